// A browser, and a simulated trainee who finds elements by their roles and names.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as within } from "node:test";

import { chromium } from "playwright-core";

import { root, scenarioMessages, interfaceMessages } from "./course.mjs";

/** The built folder. */
export const dist = process.env.DIST ?? join(root, "dist");
/** The folder for screenshots, if they are wanted. */
const shots = process.env.SHOTS;

/** Path of the command-line program. */
export const program = process.env.SAMTALERUM ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/samtalerum");

/** Defines a test with a time limit of five minutes. The runner's own option would limit the whole file instead. */
export function test(name, body) {
  within(name, { timeout: 300_000 }, body);
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

/** Launches Chromium, which draws in software. */
export function launch() {
  return chromium.launch(chosen);
}

/** Launches a browser with a persistent profile in `folder`, like a visitor's own. */
export function launchIn(folder, options) {
  return chromium.launchPersistentContext(folder, { ...chosen, ...options });
}

/** Returns the debrief that the command line prints for a stored attempt. */
export function judged(attempt, format, language) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-")), "attempt.jsonl");
  writeFileSync(file, attempt);
  const args = ["debrief", file, "--format", format, "--content", join(dist, "content"), "--lang", language];
  return execFileSync(program, args, { encoding: "utf8" });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Returns the violations that axe-core finds on a page, by all rules or by the given ones. */
export async function violations(page, rules) {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const runOnly = rules && { type: "rule", values: rules };
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, rules);
}

/** A visit to the page, by default to the text view alone. Each visit has its own context, so that they share no storage. */
export class Visit {
  /** Opens the page after storing `settings`. Requests to other origins and errors of the page are recorded. */
  static async to(browser, url, { language = "en", query = "", view = "text-only", settings, context = {} } = {}) {
    const visit = new this();
    visit.language = language;
    visit.ui = interfaceMessages(language);
    visit.context = await browser.newContext({
      locale: language,
      viewport: { width: 1100, height: 800 },
      acceptDownloads: true,
      ...context,
    });
    visit.elsewhere = [];
    visit.errors = [];
    const { origin } = new URL(url);
    visit.context.on("request", (request) => {
      const there = new URL(request.url());
      if (!["blob:", "data:"].includes(there.protocol) && there.origin !== origin) visit.elsewhere.push(request.url());
    });
    if (settings) {
      await visit.context.addInitScript((text) => {
        if (!localStorage.getItem("samtalerum/settings")) localStorage.setItem("samtalerum/settings", text);
      }, JSON.stringify(settings));
    }
    visit.page = await visit.context.newPage();
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
    await this.button(name).first().click();
    await this.focused();
  }

  /** Ticks a statement of the note. */
  async tick(name) {
    await this.page.getByRole("checkbox", { name, exact: true }).click();
    await this.focused();
  }

  /** Returns the kind of the page that is open. */
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

  /** Opens a meeting by its address, and begins it. */
  async begin(meeting) {
    await this.page.goto(`${this.url}&scenario=${meeting}`);
    await this.arrived();
    await this.press(this.ui.begin);
  }

  /** Returns `true` if there is a button or checkbox of this name. */
  async offers(role, name) {
    return (await this.page.getByRole(role, { name, exact: true }).count()) > 0;
  }

  /** Presses `Continue` until a button or checkbox of this name is offered. */
  async until(role, name) {
    for (let pressed = 0; pressed < 100; pressed++) {
      if (await this.offers(role, name)) return;
      await this.press(this.ui.continue);
    }
    assert.fail(`"${name}" is never offered`);
  }

  /** Plays a recorded playthrough. `see` is called with the name of each page. */
  async go(meeting, steps, see = async () => {}) {
    const said = scenarioMessages(this.language, meeting);
    for (const { choice, note } of steps) {
      if (choice) {
        await see("meeting");
        await this.until("button", said[choice]);
        await see("choices");
        await this.press(said[choice]);
        await see("feedback");
      } else {
        await this.until("button", this.ui["sign-note"]);
        for (const statement of note) {
          await this.tick(said[statement]);
        }
        await see("note");
        await this.press(this.ui["sign-note"]);
      }
    }
  }

  /** Continues from the last step to the debrief. */
  async toDebrief(see = async () => {}) {
    await this.until("button", this.ui["to-debrief"]);
    await see("ending");
    await this.press(this.ui["to-debrief"]);
    assert.equal(await this.name(), "debrief");
    await see("debrief");
  }

  /** Returns the items of the local storage by name. */
  async stored() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** Returns the text of the only stored attempt. */
  async attempt() {
    const stored = Object.entries(await this.stored());
    const attempts = stored.filter(([key]) => key.startsWith("samtalerum/attempts/"));
    assert.equal(attempts.length, 1);
    return attempts[0][1];
  }

  /** Writes a screenshot for visual inspection, if a folder is given. */
  async shoot(name) {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }
}
