// Plays every meeting in both languages to its debrief, by roles and names alone. Compares each debrief with the
// debrief of the command-line program.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before } from "node:test";

import { Visit, dist, judged, launch, program, test } from "./browser.mjs";
import { languages, meetings, playthroughs } from "./course.mjs";
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
    // Each language plays a different playthrough, so that both good and bad endings are reached.
    const all = playthroughs(meeting);
    const playthrough = all[(at + turn * 2) % all.length];
    test(`${meeting} in ${language}: ${playthrough.name}`, async () => {
      const visit = await Visit.to(browser, server.url, { language });
      await visit.begin(meeting);
      await visit.go(meeting, playthrough.steps);
      await visit.toDebrief();

      const attempt = await visit.attempt();
      const debrief = JSON.parse(judged(attempt, "json", language));
      if (playthrough.marked) {
        assert.ok(debrief.percent <= playthrough.percent, `${debrief.percent}`);
      } else {
        assert.equal(debrief.percent, playthrough.percent);
        assert.equal(debrief.passed, playthrough.passed);
      }
      await visit.page.getByText(`${debrief.percent} / 100`, { exact: true }).waitFor();
      // After a wholly right attempt, the results per area are in this folded part.
      await visit.press(visit.ui["counting-heading"]);
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

test("the attempt code of a debrief is copied, or selected if the browser does not allow that", async () => {
  const [meeting] = meetings();
  const visit = await Visit.to(browser, server.url);
  const { page, ui } = visit;
  await visit.begin(meeting);
  await visit.go(meeting, playthroughs(meeting)[0].steps);
  await visit.toDebrief();
  await visit.press(ui["code-heading"]);
  const code = await page.locator("main code").innerText();
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-")), "attempt.jsonl");
  writeFileSync(file, await visit.attempt());
  assert.equal(`${code}\n`, execFileSync(program, ["code", file], { encoding: "utf8" }));
  const clipboard = (value) => page.evaluate((has) => {
    globalThis.copied = [];
    const writeText = async (text) => void globalThis.copied.push(text);
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: has ? { writeText } : undefined });
  }, value);
  await clipboard(true);
  await visit.press(ui["code-copy"]);
  await visit.button(ui["code-copied"]).waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.copied), [code]);
  await clipboard(false);
  await visit.press(ui["code-copied"]);
  await visit.button(ui["code-selected"]).waitFor();
  assert.equal(await page.evaluate(() => String(window.getSelection())), code);
  await visit.close();
});
