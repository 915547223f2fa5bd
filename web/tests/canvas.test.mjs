// Tests the picture view: meetings in both languages by keys alone, pointer and finger input, and window sizes. Also
// tests that nothing is drawn while nothing happens.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { Visit, dist, judged, launch, swipe, test } from "./browser.mjs";
import { hasTwin, meetings, scenarioMessages, playthroughs, interfaceMessages } from "./course.mjs";
import { serve } from "./server.mjs";

let browser, server;
/** One visit for each language. It plays both meetings in that language, so that the engine is loaded only once. */
const players = new Map();
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A visit to the picture view. Presses keys, or presses on the canvas, and waits until the result is drawn. */
class Picture extends Visit {
  static async to(browser, url, options) {
    return super.to(browser, url, { context: { viewport: { width: 640, height: 480 } }, ...options, view: "picture" });
  }

  async arrived() {
    await super.arrived();
    await this.page.waitForFunction(() => window.samtalerum, null, { timeout: 60_000 });
    await this.drawn();
  }

  /** Waits until a frame shows the current page of the training. */
  async drawn() {
    await this.fetched();
    await this.page.waitForFunction(
      () => window.samtalerum.shown() === document.querySelector("#text [data-page]").dataset.place,
      null,
      { timeout: 60_000, polling: "raf" },
    );
  }

  /** Presses keys, and waits until the page that follows is drawn. */
  async keys(...names) {
    for (const name of names) await this.page.keyboard.press(name);
    await this.drawn();
    await this.focused();
  }

  /** Returns the element with this role and name. `null` if there is none. */
  async named(role, name) {
    const found = this.page.getByRole(role, { name, exact: true });
    return (await found.count()) > 0 ? found.first() : null;
  }

  /** Moves the focus to a button or checkbox with the Tab key. */
  async tabTo(role, name) {
    const wanted = await this.named(role, name);
    assert.ok(wanted, `"${name}" is not there`);
    await this.tab(wanted);
  }

