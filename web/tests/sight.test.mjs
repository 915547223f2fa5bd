// What the visitor sees: new content is in the window at every zoom, and the browser's preferences are followed.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { dist, launch, test } from "./browser.mjs";
import { playthroughs } from "./course.mjs";
import { Listener } from "./listener.mjs";
import { serve } from "./server.mjs";

const MEETING = "the-husband-who-answers";
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

// A large screen, a screen of 1280 by 800 pixels at 200 %, a telephone, a screen at 400 %, and two screens with large
// text.
for (const [width, height, size] of [[1280, 720, 100], [640, 400, 100], [320, 640, 100], [320, 256, 100], [1280, 720, 200], [320, 640, 200]]) {
  test(`after each action, what is new is in the window: ${width} by ${height}, text of ${size} %`, async () => {
    const context = { viewport: { width, height } };
    const visit = await Listener.to(browser, server.url, { context, settings: { text_size: size }, recorded: false });
    await visit.begin(MEETING);
    const hidden = [];
    const look = async (action) => {
      const [[name, share], ...others] = await visit.sight();
      if (share < 99) hidden.push(`${action}: ${name} ${share} %`);
      if (!(await visit.seesFocus())) hidden.push(`${action}: the focus`);
      return others;
    };
    let choices = 0;
    for (let pressed = 0; pressed < 40 && choices < 3 && (await visit.name()) === "meeting"; pressed++) {
      const choice = visit.page.locator("button.choice");
      const chosen = (await choice.count()) > 0;
      if (chosen) choices += 1;
      await visit.page.keyboard.press(chosen ? "1" : "Space");
      const others = await look(`${pressed} ${chosen ? "choose" : "continue"}`);
      // If the window has space for both, the question must be visible together with the line.
      if (height >= 720 && size === 100) hidden.push(...others.filter(([, share]) => share < 99).map(String));
    }
    assert.ok(choices > 1);
    assert.deepEqual(hidden, []);
    await visit.close();
  });
}

test("the theme and motion follow the browser's preferences when they change, until something is chosen", async () => {
  const visit = await Listener.to(browser, server.url, { recorded: false });
  const { page } = visit;
  const shown = () => page.evaluate(() => [document.documentElement.dataset.theme, document.documentElement.dataset.still]);
  const followed = (theme, still) =>
    page.waitForFunction(
      ([theme, still]) => document.documentElement.dataset.theme === theme && document.documentElement.dataset.still === still,
      [theme, still],
      { timeout: 10_000 },
    );
  await page.emulateMedia({ colorScheme: "dark" });
  await followed("dark", "false");
  await page.emulateMedia({ colorScheme: "dark", forcedColors: "active", reducedMotion: "reduce" });
  await followed("high-contrast", "true");
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none", reducedMotion: "no-preference" });
  await followed("light", "false");
  await visit.press(visit.ui["open-settings"]);
  await visit.press(visit.ui["theme-high-contrast"]);
  await page.emulateMedia({ colorScheme: "dark" });
  assert.deepEqual(await shown(), ["high-contrast", "false"]);
  await visit.close();
});

/** Returns how an element is drawn: its colours, its borders, and the symbol before it. */
function drawn(locator) {
  return locator.evaluate((element) => {
    const of = (style) => [style.color, style.backgroundColor, style.borderStyle, style.borderWidth, style.content].join(" ");
    return [of(getComputedStyle(element)), of(getComputedStyle(element, "::before"))].join(" | ");
  });
}

test("in forced colours it is seen what is chosen, what is marked, and where the focus is", async () => {
  const visit = await Listener.to(browser, server.url, { context: { forcedColors: "active" }, recorded: false });
  const { page } = visit;
  await visit.press(visit.ui["open-settings"]);
  const [on, off] = ["true", "false"].map((state) => page.locator(`#main button[aria-pressed="${state}"]`).first());
  assert.notEqual(await drawn(on), await drawn(off), "an option");
  await visit.press(visit.ui.close);
  await visit.begin("first-steps");
  const line = page.locator(".now .line");
  const mark = page.locator("button.toggle").first();
  const before = [await drawn(line), await drawn(mark)];
  await visit.click(mark);
  await page.mouse.move(0, 0);
  for (const [at, now] of [await drawn(line), await drawn(mark)].entries()) assert.notEqual(now, before[at], `marked: ${at}`);
  await page.keyboard.press("Tab");
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement);
    return [outlineStyle, outlineWidth];
  });
  assert.deepEqual(ring, ["solid", "3px"]);
  await visit.shoot("forced-colors");
  await visit.close();
});

test("with more space between characters, words, lines and paragraphs nothing is cut off", async () => {
  const context = { viewport: { width: 320, height: 640 }, bypassCSP: true };
  const visit = await Listener.to(browser, server.url, { context, recorded: false });
  await visit.begin(MEETING);
  await visit.page.addStyleTag({
    content: "* { letter-spacing: .12em !important; word-spacing: .16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }",
  });
  for (const key of ["Space", "Space", "h", "Escape", "i", "Escape"]) {
    await visit.page.keyboard.press(key);
    await visit.fetched();
    const cut = await visit.page.evaluate(() => {
      const isCut = ({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1;
      const all = [...document.querySelectorAll("#text button, #text p, #text h1, #text h2")].filter((one) => !one.closest(".unseen"));
      return [document.documentElement.scrollWidth, ...all.filter(isCut).map((one) => one.textContent)];
    });
    assert.deepEqual(cut, [320], key);
  }
  await visit.close();
});
