// A meeting in a SCORM platform: what is reported, how the meeting continues elsewhere, and what happens when the
// platform fails.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { forbidStorage, launch, test, violations } from "./browser.mjs";
import { packed } from "./packed.mjs";
import { MEETING, Seat, best, decisions, worst } from "./platform/seat.mjs";
import { Platform } from "./platform/server.mjs";

const STANDARDS = ["scorm12", "scorm2004"];
/** The elements that the tests compare, and the functions of each standard. */
const names = {
  scorm12: {
    status: "cmi.core.lesson_status",
    raw: "cmi.core.score.raw",
    time: "cmi.core.session_time",
    response: "student_response",
    set: "LMSSetValue",
    finish: "LMSFinish",
    commit: "LMSCommit",
  },
  scorm2004: {
    status: "cmi.success_status",
    raw: "cmi.score.raw",
    time: "cmi.session_time",
    response: "learner_response",
    set: "SetValue",
    finish: "Terminate",
    commit: "Commit",
  },
};

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** Opens a platform with the package of one meeting. */
function platformOf(standard, options) {
  return Platform.open(packed("--for", standard, "--meeting", MEETING), { standard, ...options });
}

/** Returns the values of all interactions, in order. */
function interactions(values) {
  const list = [];
  for (const [element, value] of Object.entries(values)) {
    const [, index, field] = element.match(/^cmi\.interactions\.(\d+)\.(.+)$/) ?? [];
    if (index) (list[index] ??= {})[field] = value;
  }
  return list;
}

/** Returns the attempt code that was reported last. */
function reportedCode(standard, values) {
  const last = interactions(values).at(-1);
  assert.match(last.id, /attempt_code$/);
  assert.equal(last.type, "fill-in");
  return last[names[standard].response];
}

/** Compares the debrief on the page with the debrief of the attempt code. Returns the latter. */
async function comparesWith(seat, code) {
  const debrief = await seat.comparesWith(code);
  await seat.press(seat.ui["counting-heading"]);
  for (const area of debrief.areas.filter((area) => area.percent !== null)) {
    const label = seat.ui[`area-${area.area.toLowerCase()}`];
    const row = seat.page.getByRole("row").filter({ hasText: label });
    assert.match(await row.first().innerText(), new RegExp(`\\b${area.percent}\\b`), label);
  }
  return debrief;
}

