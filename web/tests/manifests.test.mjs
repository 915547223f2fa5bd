// The manifests of packages are valid according to the schemas of their standards, and list the files of the package.

import assert from "node:assert/strict";
import { readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";

import { test } from "./browser.mjs";
import { packed } from "./packed.mjs";
import { faults, parse } from "./platform/schemas.mjs";

const contents = [
  ["--meeting", "the-memo"],
  ["--course", "--lang", "da"],
];

/** Returns the paths of all files below a folder. */
function files(folder, top = folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? files(path, top) : [relative(top, path)];
  });
}

/**
 * Returns the value of an attribute for each element with the name `element`; `undefined` for an element without the
 * attribute.
 */
function values(manifest, element, attribute) {
  const tags = manifest.match(new RegExp(`<${element}\\s[^>]*>`, "g")) ?? [];
  return tags.map((tag) => tag.match(new RegExp(`\\s${attribute}="([^"]*)"`))?.[1]);
}

for (const standard of ["scorm12", "scorm2004"]) {
  for (const content of contents) {
    test(`${standard} ${content.join(" ")}: the manifest is valid and complete`, async () => {
      const folder = packed("--for", standard, ...content);
      const manifest = readFileSync(join(folder, "imsmanifest.xml"), "utf8");
      assert.deepEqual(await faults(standard, manifest), []);
      const listed = values(manifest, "file", "href").toSorted();
      assert.deepEqual(listed, files(folder).filter((name) => name !== "imsmanifest.xml").toSorted());
      const [launched] = values(manifest, "resource", "href");
      assert.ok(listed.includes(launched.split("?")[0]), launched);
      // If the manifest has a mastery score, platforms decide by themselves who passes. They then pass a trainee who
      // has only begun the meeting.
      assert.doesNotMatch(manifest, /masteryscore/i);
    });
  }

  test(`${standard}: a manifest with a fault is found`, async () => {
    const manifest = readFileSync(join(packed("--for", standard, ...contents[0]), "imsmanifest.xml"), "utf8");
    assert.notDeepEqual(await faults(standard, manifest.replace(/<file /, "<document ")), []);
    assert.notDeepEqual(await faults(standard, manifest.replace(/scorm(t|T)ype="sco"/, 'scorm$1ype="page"')), []);
  });
}

test("the manifests of both standards tell the languages apart", () => {
  for (const standard of ["scorm12", "scorm2004"]) {
    const manifest = readFileSync(join(packed("--for", standard, ...contents[0]), "imsmanifest.xml"), "utf8");
    assert.match(manifest, /lang(uage)?="da"/, standard);
    assert.match(manifest, /lang(uage)?="en"/, standard);
  }
});

for (const content of contents) {
  test(`cmi5 ${content.join(" ")}: the course structure meets the requirements`, async () => {
    const folder = packed("--for", "cmi5", ...content);
    const structure = readFileSync(join(folder, "cmi5.xml"), "utf8");
    await parse(structure);
    assert.match(structure, /<courseStructure\s[^>]*xmlns="https:\/\/w3id.org\/xapi\/profiles\/cmi5\/v1\/Course/);
    const named = ["course", "au", "block", "objective"].flatMap((element) => values(structure, element, "id"));
    // An `objective` within an `au` has no id: it refers to an objective of the course. Leave out its `undefined`.
    const ids = named.filter(Boolean);
    assert.equal(new Set(ids).size, ids.length, "13.1.4.0-1 (d): ids are unique");
    assert.deepEqual(ids.filter((id) => !URL.canParse(id)), [], "3.0.0.0-1 (d): ids are whole IRIs");
    for (const mark of values(structure, "au", "masteryScore")) assert.match(mark, /^(0(\.\d{1,4})?|1(\.0{1,4})?)$/);
    assert.ok(values(structure, "au", "moveOn").every((rule) => rule === "CompletedOrPassed"));
    const urls = [...structure.matchAll(/<url>\s*([^<]+?)\s*<\/url>/g)].map(([, url]) => url);
    assert.equal(urls.length, values(structure, "au", "id").length);
    for (const url of urls) {
      assert.ok(!URL.canParse(url), "14.1.0.0-3 (d): addresses within the package are relative");
      assert.ok(files(folder).includes(url.split("?")[0]), url);
      const names = [...new URLSearchParams(url.split("?")[1]).keys()];
      const own = ["endpoint", "fetch", "actor", "registration", "activityId"];
      assert.deepEqual(names.filter((name) => own.includes(name)), [], "8.1.0.0-6 (d): no parameter of the launch");
    }
    const languages = new Set(values(structure, "langstring", "lang"));
    assert.deepEqual([...languages].toSorted(), content.includes("da") ? ["da"] : ["da", "en"]);
  });
}
