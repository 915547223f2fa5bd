// A class for the tabs of both Chromium and Firefox: the libraries that drive them have page objects with the same
// functions.

/** A tab that is driven by a page of Playwright or Puppeteer. */
export class PageTab {
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

  /** Clicks the middle of an element with the pointer. */
  click(element) {
    return element.click();
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
