// A meeting in a cmi5 platform: what is reported, how the meeting continues elsewhere, and what happens when the
// platform fails.

import assert from "node:assert/strict";
import { createRequire } from "node:module";
import { after, before } from "node:test";

import { launch, test } from "./browser.mjs";
import { packed } from "./packed.mjs";
import { Lrs } from "./platform/lrs.mjs";
import { ids, verbOf } from "./platform/rules.mjs";
import { MEETING, Seat, best, decisions, worst } from "./platform/seat.mjs";
import { Platform } from "./platform/server.mjs";

const requirements = createRequire(import.meta.url)("@cmi5/requirements");

let browser, host;
before(async () => {
  browser = await launch();
  host = await Platform.open(packed("--for", "cmi5", "--meeting", MEETING), { query: "mode=assessment" });
});
after(async () => {
  await browser?.close();
  host?.close();
});

/** Launches the package in a new browser profile. */
function seatAt(lrs, { prepare, ...options } = {}) {
  return Seat.at(browser, host, { address: `${host.course}&${lrs.launch(options)}`, prepare });
}

/** Waits until a function returns `true` in this process. */
async function until(isTrue) {
  for (let tries = 0; tries < 200; tries++) {
    if (isTrue()) return;
    await new Promise((passed) => setTimeout(passed, 50));
  }
  assert.fail(`never: ${isTrue}`);
}

/** Returns the statements about choices. */
function choices(lrs) {
  return lrs.statements.filter(({ object }) => object.definition?.interactionType === "choice");
}

/** Returns the attempt code that was reported last. */
function reportedCode(lrs) {
  const answers = lrs.statements.filter((statement) => verbOf(statement) === "answered");
  const last = answers.findLast(({ object }) => /\/attempt_code$/.test(object.id));
  return last.result.response;
}

test("every requirement that the store checks is one of cmi5", () => {
  assert.deepEqual(ids.filter((id) => !(id in requirements)), []);
});