for (const standard of STANDARDS) {
  const opens = standard === "scorm12" ? "frame" : "window";
  for (const [playthrough, word] of [[best, "passed"], [worst, "not passed"]]) {
    test(`${standard} in a ${opens}: an assessment that is ${word} is reported in full`, async () => {
      const platform = await platformOf(standard, { opens, query: "mode=assessment" });
      const seat = await Seat.at(browser, platform);
      await seat.play(playthrough);
      const called = names[standard];
      const { values, refused, late, calls } = await seat.record();
      assert.deepEqual([refused, late], [[], []]);

      const code = reportedCode(standard, values);
      const debrief = await comparesWith(seat, code);
      assert.equal(values[called.raw], String(debrief.percent));
      const otherwise = { scorm12: "incomplete", scorm2004: "unknown" }[standard];
      assert.equal(values[called.status], playthrough.passed ? "passed" : otherwise);
      if (standard === "scorm2004") {
        assert.equal(values["cmi.completion_status"], playthrough.passed ? "completed" : "incomplete");
        assert.equal(values["cmi.score.scaled"], String(debrief.percent / 100));
      }
      for (const area of debrief.areas.filter((area) => area.percent !== null)) {
        const name = area.area.toLowerCase();
        const isOf = ([element, value]) => /^cmi\.objectives\.\d+\.id$/.test(element) && value === name;
        const [element] = Object.entries(values).find(isOf) ?? [];
        assert.ok(element, area.area);
        assert.equal(values[element.replace(/id$/, "score.raw")], String(area.percent), area.area);
      }
      // Each decision of the playthrough is an interaction.
      const chosen = interactions(values).filter(({ type }) => type === "choice");
      assert.equal(chosen.length, decisions(playthrough));
      for (const { id, result, latency, [called.response]: response } of chosen) {
        assert.match(id, /^\d\d_/);
        assert.ok(response && result && latency, id);
      }
      // No score is set before the meeting is over.
      const scored = calls.findIndex(([name, element]) => name === called.set && element === called.raw);
      const answered = calls.findLastIndex(([name, element]) => name === called.set && element?.endsWith(".result"));
      assert.ok(answered > -1 && scored > -1);
      assert.ok(calls.slice(0, scored).filter(([name]) => name === called.commit).length >= chosen.length);

      // Nothing is in the browser's lasting storage, and no request goes to another server.
      assert.deepEqual([await seat.kept(), seat.elsewhere, seat.errors], [[], [], []]);

      await seat.leave();
      const { state, late: tooLate, refused: notAccepted, values: last } = await seat.record();
      assert.deepEqual([state, tooLate, notAccepted], ["finished", [], []]);
      assert.match(last[called.time], /^(0000:00|00:0|PT)/);
      await seat.close();
      platform.close();
    });
  }

  test(`${standard}: a killed tab goes on in another profile, exactly where it stood`, async () => {
    const platform = await platformOf(standard, { query: "mode=assessment" });
    const half = Math.ceil(best.steps.length / 2);
    const first = await Seat.at(browser, platform);
    await first.begin();
    await first.go(MEETING, best.steps.slice(0, half));
    await first.press(first.ui.continue);
    const [heading, lines] = [await first.heading(), await first.page.locator(".speech").innerText()];
    await first.kill();

    const second = await Seat.at(browser, platform);
    assert.equal(await second.name(), "meeting");
    assert.deepEqual([await second.heading(), await second.page.locator(".speech").innerText()], [heading, lines]);
    await second.go(MEETING, best.steps.slice(half));
    await second.toDebrief();
    const { values, refused, late } = await second.record();
    assert.deepEqual([refused, late], [[], []]);
    await comparesWith(second, reportedCode(standard, values));
    // The list of interactions continues: it has those of both sessions, each once.
    const ids = interactions(values).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.equal(ids.filter((id) => /signs$/.test(id)).length, 1);
    await second.close();
    platform.close();
  });

  for (const mode of ["review", "browse"]) {
    test(`${standard}: ${mode} stores nothing, and the page says so`, async () => {
      const platform = await platformOf(standard, { mode, query: "mode=assessment" });
      const seat = await Seat.at(browser, platform);
      await seat.notified(`web-lms-${mode}`);
      await seat.begin();
      await seat.go(MEETING, worst.steps.slice(0, 2));
      const { calls } = await seat.record();
      assert.deepEqual(calls.filter(([name]) => name === names[standard].set), []);
      assert.deepEqual([await seat.kept(), platform.stored], [[], {}]);
      await seat.close();
      platform.close();
    });
  }
}

test("without a platform it can be played, the page says so, and the code is there to copy", async () => {
  const platform = await Platform.open(packed("--for", "scorm12", "--meeting", MEETING), { query: "mode=assessment" });
  const seat = await Seat.at(browser, platform);
  await seat.notified("web-lms-no-api");
  await seat.play(worst);
  await comparesWith(seat, await seat.code());
  assert.deepEqual(await seat.kept(), []);
  await seat.close();
  platform.close();
});

