// A browser, and a simulated trainee who finds elements by their roles and names.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as within } from "node:test";

import { chromium } from "playwright-core";

import { root, interfaceMessages } from "./course.mjs";
import { Trainee } from "./trainee.mjs";

/** The folder with the built website. */
export const dist = process.env.DIST ?? join(root, "dist");
/** The folder for screenshots; `undefined` if none are wanted. */
const shots = process.env.SHOTS;

/** Path of the command-line program. */
export const program = process.env.SAMTALERUM ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/samtalerum");

/** Defines a test with a time limit of ten minutes. A limit set in the test runner would apply to the whole file. */
export function test(name, body) {
  within(name, { timeout: 600_000 }, body);
}

const chosen = {
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
};

/** Launches Chromium, which renders without a graphics card. Adds `args` to its command line. */
export function launch(args = []) {
  return chromium.launch({ ...chosen, args: [...chosen.args, ...args] });
}

/** Launches a browser that keeps its profile in `folder`, as a visitor's own browser does. */
export function launchIn(folder, options) {
  return chromium.launchPersistentContext(folder, { ...chosen, ...options });
}

/** Returns the debrief of a stored attempt, as the command-line program prints it. */
export function judged(attempt, format, language) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-")), "attempt.jsonl");
  writeFileSync(file, attempt);
  const course = ["--content", join(dist, "content")];
  const args = ["debrief", file, "--format", format, ...course, "--lang", language];
  // The program's output repeats the argument with the folder of the course, which the page in the browser does not
  // know. Remove this argument, so that the two debriefs can be compared.
  return execFileSync(program, args, { encoding: "utf8" }).replaceAll(` ${course.join(" ")}`, "");
}

/** Swipes a finger over the page of a visit, from one height to another. Calls `after` after each part of the movement. */
export async function swipe({ context, page }, x, from, to, after = () => {}) {
  const hand = await context.newCDPSession(page);
  const touch = async (type, y) => {
    await hand.send("Input.dispatchTouchEvent", { type, touchPoints: type === "touchEnd" ? [] : [{ x, y }] });
    await after();
  };
  await touch("touchStart", from);
  for (let step = 1; step <= 6; step++) await touch("touchMove", from + ((to - from) * step) / 6);
  await touch("touchEnd");
}

/** Forbids the pages of a context to store anything, as a setting of a browser can. */
export function forbidStorage(context) {
  return context.addInitScript(() => {
    const get = () => {
      throw new DOMException("storage is forbidden", "SecurityError");
    };
    for (const name of ["localStorage", "sessionStorage"]) Object.defineProperty(window, name, { get });
  });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Returns the violations that axe-core finds on a page. Without `rules`, all rules are checked. */
export async function violations(page, rules) {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const runOnly = rules && { type: "rule", values: rules };
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, rules);
}

/**
 * A visit to the page, by default to the text view alone. Visits share no storage, because each has a context of its
 * own.
 */
export class Visit extends Trainee {
  /**
   * Stores `settings` and opens the page. Records the page's errors, all requests, and those that go to other origins.
   */
  static async to(browser, url, { language = "en", query = "", view = "text-only", settings, context = {} } = {}) {
    const visit = new this();
    visit.language = language;
    visit.ui = interfaceMessages(language);
    visit.context = await browser.newContext({
      locale: language,
      viewport: { width: 1100, height: 800 },
      acceptDownloads: true,
      // Block service workers, so that each page comes from the server. Only kept.test.mjs allows them, because it
      // tests which files the browser keeps.
      serviceWorkers: "block",
      ...context,
    });
    visit.requests = [];
    visit.elsewhere = [];
    visit.errors = [];
    const { origin } = new URL(url);
    visit.context.on("request", (request) => {
      const there = new URL(request.url());
      if (["blob:", "data:"].includes(there.protocol)) return;
      visit.requests.push(request.url());
      if (there.origin !== origin) visit.elsewhere.push(request.url());
    });
    if (settings) {
      await visit.context.addInitScript((text) => {
        if (!localStorage.getItem("samtalerum/settings")) localStorage.setItem("samtalerum/settings", text);
      }, JSON.stringify(settings));
    }
    visit.page = await visit.context.newPage();
    // The canvas of the quick build starts slowly on a busy machine, and keeps the page from loading meanwhile.
    visit.page.setDefaultNavigationTimeout(120_000);
    visit.page.on("pageerror", (error) => visit.errors.push(String(error)));
    visit.page.on("console", (message) => {
      if (message.type() === "error") visit.errors.push(message.text());
    });
    visit.url = `${url}?view=${view}&lang=${language}${query && `&${query}`}`;
    await visit.page.goto(visit.url);
    await visit.arrived();
    return visit;
  }

  async close() {
    await this.context.close();
  }

  /** Waits until the first page is shown. */
  async arrived() {
    await this.page.waitForSelector("#text [data-page]");
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Presses a button, and checks that the focus is not lost. */
  async press(name) {
    await this.click(this.button(name).first());
    await this.fetched();
    await this.focused();
  }

  /** Waits while the next page waits for texts. */
  async fetched() {
    await this.page.waitForSelector("html:not([data-waiting])");
  }

  /** Ticks a statement of the note. */
  async tick(name) {
    await this.click(this.page.getByRole("checkbox", { name, exact: true }));
    await this.focused();
  }

  /** Gives an answer to a question of the appraisal. */
  async answer(name) {
    await this.click(this.page.getByRole("radio", { name, exact: true }));
    await this.focused();
  }

  /** Clicks a button. If another button was clicked just before, first waits until a click counts as deliberate. */
  async click(button) {
    await button.evaluate(async (element) => {
      const nameOf = ({ textContent }) => textContent.trim();
      const last = (globalThis.clicked ??= { name: "", at: -Infinity });
      if (last.at === -Infinity) {
        window.addEventListener("click", ({ target }) => {
          globalThis.clicked = { name: nameOf(target.closest("button") ?? target), at: performance.now() };
        }, true);
      }
      const isSoon = () => last.name !== nameOf(element) && performance.now() - last.at < 450;
      while (isSoon()) await new Promise((passed) => setTimeout(passed, 20));
    });
    await button.click();
  }

  /** Returns the kind of the page that is shown. */
  async name() {
    return this.page.locator("#text [data-page]").getAttribute("data-page");
  }

  /** Returns the text of the top heading. */
  async heading() {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  /** Fails if no element of the page has the focus. Returns the id of the focused element. */
  async focused() {
    const [focus, own] = await this.page.evaluate(() => {
      const { activeElement } = document;
      return [activeElement?.id || activeElement?.tagName, Boolean(activeElement?.closest("#text, #bar"))];
    });
    assert.ok(own, `the focus is lost to ${focus} on ${await this.name()}`);
    return focus;
  }

  /** Opens a meeting by its address, and begins the meeting. */
  async begin(meeting) {
    await this.page.goto(`${this.url}&scenario=${meeting}`);
    await this.arrived();
    await this.press(this.ui.begin);
  }

  /** Returns `true` if there is a button, a checkbox or a radio button with this name. */
  async offers(role, name) {
    return (await this.page.getByRole(role, { name, exact: true }).count()) > 0;
  }

  /** Returns the items in the local storage, by key. */
  async stored() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** Writes a screenshot for visual inspection, if there is a folder for screenshots. */
  async shoot(name) {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }
}
