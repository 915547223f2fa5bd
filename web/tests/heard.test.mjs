// Writes a table of what is heard, focused and seen after each action, on every kind of page. Compares it with a stored
// table. `BLESS=1` stores the tables again.

import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";

import { dist, launch, test } from "./browser.mjs";
import { playthroughs, root, scenarioMessages } from "./course.mjs";
import { Listener } from "./listener.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
const [playthrough] = playthroughs(MEETING);
const folder = join(root, "web/tests/snapshots");
let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** A visit that writes a row for each action: what the visitor hears, what has the focus, and what is in view. */
class Scribe extends Listener {
  rows = [];

  /**
   * Calls `body`, which does something, and writes a row with what the visitor hears and sees. Fails if the row cannot
   * be right, for instance if the page has two titles.
   */
  async write(action, body) {
    const { spoken, focused } = await this.after(body);
    const [page, titles, title, focus, sight] = [
      await this.name(),
      await this.titles(),
      await this.page.title(),
      await this.focus(),
      await this.sight(),
    ];
    const language = await this.page.locator("html").getAttribute("lang");
    const heard = spoken.map((text) => (text.length > 160 ? `${text.slice(0, 160)} …` : text));
    this.rows.push(
      [
        `## ${action} → ${page} (${language})`,
        `heading: ${titles.join(" | ")}`,
        `title:   ${title}`,
        `focus:   ${focus}${focused > 0 ? "" : " (stays)"}`,
        `heard:   ${heard.length > 0 ? heard.join("\n         ") : "–"}`,
        `sight:   ${sight.map(([name, share]) => `${name} ${share} %`).join(", ")}`,
      ].join("\n"),
    );
    assert.equal(titles.length, 1, action);
    assert.ok(title.startsWith(titles[0]), `${action}: the title is »${title}« and the heading »${titles[0]}«`);
    assert.ok(spoken.length <= 1, `${action}: ${spoken.join(" | ")}`);
    assert.ok(spoken.length + focused > 0, `${action} is silent`);
    assert.ok(focused <= 1, `${action}: the focus moves ${focused} times`);
    assert.ok(sight[0][1] >= 99, `${action}: ${sight}`);
  }

  key(name, action = `key ${name}`) {
    return this.write(action, () => this.page.keyboard.press(name));
  }

  /** Presses a button as a keyboard user does: moves the focus to it, then presses Enter. */
  enter(locator, action) {
    return this.write(action, async () => {
      await locator.first().focus();
      await this.heard();
      await this.page.keyboard.press("Enter");
    });
  }
}

/** Plays the introduction by keys, and opens everything that can be opened on the way. */
async function walk(scribe) {
  const { page, ui, language } = scribe;
  const said = scenarioMessages(language, MEETING);
  const pressed = (id) => page.locator(`#text [data-press="${id}"]`);
  for (const key of ["h", "Escape", "i", "Escape", "o", "Escape"]) await scribe.key(key);
  await scribe.enter(pressed("open:settings"), "settings by their button");
  await scribe.enter(pressed("text-size:125"), "text of 125 %");
  await scribe.enter(pressed("text-size:100"), "text of 100 %");
  await scribe.enter(pressed("close"), "close by its button");
  await scribe.enter(pressed("open:handbook"), "handbook by its button");
  await scribe.enter(pressed("section-signs"), "a section");
  await page.getByRole("searchbox").focus();
  await scribe.heard();
  await scribe.write("search that finds", () => page.keyboard.insertText("tolk"));
  await scribe.write("search that finds nothing", () => page.keyboard.insertText("zzz"));
  await scribe.key("Escape", "Escape in the search");
  await scribe.key("Escape");
  // The meeting is fetched before its page is shown.
  await scribe.write("start a meeting", async () => {
    await pressed(`start:${MEETING}`).first().focus();
    await scribe.heard();
    await page.keyboard.press("Enter");
    await page.locator("#text [data-place^='case-file:']").waitFor();
  });
  await scribe.key("Space", "begin");
  for (const key of ["t", "Escape", "s", "Escape"]) await scribe.key(key);
  await scribe.key("m", "mark");
  await scribe.key("m", "unmark");
  // The page fetches the other language before it switches to that language, so wait for the switch.
  const other = language === "da" ? "en" : "da";
  await scribe.write("another language", async () => {
    await page.keyboard.press("l");
    await page.locator(`html[lang=${other}]`).waitFor({ state: "attached" });
  });
  await scribe.key("l", "the first language");
  let choices = 0;
  for (const { choice, appraisal, note } of playthrough.steps) {
    for (let read = 0; read < 50; read++) {
      if (choice ? await scribe.offers("button", said[choice]) : (await scribe.name()) === (note ? "note" : "appraisal")) break;
      await scribe.key("Space", "continue");
    }
    if (choice) {
      const key = await scribe.button(said[choice]).getAttribute("aria-keyshortcuts");
      await scribe.key(key, "choose");
      if (choices === 0) {
        await scribe.enter(page.locator(".feedback button.link"), "a rule of the feedback");
        await scribe.key("Escape");
        await page.locator("#feedback").focus();
        await scribe.key("Backspace", "step back");
        await scribe.key(key, "choose again");
      }
      choices += 1;
    } else if (appraisal) {
      const { level, basis, facts, confidence } = appraisal;
      const answers = [
        ["radio", ui[`concern-${level}`]],
        ["radio", ui[`sufficiency-${basis}`]],
        ...facts.map((fact) => ["checkbox", said[`fact-${fact}`]]),
        ["radio", ui[`confidence-${confidence}`]],
      ];
      for (const [role, name] of answers) {
        const answer = page.getByRole(role, { name, exact: true });
        await scribe.key((await answer.getAttribute("aria-keyshortcuts")).toLowerCase(), "answer");
      }
      const submit = scribe.button(ui["submit-appraisal"]);
      await scribe.key((await submit.getAttribute("aria-keyshortcuts")).toLowerCase(), "submit the appraisal");
    } else if (note) {
      for (const statement of note) {
        const box = page.getByRole("checkbox", { name: said[statement], exact: true });
        await scribe.key(await box.getAttribute("aria-keyshortcuts"), "tick");
      }
      await scribe.key("u", "submit the note");
    }
  }
  while (!(await scribe.offers("button", ui["to-debrief"]))) await scribe.key("Space", "continue");
  await scribe.key("Space", "to the debrief");
  await scribe.enter(page.locator("#main button.fold"), "unfold");
  await scribe.enter(page.locator("#main button.link"), "a rule of the debrief");
  await scribe.key("Escape");
  const saved = page.waitForEvent("download");
  await scribe.enter(scribe.button(ui["save-report"]), "save the debrief");
  await saved;
  await scribe.enter(page.locator(".notice button"), "dismiss the notice");
  await scribe.enter(pressed("back-to-menu"), "to the menu");
}