  async tab(wanted) {
    for (let pressed = 0; pressed < 80; pressed++) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.page.keyboard.press("Tab");
    }
    assert.fail(`${wanted} is not reached by Tab`);
  }

  /**
   * Begins a meeting from the menu. If the meeting has a twin, opens the meeting by its address, because the menu
   * chooses one of the two at random.
   */
  async start(meeting) {
    if (hasTwin(meeting)) return this.begin(meeting);
    if ((await this.name()) !== "menu") await this.press(this.ui["to-menu"]);
    await this.tab(this.page.locator(`#text [data-press="start:${meeting}"]`));
    await this.keys("Enter");
    // The meeting may have to be fetched.
    await this.page.locator("#text [data-place^='case-file:']").waitFor();
    await this.press(this.ui.begin);
  }

  /** Returns the text of the stored attempt at a meeting. */
  async attemptAt(meeting) {
    const attempts = Object.values(await this.stored()).filter((text) => text.includes(`"scenario":"${meeting}"`));
    assert.equal(attempts.length, 1);
    return attempts[0];
  }

  /**
   * Presses a button by keyboard. Uses Tab if the button has no shortcut key, or if a focused button would react to
   * that key.
   */
  async press(name) {
    const button = await this.named("button", name);
    assert.ok(button, `"${name}" is not there`);
    const key = await button.getAttribute("aria-keyshortcuts");
    const free = await this.page.evaluate(() => document.activeElement.tagName !== "BUTTON");
    if (key && (free || key !== "Space")) return this.keys(key);
    await this.tabTo("button", name);
    await this.keys("Enter");
  }

  /** Ticks a statement of the note, by its shortcut key if it has one. */
  async tick(name) {
    const key = await (await this.named("checkbox", name))?.getAttribute("aria-keyshortcuts");
    if (key) return this.keys(key);
    await this.tabTo("checkbox", name);
    await this.keys("Space");
  }

  /** Gives an answer to a question of the appraisal, by its shortcut key if it has one. */
  async answer(name) {
    const key = await (await this.named("radio", name))?.getAttribute("aria-keyshortcuts");
    if (key) return this.keys(key);
    await this.tabTo("radio", name);
    await this.keys("Space");
  }

  /** Scrolls a button into view, with a finger or with the mouse wheel. Returns the button's centre. */
  async inView(finger, name) {
    const { height } = this.page.viewportSize();
    for (let scrolled = 0; scrolled < 12; scrolled++) {
      const place = await this.middle("button", name);
      if (place[1] < height - 24) return place;
      if (finger) {
        await swipe(this, place[0], height - 60, height - 360);
      } else {
        await this.page.mouse.move(place[0], height - 60);
        await this.page.mouse.wheel(0, 300);
      }
      await this.settled(() => this.middle("button", name), place);
    }
    assert.fail(`"${name}" cannot be scrolled to`);
  }

  /** Waits until the value that `look` returns differs from `before` and no longer changes. */
  async settled(look, before) {
    let [now, last] = [await look(), before];
    for (let waited = 0; waited < 100; waited++) {
      if (String(now) !== String(before) && String(now) === String(last)) return;
      await this.page.waitForTimeout(100);
      [last, now] = [now, await look()];
    }
    assert.fail(`it stays at ${now} after ${before}`);
  }

  /** Waits until no frame is drawn in `wanted` consecutive intervals of 0.3 s. */
  async rested(wanted = 4) {
    let [last, quiet] = [-1, 0];
    for (let waited = 0; waited < 100 && quiet < wanted; waited++) {
      await this.page.waitForTimeout(300);
      const now = await this.frames();
      [last, quiet] = [now, now === last ? quiet + 1 : 0];
    }
    assert.equal(quiet, wanted, "the canvas never comes to rest");
  }

  /** Waits until the part `clip` of the page looks different from `before`. On a busy machine, a frame can take long. */
  async changed(clip, before) {
    for (let waited = 0; waited < 50; waited++) {
      if (!before.equals(await this.page.screenshot({ clip }))) return;
      await this.page.waitForTimeout(200);
    }
    assert.fail("nothing has changed");
  }

  /** Fails if the picture at rest is incomplete, that is, if another frame changes it. */
  async drawnWhole(what) {
    await this.drawn();
    await this.rested();
    const [frames, picture] = [await this.frames(), await this.page.screenshot()];
    const canvas = await this.page.locator("#canvas").boundingBox();
    // The mouse moves to a different empty position each time, because a mouse that does not move sends no event.
    this.moved = !this.moved;
    await this.page.mouse.move(this.moved ? 3 : 5, canvas.y + canvas.height - 3);
    await this.page.waitForFunction((frames) => window.samtalerum.frames() > frames, frames);
    await this.rested(2);
    assert.ok(picture.equals(await this.page.screenshot()), `another picture of ${what}`);
  }

  /** Returns the number of frames drawn so far. */
  frames() {
    return this.page.evaluate(() => window.samtalerum.frames());
  }

  /** Returns the centre of a button or field on the canvas, in pixels of the page. */
  async middle(role, name) {
    const element = await this.named(role, name);
    assert.ok(element, `"${name}" is not there`);
    await this.drawn();
    // The picture may still scroll to what is new.
    await this.page.waitForFunction(() => window.samtalerum.rests());
    const id = await element.evaluate(({ dataset }) => dataset.press ?? dataset.field);
    const [left, top, width, height] = await this.page.evaluate((id) => [...(window.samtalerum.spot(id) ?? [])], id);
    assert.ok(width > 0 && height > 0, `"${name}" is not drawn`);
    const canvas = await this.page.locator("#canvas").boundingBox();
    return [canvas.x + left + width / 2, canvas.y + top + height / 2];
  }
}

