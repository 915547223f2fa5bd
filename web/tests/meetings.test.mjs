// Every meeting in both languages to its debrief, by roles and names alone; the debrief is that of the command line.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { Visit, dist, launch, program } from "./browser.mjs";
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

/** What the command line says of an attempt. */
function judged(file, format, language) {
  const told = ["debrief", file, "--format", format, "--content", join(dist, "content"), "--lang", language];
  return execFileSync(program, told, { encoding: "utf8" });
}

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

      const folder = mkdtempSync(join(tmpdir(), "samtalerum-"));
      const file = join(folder, "attempt.jsonl");
      writeFileSync(file, await visit.attempt());
      const debrief = JSON.parse(judged(file, "json", language));
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
      assert.equal(report, judged(file, "html", language));
      assert.deepEqual([visit.elsewhere, visit.errors], [[], []]);
      await visit.close();
    });
  }
}
