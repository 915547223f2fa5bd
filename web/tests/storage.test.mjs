// Stored data survives a reload. Problems with the browser's storage are reported and do not stop the training.

import assert from "node:assert/strict";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { Visit, dist, launch, launchIn, test } from "./browser.mjs";
import { scenarioMessages, playthroughs, interfaceMessages } from "./course.mjs";
import { serve } from "./server.mjs";

const MEETING = "first-steps";
const OTHER = "the-memo";
const [playthrough] = playthroughs(MEETING);
let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

/** Returns a visit in the middle of a meeting, after one choice, its feedback and one more line. */
async function begun() {
  const visit = await Visit.to(browser, server.url, { view: "text-only" });
  await visit.begin(MEETING);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await visit.press(visit.ui.continue);
  await visit.press(visit.ui.continue);
  return visit;
}

function acts(text) {
  return text.trimEnd().split("\n").slice(1);
}

/** Returns the text of all notices on the page. */
async function notices(visit) {
  return (await visit.page.locator(".notice").allInnerTexts()).join("\n");
}

test("a reload in the middle of a meeting goes on where it stood", async () => {
  const visit = await begun();
  const heading = await visit.heading();
  const lines = await visit.page.locator(".speech").innerText();
  const before = await visit.attempt();
  await visit.page.reload();
  await visit.arrived();
  assert.equal(await visit.heading(), heading);
  assert.equal(await visit.page.locator(".speech").innerText(), lines);
  await visit.go(MEETING, playthrough.steps.slice(1));
  await visit.toDebrief();
  const after = await visit.attempt();
  assert.ok(after.startsWith(before), "acts are only added");
  await visit.close();
});

test("an address that names another meeting opens that one, in the same tab too", async () => {
  const visit = await begun();
  const { title } = scenarioMessages("en", OTHER);
  await visit.page.goto(`${visit.url}&scenario=${OTHER}`);
  await visit.arrived();
  assert.equal(await visit.name(), "case-file");
  assert.ok((await visit.heading()).endsWith(title), await visit.heading());
  await visit.close();
});

test("after a crash of the tab the meeting is there as it was", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  const lines = await visit.page.locator(".speech").innerText();
  const { page } = visit;
  const crashed = page.waitForEvent("crash");
  const devtools = await visit.context.newCDPSession(page);
  // This call never succeeds, because the process that would answer it crashes.
  devtools.send("Page.crash").catch(() => {});
  await crashed;
  await page.close();
  visit.page = await visit.context.newPage();
  await visit.page.goto(visit.url);
  await visit.arrived();
  const [start] = visit.ui.resume.split("{");
  await visit.page.getByRole("button", { name: start }).first().click();
  assert.equal(await visit.page.locator(".speech").innerText(), lines);
  assert.equal(await visit.attempt(), before);
  await visit.close();
});

test("attempts and settings outlive a closed browser", async () => {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-browser-"));
  const url = `${server.url}?view=text-only&lang=en`;
  const ui = interfaceMessages("en");
  const first = await launchIn(folder, { locale: "en" });
  const before = await first.newPage();
  await before.goto(`${url}&scenario=${MEETING}`);
  await before.getByRole("button", { name: ui.begin, exact: true }).click();
  await before.getByRole("button", { name: ui["open-settings"], exact: true }).click();
  await before.getByRole("button", { name: ui["theme-dark"], exact: true }).click();
  await before.locator("html[data-theme=dark]").waitFor();
  await first.close();

  const second = await launchIn(folder, { locale: "en" });
  const after = await second.newPage();
  await after.goto(url);
  await after.locator("html[data-theme=dark]").waitFor();
  const [start] = ui.resume.split("{");
  await after.getByRole("button", { name: start }).first().click();
  await after.locator("[data-page=meeting]").waitFor();
  await second.close();
});

test("a closed tab's meeting is offered by the menu", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  await visit.page.close();
  visit.page = await visit.context.newPage();
  await visit.page.goto(visit.url);
  await visit.arrived();
  assert.equal(await visit.name(), "menu");
  const [start] = visit.ui.resume.split("{");
  await visit.page.getByRole("button", { name: start }).first().click();
  assert.equal(await visit.name(), "meeting");
  await visit.go(MEETING, playthrough.steps.slice(1));
  await visit.toDebrief();
  assert.ok((await visit.attempt()).startsWith(before));
  await visit.close();
});

