// The page and its host: the page sends no requests to other origins, demands little of the host, and reports missing
// files.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { Visit, dist, launch, program, test } from "./browser.mjs";
import { languages, meetings, root, scenarioMessages, playthroughs, interfaceMessages } from "./course.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
const [playthrough] = playthroughs(MEETING);
let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** Plays the first meeting from its beginning to its debrief. */
async function playThrough(visit) {
  await visit.go(MEETING, playthrough.steps);
  await visit.toDebrief();
}

test("once loaded, everything goes on without a network", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url);
  await server.kept(meetings().map((id) => `/content/meetings-en/${id}.bin`));
  await visit.context.setOffline(true);
  server.close();
  const { title } = scenarioMessages("en", MEETING);
  await visit.page.getByRole("button", { name: title }).first().click();
  await visit.press(visit.ui.begin);
  await playThrough(visit);
  await visit.close();
});

test("once a choice is taken, nothing more is asked for: pictures neither", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await server.quiet();
  const asked = server.asked.length;
  await visit.go(MEETING, playthrough.steps.slice(1));
  await visit.toDebrief();
  // Play another meeting, which shows other portraits.
  const [other] = meetings();
  await visit.press(visit.ui["to-menu"]);
  await visit.page.locator(`#text [data-press="start:${other}"]`).click();
  await visit.press(visit.ui.begin);
  await visit.go(other, playthroughs(other)[0].steps);
  // The page requests only the files of this meeting, to compare them with the files in the bundle.
  const files = [`scenarios/${other}.ron`, `locales/en/scenarios/${other}.ftl`];
  assert.deepEqual(server.asked.slice(asked).sort(), files.map((path) => `/content/${path}`).sort());
  await visit.close();
  server.close();
});

test("it works from a folder below the host, and asks for nothing above it", async () => {
  const server = await serve(dist, { mount: "/courses/samtalerum/" });
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  await playThrough(visit);
  const above = server.asked.filter((path) => !path.startsWith("/courses/samtalerum/"));
  assert.deepEqual([above, visit.elsewhere, visit.errors], [[], [], []]);
  await visit.close();
  server.close();
});

test("it works in a frame", async () => {
  const frame = `<!DOCTYPE html><html lang="en"><title>Host</title><body>
    <iframe id="course" title="Course" src="/?view=text&lang=en&scenario=${MEETING}" width="900" height="700"></iframe>
    <input id="own" autofocus>`;
  const server = await serve(dist, { frame });
  const page = await browser.newPage();
  await page.goto(`${server.origin}/frame.html`);
  const course = page.frameLocator("#course");
  await course.locator("[data-page=case-file]").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.id), "own", "the host's page keeps the focus");
  await course.getByRole("button", { name: interfaceMessages("en").begin, exact: true }).click();
  await course.locator("[data-page=meeting]").waitFor();
  await page.close();
  server.close();
});

test("a language that was put beside the others is found by whoever wants it", async () => {
  const instead = {};
  for (const id of ["first-steps", ...meetings()]) {
    const danish = readFileSync(join(dist, `content/locales/da/scenarios/${id}.ftl`), "utf8");
    instead[`content/locales/sv/scenarios/${id}.ftl`] = danish.replace(/^title = .*$/m, `title = På svenska: ${id}`);
  }
  const server = await serve(dist, { instead });
  const page = await browser.newPage({ locale: "sv-SE" });
  await page.goto(`${server.url}?view=text`);
  await page.getByRole("button", { name: "På svenska: first-steps" }).first().waitFor();
  await page.close();
  server.close();
});

test("no cookies are set", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  await playThrough(visit);
  assert.deepEqual(await visit.context.cookies(), []);
  await visit.close();
  server.close();
});

test("the page forbids scripts, styles and requests from elsewhere", async () => {
  const server = await serve(dist);
  // The other server accepts requests from any origin, so only the page's own policy can prevent this request.
  const elsewhere = await serve(dist, { anyOrigin: true });
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  const refused = await visit.page.evaluate(async (address) => {
    const outside = await fetch(address).then(() => "sent", (error) => error.name);
    const script = document.createElement("script");
    script.textContent = "globalThis.ran = true";
    document.body.append(script);
    return [outside, globalThis.ran];
  }, elsewhere.url);
  assert.deepEqual(refused, ["TypeError", undefined]);
  assert.deepEqual(elsewhere.asked, []);
  assert.ok(visit.errors.some((error) => error.includes("Content Security Policy")));
  await visit.close();
  server.close();
  elsewhere.close();
});

