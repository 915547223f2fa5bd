// One file that plays a meeting after a double click, without a server and without a network.

import assert from "node:assert/strict";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { fileURLToPath, pathToFileURL } from "node:url";

import { Visit, dist, forbidStorage, judged, launch, test, violations } from "./browser.mjs";
import { languages, playthroughs, scenarioMessages } from "./course.mjs";
import { single } from "./packed.mjs";
import { serve } from "./server.mjs";

const MEETING = "the-memo";
const playthrough = playthroughs(MEETING).find(({ marked }) => !marked);
/** Upper bound on the size of a file with one meeting, in bytes: it must fit in a mail. */
const MAX_BYTES = 1_600_000;
/**
 * Upper bound on the size of the core's module in the real build. In a quick build, the module is several times larger.
 */
const MAX_CORE = 1_500_000;

let browser, address;
before(async () => {
  browser = await launch();
  const file = single("--meeting", MEETING);
  address = String(pathToFileURL(file));
});
after(async () => browser?.close());

test("the file fits in a mail", () => {
  const html = readFileSync(fileURLToPath(address), "utf8");
  const core = html.match(/id="core-bytes">([^<]*)/)[1].length;
  // The size of the core in a quick build says nothing about the real build, so then only the rest is counted.
  const isQuick = statSync(join(dist, "core_bg.wasm")).size > MAX_CORE;
  const [size, most] = isQuick ? [html.length - core, MAX_BYTES / 2] : [html.length, MAX_BYTES];
  assert.ok(size <= most, `${size} bytes`);
});

for (const language of languages) {
  test(`a meeting in ${language} is played to its debrief, and the report is saved`, async () => {
    const visit = await Visit.to(browser, address, { language, context: { offline: true } });
    await visit.page.locator(`#text [data-press="start:${MEETING}"]`).first().click();
    await visit.press(visit.ui.begin);
    await visit.go(MEETING, playthrough.steps, async (page) => {
      if (page !== "meeting") return;
      const pictures = visit.page.locator("#text img");
      await visit.page.waitForFunction(() => [...document.images].every(({ naturalWidth }) => naturalWidth > 1));
      assert.ok((await pictures.count()) > 0);
    });
    await visit.toDebrief();
    await visit.page.getByText(`${playthrough.percent} / 100`, { exact: true }).waitFor();
    const download = visit.page.waitForEvent("download");
    await visit.press(visit.ui["save-report"]);
    const report = readFileSync(await (await download).path(), "utf8");
    assert.equal(report, judged(await visit.attempt(), "html", language));
    assert.deepEqual([visit.requests, visit.errors], [[visit.url], []]);
    await visit.shoot(`single-${language}`);
    await visit.close();
  });
}

test("the fonts and icons are in the file, and axe finds nothing", async () => {
  const visit = await Visit.to(browser, address, { context: { offline: true, bypassCSP: true } });
  const loaded = await visit.page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].map(({ status }) => status);
  });
  assert.deepEqual(loaded, ["loaded", "loaded"]);
  const masks = await visit.page.locator("#text .icon").evaluateAll((icons) => icons.map((icon) => getComputedStyle(icon).maskImage));
  assert.ok(masks.length > 0 && masks.every((mask) => mask.startsWith('url("data:image/png')), masks.join("\n"));
  assert.deepEqual(await violations(visit.page), []);
  await visit.close();
});

test("an attempt is continued after the file is opened again", async () => {
  const context = await browser.newContext({ locale: "en", offline: true });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(`[data-press="start:${MEETING}"]`).first().click();
  await page.locator("#text button.primary").first().click();
  await page.locator("[data-page=meeting]").waitFor();
  await page.close();
  const again = await context.newPage();
  await again.goto(address);
  await again.locator("#text [data-press^='resume:']").first().click();
  await again.locator("[data-page=meeting]").waitFor();
  await context.close();
});

test("without storage the meeting is played, and the page says that nothing is saved", async () => {
  const context = await browser.newContext({ locale: "en", offline: true });
  await forbidStorage(context);
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(".notice").first().waitFor();
  await page.locator(`[data-press="start:${MEETING}"]`).first().click();
  await page.locator("#text button.primary").first().click();
  await page.locator("[data-page=meeting]").waitFor();
  await context.close();
});

test("the file forbids other scripts and all requests", async () => {
  // The server accepts requests from any origin, so only the policy of the file can prevent this request.
  const elsewhere = await serve(dist, { anyOrigin: true });
  const visit = await Visit.to(browser, address);
  const refused = await visit.page.evaluate(async (address) => {
    const outside = await fetch(address).then(() => "sent", (error) => error.name);
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.body.append(script);
    return [outside, globalThis.ran];
  }, elsewhere.url);
  assert.deepEqual(refused, ["TypeError", undefined]);
  assert.deepEqual(elsewhere.asked, []);
  assert.ok(visit.errors.some((error) => error.includes("Content Security Policy")));
  await visit.close();
  elsewhere.close();
});

test("the file holds one meeting only", async () => {
  const visit = await Visit.to(browser, address, { language: "da", context: { offline: true } });
  const { title } = scenarioMessages("da", MEETING);
  await visit.page.getByRole("button", { name: title }).first().waitFor();
  const starts = await visit.page.locator("[data-press^='start:']").evaluateAll((all) => all.map((one) => one.dataset.press));
  assert.deepEqual([...new Set(starts)], [`start:${MEETING}`]);
  await visit.close();
});
