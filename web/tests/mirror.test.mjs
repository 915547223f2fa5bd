// The invisible text over the picture of the room, for magnifiers, voice control and exploring by touch. Also tests
// when the picture is shown. Needs a folder with the canvas.

import assert from "node:assert/strict";
import { after, before } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

import { dist, launch, swipe, test } from "./browser.mjs";
import { Listener } from "./listener.mjs";
import { serve } from "./server.mjs";

const MEETING = "the-husband-who-answers";
const STILL = { reduced_motion: true };
let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Waits until a frame shows the page, and until each HTML button lies over the button that the canvas has drawn. */
async function placed(visit) {
  await visit.page.waitForFunction(() => window.samtalerum, null, { timeout: 120_000 });
  await visit.page.waitForFunction(
    () => {
      const { shown, spot } = window.samtalerum;
      if (shown() !== document.querySelector("#text [data-page]").dataset.place) return false;
      const corner = document.getElementById("canvas").getBoundingClientRect();
      const buttons = [...document.querySelectorAll("#text [data-press]")].filter(({ dataset }) => (spot(dataset.press) ?? [])[2] > 0);
      return buttons.length > 0 && buttons.every((button) => {
        const box = button.getBoundingClientRect();
        const [left, top, width, height] = spot(button.dataset.press);
        const there = [corner.x + left, corner.y + top, width, height];
        return [box.x, box.y, box.width, box.height].every((side, at) => Math.abs(side - there[at]) < 2);
      });
    },
    null,
    { timeout: 60_000 },
  );
}

/** Returns the faults in the layout of the text that would disturb a magnifier, or a person who reads line by line. */
function faults(visit) {
  return visit.page.evaluate(() => {
    const room = document.getElementById("room").getBoundingClientRect();
    const texts = [...document.querySelectorAll("#text :is(p, h1, h2, h3, h4, li)")].filter((one) => !one.closest(".unseen, .progress") && !one.querySelector("input") && one.textContent.trim() !== "");
    const found = [];
    for (const text of texts) {
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom)));
      const box = text.getBoundingClientRect();
      const what = text.textContent.slice(0, 30);
      if (lines.size > 1 && text.textContent.length / lines.size < 8) found.push(`${what}: ${lines.size} lines`);
      if (box.right < room.left || box.left > room.right || box.bottom < room.top || box.top > room.bottom) found.push(`${what}: outside the room`);
    }
    if (getComputedStyle(document.getElementById("text")).opacity !== "0") found.push("seen twice");
    const scrolled = [scrollX, scrollY, ...[...document.querySelectorAll("#text, #room, .page")].map(({ scrollTop }) => scrollTop)];
    if (scrolled.some((by) => by !== 0)) found.push(`scrolled: ${scrolled}`);
    return found;
  });
}

/**
 * Returns two lists. `missing` has the texts of the picture that no element of the text view covers. `loose` has the
 * lines of the text view that have no spot in the picture.
 */
function misplaced(visit) {
  return visit.page.evaluate(() => {
    const corner = document.getElementById("canvas").getBoundingClientRect();
    const elements = [...document.querySelectorAll("#text [data-spot]")].map((element) => [element.textContent, element.getBoundingClientRect()]);
    const covers = (box, [left, top, right, bottom]) => box.left < left + 2 && box.top < top + 2 && box.right > right - 2 && box.bottom > bottom - 2;
    const missing = window.samtalerum.texts().filter(({ words, spot: [left, top, width, height, , , seenWidth, seenHeight] }) => {
      if (seenWidth <= 0 || seenHeight <= 0) return false;
      const there = [corner.x + left, corner.y + top, corner.x + left + width, corner.y + top + height];
      // The tag of a person consists of the name and the role.
      const parts = words.split(" · ");
      return !elements.some(([text, box]) => parts.every((part) => text.includes(part)) && covers(box, there));
    });
    const lines = [...document.querySelectorAll("#text main :is(p, h1, h2, h3, h4, dt, dd, .person)")].filter((line) => !line.querySelector("p, button, input") && line.textContent.trim() !== "");
    const loose = lines.filter((line) => !line.closest("[data-spot]")).map(({ textContent }) => textContent);
    return { missing: missing.map(({ words }) => words), loose };
  });
}

/**
 * Returns the list that `find` returns when picture and text have come to rest: calls it until the list is empty, for ten
 * seconds at most. A page is drawn in several frames, and the text follows each of them a little later.
 */
