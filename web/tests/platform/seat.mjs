// A simulated trainee at a learning platform.

import assert from "node:assert/strict";

import { Visit } from "../browser.mjs";
import { interfaceMessages, playthroughs } from "../course.mjs";
import { judgedCode } from "../packed.mjs";

/** The meeting that the packages contain, and two of its playthroughs. */
export const MEETING = "the-memo";
const all = playthroughs(MEETING);
export const best = all.reduce((one, other) => (other.passed && other.percent > (one?.percent ?? -1) ? other : one), null);
export const worst = all.find(({ passed }) => !passed);

/** Returns the number of decisions in a playthrough that are reported as choices. */
export function decisions({ steps }) {
  return steps.filter(({ choice, note }) => choice || note).length;
}

/** A visit whose page is in a frame or in a window of a platform, or was launched by an address. */
export class Seat extends Visit {
  /**
   * Opens the platform in a new browser profile, or a package directly at `address`. The page is expected in
   * `language`, and the browser prefers `prefers`. `prepare` is called with the profile before anything opens.
   */
  static async at(browser, platform, { language = "en", prefers = language, address, prepare = async () => {} } = {}) {
    const seat = new this();
    seat.language = language;
    seat.ui = interfaceMessages(language);
    seat.platform = platform;
    seat.context = await browser.newContext({ locale: prefers, viewport: { width: 1100, height: 800 } });
    seat.errors = [];
    seat.elsewhere = [];
    seat.context.on("weberror", (error) => seat.errors.push(String(error.error())));
    seat.context.on("request", (request) => {
      const there = new URL(request.url());
      const isLocal = ["blob:", "data:"].includes(there.protocol) || there.origin === platform.origin;
      if (!isLocal) seat.elsewhere.push(there.href);
    });
    await prepare(seat.context);
    await seat.launch(address);
    return seat;
  }

  /** Opens the package directly at `address`. Without it, opens the platform's page, which launches the package. */
  async launch(address) {
    this.outer ??= await this.context.newPage();
    await this.outer.goto(address ?? this.platform.address);
    if (address) {
      this.page = this.outer;
    } else if (this.platform.opens === "frame") {
      this.page = this.outer.frame({ name: "course" });
    } else {
      const opened = this.outer.waitForEvent("popup");
      await this.outer.getByRole("button").click();
      this.page = await opened;
    }
    await this.arrived();
  }

  /** Begins the meeting. A package of one meeting opens at its case file. */
  async begin() {
    await this.press(this.ui.begin);
  }

  /** Plays from the case file to the debrief. */
  async play({ steps }) {
    await this.begin();
    await this.go(MEETING, steps);
    await this.toDebrief();
  }

  /** Waits until the page shows the result that the program computes for a code. Returns the program's debrief. */
  async comparesWith(code) {
    const debrief = JSON.parse(judgedCode(code, "json", this.language));
    await this.page.getByText(`${debrief.percent} / 100`, { exact: true }).waitFor();
    return debrief;
  }

  /** Waits until the platform has stored all that was played. */
  async saved() {
    await this.page.waitForFunction(() => {
      const key = Object.keys(sessionStorage).find((key) => key.startsWith("samtalerum/lms/code/"));
      const { code, stored, backlog } = JSON.parse(sessionStorage.getItem(key)) ?? {};
      return code && code === stored && backlog.length === 0;
    });
  }

  /** Crashes the tab, so that the page gets no last event. */
  async kill() {
    const crashed = this.outer.waitForEvent("crash");
    const devtools = await this.context.newCDPSession(this.outer);
    // This call never succeeds, because the process that would answer it crashes.
    devtools.send("Page.crash").catch(() => {});
    await crashed;
    await this.close();
  }

  /** Leaves the course by its button, and waits until the session has ended. */
  async leave() {
    await this.button(this.ui["platform-leave"]).first().click();
    await this.outer.waitForFunction(() => window.record.state === "finished");
  }

  /** Returns what the platform has recorded. */
  async record() {
    return this.outer.evaluate(() => window.record);
  }

  /** Makes the platform answer commits with `answer`: `true`, `false`, `null` or `throw`. */
  async answerCommits(answer) {
    await this.outer.evaluate((answer) => (window.record.answer = answer), answer);
  }

  /** Returns the text of all notices on the page. */
  async notices() {
    return (await this.page.locator(".notice").allInnerTexts()).join("\n");
  }

  /** Returns the beginning of a message, up to its first argument. */
  start(id) {
    assert.ok(this.ui[id], id);
    return this.ui[id].split("{")[0].trim();
  }

  /** Waits for a notice by the id of its message. */
  async notified(id) {
    await this.page.locator(".notice", { hasText: this.start(`notice-${id}`) }).first().waitFor();
  }

  /** Waits until a notice has gone. */
  async withdrawn(id) {
    await this.page.locator(".notice", { hasText: this.start(`notice-${id}`) }).waitFor({ state: "detached" });
  }

  /** Lets the installed clock run until there is a notice. Each try to send also needs some real time. */
  async notifiedLater(id) {
    for (let tries = 0; tries < 100; tries++) {
      if ((await this.notices()).includes(this.start(`notice-${id}`))) return;
      await this.context.clock.runFor(1_000);
      await new Promise((passed) => setTimeout(passed, 50));
    }
    assert.fail(`never told: ${id}`);
  }

  /** Returns the attempt code that the debrief offers to copy. */
  async code() {
    await this.press(this.ui["code-heading"]);
    return (await this.page.locator("#text").innerText()).match(/S1[\w.-]{20,}/)[0];
  }

  /** Returns the keys in the browser's local storage, except for the keys of settings. */
  async kept() {
    const settings = ["samtalerum/settings", "samtalerum/view"];
    return this.page.evaluate((known) => Object.keys(localStorage).filter((key) => !known.includes(key)), settings);
  }
}
