// The page in a package, on servers that do as little for it as learning platforms do.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { gunzipSync, gzipSync } from "node:zlib";

import { build } from "esbuild";

import { Visit, launch, test } from "./browser.mjs";
import { root, languages, playthroughs, interfaceMessages, scenarioMessages } from "./course.mjs";
import { packed } from "./packed.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
/** A meeting with people whose pictures only the bundle has. */
const OTHER = "first-steps";
const [playthrough] = playthroughs(MEETING);
let browser, folder;
before(async () => {
  browser = await launch();
  folder = packed("--for", "web");
});
after(async () => browser?.close());

/** Fails if a picture of the page is not drawn, or is still the transparent one. */
async function picturesAreDrawn(visit) {
  await visit.page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll("#text img")];
    return pictures.length > 0 && pictures.every((one) => one.src.startsWith("blob:") && one.naturalWidth > 1);
  });
}

for (const language of languages) {
  test(`a meeting in ${language} is played from a server that compresses nothing and knows no types`, async () => {
    const server = await serve(folder, { careless: true });
    const visit = await Visit.to(browser, server.url, { language });
    await visit.begin(MEETING);
    await visit.go(MEETING, playthrough.steps, (page) => (page === "meeting" ? picturesAreDrawn(visit) : undefined));
    await visit.toDebrief();
    await visit.page.getByText(`${playthrough.percent} / 100`, { exact: true }).waitFor();
    assert.deepEqual([visit.elsewhere, visit.errors], [[], []]);
    await visit.close();
    server.close();
  });
}

test("fifteen requests suffice up to the first choice, and none follows", async () => {
  const server = await serve(folder, { careless: true });
  const visit = await Visit.to(browser, server.url);
  await visit.page.getByRole("button", { name: scenarioMessages("en", MEETING).title }).first().click();
  await visit.press(visit.ui.begin);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await server.quiet();
  const asked = [...server.asked];
  assert.ok(asked.length <= 15, asked.join("\n"));
  assert.equal(new Set(asked).size, asked.length, "each file is requested once");
  await visit.go(MEETING, playthrough.steps.slice(1));
  await visit.toDebrief();
  await visit.press(visit.ui["to-menu"]);
  await visit.page.locator(`#text [data-press="start:${OTHER}"]`).click();
  await visit.press(visit.ui.begin);
  await visit.go(OTHER, playthroughs(OTHER)[0].steps.slice(0, 1), (page) => (page === "meeting" ? picturesAreDrawn(visit) : undefined));
  assert.deepEqual(server.asked, asked);
  await visit.close();
  server.close();
});

test("a second visit requests from the server only what it may have changed", async () => {
  const server = await serve(folder, { careless: true });
  const visit = await Visit.to(browser, server.url);
  await server.quiet();
  const first = server.asked.length;
  await visit.page.goto(`${visit.url}&again`);
  await visit.arrived();
  await server.quiet();
  assert.deepEqual(server.asked.slice(first), ["/"]);
  await visit.close();
  server.close();
});

test("bundles that the server has declared as compressed are not unpacked twice", async () => {
  const server = await serve(folder, { declared: /\.bin$/ });
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  assert.deepEqual(visit.errors, []);
  await visit.close();
  server.close();
});

test("a browser that cannot unpack files is told so in its language", async () => {
  const server = await serve(folder);
  for (const language of languages) {
    const context = await browser.newContext({ locale: language });
    await context.addInitScript(() => delete globalThis.DecompressionStream);
    const page = await context.newPage();
    await page.goto(server.url);
    await page.locator("#text").getByText(interfaceMessages(language)["web-old-browser"]).waitFor();
    await context.close();
  }
  server.close();
});

for (const missing of ["core_bg.bin", "course.bin"]) {
  test(`without ${missing} the page says that it could not be loaded`, async () => {
    const server = await serve(folder, { without: [missing] });
    const page = await browser.newPage({ locale: "en" });
    await page.goto(server.url);
    await page.locator("#text").getByText(interfaceMessages("en")["web-failed"]).waitFor();
    await page.close();
    server.close();
  });
}

test("without the script the page says in both languages that it could not be loaded", async () => {
  const server = await serve(folder, { without: ["single.js"] });
  const page = await browser.newPage({ locale: "en" });
  await page.goto(server.url);
  for (const language of languages) {
    await page.locator(`[lang=${language}]`, { hasText: interfaceMessages(language)["web-failed"] }).last().waitFor();
  }
  await page.close();
  server.close();
});

test("a damaged bundle is not taken for a course", async () => {
  const bytes = readFileSync(join(folder, "course.bin"));
  const short = gzipSync(gunzipSync(bytes).subarray(0, -1));
  for (const damaged of [bytes.subarray(0, bytes.length / 2), short, gzipSync("nothing"), Buffer.from("nothing")]) {
    const server = await serve(folder, { instead: { "course.bin": damaged } });
    const page = await browser.newPage({ locale: "en" });
    await page.goto(server.url);
    await page.locator("#text").getByText(interfaceMessages("en")["web-failed"]).waitFor();
    await page.close();
    server.close();
  }
});

test("without pictures a meeting is played, and they are shown once they can be fetched", async () => {
  const without = ["pictures.bin"];
  const server = await serve(folder, { without });
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await visit.page.waitForFunction(() => {
    const pictures = [...document.querySelectorAll("#text img")];
    return pictures.length > 0 && pictures.every(({ naturalWidth }) => naturalWidth === 1);
  });
  without.pop();
  await visit.press(visit.ui.continue);
  await picturesAreDrawn(visit);
  await visit.close();
  server.close();
});