for (const language of ["da", "en"]) {
  test(`after each action, heading, title, focus and one announcement fit the page: ${language}`, async () => {
    const scribe = await Scribe.to(browser, server.url, { language, context: { viewport: { width: 1280, height: 720 } } });
    let failure = null;
    await walk(scribe).catch((error) => {
      failure = error;
    });
    const table = `${scribe.rows.join("\n\n")}\n`;
    const path = join(folder, `heard-${language}.txt`);
    if (process.env.BLESS) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(path, table);
    }
    if (failure) throw failure;
    assert.equal(table, existsSync(path) ? readFileSync(path, "utf8") : "");
    assert.deepEqual(scribe.errors, []);
    await scribe.close();
  });
}

/**
 * Finds the text nodes that contain one of these texts, in the page (`text`) and in the announcements (`news`). Returns
 * for each node `text` or `news`, and the language in which the node is read.
 */
function languagesOf(page, texts) {
  return page.evaluate((texts) => {
    const found = [];
    for (const root of document.querySelectorAll("#text, #news")) {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = texts.find((one) => walker.currentNode.data.includes(one));
        if (text) found.push([root.id, walker.currentNode.parentElement.closest("[lang]").lang]);
      }
    }
    return found;
  }, texts);
}

test("a meeting that is not translated is read in its own language, on the page and in the announcements", async () => {
  const untranslated = await serve(dist, { instead: { [`content/locales/en/scenarios/${MEETING}.ftl`]: "" } });
  const visit = await Listener.to(browser, untranslated.url, { language: "en" });
  const { page } = visit;
  const danish = Object.values(scenarioMessages("da", MEETING)).map((text) => text.replace(/\.$/, ""));
  const texts = danish.filter((text) => text.length > 15 && !text.includes("{"));
  await visit.begin(MEETING);
  const met = new Set();
  for (const key of ["Space", "Space", "m", "t", "Escape", "1", "Space", "s"]) {
    await page.keyboard.press(key);
    for (const [where, language] of await languagesOf(page, texts)) {
      assert.equal(language, "da", `${key}: ${where}`);
      met.add(where);
    }
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
  }
  assert.deepEqual([...met].sort(), ["news", "text"]);
  await visit.close();
  untranslated.close();
});

/** Returns how many times Tab must be pressed until an answer or the button that continues has the focus. */
async function tabs(page) {
  const isThere = () => document.activeElement.matches("#main :is(.choice, .check, .radio, .primary)");
  await page.evaluate(() => {
    globalThis.arrival = document.activeElement;
  });
  let pressed = 0;
  for (; pressed < 12 && !(await page.evaluate(isThere)); pressed++) await page.keyboard.press("Tab");
  await page.evaluate(() => globalThis.arrival.focus());
  return pressed;
}

test("at most three Tabs lead from a new page to its first answer", async () => {
  const visit = await Listener.to(browser, server.url, { recorded: false });
  const { page, ui } = visit;
  const counted = {};
  const count = async (name) => {
    counted[name] = Math.max(counted[name] ?? 0, await tabs(page));
  };
  await count("menu");
  await page.goto(`${visit.url}&scenario=${MEETING}`);
  await visit.arrived();
  await count("case-file");
  await visit.press(ui.begin);
  await count("first line");
  await visit.press(ui.continue);
  await count("line");
  await visit.go(MEETING, playthrough.steps, async (name) => {
    if (name === "feedback") {
      // The links to the rules come before the button that continues, so that the rules are read first.
      const rules = await page.locator(".feedback button.link").count();
      assert.equal(await tabs(page), rules + 1);
    } else if (name !== "meeting") await count(name);
  });
  await visit.toDebrief(async (name) => name === "ending" && count(name));
  assert.deepEqual(Object.keys(counted).sort(), ["appraisal", "case-file", "choices", "ending", "first line", "line", "menu", "note"]);
  // At the first line of a meeting, Tab reaches the meeting's tools before the button that continues, so it takes more
  // presses. At later lines, that button has the focus already.
  assert.ok(counted["first line"] <= 4, JSON.stringify(counted));
  delete counted["first line"];
  for (const [name, tabs] of Object.entries(counted)) assert.ok(tabs <= 3, `${name}: ${tabs}`);
  await visit.close();
});
