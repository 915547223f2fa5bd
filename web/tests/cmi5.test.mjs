// A meeting in a cmi5 platform: what is reported, how it goes on elsewhere, and what happens when the platform fails.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before } from "node:test";

import { launch, test } from "./browser.mjs";
import { playthroughs } from "./course.mjs";
import { judgedCode, packed } from "./packed.mjs";
import { Lrs } from "./platform/lrs.mjs";
import { ids, verbOf } from "./platform/rules.mjs";
import { Seat } from "./platform/seat.mjs";
import { Platform } from "./platform/server.mjs";

const MEETING = "the-memo";
const requirements = createRequire(import.meta.url)("@cmi5/requirements");
const all = playthroughs(MEETING);
const best = all.reduce((one, other) => (other.passed && other.percent > (one?.percent ?? -1) ? other : one), null);
const worst = all.find(({ passed }) => !passed);

let browser, host;
before(async () => {
  browser = await launch();
  host = await Platform.open(packed("--for", "cmi5", "--meeting", MEETING), { query: "mode=assessment" });
});
after(async () => {
  await browser?.close();
  host?.close();
});

/** Launches the package in a profile of its own. */
function seatAt(lrs, { prepare, ...options } = {}) {
  return Seat.at(browser, host, { address: `${host.course}&${lrs.launch(options)}`, prepare });
}

async function begin(seat) {
  await seat.press(seat.ui.begin);
}

async function play(seat, { steps }) {
  await begin(seat);
  await seat.go(MEETING, steps);
  await seat.toDebrief();
}

/** Waits until something is true in this process. */
async function until(isTrue) {
  for (let tries = 0; tries < 200; tries++) {
    if (isTrue()) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  assert.fail(`never: ${isTrue}`);
}

/** Returns the attempt code that was reported last. */
function reportedCode(lrs) {
  const answers = lrs.statements.filter((statement) => verbOf(statement) === "answered");
  const last = answers.findLast(({ object }) => /\/attempt_code$/.test(object.id));
  return last.result.response;
}

async function comparesWith(seat, code) {
  const debrief = JSON.parse(judgedCode(code, "json", seat.language));
  await seat.page.getByText(`${debrief.percent} / 100`, { exact: true }).waitFor();
  return debrief;
}

test("every requirement that the store checks is one of cmi5", () => {
  assert.deepEqual(ids.filter((id) => !(id in requirements)), []);
});

for (const [playthrough, verdict] of [[best, "passed"], [worst, "failed"]]) {
  test(`an assessment that is ${verdict} is reported in full, and leaving returns to the platform`, async () => {
    const lrs = await Lrs.open();
    const seat = await seatAt(lrs, { returnURL: `${host.origin}/platform.html` });
    await play(seat, playthrough);
    await until(() => lrs.verbs().includes("completed"));
    const debrief = await comparesWith(seat, reportedCode(lrs));
    assert.deepEqual(await seat.kept(), []);
    await seat.button(seat.ui["platform-leave"]).first().click();
    await seat.page.waitForURL("**/platform.html");
    const verbs = lrs.verbs();
    assert.deepEqual(lrs.refused, []);
    assert.deepEqual([verbs[0], verbs.at(-1)], ["initialized", "terminated"]);
    assert.deepEqual(verbs.filter((verb) => verb !== "answered"), [
      "initialized",
      "completed",
      verdict,
      "terminated",
    ]);
    const decisions = lrs.statements.filter(({ object }) => object.definition?.interactionType === "choice");
    assert.equal(decisions.length, playthrough.steps.filter(({ choice, note }) => choice || note).length);
    const { result } = lrs.statements.find((statement) => verbOf(statement) === verdict);
    if (result.score) assert.equal(result.score.raw, debrief.percent);
    // Nothing goes anywhere but to the platform.
    const { origin } = new URL(lrs.origin);
    assert.deepEqual(seat.elsewhere.filter((url) => new URL(url).origin !== origin), []);
    await seat.close();
    lrs.close();
  });
}

test("a killed tab goes on in another profile, exactly where it stood", async () => {
  const lrs = await Lrs.open();
  const half = Math.ceil(best.steps.length / 2);
  const first = await seatAt(lrs);
  await begin(first);
  await first.go(MEETING, best.steps.slice(0, half));
  await first.press(first.ui.continue);
  const [heading, lines] = [await first.heading(), await first.page.locator(".speech").innerText()];
  const before = lrs.attempt;
  await until(() => lrs.attempt && first && lrs.verbs().includes("answered"));
  await first.page.waitForLoadState("networkidle");
  await first.kill();
  assert.ok(lrs.attempt.length >= before.length);

  const second = await seatAt(lrs);
  assert.deepEqual([await second.heading(), await second.page.locator(".speech").innerText()], [heading, lines]);
  await second.go(MEETING, best.steps.slice(half));
  await second.toDebrief();
  await until(() => lrs.verbs().includes("passed"));
  await comparesWith(second, reportedCode(lrs));
  assert.deepEqual(lrs.refused, []);
  const ids = lrs.statements.map(({ object, result }) => `${object.id} ${result?.response}`);
  const decided = ids.filter((id) => !id.endsWith("undefined"));
  assert.equal(new Set(decided).size, decided.length, "no answer is reported twice");
  await second.close();
  lrs.close();
});

for (const mode of ["Review", "Browse"]) {
  test(`${mode} reports only that the session begins and ends, and the page says so`, async () => {
    const lrs = await Lrs.open();
    const seat = await seatAt(lrs, { mode, returnURL: `${host.origin}/platform.html` });
    await seat.told(`web-lms-${mode.toLowerCase()}`);
    await begin(seat);
    await seat.go(MEETING, worst.steps.slice(0, 2));
    await seat.press(seat.ui["to-menu"]);
    await seat.button(seat.ui["platform-leave"]).first().click();
    await seat.page.waitForURL("**/platform.html");
    assert.deepEqual([lrs.verbs(), lrs.refused, lrs.attempt], [["initialized", "terminated"], [], undefined]);
    await seat.close();
    lrs.close();
  });
}

test("a store that is down is tried again and told, and gets everything when it is back", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs, { prepare: (context) => context.clock.install() });
  await begin(seat);
  await seat.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.verbs().includes("answered"));
  lrs.trouble = "down";
  await seat.go(MEETING, best.steps.slice(1));
  await seat.toDebrief();
  for (let tries = 0; tries < 5; tries++) {
    await seat.page.waitForLoadState("networkidle");
    await seat.context.clock.runFor(2_000);
  }
  await seat.told("web-lms-not-saved");
  assert.match(await seat.notices(), /S1[\w.-]+/);
  lrs.trouble = null;
  await seat.press(seat.ui["to-menu"]);
  await until(() => lrs.verbs().includes("passed"));
  assert.deepEqual(lrs.refused, []);
  const decisions = lrs.statements.filter(({ object }) => object.definition?.interactionType === "choice");
  assert.equal(decisions.length, best.steps.filter(({ choice, note }) => choice || note).length);
  await seat.close();
  lrs.close();
});