for (const [playthrough, verdict] of [[best, "passed"], [worst, "failed"]]) {
  test(`an assessment that is ${verdict} is reported in full, and leaving returns to the platform`, async () => {
    const lrs = await Lrs.open();
    const seat = await seatAt(lrs, { returnURL: `${host.origin}/platform.html` });
    await seat.play(playthrough);
    await until(() => lrs.verbs().includes("completed"));
    const debrief = await seat.comparesWith(reportedCode(lrs));
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
    assert.equal(choices(lrs).length, decisions(playthrough));
    const { result } = lrs.statements.find((statement) => verbOf(statement) === verdict);
    if (result.score) assert.equal(result.score.raw, debrief.percent);
    // No request goes to any server other than the platform.
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
  await first.begin();
  await first.go(MEETING, best.steps.slice(0, half));
  await first.press(first.ui.continue);
  const [heading, lines] = [await first.heading(), await first.page.locator(".speech").innerText()];
  await first.saved();
  await first.kill();

  const second = await seatAt(lrs);
  assert.deepEqual([await second.heading(), await second.page.locator(".speech").innerText()], [heading, lines]);
  await second.go(MEETING, best.steps.slice(half));
  await second.toDebrief();
  await until(() => lrs.verbs().includes("passed"));
  await second.comparesWith(reportedCode(lrs));
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
    await seat.notified(`web-lms-${mode.toLowerCase()}`);
    await seat.begin();
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
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await until(() => lrs.verbs().includes("answered"));
  lrs.trouble = "down";
  await seat.go(MEETING, best.steps.slice(1));
  await seat.toDebrief();
  await seat.notifiedLater("web-lms-not-saved");
  assert.match(await seat.notices(), /S1[\w.-]+/);
  lrs.trouble = null;
  await seat.press(seat.ui["to-menu"]);
  await until(() => lrs.verbs().includes("passed"));
  await seat.withdrawn("web-lms-not-saved");
  assert.deepEqual(lrs.refused, []);
  assert.equal(choices(lrs).length, decisions(best));
  await seat.close();
  lrs.close();
});

// The trouble lasts until the page is closed. A `deaf` store accepts the state but no statements, so the next session
// gets the state from the store and the statements from the tab.
for (const trouble of ["down", "deaf"]) {
  test(`what a store that is ${trouble} did not get goes on from the tab in the next session`, async () => {
    const lrs = await Lrs.open();
    const seat = await seatAt(lrs);
    await seat.begin();
    await seat.go(MEETING, best.steps.slice(0, 1));
    await seat.saved();
    lrs.trouble = trouble;
    await seat.go(MEETING, best.steps.slice(1, 2));
    const heading = await seat.heading();
    const before = lrs.attempt;
    await seat.page.goto(host.address);
    if (trouble === "deaf") await until(() => lrs.attempt !== before);
    lrs.trouble = null;
    await seat.launch(`${host.course}&${lrs.launch()}`);
    if (trouble === "down") await seat.notified("web-lms-resumed-tab");
    assert.equal(await seat.heading(), heading);
    await seat.go(MEETING, best.steps.slice(2));
    await seat.toDebrief();
    await seat.saved();
    assert.ok(lrs.verbs().includes("passed"));
    assert.equal(choices(lrs).length, decisions(best));
    assert.deepEqual(lrs.refused, []);
    await seat.close();
    lrs.close();
  });
}

test("what is played while a store is down is stored before the session ends", async () => {
  const lrs = await Lrs.open();
  const address = { returnURL: `${host.origin}/platform.html` };
  const seat = await seatAt(lrs, { ...address, prepare: (context) => context.clock.install() });
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await seat.saved();
  lrs.trouble = "down";
  await seat.go(MEETING, best.steps.slice(1, 2));
  const heading = await seat.heading();
  await seat.press(seat.ui["to-menu"]);
  lrs.trouble = null;
  await seat.button(seat.ui["platform-leave"]).first().click();
  await seat.page.waitForURL("**/platform.html");
  assert.deepEqual([lrs.refused, lrs.verbs().at(-1)], [[], "terminated"]);
  await seat.close();
  const second = await seatAt(lrs);
  assert.equal(await second.heading(), heading);
  await second.close();
  lrs.close();
});

test("a session that cannot be ended goes on, and what is played then is reported", async () => {
  const lrs = await Lrs.open();
  const address = { returnURL: `${host.origin}/platform.html` };
  const seat = await seatAt(lrs, { ...address, prepare: (context) => context.clock.install() });
  await seat.play(worst);
  await seat.saved();
  await seat.press(seat.ui["to-menu"]);
  lrs.trouble = "down";
  await seat.button(seat.ui["platform-leave"]).first().click();
  await seat.notifiedLater("web-lms-not-saved");
  assert.ok(!lrs.verbs().includes("failed"));
  lrs.trouble = null;
  await seat.page.locator(`#text [data-press="start:${MEETING}"]`).first().click();
  await seat.play(best);
  await seat.saved();
  await seat.withdrawn("web-lms-not-saved");
  assert.deepEqual([choices(lrs).length, lrs.refused], [decisions(worst) + decisions(best), []]);
  await seat.press(seat.ui["to-menu"]);
  await seat.button(seat.ui["platform-leave"]).first().click();
  await seat.page.waitForURL("**/platform.html");
  const verbs = lrs.verbs().filter((verb) => verb !== "answered");
  assert.deepEqual([verbs, lrs.refused], [["initialized", "completed", "passed", "terminated"], []]);
  await seat.close();
  lrs.close();
});

test("a document that breaks off is asked for again, and does not count as none", async () => {
  const lrs = await Lrs.open();
  const first = await seatAt(lrs);
  await first.begin();
  await first.go(MEETING, best.steps.slice(0, 1));
  await first.saved();
  const heading = await first.heading();
  await first.close();
  lrs.torn = 1;
  const second = await seatAt(lrs);
  assert.deepEqual([await second.heading(), lrs.torn], [heading, 0]);
  await second.close();
  lrs.close();
});

test("a slow store holds nothing up, and is told", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs, { prepare: (context) => context.clock.install() });
  await seat.begin();
  lrs.trouble = "slow";
  await seat.go(MEETING, best.steps.slice(0, 2));
  await seat.context.clock.runFor(8_000);
  await seat.notified("web-lms-slow");
  lrs.trouble = null;
  lrs.wake();
  await until(() => lrs.verbs().filter((verb) => verb === "answered").length === 2);
  await seat.withdrawn("web-lms-slow");
  await seat.close();
  lrs.close();
});

/** Lets the clocks of all pages run faster until the promise `happening` resolves. */
async function hurried(happening) {
  const tick = () => browser.contexts().forEach((context) => context.clock.runFor(1_000).catch(() => {}));
  const ticking = setInterval(tick, 100);
  try {
    return await happening;
  } finally {
    clearInterval(ticking);
  }
}

test("a store that is down at the launch is told, and its attempts are not replaced", async () => {
  const lrs = await Lrs.open();
  const first = await seatAt(lrs);
  await first.begin();
  await first.go(MEETING, best.steps.slice(0, 1));
  await first.saved();
  await first.close();
  const before = lrs.attempt;
  lrs.trouble = "down";
  const second = await hurried(seatAt(lrs, { prepare: (context) => context.clock.install() }));
  await second.notified("web-lms-unreachable");
  lrs.trouble = null;
  await second.begin();
  await second.go(MEETING, worst.steps.slice(0, 1));
  assert.equal(lrs.attempt, before);
  await second.close();
  lrs.close();
});

