// Accidents: a double click, a second tap, a held key and a page that changes under the pointer press nothing.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { Visit, dist, launch, test } from "./browser.mjs";
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

/** Opens the meeting at its first choice, with a clock that the test moves. */
async function atChoice(options) {
  const visit = await Visit.to(browser, server.url, options);
  await visit.begin(MEETING);
  await visit.until("button", scenarioMessages("en", MEETING)[playthrough.steps[0].choice]);
  await visit.page.clock.install();
  await visit.page.clock.pauseAt(Date.now() + 60_000);
  return visit;
}

async function acts(visit) {
  return (await visit.attempt()).trimEnd().split("\n").length;
}

/** Returns the middle of an element. */
async function middle(locator) {
  await locator.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await locator.boundingBox();
  return [x + width / 2, y + height / 2];
}

/**
 * Moves a button of the page to the point of the last press. A page with another layout could have a button there too.
 */
async function moveTo(visit, selector, x, y) {
  await visit.page.locator(selector).first().evaluate(
    (button, [x, y]) => {
      const { style } = button;
      Object.assign(style, { position: "fixed", left: `${x - 40}px`, top: `${y - 20}px`, width: "80px", height: "40px", zIndex: 9 });
    },
    [x, y],
  );
}

test("a double click reads one line, and takes no choice that comes after it", async () => {
  const visit = await Visit.to(browser, server.url, { query: "mode=assessment" });
  await visit.begin("the-husband-who-answers");
  for (let read = 0; await visit.offers("button", visit.ui.continue); read++) {
    assert.ok(read < 20);
    const before = await acts(visit);
    const [x, y] = await middle(visit.button(visit.ui.continue));
    await visit.page.mouse.dblclick(x, y);
    assert.equal(await acts(visit), before + 1);
  }
  await visit.close();
});

test("the second click of a double click presses nothing, wherever it lands", async () => {
  const visit = await atChoice();
  const mark = visit.page.locator("button.toggle").first();
  const [x, y] = await middle(mark);
  await visit.page.mouse.dblclick(x, y);
  assert.equal(await mark.getAttribute("aria-pressed"), "true", "marked once, and not unmarked");
  await visit.page.mouse.click(x, y);
  assert.equal(await mark.getAttribute("aria-pressed"), "false");
  await visit.close();
});

test("a press in the same spot does nothing until the visitor can have seen the new page", async () => {
  const visit = await atChoice();
  const choice = visit.page.locator("button.choice").first();
  const [x, y] = await middle(choice);
  await visit.page.mouse.click(x, y);
  const before = await acts(visit);
  await moveTo(visit, "button.toggle", x, y);
  await visit.page.mouse.click(x + 3, y + 3);
  assert.equal(await acts(visit), before);
  await visit.page.clock.runFor(1_000);
  await visit.page.mouse.click(x + 3, y + 3);
  assert.equal(await acts(visit), before + 1);
  await visit.close();
});

test("a press elsewhere counts at once, and so does one without a pointer", async () => {
  const visit = await atChoice();
  const [x, y] = await middle(visit.page.locator("button.choice").first());
  await visit.page.mouse.click(x, y);
  const before = await acts(visit);
  await moveTo(visit, "button.toggle", x > 300 ? 100 : 500, y);
  await visit.page.mouse.click(x > 300 ? 100 : 500, y);
  assert.equal(await acts(visit), before + 1);
  await moveTo(visit, "button.toggle", x, y);
  await visit.page.locator("button.toggle").first().evaluate((button) => button.click());
  assert.equal(await acts(visit), before + 2);
  await visit.close();
});

test("a second tap presses nothing", async () => {
  const visit = await atChoice({ context: { hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } } });
  const mark = visit.page.locator("button.toggle").first();
  const [x, y] = await middle(mark);
  await visit.page.touchscreen.tap(x, y);
  await visit.page.touchscreen.tap(x, y);
  assert.equal(await mark.getAttribute("aria-pressed"), "true");
  await visit.close();
});

test("a button is not pressed if the page has changed since the pointer went down on it", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  const before = await acts(visit);
  await visit.page.mouse.move(...(await middle(visit.button(visit.ui.continue))));
  await visit.page.mouse.down();
  await visit.page.keyboard.press("Space");
  await visit.page.mouse.up();
  assert.equal(await acts(visit), before + 1);
  await visit.close();
});

test("a held key presses once", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  const { page } = visit;
  await visit.button(visit.ui.continue).focus();
  const before = await acts(visit);
  for (const key of ["Enter", "Space"]) {
    const now = await acts(visit);
    if (!(await visit.offers("button", visit.ui.continue))) break;
    await visit.button(visit.ui.continue).focus();
    // The first `down` presses the key. Each further `down` repeats the held key.
    for (let repeated = 0; repeated < 8; repeated++) await page.keyboard.down(key);
    await page.keyboard.up(key);
    assert.ok((await acts(visit)) <= now + 1, key);
  }
  assert.ok((await acts(visit)) > before);
  await visit.until("button", scenarioMessages("en", MEETING)[playthrough.steps[0].choice]);
  const choices = await acts(visit);
  for (let repeated = 0; repeated < 8; repeated++) await page.keyboard.down("1");
  await page.keyboard.up("1");
  assert.equal(await acts(visit), choices + 1);
  await visit.close();
});
