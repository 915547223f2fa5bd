// WebKit in the small browser of WebKitGTK, driven through WebDriver.

import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as pause } from "node:timers/promises";

import { Builder, By, Key } from "selenium-webdriver";

import { openDisplay, start } from "./display.mjs";

const path = process.env.WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver";

const keys = {
  Backspace: Key.BACK_SPACE,
  Enter: Key.ENTER,
  PageDown: Key.PAGE_DOWN,
  Space: Key.SPACE,
  Tab: Key.TAB,
};

/** WebKit's name in the names of tests. */
export const name = "WebKit";

/** An option that leaves WebKit without storage for pages. */
export const noStorage = { options: ["--enable-html5-local-storage=false"] };

/**
 * Launches WebKit on a display of its own, with a window of `width` and `height`. Each pixel of the page takes `scale`
 * pixels of the display, and `scale` must be a whole number. Returns the browser's only tab.
 */
export async function launch({ width = 1100, height = 800, scale = 1, options = [] } = {}) {
  const display = await openDisplay(width * scale, height * scale);
  let child;
  try {
    const port = await freePort();
    const env = { ...process.env, DISPLAY: display.name, GDK_BACKEND: "x11", GDK_SCALE: `${scale}` };
    const started = start(path, [`--port=${port}`], "install Debian's package webkit2gtk-driver", { env, stdio: "ignore" });
    child = started.child;
    const url = `http://127.0.0.1:${port}`;
    await Promise.race([answers(url), started.failed]);
    const driver = await new Builder()
      .usingServer(url)
      .withCapabilities({
        browserName: "MiniBrowser",
        "webkitgtk:browserOptions": { args: ["--automation", "--full-screen", ...options] },
      })
      .build();
    await driver.manage().window().setRect({ x: 0, y: 0, width, height });
    return new Tab(driver, async () => {
      await driver.quit();
      child.kill();
      display.close();
    });
  } catch (error) {
    // A display that nobody closes would keep this program running.
    child?.kill();
    display.close();
    throw error;
  }
}

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

/** Waits until the driver answers. */
async function answers(url) {
  for (let waited = 0; waited < 300; waited++) {
    const answer = await fetch(`${url}/status`).catch(() => null);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`${path} does not answer`);
}

class Tab {
  constructor(driver, close) {
    this.driver = driver;
    this.close = close;
  }

  /** Returns the errors that the page has reported since it was loaded. */
  errors() {
    return this.run(() => window.reported);
  }

  /** Records the errors of the page, because the driver does not. */
  watch() {
    return this.run(() => {
      window.reported = [];
      const report = (...what) => window.reported.push(what.join(" "));
      window.addEventListener("error", (event) => report(event.message));
      window.addEventListener("unhandledrejection", (event) => report(event.reason));
      console.error = report;
    });
  }

  async open(url) {
    await this.driver.switchTo().defaultContent();
    await this.driver.get(url);
    await this.watch();
  }

  async reload() {
    await this.driver.switchTo().defaultContent();
    await this.driver.navigate().refresh();
    await this.watch();
  }

  /** Continues inside the frame that a selector finds. */
  async enter(selector) {
    await this.driver.switchTo().frame(await this.driver.findElement(By.css(selector)));
    await this.watch();
  }

  /** Calls a function in the page. */
  run(body, ...given) {
    return this.driver.executeScript(`return (${body})(...arguments)`, ...given);
  }

  /** Returns the element that a function returns in the page. `undefined` if there is none. */
  async element(body, ...given) {
    return (await this.run(body, ...given)) ?? undefined;
  }

  /** Returns `true` if WebKit computes this role and this name for an element. */
  async computes(element, role, name) {
    return (await element.getAriaRole()) === role && (await element.getAccessibleName()) === name;
  }

  /** Clicks the middle of an element with the pointer. */
  click(element) {
    return element.click();
  }

  async key(name) {
    const key = keys[name] ?? name;
    await this.driver.actions({ async: true }).keyDown(key).keyUp(key).perform();
  }

  /** Clicks a point with the pointer. */
  async pointer(x, y) {
    await this.driver.actions({ async: true }).move({ x, y }).press().release().perform();
  }
}