test("without an answer of the platform, a tab goes on only for the same learner", async () => {
  const [lrs, other] = [await Lrs.open(), await Lrs.open({ learner: "learner-8" })];
  const seat = await seatAt(lrs, { prepare: (context) => context.clock.install() });
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await seat.saved();
  const heading = await seat.heading();
  lrs.trouble = other.trouble = "down";
  await hurried(seat.launch(`${host.course}&${other.launch()}`));
  await seat.notified("web-lms-unreachable");
  assert.equal(await seat.name(), "case-file");
  await seat.begin();
  await hurried(seat.launch(`${host.course}&${lrs.launch()}`));
  await seat.notified("web-lms-unreachable");
  assert.equal(await seat.heading(), heading);
  await seat.close();
  lrs.close();
  other.close();
});

test("a token that has been used is told", async () => {
  const lrs = await Lrs.open();
  const query = lrs.launch();
  const first = await Seat.at(browser, host, { address: `${host.course}&${query}` });
  const second = await Seat.at(browser, host, { address: `${host.course}&${query}` });
  await second.notified("web-lms-token-used");
  await second.play(worst);
  await second.comparesWith(await second.code());
  await Promise.all([first.close(), second.close()]);
  lrs.close();
});

test("a crashed tab that is loaded again goes on in its session", async () => {
  const lrs = await Lrs.open();
  const query = lrs.launch();
  // A crash ends the page without its last event, but the tab keeps its storage.
  const silence = () => addEventListener("pagehide", (event) => event.stopImmediatePropagation(), true);
  const silent = (context) => context.addInitScript(silence);
  const seat = await Seat.at(browser, host, { address: `${host.course}&${query}`, prepare: silent });
  await seat.begin();
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
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await seat.saved();
  await seat.page.reload();
  await seat.arrived();
  await seat.notified("web-lms-ended");
  assert.equal(lrs.verbs().at(-1), "terminated");
  await seat.go(MEETING, best.steps.slice(1, 2));
  // The next session continues at the same point.
  const heading = await seat.heading();
  await seat.launch(`${host.course}&${lrs.launch()}`);
  assert.equal(await seat.heading(), heading);
  assert.deepEqual(lrs.refused, []);
  await seat.close();
  lrs.close();
});

test("a page that disappears before its state is stored does not end its session", async () => {
  const lrs = await Lrs.open();
  const seat = await seatAt(lrs);
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await seat.saved();
  lrs.trouble = "unwritable";
  await seat.go(MEETING, best.steps.slice(1, 2));
  const heading = await seat.heading();
  await seat.page.reload();
  lrs.trouble = null;
  await seat.arrived();
  assert.equal(await seat.heading(), heading);
  await seat.go(MEETING, best.steps.slice(2));
  await seat.toDebrief();
  await seat.saved();
  await seat.comparesWith(JSON.parse(lrs.attempt).code);
  assert.deepEqual(lrs.refused, []);
  assert.ok(!lrs.verbs().includes("terminated"));
  await seat.close();
  lrs.close();
});

test("two windows of one registration: the later act is stored, and it is told", async () => {
  const lrs = await Lrs.open();
  const first = await seatAt(lrs);
  await first.begin();
  await first.go(MEETING, best.steps.slice(0, 1));
  await first.saved();
  const second = await seatAt(lrs);
  await second.go(MEETING, best.steps.slice(1, 2));
  await until(() => lrs.verbs().filter((verb) => verb === "answered").length === 2);
  await first.go(MEETING, best.steps.slice(1, 2));
  await first.notified("web-lms-elsewhere");
  await Promise.all([first.close(), second.close()]);
  lrs.close();
});

test("the page may ask its own server and the platform that launched it, and nobody else", async () => {
  const lrs = await Lrs.open();
  const other = await Lrs.open();
  const reach = (url) => fetch(url, { mode: "no-cors" }).then(() => true, () => false);
  const reaches = (page, url) => page.evaluate(reach, url);
  const seat = await seatAt(lrs);
  const urls = [host.course, `${lrs.origin}/xapi/about`, `${other.origin}/xapi/about`];
  assert.deepEqual(await Promise.all(urls.map((url) => reaches(seat.page, url))), [true, true, false]);
  const alone = await Seat.at(browser, host, { address: host.course });
  await alone.notified("web-lms-no-api");
  assert.deepEqual([await reaches(alone.page, host.course), await reaches(alone.page, lrs.origin)], [true, false]);
  await Promise.all([seat.close(), alone.close()]);
  lrs.close();
  other.close();
});

test("without preferences of the learner, the page is in the browser's language", async () => {
  const lrs = await Lrs.open({ preference: "" });
  const seat = await seatAt(lrs);
  assert.equal(await seat.page.locator("html").getAttribute("lang"), "en");
  await seat.begin();
  await seat.saved();
  assert.deepEqual([lrs.refused, lrs.verbs()], [[], ["initialized"]]);
  await seat.close();
  lrs.close();
});

test("the platform's language is chosen, and can be changed", async () => {
  const lrs = await Lrs.open({ preference: "da-DK,en" });
  const address = `${host.course}&${lrs.launch()}`;
  const seat = await Seat.at(browser, host, { address, language: "da", prefers: "en" });
  assert.equal(await seat.page.locator("html").getAttribute("lang"), "da");
  await seat.close();
  lrs.close();
});