// Other tests play every meeting, in the window and in the text view. Two meetings in each language are enough to show
// that the canvas follows the page.
const played = [[meetings()[0], "da"], ["first-steps", "da"], ["first-steps", "en"], [meetings().at(-1), "en"]];
for (const [meeting, language] of played) {
  const playthrough = playthroughs(meeting).at(language === "da" ? 0 : -1);
  test(`${meeting} in ${language} by keys alone: ${playthrough.name}`, async () => {
    // A small canvas with reduced motion, because frames are slow without a graphics card.
    const still = { language, context: { viewport: { width: 480, height: 360 } }, settings: { reduced_motion: true } };
    const visit = players.get(language) ?? (await Picture.to(browser, server.url, still));
    players.set(language, visit);
    await visit.start(meeting);
    const seen = new Set();
    const shoot = async (name) => {
      if (seen.has(name)) return;
      seen.add(name);
      await visit.shoot(`canvas-${meeting}-${name}-${language}`);
    };
    await visit.go(meeting, playthrough.steps, shoot);
    await visit.toDebrief(shoot);
    const debrief = JSON.parse(judged(await visit.attemptAt(meeting), "json", language));
    if (playthrough.marked) {
      assert.ok(debrief.percent <= playthrough.percent, `${debrief.percent}`);
    } else {
      assert.equal(debrief.percent, playthrough.percent);
      assert.equal(debrief.passed, playthrough.passed);
    }
    await visit.page.getByText(`${debrief.percent} / 100`, { exact: true }).waitFor({ state: "attached" });
    assert.deepEqual([visit.elsewhere, visit.errors], [[], []]);
  });
}

test("nothing is drawn while nothing changes, in either view", async () => {
  const visit = await Picture.to(browser, server.url);
  await visit.begin(meetings()[0]);
  const rest = async () => {
    await visit.rested();
    const before = await visit.frames();
    await visit.page.waitForTimeout(3_000);
    return (await visit.frames()) - before;
  };
  assert.ok((await visit.frames()) > 0);
  assert.equal(await rest(), 0);
  await visit.press(visit.ui.continue);
  assert.equal(await rest(), 0);
  await visit.page.getByRole("button", { name: visit.ui["web-to-text"], exact: true }).click();
  assert.equal(await rest(), 0);
  await visit.close();
});