for (const missing of [
  "content/scenarios/the-memo.ron",
  "content/locales/en/scenarios/the-memo.ftl",
]) {
  test(`without ${missing} the other meetings are played, and the file is named`, async () => {
    const server = await serve(dist, { without: [missing] });
    const visit = await Visit.to(browser, server.url);
    const notices = (await visit.page.locator(".notice").allInnerTexts()).join("\n");
    assert.ok(notices.includes(missing), notices);
    await visit.begin(MEETING);
    await playThrough(visit);
    await visit.close();
    server.close();
  });
}

test("without the course's list there is a page that says so", async () => {
  const server = await serve(dist, { without: ["content/course.ron"] });
  const visit = await Visit.to(browser, server.url);
  const text = await visit.page.locator("#text").innerText();
  assert.ok(text.includes("content/course.ron"), text);
  await visit.close();
  server.close();
});

test("a course's list that cannot be read is reported, and the meetings are played", async () => {
  const file = "content/course.ron";
  const text = readFileSync(join(dist, file), "utf8");
  for (const instead of ["Course(", text.replace("pass_mark:", "pass_mrak:")]) {
    assert.notEqual(instead, text);
    const server = await serve(dist, { instead: { [file]: instead } });
    const visit = await Visit.to(browser, server.url, { view: "text-only" });
    const notices = (await visit.page.locator(".notice").allInnerTexts()).join("\n");
    const expected = visit.ui["notice-web-course-unreadable"].replace("{ $path }", "course.ron");
    assert.ok(notices.includes(expected), notices);
    await visit.begin(MEETING);
    await playThrough(visit);
    await visit.close();
    server.close();
  }
});

test("without the core the page says that it could not be loaded", async () => {
  const server = await serve(dist, { without: ["core_bg.bin"] });
  const page = await browser.newPage({ locale: "en" });
  await page.goto(server.url);
  await page.locator("#text").getByText(interfaceMessages("en")["web-failed"]).waitFor();
  assert.equal(await page.locator("progress").count(), 0);
  await page.close();
  server.close();
});

test("without its script the page says in both languages that it could not be loaded", async () => {
  const server = await serve(dist, { without: ["single.js"] });
  const page = await browser.newPage({ locale: "en" });
  await page.goto(server.url);
  for (const language of ["da", "en"]) {
    await page.locator(`[lang=${language}]`, { hasText: interfaceMessages(language)["web-failed"] }).last().waitFor();
  }
  assert.ok(await page.locator("#loading-bar").isHidden());
  await page.close();
  server.close();
});

test("a failure of the core is reported, and is not mistaken for one of the canvas", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  // The page is loaded again with a core whose function for presses fails, as if it had panicked.
  await visit.context.addInitScript(() => {
    const instantiate = WebAssembly.instantiate;
    WebAssembly.instantiate = async (...given) => {
      const { instance, module } = await instantiate(...given);
      const training_press = () => {
        throw new WebAssembly.RuntimeError("unreachable");
      };
      return { module, instance: { exports: { ...instance.exports, training_press } } };
    };
  });
  await visit.page.reload();
  await visit.arrived();
  await visit.button(visit.ui["open-about"]).click();
  await visit.page.locator("#text").getByText(visit.ui["web-stopped"]).waitFor();
  assert.equal(await visit.page.locator("#text button").count(), 0);
  assert.equal(await visit.page.evaluate(() => document.activeElement.id), "title");
  await visit.page.keyboard.press("Escape");
  assert.equal(visit.errors.length, 1, visit.errors.join("\n"));
  await visit.close();
  server.close();
});

test("the menu is there before the texts of the meetings, and a meeting opens as soon as they arrive", async () => {
  const server = await serve(dist, { late: [`content/meetings-en/${MEETING}.bin`] });
  const visit = await Visit.to(browser, server.url);
  const place = () => visit.page.locator("#text [data-page]").getAttribute("data-place");
  assert.equal(await place(), "menu");
  assert.ok(!(await visit.page.locator("#text").innerText()).includes("⟨"));
  const top = () => visit.page.locator("#text h1").evaluate((title) => title.getBoundingClientRect().top);
  const before = await top();
  await visit.page.locator("[data-press][id^='b-start']").first().click();
  // The menu stays until then, at the same place, and a sentence says why.
  await visit.page.locator("#canvas-state", { hasText: visit.ui["web-waiting"] }).waitFor();
  assert.deepEqual([await place(), await top()], ["menu", before]);
  server.arrive();
  await visit.page.locator("#text [data-place^='case-file:']").waitFor();
  assert.equal(await visit.page.locator("#canvas-state").textContent(), "");
  await visit.press(visit.ui.begin);
  assert.ok(!(await visit.page.locator("#text").innerText()).includes("⟨"));
  assert.deepEqual(visit.errors, []);
  await visit.close();
  server.close();
});

