// Accessibility of the text view: checked with axe-core, by keyboard alone, on narrow and zoomed screens, in each
// theme.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { Visit, dist, launch, violations, test } from "./browser.mjs";
import { scenarioMessages, playthroughs, interfaceMessages } from "./course.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
const [playthrough] = playthroughs(MEETING);
/** The kinds of pages, in the order in which `everywhere` opens them. */
const PAGES = [
  "menu",
  "settings",
  "about",
  "handbook",
  "entry",
  "case-file",
  "transcript-overlay",
  "case-file-overlay",
  "meeting",
  "choices",
  "feedback",
  "appraisal",
  "note",
  "ending",
  "debrief",
  "notice",
];
let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/**
 * Opens every kind of page. When a kind is open for the first time, calls `see` with its name. Fails if a kind is never
 * reached.
 */
async function everywhere(visit, see) {
  const seen = new Set();
  const once = async (name) => {
    if (seen.has(name)) return;
    seen.add(name);
    await see(name);
  };
  await once("menu");
  for (const overlay of ["settings", "about", "handbook"]) {
    await visit.press(visit.ui[`open-${overlay}`]);
    await once(overlay);
    if (overlay === "handbook") {
      await visit.click(visit.page.locator("#main button.link").first());
      await once("entry");
    }
    while ((await visit.name()) !== "menu") await visit.press(visit.ui.close);
  }
  await visit.page.goto(`${visit.url}&scenario=${MEETING}`);
  await visit.arrived();
  await once("case-file");
  await visit.press(visit.ui.begin);
  for (const overlay of ["transcript", "case-file"]) {
    await visit.press(visit.ui[`open-${overlay}`]);
    await once(`${overlay}-overlay`);
    await visit.press(visit.ui.close);
  }
  await visit.go(MEETING, playthrough.steps, once);
  await visit.toDebrief(once);
  const download = visit.page.waitForEvent("download");
  await visit.press(visit.ui["save-report"]);
  await download;
  await visit.page.locator(".notice").waitFor();
  await once("notice");
  assert.deepEqual([...seen], PAGES);
}

for (const theme of ["light", "dark", "high-contrast"]) {
  for (const language of ["da", "en"]) {
    test(`axe finds nothing on any page, ${theme}, ${language}`, async () => {
      // One of these tests loads the canvas too, so that the page has the button that switches to it.
      const view = theme === "dark" && language === "da" ? "text" : "text-only";
      const visit = await Visit.to(browser, server.url, { language, view, settings: { theme } });
      assert.equal(await visit.page.locator("html").getAttribute("data-theme"), theme);
      const found = [];
      await everywhere(visit, async (name) => {
        await visit.shoot(`${name}-${language}-${theme}`);
        found.push(...(await violations(visit.page)).map((one) => `${name}: ${one}`));
        assert.equal(await visit.page.locator("html").getAttribute("lang"), language);
      });
      assert.deepEqual(found, []);
      assert.deepEqual([visit.elsewhere, visit.errors], [[], []]);
      await visit.close();
    });
  }
}

for (const [preferred, theme, still] of [
  [{ colorScheme: "dark" }, "dark", "false"],
  [{ contrast: "more", reducedMotion: "reduce" }, "high-contrast", "true"],
  [{ forcedColors: "active", colorScheme: "dark" }, "high-contrast", "false"],
]) {
  test(`what the browser prefers holds until something is chosen: ${JSON.stringify(preferred)}`, async () => {
    const visit = await Visit.to(browser, server.url, { context: preferred });
    const shown = () => visit.page.evaluate(() => ({ ...document.documentElement.dataset }));
    const { theme: first, still: moves } = await shown();
    assert.deepEqual([first, moves], [theme, still]);
    assert.deepEqual(await violations(visit.page), []);
    await visit.press(visit.ui["open-settings"]);
    await visit.page.getByRole("button", { name: visit.ui["theme-light"], exact: true }).click();
    assert.equal((await shown()).theme, "light");
    await visit.page.reload();
    await visit.arrived();
    assert.equal((await shown()).theme, "light");
    await visit.close();
  });
}

test("axe finds nothing while the page is loading", async () => {
  const slow = await serve(dist, { held: ["core_bg.bin"] });
  const page = await browser.newPage({ locale: "en" });
  await page.goto(slow.url, { waitUntil: "commit" });
  await page.getByText(interfaceMessages("en")["web-loading"]).waitFor();
  assert.deepEqual(await violations(page), []);
  await page.close();
  slow.close();
});