test("what a store did not get goes on from the tab in the next session", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs);
  await begin(seat);
  await seat.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.verbs().includes("answered"));
  lrs.trouble = "down";
  await seat.go(MEETING, best.steps.slice(1, 2));
  const heading = await seat.heading();
  lrs.trouble = null;
  await seat.launch(`${host.course}&${lrs.launch()}`);
  assert.equal(await seat.heading(), heading);
  await seat.go(MEETING, best.steps.slice(2));
  await seat.toDebrief();
  await until(() => lrs.verbs().includes("passed"));
  const decisions = lrs.statements.filter(({ object }) => object.definition?.interactionType === "choice");
  assert.equal(decisions.length, best.steps.filter(({ choice, note }) => choice || note).length);
  assert.deepEqual(lrs.refused, []);
  await seat.close();
  lrs.close();
});

test("a slow store holds nothing up, and is told", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs, { prepare: (context) => context.clock.install() });
  await begin(seat);
  lrs.trouble = "slow";
  await seat.go(MEETING, best.steps.slice(0, 2));
  await seat.context.clock.runFor(8_000);
  await seat.told("web-lms-slow");
  lrs.trouble = null;
  lrs.wake();
  await until(() => lrs.verbs().filter((verb) => verb === "answered").length === 2);
  await seat.close();
  lrs.close();
});

