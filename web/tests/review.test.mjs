// The review page for specialists: opened from a file, filled in by keyboard, saved, loaded again, and counted.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";
import { pathToFileURL } from "node:url";

import { launch, program, test, violations } from "./browser.mjs";
import { languages, root } from "./course.mjs";

const MEETING = "the-husband-who-answers";
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

/** A meeting of format 2 with an appraisal, in the small course of the other tests. */
const SMALL = `Scenario(
    format: 2, id: "small", level: Introductory, minutes: 1, trains: [],
    cast: {"amina": (role: Citizen, look: "amina"), "yusuf": (role: Companion(Spouse), look: "yusuf")},
    case_file: ["file-contract"],
    facts: {"answers-for-her": Observed, "guess": Hearsay},
    start: "opening",
    scenes: {
        "opening": (
            present: ["amina", "yusuf"],
            lines: [Say(by: "yusuf", text: "opening-yusuf", establishes: ["answers-for-her"])],
            stake: (points: 3, areas: [Facts]),
            then: Choose([
                (id: "ask-amina", judged: [Follows("ask-the-citizen")], to: "weigh"),
                (id: "ask-yusuf", judged: [Breaches("ask-the-citizen")], to: "weigh"),
            ]),
        ),
        "weigh": (
            stake: (points: 2, areas: [Rights]),
            then: Appraise((facts: ["answers-for-her", "guess"], cases: [
                (level: Signs, basis: NotYet, first: ["ladder-wait"], carried_by: ["answers-for-her"]),
            ], to: "write")),
        ),
        "write": (then: Note(statements: [
            (id: "note-said", belongs: Always, by: "record-the-basis"),
            (id: "note-typical", belongs: Never, by: "record-the-basis"),
        ], to: "good")),
        "good": (then: End("heard-out")),
    },
    endings: {"heard-out": (outcome: Good)},
)
`;

/** Makes a folder with the small course. */
function course() {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-review-"));
  cpSync(join(root, "tests/fixtures/check/good"), folder, { recursive: true });
  writeFileSync(join(folder, "scenarios/small.ron"), SMALL);
  for (const language of languages) {
    const file = join(folder, `locales/${language}/scenarios/small.ftl`);
    const facts = "\nfact-answers-for-her = Yusuf answers in her place\nfact-guess = A neighbour thinks something is wrong\n";
    writeFileSync(file, readFileSync(file, "utf8") + facts);
  }
  return folder;
}

function run(...command) {
  return execFileSync(program, command, { encoding: "utf8", maxBuffer: 1 << 26 });
}

/** Returns the messages of the tools in a language, without arguments. */
function tools(language) {
  const text = readFileSync(join(root, `locales/${language}/tools.ftl`), "utf8");
  return Object.fromEntries([...text.matchAll(/^([a-z-]+) = (.*)$/gm)].map(([, id, message]) => [id, message]));
}

/** Writes a review page and opens it from its file. Its content security policy applies unless `options` bypass it. */
async function opened(arguments_, options = {}) {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-page-"));
  const file = join(folder, "review.html");
  run("script", ...arguments_, "--for-review", "--out", file);
  const context = await browser.newContext({ viewport: { width: 1100, height: 800 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.wrong = [];
  page.on("pageerror", (error) => page.wrong.push(String(error)));
  page.on("console", (message) => message.type() === "error" && page.wrong.push(message.text()));
  page.on("request", (request) => {
    if (!/^(file|blob):/.test(request.url())) page.wrong.push(request.url());
  });
  await page.goto(pathToFileURL(file).href);
  return page;
}

/** Presses Tab until the element that `selector` finds, or an element in it, has the focus. Fails after 200 presses. */
async function tabTo(page, selector) {
  for (let pressed = 0; pressed < 200; pressed++) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((selector) => Boolean(document.activeElement.closest(selector)), selector)) return;
  }
  assert.fail(`Tab never reaches ${selector}`);
}

const field = (...path) => `[data-path='${JSON.stringify(path)}']`;

/** Saves by the button and returns the file's path and content. */
async function saved(page, name) {
  await page.getByRole("button", { name, exact: true }).focus();
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, review: JSON.parse(readFileSync(path, "utf8")) };
}