// At a zoom of 400 %, a screen of 1280 by 1024 pixels shows 320 by 256 pixels of the page. A telephone has the same
// width, but is higher.
for (const [name, height, size] of [["telephone", 640, 100], ["zoomed", 256, 100], ["large-text", 640, 200]]) {
  for (const language of ["da", "en"]) {
    test(`nothing scrolls sideways at 320 pixels: ${name}, ${language}`, async () => {
      const context = { viewport: { width: 320, height } };
      const visit = await Visit.to(browser, server.url, { language, context, settings: { text_size: size } });
      const wide = [];
      await everywhere(visit, async (page) => {
        await visit.shoot(`${page}-${language}-${name}`);
        const width = await visit.page.evaluate(() => document.documentElement.scrollWidth);
        if (width > 320) wide.push(`${page}: ${width}`);
      });
      assert.deepEqual(wide, []);
      await visit.close();
    });
  }
}

test("a meeting is played by keyboard alone, and the focus is never lost", async () => {
  const visit = await Visit.to(browser, server.url);
  const { page } = visit;
  const said = scenarioMessages("en", MEETING);
  /** Moves the focus with Tab to the button whose text begins with `name`, and presses it. */
  const tabTo = async (name) => {
    for (let pressed = 0; pressed < 80; pressed++) {
      await page.keyboard.press("Tab");
      const here = await page.evaluate(() => document.activeElement.textContent.trim());
      if (here.startsWith(name)) return page.keyboard.press("Enter");
    }
    assert.fail(`Tab never comes to "${name}"`);
  };
  const hit = async (key) => {
    await page.keyboard.press(key);
    await visit.focused();
  };
  await page.goto(`${visit.url}&scenario=${MEETING}`);
  await visit.arrived();
  assert.equal(await visit.focused(), "title");
  await hit("Space");
  assert.equal(await visit.name(), "meeting");
  for (const [at, { choice, appraisal, note }] of playthrough.steps.entries()) {
    if (choice) {
      for (let read = 0; read < 50 && !(await visit.offers("button", said[choice])); read++) {
        const before = await page.locator("#text").innerText();
        await hit("Space");
        assert.notEqual(await page.locator("#text").innerText(), before, "the key did something");
      }
      // The first choice is taken with Tab and Enter, all others by their shortcut keys.
      if (at === 0) await tabTo(said[choice]);
      else await hit(await visit.button(said[choice]).getAttribute("aria-keyshortcuts"));
      assert.equal(await visit.focused(), "feedback");
    } else if (appraisal) {
      const { level, basis, facts, confidence } = appraisal;
      const first = visit.ui[`concern-${level}`];
      for (let read = 0; read < 50 && !(await visit.offers("radio", first)); read++) await hit("Space");
      const answers = [
        ["radio", first],
        ["radio", visit.ui[`sufficiency-${basis}`]],
        ...facts.map((fact) => ["checkbox", said[`fact-${fact}`]]),
        ["radio", visit.ui[`confidence-${confidence}`]],
      ];
      for (const [role, name] of answers) {
        const answer = page.getByRole(role, { name, exact: true });
        await hit((await answer.getAttribute("aria-keyshortcuts")).toLowerCase());
        assert.equal(await answer.getAttribute("aria-checked"), "true");
      }
      await hit((await visit.button(visit.ui["submit-appraisal"]).getAttribute("aria-keyshortcuts")).toLowerCase());
    } else {
      for (let read = 0; read < 50 && (await visit.name()) === "meeting"; read++) await hit("Space");
      for (const statement of note) {
        const box = page.getByRole("checkbox", { name: said[statement], exact: true });
        await hit(await box.getAttribute("aria-keyshortcuts"));
        assert.equal(await box.getAttribute("aria-checked"), "true");
      }
      await hit("u");
    }
  }
  await hit("Space");
  assert.equal(await visit.name(), "debrief");
  await visit.close();
});

test("arrows go between choices, and an overlay hides what is behind it", async () => {
  const visit = await Visit.to(browser, server.url);
  const { page } = visit;
  await visit.begin(MEETING);
  const said = scenarioMessages("en", MEETING);
  await visit.until("button", said[playthrough.steps[0].choice]);
  const choices = page.locator("button.choice");
  await choices.nth(0).focus();
  await page.keyboard.press("ArrowDown");
  assert.equal(await choices.nth(1).evaluate((button) => button === document.activeElement), true);
  await page.keyboard.press("ArrowUp");
  assert.equal(await choices.nth(0).evaluate((button) => button === document.activeElement), true);

  await page.keyboard.press("h");
  await visit.fetched();
  assert.equal(await visit.name(), "handbook");
  await visit.focused();
  assert.equal(await choices.count(), 0);
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("1hm");
  assert.equal(await page.getByRole("searchbox").inputValue(), "1hm", "characters are typed into the field and trigger no shortcuts");
  assert.equal(await visit.name(), "handbook");
  assert.equal(await visit.focused(), await page.getByRole("searchbox").getAttribute("id"));
  await page.keyboard.press("Escape");
  assert.equal(await page.getByRole("searchbox").inputValue(), "", "the field is emptied first");
  assert.equal(await visit.name(), "handbook");
  await page.keyboard.press("Escape");
  assert.equal(await visit.name(), "meeting");
  await visit.focused();
  await page.keyboard.press("Control+h");
  assert.equal(await visit.name(), "meeting", "the browser's own shortcuts are left to it");
  await visit.close();
});

