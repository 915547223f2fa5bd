// A browser, and a trainee who finds what she presses by its role and its name.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as within } from "node:test";

import { chromium } from "playwright-core";

import { root, scenario, words } from "./course.mjs";

/** The built folder, and a folder for pictures of the pages if they are wanted. */
export const dist = process.env.DIST ?? join(root, "dist");
const shots = process.env.SHOTS;

/** The program that the command line is. */
export const program = process.env.SAMTALERUM ?? join(process.env.CARGO_TARGET_DIR ?? join(root, "target"), "debug/samtalerum");

/** A test that ends in five minutes at the latest. The runner's own switch would end a whole file after that time. */
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

/** Chromium as it draws without a graphics card. */
export function launch() {
  return chromium.launch(chosen);
}

/** A context of a browser that keeps what is stored in `folder`, as a visitor's own does. */
export function launchIn(folder, options) {
  return chromium.launchPersistentContext(folder, { ...chosen, ...options });
}

/** What the command line says of a stored attempt. */
export function judged(attempt, format, language) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-")), "attempt.jsonl");
  writeFileSync(file, attempt);
  const told = ["debrief", file, "--format", format, "--content", join(dist, "content"), "--lang", language];
  return execFileSync(program, told, { encoding: "utf8" });
}

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds wrong on a page, by all its rules or by these alone. */
export async function violations(page, rules) {
  await page.evaluate(axe);
  return page.evaluate(async (rules) => {
    const runOnly = rules && { type: "rule", values: rules };
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"], ...(runOnly && { runOnly }) });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
  }, rules);
}

/** A visit, to the text view alone if nothing else is said: a context of its own, so that nothing is stored from another one. */
export class Visit {
  /** `settings` are stored before the page is loaded. Requests that leave `origin` and errors of the page are kept. */
  static async to(browser, url, { language = "en", query = "", view = "text-only", settings, context = {} } = {}) {
    const visit = new this();
    visit.language = language;
    visit.ui = words(language);
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

  /** Waits until the training is there. */
  async arrived() {
    await this.page.waitForSelector("#text [data-page]");
  }

  button(name) {
    return this.page.getByRole("button", { name, exact: true });
  }

  /** Presses a button, and sees that the focus is somewhere afterwards. */
  async press(name) {
    await this.button(name).first().click();
    await this.focused();
  }

  /** Ticks a statement of the note. */
  async tick(name) {
    await this.page.getByRole("checkbox", { name, exact: true }).click();
    await this.focused();
  }

  /** The kind of page that is open. */
  async name() {
    return this.page.locator("#text [data-page]").getAttribute("data-page");
  }

  /** The one top heading. */
  async heading() {
    return this.page.getByRole("heading", { level: 1 }).innerText();
  }

  /** Fails if nothing of the page's own has the focus. */
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

  /** Whether a button or box of this name is there. */
  async offers(role, name) {
    return (await this.page.getByRole(role, { name, exact: true }).count()) > 0;
  }

  /** Goes on until this is offered. */
  async until(role, name) {
    for (let pressed = 0; pressed < 100; pressed++) {
      if (await this.offers(role, name)) return;
      await this.press(this.ui.continue);
    }
    assert.fail(`"${name}" is never offered`);
  }

  /** Goes a recorded way. `see` is called with each page's name on the way. */
  async go(meeting, steps, see = async () => {}) {
    const said = scenario(this.language, meeting);
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

  /** Goes on from the last step to the debrief. */
  async toDebrief(see = async () => {}) {
    await this.until("button", this.ui["to-debrief"]);
    await see("ending");
    await this.press(this.ui["to-debrief"]);
    assert.equal(await this.name(), "debrief");
    await see("debrief");
  }

  /** What is stored, by name. */
  async stored() {
    return this.page.evaluate(() => ({ ...localStorage }));
  }

  /** The one attempt that is stored, as text. */
  async attempt() {
    const stored = Object.entries(await this.stored());
    const attempts = stored.filter(([key]) => key.startsWith("samtalerum/attempts/"));
    assert.equal(attempts.length, 1);
    return attempts[0][1];
  }

  /** Writes a picture of the page for the eye, if a folder for it is named. */
  async shoot(name) {
    if (!shots) return;
    mkdirSync(shots, { recursive: true });
    await this.page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
  }
}
