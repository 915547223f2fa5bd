// Chromium with a real scale factor, driven as Firefox and WebKit are. An emulated one gives the canvas another size.

import { launch as launchChromium } from "./browser.mjs";

/** What Chromium is called in the names of tests. */
export const name = "Chromium";

/**
 * Launches Chromium with a window of `width` and `height`, and `scale` pixels of the display for each pixel of the page.
 * Returns its only tab.
 */
export async function launch({ width = 1100, height = 800, scale = 1 } = {}) {
  const browser = await launchChromium([`--window-size=${width},${height}`, `--force-device-scale-factor=${scale}`]);
  // Any viewport but that of the window would come with an emulated scale factor.
  const context = await browser.newContext({ viewport: null, hasTouch: true });
  return new Tab(await context.newPage(), () => browser.close());
}

class Tab {
  constructor(page, close) {
    this.page = page;
    this.close = close;
    this.reported = [];
    page.on("pageerror", (error) => this.reported.push(String(error)));
    page.on("console", (message) => {
      if (message.type() === "error") this.reported.push(message.text());
    });
  }

  /** Returns the errors that the page has reported. */
  async errors() {
    return this.reported;
  }

  open(url) {
    return this.page.goto(url);
  }

  reload() {
    return this.page.reload();
  }

  /** Calls a function in the page. */
  run(body, ...given) {
    // Playwright passes a single value on.
    return this.page.evaluate(new Function("given", `return (${body})(...given)`), given);
  }

  /** Returns the first element with a role and a name. `undefined` if there is none. */
  async find(role, name) {
    const [element] = await this.page.getByRole(role, { name, exact: true }).elementHandles();
    return element;
  }

  /** Clicks a point with the pointer. */
  pointer(x, y) {
    return this.page.mouse.click(x, y);
  }

  /** Taps a point with a finger. */
  finger(x, y) {
    return this.page.touchscreen.tap(x, y);
  }
}