test("a store that is down at the launch is told, and its attempts are not replaced", async () => {
  const lrs = await Lrs.open();
  const first = await seatAt(lrs);
  await begin(first);
  await first.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.attempt?.length > 30);
  await first.close();
  const before = lrs.attempt;
  lrs.trouble = "down";
  const prepare = async (context) => context.clock.install();
  const opening = seatAt(lrs, { prepare });
  const ticking = setInterval(() => browser.contexts().forEach((context) => context.clock.runFor(1_000).catch(() => {})), 100);
  const second = await opening;
  clearInterval(ticking);
  await second.told("web-lms-unreachable");
  lrs.trouble = null;
  await begin(second);
  await second.go(MEETING, worst.steps.slice(0, 1));
  assert.equal(lrs.attempt, before);
  await second.close();
  lrs.close();
});

test("a token that has been used is told", async () => {
  const lrs = await Lrs.open();
  const query = lrs.launch();
  const first = await Seat.at(browser, host, { address: `${host.course}&${query}` });
  const second = await Seat.at(browser, host, { address: `${host.course}&${query}` });
  await second.told("web-lms-token-used");
  await play(second, worst);
  await comparesWith(second, await second.code());
  await Promise.all([first.close(), second.close()]);
  lrs.close();
});

test("a crashed tab that is loaded again goes on in its session", async () => {
  const lrs = await Lrs.open();
  const query = lrs.launch();
  // A crash ends the page without a farewell; the tab keeps its storage.
  const silent = (context) => context.addInitScript(() => addEventListener("pagehide", (event) => event.stopImmediatePropagation(), true));
  const seat = await Seat.at(browser, host, { address: `${host.course}&${query}`, prepare: silent });
  await begin(seat);
  await seat.go(MEETING, best.steps.slice(0, 2));
  await until(() => lrs.verbs().filter((verb) => verb === "answered").length === 2);
  await seat.page.reload();
  await seat.arrived();
  await seat.go(MEETING, best.steps.slice(2));
  await seat.toDebrief();
  await until(() => lrs.verbs().includes("passed"));
  assert.deepEqual(lrs.refused, []);
  assert.equal(lrs.verbs().filter((verb) => verb === "initialized").length, 1);
  await seat.close();
  lrs.close();
});

test("a page that is loaded again after its session has ended says so", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs);
  await begin(seat);
  await seat.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.verbs().includes("answered"));
  await seat.page.reload();
  await seat.arrived();
  await seat.told("web-lms-ended");
  assert.equal(lrs.verbs().at(-1), "terminated");
  await seat.go(MEETING, best.steps.slice(1, 2));
  // The next session goes on from there.
  const heading = await seat.heading();
  await seat.launch(`${host.course}&${lrs.launch()}`);
  assert.equal(await seat.heading(), heading);
  assert.deepEqual(lrs.refused, []);
  await seat.close();
  lrs.close();
});

test("two windows of one registration: the later act is stored, and it is told", async () => {
  const lrs = await Lrs.open();
  const first = await seatAt(lrs);
  await begin(first);
  await first.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.attempt?.length > 30);
  const second = await seatAt(lrs);
  await second.go(MEETING, best.steps.slice(1, 2));
  await until(() => lrs.verbs().filter((verb) => verb === "answered").length === 2);
  await first.go(MEETING, best.steps.slice(1, 2));
  await first.told("web-lms-elsewhere");
  await Promise.all([first.close(), second.close()]);
  lrs.close();
});

test("the page may ask its own server and the platform that launched it, and nobody else", async () => {
  const lrs = await Lrs.open();
  const other = await Lrs.open();
  const reaches = (page, url) => page.evaluate((url) => fetch(url, { mode: "no-cors" }).then(() => true, () => false), url);
  const seat = await seatAt(lrs);
  const found = [host.course, `${lrs.origin}/xapi/about`, `${other.origin}/xapi/about`].map((url) => reaches(seat.page, url));
  assert.deepEqual(await Promise.all(found), [true, true, false]);
  const alone = await Seat.at(browser, host, { address: host.course });
  await alone.told("web-lms-no-api");
  assert.deepEqual([await reaches(alone.page, host.course), await reaches(alone.page, lrs.origin)], [true, false]);
  await Promise.all([seat.close(), alone.close()]);
  lrs.close();
  other.close();
});

test("the platform's language is chosen, and can be changed", async () => {
  const lrs = await Lrs.open({ preference: "da-DK,en" });
  const seat = await Seat.at(browser, host, { address: `${host.course}&${lrs.launch()}`, language: "da", prefers: "en" });
  assert.equal(await seat.page.locator("html").getAttribute("lang"), "da");
  await seat.close();
  lrs.close();
});