for (const answer of ["false", "null", "throw"]) {
  test(`a platform whose commit answers ${answer}: it is tried again, told, and nothing is lost`, async () => {
    const standard = answer === "null" ? "scorm2004" : "scorm12";
    const platform = await platformOf(standard, { query: "mode=assessment" });
    const seat = await Seat.at(browser, platform, { prepare: (context) => context.clock.install() });
    await seat.begin();
    await seat.go(MEETING, best.steps.slice(0, 1));
    await seat.answerCommits(answer);
    await seat.go(MEETING, best.steps.slice(1, 2));
    for (let tries = 0; tries < 5; tries++) await seat.context.clock.runFor(2_000);
    await seat.notified("web-lms-not-saved");
    const { commits } = await seat.record();
    await seat.context.clock.runFor(20_000);
    assert.equal((await seat.record()).commits, commits, "five tries, and then one at each act");
    assert.match(await seat.notices(), /S1[\w.-]+/);
    await seat.answerCommits("true");
    await seat.go(MEETING, best.steps.slice(2));
    await seat.toDebrief();
    assert.doesNotMatch(await seat.notices(), new RegExp(seat.start("notice-web-lms-not-saved")));
    const { values, refused, late } = await seat.record();
    assert.deepEqual([refused, late], [[], []]);
    await comparesWith(seat, reportedCode(standard, values));
    await seat.close();
    platform.close();
  });
}

test("what a platform did not store goes on from the tab when the page is loaded again", async () => {
  const platform = await platformOf("scorm12", { query: "mode=assessment" });
  const seat = await Seat.at(browser, platform);
  await seat.begin();
  await seat.go(MEETING, best.steps.slice(0, 1));
  await seat.answerCommits("false");
  await seat.go(MEETING, best.steps.slice(1, 2));
  const heading = await seat.heading();
  await seat.launch();
  await seat.notified("web-lms-resumed-tab");
  assert.equal(await seat.heading(), heading);
  await seat.go(MEETING, best.steps.slice(2));
  await seat.toDebrief();
  const { values, refused } = await seat.record();
  assert.deepEqual(refused, []);
  const chosen = interactions(values).filter(({ type }) => type === "choice");
  assert.equal(chosen.length, decisions(best));
  await comparesWith(seat, reportedCode("scorm12", values));
  await seat.close();
  platform.close();
});

for (const standard of STANDARDS) {
  test(`${standard}: a session that the platform has ended is told, and no call follows`, async () => {
    const platform = await platformOf(standard, { query: "mode=assessment" });
    const seat = await Seat.at(browser, platform);
    await seat.begin();
    await seat.outer.evaluate(() => (window.record.state = "finished"));
    await seat.go(MEETING, best.steps.slice(0, 1));
    await seat.notified("web-lms-ended");
    assert.match(await seat.notices(), /S1[\w.-]+/);
    const { late } = await seat.record();
    await seat.go(MEETING, best.steps.slice(1, 3));
    assert.deepEqual((await seat.record()).late, late);
    await seat.close();
    platform.close();
  });
}

test("a frame without storage and without a platform plays, tells, and offers the code", async () => {
  const platform = await platformOf("scorm12", { sandbox: "allow-scripts", query: "mode=assessment" });
  const seat = await Seat.at(browser, platform);
  await seat.notified("web-lms-no-api");
  await seat.play(worst);
  await comparesWith(seat, await seat.code());
  await seat.close();
  platform.close();
});

test("where the browser forbids storage in frames, the platform has everything", async () => {
  const platform = await platformOf("scorm12", { query: "mode=assessment" });
  const seat = await Seat.at(browser, platform, { prepare: forbidStorage });
  await seat.play(best);
  const { values, refused } = await seat.record();
  assert.deepEqual(refused, []);
  await comparesWith(seat, reportedCode("scorm12", values));
  await seat.launch();
  assert.notEqual(await seat.name(), "meeting");
  await seat.close();
  platform.close();
});

test("the launch page says where results go, in the platform's language, and axe-core finds no fault", async () => {
  const platform = await platformOf("scorm12", { language: "da-DK" });
  const seat = await Seat.at(browser, platform, { language: "da", prefers: "en" });
  await seat.page.getByText(platform.host).first().waitFor();
  assert.equal(await seat.page.locator("html").getAttribute("lang"), "da");
  assert.ok(await seat.offers("button", seat.ui["platform-leave"]));
  assert.deepEqual(await violations(seat.page), []);
  await seat.close();
  platform.close();
});