test("the bar counts the bundles of the first page", async () => {
  const server = await serve(folder, { held: ["core_bg.bin"] });
  const page = await browser.newPage({ locale: "en" });
  await page.goto(server.url, { waitUntil: "commit" });
  const [core, course] = ["core_bg.bin", "course.bin"].map((name) => readFileSync(join(folder, name)).length);
  const expected = (core / 2 + course) / (core + course);
  await page.waitForFunction((part) => Math.abs(document.getElementById("loading-bar")?.value - part) < 0.02, expected);
  await page.close();
  server.close();
});

for (const [width, height] of [[760, 500], [390, 700]]) {
  test(`in a frame of ${width} × ${height} only the page itself scrolls, and only down`, async () => {
    const frame = `<!DOCTYPE html><html lang="en"><title>Platform</title><body>
      <iframe id="course" title="Course" src="/?lang=en&scenario=${MEETING}" width="${width}" height="${height}"></iframe>`;
    const server = await serve(folder, { frame });
    const page = await browser.newPage({ viewport: { width: width + 40, height: height + 80 }, locale: "en" });
    await page.goto(`${server.origin}/frame.html`);
    const inner = page.frameLocator("#course");
    await inner.locator("[data-page=case-file]").waitFor();
    // A visit to the course in the frame: it looks for elements there, and not in the page around the frame.
    const visit = Object.assign(new Visit(), { page: framed(page, inner), language: "en", ui: interfaceMessages("en") });
    visit.focused = async () => {};
    await scrollsDown(page);
    await visit.press(visit.ui.begin);
    await visit.go(MEETING, playthrough.steps, () => scrollsDown(page));
    await visit.toDebrief(() => scrollsDown(page));
    await page.close();
    server.close();
  });
}

/** Returns a stand-in for `page` that looks for elements in the frame `inner` instead of the page. */
function framed(page, inner) {
  const { getByRole, locator } = inner;
  return Object.assign(Object.create(page), { getByRole: getByRole.bind(inner), locator: locator.bind(inner) });
}

/** Fails if an element other than the document scrolls, or if the document scrolls sideways. */
async function scrollsDown(page) {
  const frame = page.frames().find((frame) => frame.parentFrame());
  const scrolling = await frame.evaluate(() => {
    const root = document.scrollingElement;
    const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowY);
    const inside = [...document.querySelectorAll("body *")].filter(
      (element) => scrolls(element) && element.scrollHeight > element.clientHeight,
    );
    const sideways = root.scrollWidth - root.clientWidth;
    return [...inside.map((element) => element.id || element.className), ...(sideways > 0 ? [`${sideways} px sideways`] : [])];
  });
  assert.deepEqual(scrolling, []);
}

test("a launch whose addresses are none allows no request to another server", async () => {
  const server = await serve(packed("--for", "cmi5"));
  const other = await serve(folder, { anyOrigin: true });
  const page = await browser.newPage({ locale: "en" });
  for (const launch of ["endpoint=javascript:1&fetch=*", "endpoint=https:&fetch=data:,"]) {
    await page.goto(`${server.url}?view=text-only&${launch}`);
    await page.waitForSelector("#text [data-page]");
    const answers = await page.evaluate(
      (addresses) => Promise.all(addresses.map((one) => fetch(one).then(({ status }) => status, () => "blocked"))),
      [server.url, other.url],
    );
    assert.deepEqual(answers, [200, "blocked"]);
  }
  assert.deepEqual(other.asked, []);
  await page.close();
  server.close();
  other.close();
});

test("the canvas of a package takes its pictures from the bundle", async () => {
  // In place of the real engine, a script that only asks for a picture, with `fetch` as the real engine does.
  const script = `export default async () => {};
    export const start = async (canvas, page, pictures, post) => {
      const { status } = await fetch("assets/portraits/silhouette.png");
      const other = await fetch("guard.js");
      post("drawn", JSON.stringify([1, [status, other.status].join(), null]));
    };
    export const draw = () => false;
    export const [show, focus, select, resize, mouse, finger, wheel, key] = Array(8).fill(() => {});`;
  const stub = { name: "stub", setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /engine\.js$/ }, () => ({ path: "engine", namespace: "stub" }));
    onLoad({ filter: /./, namespace: "stub" }, () => ({ contents: script }));
  } };
  const room = join(root, "web/room.js");
  const { outputFiles: [engine] } = await build({ entryPoints: [room], plugins: [stub], bundle: true, format: "esm", write: false });
  const bundles = { core: "core_bg.bin", course: "course.bin", pictures: "pictures.bin", engine: "engine_bg.bin" };
  const instead = { "engine.js": engine.text, "engine_bg.bin": gzipSync("wasm") };
  const page = readFileSync(join(folder, "index.html"), "utf8");
  instead["index.html"] = page
    .replace('"pictures":"pictures.bin"', '"pictures":"pictures.bin","engine":"engine_bg.bin"')
    .replace('id="files">{', 'id="files">{"engine_bg.bin":24,');
  assert.ok(Object.values(bundles).every((path) => instead["index.html"].includes(path)));
  const server = await serve(folder, { instead });
  const visit = await Visit.to(browser, server.url, { view: "text" });
  await visit.page.waitForFunction(() => window.samtalerum);
  assert.equal(await visit.page.evaluate(() => window.samtalerum.shown()), "200,200");
  assert.ok(!server.asked.some((path) => path.endsWith(".png")), server.asked.join("\n"));
  await visit.close();
  server.close();
});
