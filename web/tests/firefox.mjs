// Firefox, driven through WebDriver BiDi.

import { existsSync } from "node:fs";

import puppeteer from "puppeteer-core";

import { openDisplay } from "./display.mjs";
import { PageTab } from "./tab.mjs";

const path = process.env.FIREFOX ?? "/usr/bin/firefox-esr";

/** Firefox's name in the names of tests. */
export const name = "Firefox";

/** Preferences by which Firefox forbids all pages to store anything. */
export const noStorage = { preferences: { "network.cookie.cookieBehavior": 2 } };

/**
 * Launches Firefox on a display of its own, with a window of `width` and `height`, and `scale` pixels of the display
 * for each pixel of the page. Returns a tab.
 */
export async function launch({ width = 1100, height = 800, scale = 1, preferences = {} } = {}) {
  if (!existsSync(path)) throw new Error(`${path} is missing: install Debian's package firefox-esr`);
  const display = await openDisplay(width * scale, height * scale);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: path,
    headless: false,
    defaultViewport: null,
    env: { ...process.env, DISPLAY: display.name, MOZ_ENABLE_WAYLAND: "0" },
    args: ["--kiosk", `--width=${width}`, `--height=${height}`],
    // No window manager gives the window the focus. With `focusmanager.testmode`, Firefox treats the window as focused.
    extraPrefsFirefox: { "layout.css.devPixelsPerPx": `${scale}`, "focusmanager.testmode": true, ...preferences },
    timeout: 120_000,
    protocolTimeout: 120_000,
  }).catch((error) => {
    // A display that nobody closes would keep this program running.
    display.close();
    throw error;
  });
  // The first tab has no focus, because the address bar has it.
  const page = await browser.newPage();
  return new Tab(page, async () => {
    await browser.close();
    display.close();
  });
}

class Tab extends PageTab {
  constructor(page, close) {
    super(page, close);
    this.frame = page.mainFrame();
  }

  async open(url) {
    await this.page.goto(url, { timeout: 120_000 });
    this.frame = this.page.mainFrame();
  }

  async reload() {
    await this.page.reload({ timeout: 120_000 });
    this.frame = this.page.mainFrame();
  }

  /** Continues inside the frame that a selector finds. */
  async enter(selector) {
    this.frame = await (await this.page.$(selector)).contentFrame();
  }

  /** Calls a function in the page. */
  run(body, ...given) {
    return this.frame.evaluate(body, ...given);
  }

  /** Returns the element that a function returns in the page. `undefined` if there is none. */
  async element(body, ...given) {
    const found = await this.frame.evaluateHandle(body, ...given);
    return found.asElement() ?? undefined;
  }

  /** Returns `true` if Firefox computes this role and this name for an element. The computation takes a second. */
  async computes(element, role, name) {
    const quote = name.includes('"') ? "'" : '"';
    const found = await this.frame.$$(`aria/[name=${quote}${name}${quote}][role="${role}"]`);
    const same = await Promise.all(found.map((other) => this.run((one, other) => one === other, element, other)));
    return same.includes(true);
  }

  key(name) {
    return this.page.keyboard.press(name === "Space" ? " " : name);
  }
}
