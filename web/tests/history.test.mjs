// The address and the browser's history: Back, Forward, reload, links to rules and to meetings, and the language.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { Visit, dist, forbidStorage, launch, test } from "./browser.mjs";
import { scenarioMessages, playthroughs } from "./course.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
const [playthrough] = playthroughs(MEETING);
let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Waits until a page of this kind is shown. */
async function comesTo(visit, name) {
  await visit.page.locator(`#text [data-page="${name}"]`).waitFor({ timeout: 10_000 });
  await visit.focused();
}

/** Opens the menu, and from there the meeting. */
async function begun(options) {
  const visit = await Visit.to(browser, server.url, options);
  await visit.click(visit.page.locator(`#text [data-press="start:${MEETING}"]`));
  await visit.press(visit.ui.begin);
  return visit;
}

test("Back closes what is open, one page at a time, and Forward opens it again", async () => {
  const visit = await begun();
  const { page } = visit;
  const lines = await page.locator(".speech").innerText();
  await visit.press(visit.ui["open-handbook"]);
  await visit.click(page.locator("#main button.link").first());
  const rule = await page.locator("#entry").innerText();
  for (const name of ["handbook", "meeting", "menu"]) {
    await page.goBack();
    await comesTo(visit, name);
    if (name === "meeting") assert.equal(await page.locator(".speech").innerText(), lines);
  }
  for (const name of ["meeting", "handbook"]) {
    await page.goForward();
    await comesTo(visit, name);
  }
  assert.equal(await page.locator("#entry").count(), 0, "the list");
  await page.goForward();
  await page.locator("#entry", { hasText: rule }).waitFor();
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("Back never loses an attempt, also in an assessment", async () => {
  const visit = await begun({ query: "mode=assessment" });
  await visit.until("button", scenarioMessages("en", MEETING)[playthrough.steps[0].choice]);
  await visit.click(visit.page.locator("button.choice").first());
  const before = await visit.attempt();
  await visit.page.goBack();
  await comesTo(visit, "menu");
  assert.equal(await visit.attempt(), before);
  await visit.page.goForward();
  await comesTo(visit, "meeting");
  assert.equal(await visit.attempt(), before);
  await visit.close();
});

test("what was closed leaves no entry behind", async () => {
  const visit = await begun();
  const { page } = visit;
  for (let opened = 0; opened < 3; opened++) {
    await page.keyboard.press("h");
    await comesTo(visit, "handbook");
    await page.keyboard.press("Escape");
    await comesTo(visit, "meeting");
  }
  await page.goBack();
  await comesTo(visit, "menu");
  await visit.close();
});

test("a jump to a part of the debrief moves the focus there, and adds nothing to the history", async () => {
  const visit = await begun();
  const { page } = visit;
  await visit.go(MEETING, playthrough.steps);
  await visit.toDebrief();
  await comesTo(visit, "debrief");
  const entries = () => page.evaluate(() => [history.length, location.href]);
  const before = await entries();
  for (const [part, focus] of [["turning-points", "part-turning-points"], ["fold:decisions", "b-fold:decisions"]]) {
    await visit.click(page.locator(`#text [data-press="go:${part}"]`));
    assert.equal(await visit.focused(), focus);
    const { y } = await page.locator(`[id="${focus}"]`).boundingBox();
    assert.ok(y >= 0 && y < 700, `${part} is at ${y}`);
    assert.deepEqual(await entries(), before);
  }
  assert.equal(await page.locator('[data-press="fold:decisions"]').getAttribute("aria-expanded"), "true");
  await page.goBack();
  await comesTo(visit, "menu");
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("a reload restores the page that was open above the meeting", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  await visit.press(visit.ui["open-transcript"]);
  await visit.page.reload();
  await visit.arrived();
  await comesTo(visit, "transcript");
  await visit.press(visit.ui.close);
  await comesTo(visit, "meeting");
  assert.equal(await visit.attempt(), before);
  await visit.close();
});

test("where nothing can be stored, a reload opens what the address names", async () => {
  const context = await browser.newContext({ locale: "en" });
  await forbidStorage(context);
  const page = await context.newPage();
  const shows = (name) => page.locator(`#text [data-page="${name}"]`).waitFor({ timeout: 20_000 });
  await page.goto(`${server.url}?view=text-only&lang=en&scenario=${MEETING}`);
  await shows("case-file");
  await page.locator('[data-press="begin"]').click();
  await shows("meeting");
  await page.reload();
  await shows("case-file");
  assert.equal(await page.locator(".notice").count(), 1, "no attempt is missed");
  await context.close();
});

test("a reload restores the handbook above the menu", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.press(visit.ui["open-handbook"]);
  await visit.page.reload();
  await visit.arrived();
  await comesTo(visit, "handbook");
  await visit.close();
});

test("a link leads to a rule, and the address names the rule that is open", async () => {
  const visit = await Visit.to(browser, server.url);
  const { page } = visit;
  await page.goto(`${visit.url}#rule=b12`);
  await comesTo(visit, "handbook");
  await page.locator("#text", { hasText: "B12" }).waitFor();
  assert.equal(await visit.focused(), "entry");
  assert.equal(new URL(page.url()).hash, "#rule=B12");
  // Open another address in the same tab.
  await page.evaluate(() => {
    location.hash = "#rule=B7";
  });
  await page.locator("#main", { hasText: "B7" }).waitFor();
  await visit.press(visit.ui.close);
  await comesTo(visit, "menu");
  assert.equal(new URL(page.url()).hash, "");
  await page.goto(`${visit.url}&again#rule=B99`);
  await comesTo(visit, "menu");
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("the address of a meeting that is under way asks whether to continue it", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  visit.page = await visit.context.newPage();
  await visit.page.goto(`${visit.url}&scenario=${MEETING}`);
  await visit.arrived();
  await comesTo(visit, "menu");
  const focus = await visit.focused();
  assert.ok(focus.startsWith("b-resume:"), focus);
  await visit.page.locator(".notice", { hasText: visit.ui["notice-web-under-way"] }).waitFor();
  await visit.page.keyboard.press("Enter");
  await comesTo(visit, "meeting");
  assert.equal(await visit.attempt(), before);
  await visit.close();
});

test("the address decides the language once, and a language that is chosen stays", async () => {
  const visit = await Visit.to(browser, server.url, { language: "da" });
  const { page } = visit;
  const language = () => page.locator("html").getAttribute("lang");
  assert.equal(await language(), "da");
  await page.reload();
  await visit.arrived();
  assert.equal(await language(), "da");
  await page.keyboard.press("l");
  await page.locator("html[lang=en]").waitFor({ state: "attached" });
  await page.reload();
  await visit.arrived();
  assert.equal(await language(), "en");
  await page.goto(visit.url.replace("lang=da", "lang=en"));
  await visit.arrived();
  await page.goto(visit.url);
  await visit.arrived();
  assert.equal(await language(), "da", "another address than the last decides again");
  await visit.close();
});

test("in a frame, closing a page leaves the history of the page around it alone", async () => {
  const frame = `<!DOCTYPE html><html lang="en"><title>Host</title><body>
    <iframe id="course" title="Course" src="/?view=text-only&lang=en&scenario=${MEETING}" width="900" height="700"></iframe>`;
  const host = await serve(dist, { frame });
  const page = await browser.newPage();
  await page.goto(`${host.origin}/frame.html`);
  const course = page.frameLocator("#course");
  await course.locator("[data-page=case-file]").waitFor();
  const before = await page.evaluate(() => history.length);
  await course.locator('[data-press="begin"]').click();
  await course.locator('[data-press="open:handbook"]').click();
  await course.locator("[data-page=handbook]").waitFor();
  // The page around the frame adds an entry to the history, as platforms do.
  await page.evaluate(() => history.pushState({ host: true }, ""));
  await course.locator('[data-press="close"]').click();
  await course.locator("[data-page=meeting]").waitFor();
  assert.deepEqual(await page.evaluate(() => history.state), { host: true });
  assert.equal(await page.evaluate(() => history.length), before + 2);
  for (let back = 0; back < 2; back++) await page.evaluate(() => history.back());
  await course.locator("[data-page=meeting]").waitFor();
  await course.locator('[data-press="open:handbook"]').click();
  await course.locator("[data-page=handbook]").waitFor();
  await page.close();
  host.close();
});