async function atRest(find) {
  for (const until = Date.now() + 10_000; ; await pause(100)) {
    const found = await find();
    if (found.length === 0 || Date.now() > until) return found;
  }
}

/**
 * For each button that is drawn in the window, returns what a press on its middle reaches: `button` for the button
 * itself, otherwise the id of another element.
 */
function atButtons(visit) {
  return visit.page.evaluate(() =>
    [...document.querySelectorAll("#text [data-press]")].flatMap((button) => {
      if (window.samtalerum.spot(button.dataset.press)?.slice(6).some((side) => side <= 0)) return [];
      const { x, y, width, height } = button.getBoundingClientRect();
      const found = document.elementFromPoint(x + width / 2, y + height / 2);
      return found ? [found.closest("button, canvas") === button ? "button" : found.id] : [];
    }),
  );
}

for (const [width, height] of [[1100, 800], [390, 700]]) {
  test(`behind the picture, lines and buttons lie where they can be found: ${width} by ${height}`, async () => {
    const context = { viewport: { width, height } };
    const visit = await Listener.to(browser, server.url, { view: "picture", context, settings: STILL, recorded: false });
    await visit.page.goto(`${visit.url}&scenario=${MEETING}`);
    await visit.arrived();
    for (const key of [null, "Space", "Space", "h", "PageDown", "Tab", "Escape", "Space", "1"]) {
      if (key) await visit.page.keyboard.press(key);
      await visit.fetched();
      await placed(visit);
      const found = await atRest(async () => {
        const { missing, loose } = await misplaced(visit);
        const noSpot = loose.filter((line) => line !== visit.ui["web-said"]).map((line) => `${line}: no spot`);
        return [...(await faults(visit)), ...missing, ...noSpot];
      });
      assert.deepEqual(found, [], key);
    }
    await visit.page.keyboard.press("Shift+Tab");
    assert.deepEqual(new Set(await atButtons(visit)), new Set(["button"]), "whoever explores by touch finds them");
    await visit.page.mouse.move(20, height - 20);
    await visit.page.mouse.move(24, height - 24);
    assert.deepEqual(new Set(await atButtons(visit)), new Set(["canvas"]), "a mouse reaches the picture");
    await visit.close();
  });
}

/** Goes on from a page: presses a choice, or gives all answers and then presses the button below them. */
async function forward(visit) {
  const pressed = await visit.page.evaluate(() => {
    const buttons = (selector) => [...document.querySelectorAll(`#text main ${selector}`)];
    const answers = [...document.querySelectorAll("#text [role=radiogroup]")].map((group) => group.querySelector("button"));
    return [...buttons("button.choice").slice(0, 1), ...answers, ...buttons("button.check").slice(0, 1)].map(({ id }) => id);
  });
  const press = async (id) => {
    await visit.page.waitForTimeout(450);
    await visit.page.evaluate((id) => document.getElementById(id).click(), id);
  };
  for (const id of pressed) await press(id);
  const isChoice = await visit.page.evaluate((id) => Boolean(id) && !document.getElementById(id), pressed[0]);
  if (!isChoice) await press(await visit.page.locator("#text main button.primary").last().getAttribute("id"));
}

test("behind the picture, each kind of page has its lines where they are drawn", async () => {
  const context = { viewport: { width: 1280, height: 760 } };
  const visit = await Listener.to(browser, server.url, { language: "da", view: "picture", context, settings: STILL, recorded: false });
  await placed(visit);
  const seen = new Set();
  const look = async () => {
    const name = await visit.name();
    await placed(visit);
    assert.deepEqual(await atRest(async () => (await misplaced(visit)).missing), [], name);
    seen.add(name);
  };
  await look();
  // The ladder is in a part of the handbook that nothing in a meeting opens.
  for (const id of ["b-open:handbook", "b-section-means"]) {
    await visit.page.waitForTimeout(450);
    await visit.page.evaluate((id) => document.getElementById(id).click(), id);
  }
  await visit.page.locator("#text .ladder").waitFor({ state: "attached" });
  await look();
  await visit.page.goto(`${visit.url}&scenario=first-steps`);
  for (let steps = 0; steps < 60 && !seen.has("debrief"); steps++) {
    await look();
    if (!seen.has("debrief")) await forward(visit);
  }
  assert.deepEqual([...seen].sort(), ["appraisal", "case-file", "debrief", "ending", "handbook", "meeting", "menu", "note"]);
  await visit.close();
});