for (const language of languages) {
  test(`a review is filled in by keyboard, saved, loaded again and counted, ${language}`, async () => {
    const folder = course();
    const says = tools(language);
    const page = await opened(["small", "--content", folder, "--lang", language]);
    assert.match(await page.locator("#status").innerText(), / 0 [a-z]+ 7\.$/);

    await tabTo(page, "#role");
    await page.keyboard.type("social worker");
    await tabTo(page, "#years");
    await page.keyboard.type("12");
    // The page decides in which order it shows the choices.
    const first = await page.locator("[data-path^='[\"decisions']").first().getAttribute("data-path");
    const order = first.includes("ask-amina") ? ["ask-amina", "ask-yusuf"] : ["ask-yusuf", "ask-amina"];
    for (const choice of order) {
      await tabTo(page, field("decisions", choice, "always"));
      await page.keyboard.press("Space");
      // Move from "right" past "partly" to "wrong".
      if (choice === "ask-yusuf") for (const key of ["ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
      await tabTo(page, field("comments", "decisions", choice));
      await page.keyboard.type(`About ${choice}`);
    }
    const appraisal = (part) => field("appraisals", "weigh", "always", part);
    await tabTo(page, appraisal("level"));
    for (const key of ["Space", "ArrowDown", "ArrowDown"]) await page.keyboard.press(key);
    assert.ok(await page.locator(appraisal("first")).isHidden(), "nothing comes first yet");
    await tabTo(page, appraisal("basis"));
    for (const key of ["Space", "ArrowDown"]) await page.keyboard.press(key);
    await tabTo(page, appraisal("first"));
    await page.keyboard.press("ArrowDown");
    await tabTo(page, `${appraisal("facts")} [value="none"]`);
    await page.keyboard.press("Space");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Space");
    assert.equal(await page.locator(`${appraisal("facts")} [value="none"]`).isChecked(), false, "a fact excludes “none”");

    // "Next unanswered" leads to the first statement.
    await page.getByRole("button", { name: says["review-next"], exact: true }).focus();
    await page.keyboard.press("Enter");
    assert.ok(await page.evaluate(() => document.activeElement.closest("[data-path^='[\"statements']") !== null));
    await page.keyboard.press("Space");

    const half = await saved(page, says["review-save"]);
    assert.equal(half.name, "small.review.json");
    assert.equal(Object.keys(half.review.statements).length, 1);
    assert.match(await page.locator("#message").innerText(), / 6 [a-z]+ 7 /);

    // Continue on another day: open a new page, load the file, and answer the rest.
    const again = await opened(["small", "--content", folder, "--lang", language]);
    await again.setInputFiles("#file", half.path);
    await again.waitForFunction(() => document.getElementById("message").textContent !== "");
    assert.match(await again.locator("#status").innerText(), / 6 [a-z]+ 7\.$/);
    await again.getByRole("button", { name: says["review-next"], exact: true }).focus();
    await again.keyboard.press("Enter");
    for (const key of ["Space", "ArrowDown"]) await again.keyboard.press(key);
    const whole = await saved(again, says["review-save"]);
    const { review } = whole;
    assert.deepEqual([review.format, review.scenario, review.language], [1, "small", language]);
    assert.deepEqual(review.reviewer, { role: "social worker", years: "12" });
    assert.deepEqual(review.decisions, { "ask-amina": { always: "right" }, "ask-yusuf": { always: "wrong" } });
    assert.deepEqual(review.appraisals.weigh.always.level, "signs");
    assert.deepEqual(review.appraisals.weigh.always.basis, "not-yet");
    assert.equal(review.appraisals.weigh.always.first, "ladder-wait");
    assert.equal(review.appraisals.weigh.always.facts.length, 1);
    assert.deepEqual(review.comments.decisions, { "ask-amina": "About ask-amina", "ask-yusuf": "About ask-yusuf" });
    assert.equal(Object.keys(review.statements).length, 2);

    const report = JSON.parse(run("review", whole.path, "--content", folder, "--format", "json"));
    const [meeting] = report.meetings;
    assert.deepEqual(meeting.roles, ["social worker, 12"]);
    assert.ok(meeting.decisions.every(({ review }) => review.agree === 1 && review.of === 1));
    assert.equal(meeting.appraisals[0].basis.review.agree, 1);
    assert.ok(readFileSync(join(folder, "reviews/small.ron"), "utf8").includes("reviewers: 1,"));

    for (const one of [page, again]) {
      assert.deepEqual(one.wrong, []);
      // Nothing stays in the browser.
      assert.deepEqual(await one.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]), [0, 0, ""]);
      await one.context().close();
    }
  });

  test(`a file that does not fit is refused and the answers stay, ${language}`, async () => {
    const folder = course();
    const says = tools(language);
    const page = await opened(["small", "--content", folder, "--lang", language]);
    await page.locator(`${field("decisions", "ask-amina", "always")} [value="partly"]`).check();
    const none = page.locator(`${field("appraisals", "weigh", "always", "facts")} [value="none"]`);
    await none.check();
    const { review, path } = await saved(page, says["review-save"]);
    // "None of them" is an empty list, which is different from no answer.
    assert.deepEqual(review.appraisals.weigh.always, { facts: [] });
    await none.uncheck();
    page.once("dialog", (dialog) => dialog.accept());
    await page.setInputFiles("#file", path);
    await page.waitForFunction(() => document.querySelector('[value="none"]').checked);
    const files = mkdtempSync(join(tmpdir(), "samtalerum-files-"));
    mkdirSync(files, { recursive: true });
    for (const [message, change] of [
      ["review-load-format", { format: 2 }],
      ["review-load-scenario", { scenario: "other" }],
      ["review-load-language", { language: "xx" }],
      ["review-load-hash", { hash: "0" }],
      ["review-load-partly", { decisions: { "ask-amina": { always: "perhaps" } } }],
    ]) {
      const file = join(files, `${message}.json`);
      writeFileSync(file, JSON.stringify({ ...review, ...change }));
      await page.setInputFiles("#file", file);
      await page.waitForFunction((text) => document.getElementById("message").textContent === text, says[message]);
      const kept = await page.locator(`${field("decisions", "ask-amina", "always")} [value="partly"]`).isChecked();
      assert.equal(kept, message !== "review-load-partly", message);
    }
    for (const text of ["", "{", "null", "7", "[]"]) {
      const file = join(files, "bad.json");
      writeFileSync(file, text);
      await page.evaluate(() => (document.getElementById("message").textContent = ""));
      await page.setInputFiles("#file", file);
      await page.waitForFunction(() => document.getElementById("message").textContent !== "");
    }
    assert.deepEqual(page.wrong, []);
    await page.context().close();
  });

  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the review page, ${colorScheme}, ${language}`, async () => {
      for (const of of [[MEETING], ["small", "--content", course()]]) {
        const page = await opened([...of, "--lang", language], { colorScheme, bypassCSP: true });
        assert.deepEqual(await violations(page), []);
        await page.context().close();
      }
    });
  }

  test(`the review page does not scroll sideways on a telephone, ${language}`, async () => {
    const page = await opened([MEETING, "--lang", language], { viewport: { width: 320, height: 700 } });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
    await page.context().close();
  });
}

test("leaving with unsaved answers asks first, and after saving it does not", async () => {
  const page = await opened(["small", "--content", course(), "--lang", "en"]);
  let asked = 0;
  page.on("dialog", async (dialog) => {
    assert.equal(dialog.type(), "beforeunload");
    asked += 1;
    await dialog.accept();
  });
  // Browsers ask before leaving only if the page was used, so use it first.
  await page.locator(`${field("decisions", "ask-amina", "always")} [value="right"]`).click();
  await saved(page, "Save");
  await page.reload();
  assert.equal(asked, 0);
  await page.locator(`${field("decisions", "ask-amina", "always")} [value="right"]`).click();
  await page.reload();
  assert.equal(asked, 1);
  await page.context().close();
});

test("the focus is never behind the bar", async () => {
  const page = await opened([MEETING, "--lang", "en"]);
  for (let pressed = 0; pressed < 60; pressed++) {
    await page.keyboard.press("Tab");
    const hidden = await page.evaluate(() => {
      const { activeElement } = document;
      const bar = document.querySelector(".bar");
      if (bar.contains(activeElement)) return false;
      return activeElement.getBoundingClientRect().bottom > bar.getBoundingClientRect().top;
    });
    assert.ok(!hidden, `after ${pressed + 1} presses`);
  }
  await page.context().close();
});
