// The text view in Firefox and WebKit: a meeting is played to its debrief, in a frame, after a reload, and without
// storage.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { dist, judged, test } from "./browser.mjs";
import { interfaceMessages, languages, playthroughs } from "./course.mjs";
import * as firefox from "./firefox.mjs";
import { Guest, framePage } from "./guest.mjs";
import { serve } from "./server.mjs";
import * as webkit from "./webkit.mjs";

const MEETING = "first-steps";
let server;
/** The addresses of the pages that show the course in a frame. */
let otherSite, sandbox;
before(async () => {
  // A sandboxed frame has an origin of its own, so the server must allow its requests.
  server = await serve(dist, { frame: framePage, anyOrigin: true });
  // Browsers treat the names `127.0.0.1` and `localhost` as two sites.
  otherSite = `${server.origin.replace("127.0.0.1", "localhost")}/frame.html`;
  sandbox = `${server.origin}/frame.html?sandbox`;
});
after(() => {
  server?.close();
});

for (const browser of [firefox, webkit]) {
  for (const framed of [false, true]) {
    const where = framed ? " in a frame of another site" : "";
    test(`${browser.name} plays a meeting${where}, and goes on after a reload`, async (t) => {
      const language = framed ? "en" : "da";
      const [playthrough] = playthroughs(MEETING);
      const guest = await Guest.to(t, browser, server.url, { language, frame: framed && otherSite });
      await guest.begin(MEETING);
      await guest.go(MEETING, playthrough.steps.slice(0, 1));
      // Continue past the feedback and one more line.
      for (const _ of [1, 2]) await guest.press(guest.ui.continue);
      const [lines, begun] = [await guest.lines(), await guest.attempt()];
      assert.ok(lines.length > 0);
      await guest.reload();
      assert.deepEqual(await guest.lines(), lines);
      const see = async (name) => {
        if (!framed && name !== "meeting") await guest.computed();
      };
      await guest.go(MEETING, playthrough.steps.slice(1), see);
      await guest.toDebrief(see);

      const attempt = await guest.attempt();
      assert.ok(attempt.startsWith(begun), "acts are only added");
      const { percent, passed } = JSON.parse(judged(attempt, "json", language));
      assert.deepEqual([percent, passed], [playthrough.percent, playthrough.passed]);
      assert.ok((await guest.text()).includes(`${percent} / 100`));
      assert.deepEqual(await guest.tab.errors(), []);
    });
  }

  test(`${browser.name} plays a meeting without storage`, async (t) => {
    await withoutStorage(await Guest.to(t, browser, server.url, { window: browser.noStorage }));
  });
}

test("Firefox plays a meeting in a sandboxed frame", async (t) => {
  await withoutStorage(await Guest.to(t, firefox, server.url, { frame: sandbox }));
});

test("WebKit blocks the page in a sandboxed frame, and the page says so in both languages", async (t) => {
  const guest = await Guest.to(t, webkit, server.url, { frame: sandbox });
  await guest.tab.open(`${sandbox}#${guest.url}`);
  await guest.tab.enter("iframe");
  for (const language of languages) {
    const said = interfaceMessages(language)["web-noscript"];
    await guest.wait(said, (said) => document.body.innerText.includes(said), said);
  }
});

/** Plays a meeting where nothing can be stored. */
async function withoutStorage(guest) {
  const playthrough = playthroughs(MEETING).at(-1);
  await guest.begin(MEETING);
  assert.ok((await guest.text()).includes(guest.ui["notice-storage-closed"]));
  await guest.go(MEETING, playthrough.steps);
  await guest.toDebrief();
  assert.ok((await guest.text()).includes(`${playthrough.percent} / 100`));
  // Nothing is stored, so the address opens the meeting from its beginning.
  await guest.reload();
  assert.equal(await guest.name(), "case-file");
  assert.deepEqual(await guest.tab.errors(), []);
}