test("settings survive a reload", async () => {
  const visit = await Visit.to(browser, server.url);
  await visit.press(visit.ui["open-settings"]);
  await visit.press(visit.ui["theme-dark"]);
  assert.equal(await visit.page.locator("html").getAttribute("data-theme"), "dark");
  await visit.page.reload();
  await visit.arrived();
  assert.equal(await visit.page.locator("html").getAttribute("data-theme"), "dark");
  await visit.close();
});

test("full storage is reported, and the attempt is stored once there is space", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  await visit.page.evaluate(() => {
    for (let size = 1 << 22; size > 0; size >>= 1) {
      try {
        for (let at = 0; ; at++) localStorage.setItem(`filler-${size}-${at}`, "x".repeat(size));
      } catch {
        continue;
      }
    }
  });
  await visit.go(MEETING, playthrough.steps.slice(1));
  assert.match(await notices(visit), /no room/);
  assert.equal(await visit.attempt(), before);
  await visit.page.evaluate(() => {
    for (const key of Object.keys(localStorage)) if (key.startsWith("filler-")) localStorage.removeItem(key);
  });
  await visit.press(visit.ui["to-menu"]);
  assert.doesNotMatch(await notices(visit), /no room/);
  const after = await visit.attempt();
  assert.ok(after.startsWith(before));
  assert.ok(acts(after).length > acts(before).length);
  assert.deepEqual(visit.errors, []);
  await visit.close();
});

test("damaged items are set aside and reported, and everything else works", async () => {
  const visit = await begun();
  const before = await visit.attempt();
  const stored = await visit.stored();
  const key = Object.keys(stored).find((key) => key.startsWith("samtalerum/attempts/"));
  await visit.page.evaluate(
    ([key, text]) => {
      localStorage.setItem(key, text);
      localStorage.setItem("samtalerum/attempts/nothing", "not an attempt");
      localStorage.setItem("samtalerum/settings", "{ not settings");
    },
    [key, `${before}{"at":`],
  );
  await visit.page.reload();
  await visit.arrived();
  const text = await notices(visit);
  assert.equal(await visit.page.locator(".notice").count(), 3, text);
  const after = await visit.stored();
  assert.equal(after[key], before);
  const kept = Object.entries(after).filter(([key]) => key.startsWith("samtalerum/damaged-"));
  assert.deepEqual(
    new Set(kept.map(([, text]) => text)),
    new Set([`${before}{"at":`, "not an attempt", "{ not settings"]),
  );
  await visit.go(MEETING, playthrough.steps.slice(1));
  await visit.toDebrief();
  await visit.close();
});

test("a second tab that goes on with the same meeting does so in a copy", async () => {
  const visit = await begun();
  const first = visit.page;
  const before = await visit.attempt();
  const second = await visit.context.newPage();
  visit.page = second;
  await second.goto(visit.url);
  await visit.arrived();
  const [start] = visit.ui.resume.split("{");
  await second.getByRole("button", { name: start }).first().click();
  await visit.press(visit.ui.continue);
  const both = await visit.attempt();
  assert.ok(both.startsWith(before) && both.length > before.length);

  visit.page = first;
  await visit.press(visit.ui.continue);
  assert.match(await notices(visit), /another window/);
  const attempts = Object.entries(await visit.stored()).filter(([key]) => key.startsWith("samtalerum/attempts/"));
  assert.equal(attempts.length, 2);
  assert.ok(attempts.some(([, text]) => text === both));
  await visit.close();
});

test("without storage everything can be played, and the page says that nothing is kept", async () => {
  const frame = `<!DOCTYPE html><html lang="en"><title>Host</title><body>
    <iframe id="course" title="Course" sandbox="allow-scripts" src="/?view=text&lang=en" width="900" height="700"></iframe>`;
  // A sandboxed frame has an origin of its own, so the host must allow its requests, as a learning platform does.
  const host = await serve(dist, { frame, anyOrigin: true });
  const page = await browser.newPage();
  await page.goto(`${host.origin}/frame.html`);
  const course = page.frameLocator("#course");
  await course.locator("[data-page=menu]").waitFor();
  await course.locator(".notice", { hasText: interfaceMessages("en")["notice-storage-closed"] }).waitFor();
  const { title } = scenarioMessages("en", MEETING);
  await course.getByRole("button", { name: title }).first().click();
  await course.locator("[data-page=case-file]").waitFor();
  await page.close();
  host.close();
});