// In a quick swipe, the whole movement usually falls between two frames. In a slow one, the picture draws each part.
for (const isQuick of [true, false]) {
  test(`the first ${isQuick ? "quick" : "slow"} swipe scrolls the picture, even if it begins on a button, and so does the next`, async () => {
    const context = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
    const visit = await Listener.to(browser, server.url, { view: "picture", context, settings: STILL, recorded: false });
    await placed(visit);
    const [id, x, y] = await visit.page.evaluate(() => {
      const boxes = [...document.querySelectorAll("#text [data-press]")].map((one) => [one.dataset.press, one.getBoundingClientRect()]);
      const [id, box] = boxes.find(([, { top, bottom }]) => top > 450 && bottom < 840);
      return [id, box.x + box.width / 2, box.y + box.height / 2];
    });
    const top = (id) => window.samtalerum.spot(id)[1];
    const drawn = () => visit.page.waitForFunction(() => window.samtalerum.rests());
    // Only the first swipe begins on a button: from then on, a finger reaches the canvas below the text.
    for (let swipes = 0; swipes < 2; swipes++) {
      const before = await visit.page.evaluate(top, id);
      await swipe(visit, x, y, y - 300, isQuick ? undefined : drawn);
      const isScrolled = ([id, before]) => window.samtalerum.rests() && window.samtalerum.spot(id)[1] < before - 100;
      const scrolled = visit.page.waitForFunction(isScrolled, [id, before]);
      assert.ok(await scrolled.then(() => true, () => false), `swipe ${swipes + 1} of 2`);
    }
    assert.equal(await visit.name(), "menu");
    await visit.close();
  });
}

/** Opens the page. The module of the canvas arrives only after `release` is called. */
async function held(options) {
  const visit = await Listener.to(browser, server.url, { view: "text-only", settings: STILL, recorded: false, ...options });
  await visit.listen();
  let release;
  const released = new Promise((resolve) => {
    release = resolve;
  });
  await visit.page.route("**/engine_bg.bin?*", async (route) => {
    await released;
    await route.continue();
  });
  await visit.page.goto(`${server.url}?lang=en&scenario=${MEETING}`);
  await visit.arrived();
  return [visit, release];
}

function view(visit) {
  return visit.page.locator("html").getAttribute("data-view");
}

test("a picture that arrives after the visitor has begun is offered, and never shown by itself", async () => {
  const [visit, release] = await held();
  await visit.page.keyboard.press("Space");
  assert.equal(await visit.name(), "meeting");
  await visit.heard();
  release();
  const button = visit.page.locator("#switch:not([hidden])");
  await button.waitFor({ timeout: 120_000 });
  assert.equal(await view(visit), "text");
  assert.deepEqual((await visit.heard()).spoken, [visit.ui["web-canvas-ready"]]);
  await button.click();
  assert.equal(await view(visit), "picture");
  await visit.close();
});

test("on a telephone, nothing moves when the picture has arrived", async () => {
  const [visit, release] = await held({ context: { viewport: { width: 390, height: 844 } } });
  const top = () => visit.page.evaluate(() => document.querySelector("#text .page").getBoundingClientRect().top);
  await visit.page.locator("#canvas-state:not(:empty)").waitFor();
  const before = await top();
  await visit.page.evaluate(() => {
    window.heights = new Set();
    const observer = new ResizeObserver(([{ contentRect }]) => contentRect.height > 0 && window.heights.add(contentRect.height));
    observer.observe(document.getElementById("canvas"));
  });
  release();
  await visit.page.locator("#switch:not([hidden])").waitFor({ timeout: 120_000 });
  assert.equal(await view(visit), "picture");
  await placed(visit);
  assert.equal((await visit.page.evaluate(() => [...window.heights])).length, 1, "the canvas keeps its height");
  await visit.page.locator("#switch").click();
  assert.equal(await view(visit), "text");
  assert.equal(await top(), before, "the text keeps its place");
  await visit.close();
});

test("a picture that arrives before the visitor does anything is shown, and its loading is spoken twice in all", async () => {
  const [visit, release] = await held();
  release();
  await visit.page.locator("#switch:not([hidden])").waitFor({ timeout: 120_000 });
  assert.equal(await view(visit), "picture");
  const { spoken } = await visit.heard();
  const loading = spoken.filter((text) => /picture/i.test(text) && !text.includes(visit.ui["web-loading"]));
  assert.deepEqual(loading, [visit.ui["web-canvas-begun"], visit.ui["web-canvas-shown"]]);
  assert.equal(spoken.some((text) => text.includes("MB")), false);
  await visit.close();
});
