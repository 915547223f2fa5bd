// The picture view in Firefox and WebKit, and the positions of presses if the display has several pixels for each pixel
// of the page.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { dist, judged, test } from "./browser.mjs";
import * as chromium from "./chromium.mjs";
import { playthroughs, scenarioMessages } from "./course.mjs";
import * as firefox from "./firefox.mjs";
import { Painter, STOPPED, framePage } from "./guest.mjs";
import { serve } from "./server.mjs";
import * as webkit from "./webkit.mjs";

const MEETING = "first-steps";
let server, otherSite;
before(async () => {
  server = await serve(dist, { frame: framePage });
  // Browsers treat the names `127.0.0.1` and `localhost` as two sites.
  otherSite = `${server.origin.replace("127.0.0.1", "localhost")}/frame.html`;
});
after(() => server?.close());

/**
 * Runs a test of the canvas. In WebKit, runs the test up to twice more if the canvas or the driver has stopped:
 * WebKit's WebAssembly and WebGL sometimes fail with a software driver on a busy machine. The page then continues with
 * the text view, which other tests check.
 */
function draws(browser, what, body) {
  test(`${browser.name} ${what}`, async (t) => {
    for (let tries = browser === webkit ? 3 : 1; tries > 0; tries--) {
      try {
        return await body(t);
      } catch (error) {
        const stopped = String(error).includes(STOPPED) || error.name === "WebDriverError";
        if (tries === 1 || !stopped) throw error;
        t.diagnostic(String(error));
      }
    }
  });
}

for (const browser of [firefox, webkit]) {
  draws(browser, "plays a meeting on the canvas by keys, and goes on after a reload", async (t) => {
    const [playthrough] = playthroughs(MEETING);
    const painter = await Painter.to(t, browser, server.url, { window: { width: 480, height: 360 } });
    await painter.begin(MEETING);
    await painter.go(MEETING, playthrough.steps.slice(0, 1));
    const begun = await painter.attempt();
    const lines = await painter.lines();
    await painter.reload();
    assert.deepEqual(await painter.lines(), lines);
    await painter.go(MEETING, playthrough.steps.slice(1));
    await painter.toDebrief();
    const attempt = await painter.attempt();
    assert.ok(attempt.startsWith(begun), "acts are only added");
    assert.equal(JSON.parse(judged(attempt, "json", "en")).percent, playthrough.percent);
    assert.deepEqual(await painter.tab.errors(), []);
  });

  draws(browser, "plays a meeting on the canvas in a frame of another site", async (t) => {
    const playthrough = playthroughs(MEETING).at(-1);
    const [width, height] = [760, 500];
    const painter = await Painter.to(t, browser, server.url, { window: { width, height }, frame: otherSite });
    await painter.open(`${painter.url}&scenario=${MEETING}`);
    // The focus stays outside the frame until the visitor enters it, here by a press on an empty spot of the canvas.
    await painter.tab.pointer(3, height - 3);
    await painter.press(painter.ui.begin);
    await painter.go(MEETING, playthrough.steps);
    await painter.toDebrief();
    assert.ok((await painter.text()).includes(`${playthrough.percent} / 100`));
    assert.deepEqual(await painter.tab.errors(), []);
  });
}

// WebKitGTK supports only whole scale factors. Its driver turns each finger into a pointer.
const ratios = [
  ...[1.25, 2, 3].map((ratio) => [chromium, ratio, ["pointer", "finger"]]),
  ...[1.25, 2, 3].map((ratio) => [firefox, ratio, ["pointer", "finger"]]),
  ...[2, 3].map((ratio) => [webkit, ratio, ["pointer"]]),
];
for (const [browser, ratio, hands] of ratios) {
  const how = hands.join(" and ");
  draws(browser, `with ${ratio} pixels for one takes a choice where it is drawn, by ${how}`, async (t) => {
    const painter = await Painter.to(t, browser, server.url, { window: { width: 360, height: 420, scale: ratio } });
    const [{ choice }] = playthroughs(MEETING)[0].steps;
    const { [choice]: name } = scenarioMessages("en", MEETING);
    await painter.openAt(MEETING, name);
    for (const hand of hands) {
      await painter.touch(hand, name);
      // `touch` waits for any change of the page. If frames are slow, a change can come before the press arrives, so
      // wait until the choice is stored.
      const taken = (choice) => Object.values({ ...localStorage }).some((text) => text.trimEnd().endsWith(`"act":"choose","id":"${choice}"}`));
      await painter.wait(`the act of "${choice}"`, taken, choice);
      await painter.drawn();
      await painter.press(painter.ui["step-back"]);
    }
    const { page, drawn, ratio: real } = await painter.size();
    assert.equal(real, ratio);
    for (const side of [0, 1]) assert.ok(Math.abs(drawn[side] - page[side] * ratio) < 1, `${drawn} for ${page}`);
    assert.deepEqual(await painter.tab.errors(), []);
  });
}
