// Chromium with a real scale factor, because an emulated one gives the canvas another size. Tests drive it in the same
// way as Firefox and WebKit.

import { launch as launchChromium } from "./browser.mjs";
import { PageTab } from "./tab.mjs";

/** Chromium's name in the names of tests. */
export const name = "Chromium";

/**
 * Launches Chromium with a window of `width` and `height`, and `scale` pixels of the display for each pixel of the
 * page. Returns its only tab.
 */
export async function launch({ width = 1100, height = 800, scale = 1 } = {}) {
  const browser = await launchChromium([`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`]);
  // Use the window's own viewport: Playwright emulates the scale factor for any other viewport.
  const context = await browser.newContext({ viewport: null, hasTouch: true });
  return new Tab(await context.newPage(), () => browser.close());
}

class Tab extends PageTab {
  open(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  /** Calls a function in the page. */
  run(body, ...given) {
    return this.page.evaluate(unpacking(body), given);
  }

  /** Runs a function in the page. Returns the element that it returns, or `undefined` if it returns none. */
  async element(body, ...given) {
    const found = await this.page.evaluateHandle(unpacking(body), given);
    return found.asElement() ?? undefined;
  }

  key(name) {
    return this.page.keyboard.press(name);
  }
}

/** Returns a function that takes the arguments of `body` as one list, because Playwright passes only one argument. */
function unpacking(body) {
  return new Function("given", `return (${body})(...given)`);
}
