// The HTML documents of the authoring tools: accessible in both colour schemes, on narrow screens and on paper.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { after, before } from "node:test";

import { launch, program, violations, test } from "./browser.mjs";
import { languages } from "./course.mjs";

const MEETING = "the-husband-who-answers";
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

function written(language, ...command) {
  return execFileSync(program, [...command, "--lang", language], { encoding: "utf8", maxBuffer: 1 << 26 });
}

/** Opens the document in a browser page. The document's content security policy is bypassed, so that axe can run. */
async function opened(html, colorScheme, width) {
  const page = await browser.newPage({ colorScheme, viewport: { width, height: 900 }, bypassCSP: true });
  await page.setContent(html);
  return page;
}

for (const language of languages) {
  const manuscript = () => written(language, "script", MEETING);
  const drawing = () => written(language, "graph", MEETING, "--format", "html");
  for (const colorScheme of ["light", "dark"]) {
    test(`axe finds nothing in the manuscript and the drawing, ${colorScheme}, ${language}`, async () => {
      for (const html of [manuscript(), drawing()]) {
        const page = await opened(html, colorScheme, 1100);
        assert.deepEqual(await violations(page), []);
        await page.close();
      }
    });
  }

  test(`the manuscript does not scroll sideways on a telephone, ${language}`, async () => {
    const page = await opened(manuscript(), "light", 390);
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 390);
    await page.close();
  });

  test(`each sheet of the drawing is a page, ${language}`, async () => {
    const html = drawing();
    const page = await opened(html, "light", 1100);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
    const pages = pdf.match(/\/Type\s*\/Page\b/g).length;
    const sheets = await page.locator(".sheet").count();
    assert.ok(sheets > 1);
    // The overview before the sheets takes one page.
    assert.equal(pages, sheets + 1);
    await page.close();
  });
}