test("the language changes in the middle of a meeting, and the place stays", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  const [english, danish] = ["en", "da"].map((language) => scenarioMessages(language, MEETING));
  const { choice } = playthrough.steps[0];
  await visit.until("button", english[choice]);
  const acts = await visit.attempt();
  await visit.button(/^DA \| EN/).or(visit.page.locator("#b-language")).first().click();
  await visit.page.locator("html[lang=da]").waitFor({ state: "attached" });
  await visit.focused();
  assert.equal(await visit.heading(), danish.title);
  assert.equal(await visit.attempt(), acts);
  visit.language = "da";
  visit.ui = interfaceMessages("da");
  await visit.go(MEETING, playthrough.steps);
  await visit.toDebrief();
  await visit.close();
});

test("a new line is announced with its speaker", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  const said = scenarioMessages("en", MEETING);
  const live = visit.page.locator("#news");
  const spoken = await live.innerText();
  assert.ok(spoken.startsWith(`${said["cast-sanne"]}: `) && spoken.includes(said["welcome-sanne"]), spoken);
  await visit.press(visit.ui.continue);
  assert.ok((await live.innerText()).includes(said["welcome-sign"]), await live.innerText());
  await visit.close();
});

test("text that was on the page before is not announced again, and a new message is", async () => {
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  await visit.begin(MEETING);
  const live = visit.page.locator("#news");
  await live.evaluate((news) => {
    globalThis.said = [];
    new MutationObserver(() => globalThis.said.push(news.textContent)).observe(news, { childList: true });
  });
  const said = () => visit.page.evaluate(() => globalThis.said.splice(0));
  const mark = visit.page.locator("button.toggle").first();
  await visit.click(mark);
  assert.equal(await mark.getAttribute("aria-pressed"), "true");
  const line = await visit.page.locator(".now .line").innerText();
  const [marked, ...others] = await said();
  assert.ok(marked !== "" && !marked.includes(line), marked);
  assert.deepEqual(others, []);
  // Full storage is reported in a notice. Then the notice is dismissed.
  await visit.page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await visit.click(mark);
  const [spoken, ...more] = await said();
  assert.ok(spoken.includes(await visit.page.locator(".notice p").innerText()), spoken);
  assert.ok(!spoken.includes(await visit.page.locator(".now .line").innerText()), spoken);
  assert.deepEqual(more, []);
  await visit.page.locator(".notice button").first().click();
  assert.equal(await visit.page.locator(".notice").count(), 0);
  assert.equal((await said()).filter((text) => text.includes(line)).length, 0);
  await visit.close();
});

for (const theme of ["light", "dark", "high-contrast"]) {
  test(`on paper everything is readable and nothing is there to be pressed, ${theme}`, async () => {
    const visit = await Visit.to(browser, server.url, { view: "text-only", settings: { theme } });
    await visit.begin(MEETING);
    const found = [];
    const printed = async (name) => {
      await visit.page.emulateMedia({ media: "print" });
      await visit.shoot(`print-${name}-${theme}`);
      found.push(...(await violations(visit.page, ["color-contrast"])).map((one) => `${name}: ${one}`));
      const scheme = await visit.page.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      assert.equal(scheme, "light");
      const pressed = "button:is(.plain, .primary, .toggle, .option), kbd, .icon-flag";
      assert.equal(await visit.page.locator(pressed).filter({ visible: true }).count(), 0, name);
      await visit.page.emulateMedia({ media: "screen" });
    };
    await visit.go(MEETING, playthrough.steps, printed);
    await visit.toDebrief(printed);
    assert.deepEqual(found, []);
    await visit.close();
  });
}

test("the skip links lead to the content and to the choices, and leave the address as it is", async () => {
  const visit = await Visit.to(browser, server.url);
  const { page } = visit;
  const skip = async (name) => {
    await page.evaluate(() => document.activeElement.blur());
    await page.locator(`.skip >> text="${name}"`).focus();
    const before = page.url();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    assert.equal(page.url(), before);
  };
  const choices = visit.ui["web-skip-choices"];
  assert.equal(await page.getByRole("link", { name: choices }).count(), 0);
  await skip(visit.ui["web-skip"]);
  assert.equal(await page.evaluate(() => document.activeElement.closest("#main") !== null), true);
  await visit.begin(MEETING);
  await visit.until("button", scenarioMessages("en", MEETING)[playthrough.steps[0].choice]);
  await skip(choices);
  assert.equal(await page.evaluate(() => document.activeElement.matches(".choice")), true, "one Tab to the first choice");
  await visit.close();
});

test("without scripts the page says what it needs, in both languages", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(server.url);
  for (const language of ["da", "en"]) {
    const sentence = page.locator(`[lang=${language}]`, { hasText: interfaceMessages(language)["web-noscript"] });
    assert.ok(await sentence.first().isVisible());
  }
  await context.close();
});