test("after a reload in the middle of a meeting, its page waits for the texts", async () => {
  const late = [];
  const server = await serve(dist, { late });
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  const [attempt, heading] = [await visit.attempt(), await visit.heading()];
  late.push(`content/meetings-en/${MEETING}.bin`);
  await visit.page.reload({ waitUntil: "load" });
  await server.quiet();
  assert.equal(await visit.page.locator("#text [data-page]").count(), 0);
  server.arrive();
  await visit.arrived();
  assert.deepEqual([await visit.attempt(), await visit.heading()], [attempt, heading]);
  assert.ok(!(await visit.page.locator("#text").innerText()).includes("⟨"));
  // What comes after the first page comes too.
  await visit.page.locator("#text img[src^='blob:']").first().waitFor();
  assert.deepEqual(visit.errors, []);
  await visit.close();
  server.close();
});

test("the texts of the handbook are fetched when the first choice is shown", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url);
  const isAsked = () => server.asked.includes("/handbook-en.bin");
  await visit.begin(MEETING);
  for (let lines = 0; lines < 30 && (await visit.page.locator("button.choice").count()) === 0; lines++) {
    assert.equal(isAsked(), false);
    await visit.press(visit.ui.continue);
  }
  await server.quiet();
  assert.ok(isAsked());
  assert.deepEqual(visit.errors, []);
  await visit.close();
  server.close();
});

test("a handbook that is opened before waits for its texts, and says so if they cannot be fetched", async () => {
  const without = ["handbook-en.bin"];
  const server = await serve(dist, { without });
  const visit = await Visit.to(browser, server.url);
  const open = visit.button(visit.ui["open-handbook"]);
  await open.click();
  await visit.page.locator(".notice", { hasText: visit.ui["notice-web-texts-failed"] }).waitFor();
  assert.equal(await visit.name(), "menu");
  without.pop();
  await open.click();
  await visit.page.locator("#text [data-page=handbook]").waitFor();
  assert.ok(!(await visit.page.locator("#text").innerText()).includes("⟨"));
  await visit.close();
  server.close();
});

test("if the texts of a meeting cannot be fetched, the menu says so, and the next try opens it", async () => {
  const without = [`content/meetings-en/${MEETING}.bin`];
  const server = await serve(dist, { without, leftover: true });
  const visit = await Visit.to(browser, server.url);
  const start = visit.page.locator("[data-press][id^='b-start']").first();
  await start.click();
  await visit.page.locator(".notice", { hasText: visit.ui["notice-web-texts-failed"] }).waitFor();
  assert.equal(await visit.page.locator("#text [data-page]").getAttribute("data-place"), "menu");
  without.pop();
  await start.click();
  await visit.page.locator("#text [data-place^='case-file:']").waitFor();
  assert.ok(!(await visit.page.locator("#text").innerText()).includes("⟨"));
  await visit.close();
  server.close();
});

test("the bar says how many bytes have come of how many, in the visitor's language", async () => {
  const server = await serve(dist, { held: ["core_bg.bin"] });
  for (const [locale, separator] of [["da", ","], ["en", "."]]) {
    const page = await browser.newPage({ locale });
    await page.goto(server.url, { waitUntil: "commit" });
    await page.getByText(interfaceMessages(locale)["web-loading"]).waitFor();
    const half = statSync(join(dist, "core_bg.bin")).size / 2;
    // Half of the core is never sent, so the bar stops when everything else has been received.
    await page.waitForFunction((half) => {
      const [bar, { textContent }] = [document.getElementById("loading-bar"), document.getElementById("loading-bytes")];
      const [come, all] = textContent.match(/\d+[.,]\d/g)?.map((part) => Number(part.replace(",", "."))) ?? [];
      // The numbers must show that exactly half of the core is missing. They are rounded to a tenth.
      return all && Math.abs(all - come - half / 1e6) < 0.15 && Math.abs(bar.value * all - come) < 0.11;
    }, half);
    const text = await page.locator("#loading-bytes").innerText();
    assert.match(text, new RegExp(`^\\d+\\${separator}\\d\u00a0MB / \\d+\\${separator}\\d\u00a0MB$`));
    await page.close();
  }
  server.close();
});