test("a press on an empty spot leaves the focus in the page, and a key does what it does once", async () => {
  const visit = await Picture.to(browser, server.url);
  await visit.begin(meetings()[0]);
  const { page } = visit;
  const acts = async () => (await visit.attempt()).trimEnd().split("\n").length;
  const canvas = await page.locator("#canvas").boundingBox();
  const before = await acts();
  await page.mouse.click(canvas.x + 3, canvas.y + canvas.height - 3);
  await visit.rested();
  await visit.focused();
  assert.equal(await acts(), before, "the spot is empty");
  await page.keyboard.press("Space");
  await visit.rested();
  assert.equal(await acts(), before + 1);
  await visit.focused();
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

for (const finger of [false, true]) {
  test(`a meeting begun and a choice taken on the canvas by ${finger ? "finger" : "pointer"}`, async () => {
    const size = finger ? { width: 390, height: 844 } : { width: 1100, height: 800 };
    const context = { viewport: size, hasTouch: finger, isMobile: finger };
    const visit = await Picture.to(browser, server.url, { context });
    const [meeting] = meetings();
    await visit.page.goto(`${visit.url}&scenario=${meeting}`);
    await visit.arrived();
    const press = async (name) => {
      const before = await visit.page.evaluate(() => document.querySelector("#text").innerHTML);
      const [x, y] = await visit.inView(finger, name);
      await (finger ? visit.page.touchscreen.tap(x, y) : visit.page.mouse.click(x, y));
      await visit.page.waitForFunction((before) => document.querySelector("#text").innerHTML !== before, before);
      await visit.drawn();
    };
    await press(visit.ui.begin);
    assert.equal(await visit.name(), "meeting");
    for (let read = 0; read < 30 && (await visit.offers("button", visit.ui.continue)); read++) {
      await press(visit.ui.continue);
    }
    const choice = visit.page.locator("#text button.choice .label").first();
    await press(await choice.innerText());
    assert.match(await visit.attempt(), /"choose"/i);
    await visit.shoot(`canvas-${finger ? "finger" : "pointer"}`);
    assert.deepEqual(visit.errors, []);
    await visit.close();
  });
}

test("the mouse wheel scrolls the picture, and with Ctrl the browser zooms", async () => {
  const small = { context: { viewport: { width: 480, height: 360 } }, settings: { reduced_motion: true } };
  const visit = await Picture.to(browser, server.url, small);
  await visit.page.evaluate(() => {
    window.wheels = [];
    window.addEventListener("wheel", ({ ctrlKey, defaultPrevented }) => window.wheels.push([ctrlKey, defaultPrevented]));
  });
  await visit.page.mouse.move(240, 200);
  await visit.page.mouse.wheel(0, 20);
  await visit.page.keyboard.down("Control");
  await visit.page.mouse.wheel(0, 20);
  await visit.page.keyboard.up("Control");
  await visit.page.waitForFunction(() => window.wheels.length >= 2);
  assert.deepEqual(await visit.page.evaluate(() => window.wheels), [[false, true], [true, false]]);
  await visit.close();
});

test("in the middle of a meeting on the canvas: reloaded, in the other language, without a network", async () => {
  const own = await serve(dist);
  const small = { context: { viewport: { width: 480, height: 360 } }, settings: { reduced_motion: true } };
  const visit = await Picture.to(browser, own.url, small);
  const [meeting] = meetings();
  const [playthrough] = playthroughs(meeting);
  await visit.begin(meeting);
  await visit.go(meeting, playthrough.steps.slice(0, 1));
  const [before, place] = [await visit.attempt(), await visit.page.locator("#text .line").allInnerTexts()];
  await visit.page.reload();
  await visit.arrived();
  assert.deepEqual([await visit.attempt(), await visit.page.locator("#text .line").allInnerTexts()], [before, place]);

  visit.language = "da";
  visit.ui = interfaceMessages("da");
  await visit.keys("l");
  // The page keeps its language until the bundles of the other one have arrived.
  await visit.page.waitForFunction(() => document.documentElement.lang === "da");
  assert.equal(await visit.heading(), scenarioMessages("da", meeting).title);

  // After the first choice, the page fetches all pictures.
  await visit.rested();
  await visit.page.waitForLoadState("networkidle");
  const wanted = [];
  visit.context.on("requestfailed", (request) => wanted.push(request.url()));
  await visit.context.setOffline(true);
  own.close();
  await visit.go(meeting, playthrough.steps.slice(1));
  await visit.toDebrief();
  assert.deepEqual([wanted, visit.errors], [[], []]);
  await visit.close();
});

/** Runs a script in the worker that draws. */
const inWorker = (script) => ({ page }) => page.workers()[0].evaluate(script);
const failures = {
  "an error while a frame is drawn": inWorker(() => void setTimeout(() => { throw new WebAssembly.RuntimeError("unreachable"); })),
  "an error in a promise": inWorker(() => void Promise.reject(new WebAssembly.RuntimeError("unreachable"))),
  "a lost graphics context": async () => (await browser.newBrowserCDPSession()).send("Browser.crashGpuProcess"),
};
for (const [failure, fail] of Object.entries(failures)) {
  test(`after ${failure}, the text view continues alone and says so`, async () => {
    const small = { context: { viewport: { width: 480, height: 360 } }, settings: { reduced_motion: true } };
    const visit = await Picture.to(browser, server.url, small);
    await fail(visit);
    await visit.page.locator(".notice", { hasText: visit.ui["notice-web-canvas-stopped"] }).waitFor();
    assert.equal(await visit.page.evaluate(() => document.documentElement.dataset.view), "text");
    assert.ok(await visit.page.locator("#switch").isHidden());
    await visit.page.getByRole("button", { name: visit.ui["open-about"], exact: true }).click();
    assert.equal(await visit.name(), "about");
    await visit.close();
  });
}

test("while the engine is busy, the page answers presses", async () => {
  const visit = await Picture.to(browser, server.url);
  await visit.begin(meetings()[0]);
  const lines = visit.page.locator("#text .line");
  const before = await lines.count();
  let isBusy = true;
  const busy = inWorker(() => {
    for (const end = Date.now() + 10_000; Date.now() < end; );
  })(visit).then(() => (isBusy = false));
  await visit.page.keyboard.press("Space");
  await visit.page.waitForFunction((before) => document.querySelectorAll("#text .line").length > before, before);
  assert.ok(isBusy);
  await busy;
  await visit.drawn();
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("if no worker can draw, the page draws the room itself", async () => {
  const visit = await Picture.to(browser, server.url);
  await visit.page.addInitScript(() => delete window.Worker);
  await visit.page.reload();
  await visit.arrived();
  assert.deepEqual(visit.page.workers(), []);
  assert.equal(await visit.page.evaluate(() => document.documentElement.dataset.view), "picture");
  const [x, y] = await visit.middle("button", visit.ui["open-about"]);
  await visit.page.mouse.click(x, y);
  await visit.page.locator("[data-page=about]").waitFor({ state: "attached" });
  await visit.drawn();
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("the canvas follows the window's size down to a telephone's, and its content stays within it", async () => {
  const visit = await Picture.to(browser, server.url, { language: "da" });
  await visit.begin(meetings()[1]);
  for (const [width, height] of [[1600, 900], [390, 844], [844, 390], [320, 568]]) {
    await visit.page.setViewportSize({ width, height });
    await visit.page.waitForFunction(
      ([width, ratio]) => document.getElementById("canvas").width === width * ratio,
      [width, await visit.page.evaluate(() => devicePixelRatio)],
    );
    const tool = () => visit.page.evaluate(() => [
      ...window.samtalerum.spot(document.querySelector("#text .tools [data-press]").dataset.press),
    ]);
    await visit.rested();
    const drawn = await visit.page.locator("#canvas").evaluate(({ clientWidth, clientHeight, width, height }) => ({
      clientWidth,
      clientHeight,
      width,
      height,
    }));
    assert.equal(drawn.clientWidth, width);
    assert.ok(drawn.clientHeight > height / 2 && drawn.clientHeight <= height);
    assert.deepEqual([drawn.width, drawn.height], [drawn.clientWidth, drawn.clientHeight]);
    const spot = await tool();
    assert.ok(spot[0] >= 0 && spot[0] + spot[2] <= width, `${spot} at ${width}`);
    await visit.shoot(`canvas-${width}x${height}`);
    await visit.drawnWhole(`${width} by ${height}`);
  }
  await visit.close();
});

test("an emulated scale factor leaves the page as wide as the window", async () => {
  const context = { viewport: { width: 640, height: 480 }, deviceScaleFactor: 2 };
  const visit = await Picture.to(browser, server.url, { context });
  const right = await visit.page.evaluate(() => Math.max(...window.samtalerum.texts().map(({ spot: [left, , width] }) => left + width)));
  assert.ok(right > 480 && right <= 640, `the texts end at ${right}`);
  await visit.close();
});

test("the picture at rest is complete on every page", async () => {
  const context = { viewport: { width: 800, height: 600 } };
  const visit = await Picture.to(browser, server.url, { context, settings: { reduced_motion: true } });
  const seen = new Set();
  const see = async (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    await visit.drawnWhole(name);
    await visit.shoot(`canvas-whole-${name}`);
  };
  const above = async (button, name) => {
    await visit.press(visit.ui[button]);
    await see(name);
    await visit.press(visit.ui.close);
  };
  const meeting = meetings().at(-1);
  await see("menu");
  await above("open-settings", "settings");
  await above("open-handbook", "handbook");
  await visit.start(meeting);
  await above("open-transcript", "transcript");
  await above("open-case-file", "case file");
  await visit.go(meeting, playthroughs(meeting)[0].steps, see);
  await visit.toDebrief(see);
  const everyPage = ["menu", "settings", "handbook", "transcript", "case file", "meeting", "choices", "feedback", "appraisal", "note", "ending", "debrief"];
  assert.deepEqual([[...seen].sort(), visit.errors], [everyPage.sort(), []]);
  await visit.close();
});

test("without WebGL2 the page says so, and everything goes on in the text view", async () => {
  const context = await browser.newContext({ locale: "en" });
  await context.addInitScript(() => {
    const { getContext } = HTMLCanvasElement.prototype;
    HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
      return kind === "webgl2" ? null : getContext.call(this, kind, ...rest);
    };
  });
  const page = await context.newPage();
  await page.goto(`${server.url}?lang=en&scenario=${meetings()[0]}`);
  await page.locator(".notice", { hasText: "WebGL2 is missing" }).waitFor();
  await page.getByRole("button", { name: interfaceMessages("en").begin, exact: true }).click();
  await page.locator("[data-page=meeting]").waitFor();
  assert.ok(await page.locator("#switch").isHidden());
  await context.close();
});

test("text typed and selected in the handbook's field is drawn, and a selection on the canvas is made in the page", async () => {
  const visit = await Picture.to(browser, server.url);
  await visit.press(visit.ui["open-handbook"]);
  await visit.drawn();
  const field = visit.page.getByRole("searchbox").first();
  const id = await field.getAttribute("data-field");
  const canvas = await visit.page.locator("#canvas").boundingBox();
  const spot = () => visit.page.evaluate((id) => [...window.samtalerum.spot(id)], id);
  const before = await spot();
  const [left, top, width, height] = before;
  await visit.page.mouse.click(canvas.x + left + width / 2, canvas.y + top + height / 2);
  await visit.page.waitForFunction(() => document.activeElement?.dataset.field);
  // Compares only the beginning of the text, so that the position of the caret makes no difference.
  const clip = { x: canvas.x + left, y: canvas.y + top, width: 40, height };
  const drawn = async (text) => {
    await field.fill("");
    await visit.page.keyboard.type(text);
    assert.equal(await field.inputValue(), text);
    await visit.rested();
    assert.deepEqual(await spot(), before, "the field keeps its size");
    return visit.page.screenshot({ clip });
  };
  assert.notDeepEqual(await drawn("interp"), await drawn("compan"));
  await visit.shoot("canvas-handbook-search");

  // A selection made by keyboard in the page is drawn on the canvas.
  const selection = () => field.evaluate(({ selectionStart, selectionEnd }) => [selectionStart, selectionEnd]);
  const unselected = await visit.page.screenshot({ clip });
  await visit.page.keyboard.press("Home");
  await visit.page.keyboard.press("Shift+End");
  assert.deepEqual(await selection(), [0, 6]);
  await visit.changed(clip, unselected);
  await visit.shoot("canvas-handbook-selected");
  // A press on the canvas sets the caret in the page's field.
  const middle = canvas.y + top + height / 2;
  await visit.page.mouse.click(canvas.x + left + 12, middle);
  await visit.page.waitForFunction(() => document.activeElement.selectionEnd === 0);
  await visit.rested(1);
  await visit.page.keyboard.type("ac");
  assert.equal(await field.inputValue(), "accompan");
  // Wait until the next press does not count as a double click.
  await visit.rested();
  await visit.page.mouse.move(canvas.x + left + 12, middle);
  await visit.page.mouse.down();
  await visit.page.mouse.move(canvas.x + left + width / 2, middle, { steps: 4 });
  await visit.page.mouse.up();
  await visit.page.waitForFunction(() => document.activeElement.selectionEnd === 8);
  assert.deepEqual(await selection(), [0, 8]);
  // A selection made from right to left keeps its direction: Shift and an arrow key move its left end.
  await visit.rested();
  await visit.page.mouse.move(canvas.x + left + width / 2, middle);
  await visit.page.mouse.down();
  await visit.page.mouse.move(canvas.x + left + 12, middle, { steps: 4 });
  await visit.page.mouse.up();
  await visit.page.waitForFunction(() => document.activeElement.selectionDirection === "backward");
  await visit.rested(1);
  await visit.page.keyboard.press("Shift+ArrowRight");
  assert.deepEqual(await selection(), [1, 8]);
  // A press and a drag outside the field select nothing. The selection is visible only while the field has the focus.
  await visit.page.mouse.move(canvas.x + 3, canvas.y + canvas.height - 3);
  await visit.page.mouse.down();
  await visit.page.mouse.move(canvas.x + 9, canvas.y + canvas.height - 40, { steps: 4 });
  await visit.page.mouse.up();
  await visit.rested(1);
  assert.deepEqual(await selection(), [1, 8]);
  await visit.page.keyboard.press("Tab");
  await visit.drawnWhole("the handbook with a word in its field");
  assert.deepEqual(visit.errors, []);
  await visit.close();
});
