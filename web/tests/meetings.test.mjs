// Every meeting in both languages to its debrief, by roles and names alone; the debrief is that of the command line.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before } from "node:test";

import { Visit, dist, judged, launch, test } from "./browser.mjs";
import { languages, meetings, ways } from "./course.mjs";
import { serve } from "./server.mjs";

let browser, server;
before(async () => {
  server = await serve(dist);
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.close();
});

for (const [at, meeting] of meetings().entries()) {
  for (const [turn, language] of languages.entries()) {
    // Each language goes another way, so that good and bad endings are both seen.
    const all = ways(meeting);
    const way = all[(at + turn * 2) % all.length];
    test(`${meeting} in ${language}: ${way.name}`, async () => {
      const visit = await Visit.to(browser, server.url, { language });
      await visit.begin(meeting);
      await visit.go(meeting, way.steps);
      await visit.toDebrief();

      const attempt = await visit.attempt();
      const debrief = JSON.parse(judged(attempt, "json", language));
      assert.equal(debrief.percent, way.percent);
      assert.equal(debrief.passed, way.passed);
      await visit.page.getByText(`${way.percent} / 100`, { exact: true }).waitFor();
      for (const area of debrief.areas.filter((area) => area.percent !== null)) {
        const label = visit.ui[`area-${area.area.toLowerCase()}`];
        const row = visit.page.getByRole("row").filter({ hasText: label });
        assert.match(await row.first().innerText(), new RegExp(`\\b${area.percent}\\b`), label);
      }

      const download = visit.page.waitForEvent("download");
      await visit.press(visit.ui["save-report"]);
      const report = readFileSync(await (await download).path(), "utf8");
      assert.equal(report, judged(attempt, "html", language));
      assert.deepEqual([visit.elsewhere, visit.errors], [[], []]);
      await visit.close();
    });
  }
}