test("a trainer's own messages replace the built ones", async () => {
  const file = `content/locales/en/scenarios/${MEETING}.ftl`;
  const own = readFileSync(join(dist, file), "utf8").replace(/^title = .*$/m, "title = A first step of our own");
  const server = await serve(dist, { instead: { [file]: own } });
  const visit = await Visit.to(browser, server.url);
  await visit.begin(MEETING);
  assert.equal(await visit.heading(), "A first step of our own");
  await playThrough(visit);
  await visit.close();
  server.close();
});

/** Creates a course with the command line, as a trainer does: one meeting in both languages. Returns its folder. */
function ownCourse() {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-"));
  execFileSync(program, ["new", "own", "--lang", "en"], { cwd: folder });
  return join(folder, "own");
}

test("a trainer's own course has its own guidance with its own text", async () => {
  const content = ownCourse();
  const rule = '"our-own-rule": (rule: "O1", area: Rights, certainty: High, weight: 1, sources: ["S11"]),';
  const guidance = readFileSync(join(root, "guidance.ron"), "utf8");
  writeFileSync(join(content, "guidance.ron"), guidance.replace("principles: {", `principles: {\n${rule}`));
  const said = readFileSync(join(root, "locales/en/guidance.ftl"), "utf8");
  writeFileSync(join(content, "locales/en/guidance.ftl"), `${said}\nprinciple-our-own-rule = The coffee is ready\n`);
  const server = await serve(dist, { content });
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  await visit.page.getByRole("button", { name: "The letter from the council" }).first().waitFor();
  assert.equal(await visit.page.locator(".notice").count(), 0);
  await visit.press(visit.ui["open-handbook"]);
  await visit.page.getByRole("searchbox").fill("coffee");
  const found = await visit.page.locator("#main").innerText();
  assert.ok(found.includes("The coffee is ready"), found);
  assert.ok(!found.includes("⟨"), found);
  await visit.close();
  server.close();
});

test("a course in one language is played, and the other is not reported missing", async () => {
  const content = ownCourse();
  rmSync(join(content, "locales/en"), { recursive: true });
  const server = await serve(dist, { content });
  const visit = await Visit.to(browser, server.url, { language: "da", view: "text-only" });
  await visit.page.getByRole("button", { name: "Brevet fra kommunen" }).first().waitFor();
  assert.equal(await visit.page.locator(".notice").count(), 0);
  await visit.close();
  server.close();
});

test("if a meeting has messages in no language, each missing file is named", async () => {
  const content = ownCourse();
  rmSync(join(content, "locales"), { recursive: true });
  const server = await serve(dist, { content });
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  const notices = (await visit.page.locator(".notice").allInnerTexts()).join("\n");
  for (const language of ["da", "en"]) assert.ok(notices.includes(`content/locales/${language}/scenarios/own.ftl`), notices);
  await visit.close();
  server.close();
});

test("an address with an unknown meeting is reported", async () => {
  const server = await serve(dist);
  const visit = await Visit.to(browser, server.url, { query: "scenario=no-such-meeting" });
  assert.equal(await visit.name(), "menu");
  assert.match(await visit.page.locator(".notice p").innerText(), /“no-such-meeting”/);
  await visit.close();
  server.close();
});

test("a scenario that cannot be read, or has an error, is reported, and the others are played", async () => {
  const file = "content/scenarios/the-memo.ron";
  const text = readFileSync(join(dist, file), "utf8");
  // The second text is a valid scenario, but its messages would be looked up under another id.
  for (const instead of ["Scenario(", text.replace('id: "the-memo"', 'id: "another"')]) {
    assert.notEqual(instead, text);
    const server = await serve(dist, { instead: { [file]: instead } });
    const visit = await Visit.to(browser, server.url, { view: "text-only" });
    const menu = await visit.page.locator("#text").innerText();
    assert.match(menu, /One meeting cannot be shown/);
    await visit.begin(MEETING);
    await playThrough(visit);
    await visit.close();
    server.close();
  }
});

test("the language is the address's, then the browser's", async () => {
  const server = await serve(dist);
  for (const [locale, query, language] of [
    ["da-DK", "", "da"],
    ["en-GB", "", "en"],
    ["en-GB", "&lang=da", "da"],
    ["en-GB", "&lang=xx", "en"],
  ]) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${server.url}?view=text${query}`);
    await page.waitForSelector("#text [data-page]");
    assert.equal(await page.locator("html").getAttribute("lang"), language);
    await context.close();
  }
  server.close();
});
