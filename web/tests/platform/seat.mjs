// A simulated trainee at a learning platform.

import { Visit } from "../browser.mjs";
import { interfaceMessages } from "../course.mjs";

/** A visit whose page is in a frame or in a window of a platform. */
export class Seat extends Visit {
  /** Opens the platform in a browser profile of its own. `prepare` is called with the profile before anything opens. */
  static async at(browser, platform, { language = "en", prepare = async () => {} } = {}) {
    const seat = new this();
    seat.language = language;
    seat.ui = interfaceMessages(language);
    seat.platform = platform;
    seat.context = await browser.newContext({ locale: language, viewport: { width: 1100, height: 800 } });
    seat.errors = [];
    seat.elsewhere = [];
    seat.context.on("weberror", (error) => seat.errors.push(String(error.error())));
    seat.context.on("request", (request) => {
      const there = new URL(request.url());
      if (!["blob:", "data:"].includes(there.protocol) && there.origin !== platform.origin) seat.elsewhere.push(there.href);
    });
    await prepare(seat.context);
    await seat.launch();
    return seat;
  }

  /** Opens the page of the platform, which launches the package. */
  async launch() {
    this.outer ??= await this.context.newPage();
    await this.outer.goto(this.platform.address);
    if (this.platform.opens === "frame") {
      this.page = this.outer.frame({ name: "course" });
    } else {
      const opened = this.outer.waitForEvent("popup");
      await this.outer.getByRole("button").click();
      this.page = await opened;
    }
    await this.arrived();
  }

  /** Ends the tab without a farewell, as a crash does. */
  async kill() {
    const crashed = this.outer.waitForEvent("crash");
    const devtools = await this.context.newCDPSession(this.outer);
    // This call never succeeds, because the process that would answer it crashes.
    devtools.send("Page.crash").catch(() => {});
    await crashed;
    await this.close();
  }

  /** Returns what the platform has recorded. */
  async record() {
    return this.outer.evaluate(() => window.record);
  }

  /** Makes the platform answer commits with this: `true`, `false`, `null` or `throw`. */
  async answerCommits(answer) {
    await this.outer.evaluate((answer) => (window.record.answer = answer), answer);
  }

  /** Returns the text of all notices on the page. */
  async notices() {
    return (await this.page.locator(".notice").allInnerTexts()).join("\n");
  }

  /** Waits for a notice by the id of its message. */
  async told(id) {
    const [start] = this.ui[`notice-${id}`].split("{");
    await this.page.locator(".notice", { hasText: start.trim() }).first().waitFor();
  }

  /** Returns the attempts in the browser's lasting storage. */
  async kept() {
    return this.page.evaluate(() => Object.keys(localStorage).filter((key) => /attempt/.test(key)));
  }
}
