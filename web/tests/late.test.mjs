// A canvas whose files arrive late. The text view is shown until the first page is drawn. Then the picture takes its
// place without any input.

import assert from "node:assert/strict";
import { after, before } from "node:test";

import { Visit, dist, launch, test } from "./browser.mjs";
import { serve } from "./server.mjs";

/** Files without which the canvas draws no page. The text view is shown without them. */
const files = {
  program: "engine_bg.bin",
  pictures: "shared.bin",
};

/** A picture with this number of colours shows a page. An empty canvas has one or two. */
const COLOURS = 100;

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** Opens the picture view in a small window. */
function open(server) {
  const context = { viewport: { width: 640, height: 480 }, colorScheme: "light" };
  return Visit.to(browser, server.url, { view: "picture", context });
}

/** Records which page the canvas has drawn when the picture view is shown, and whether it can be seen by then. */
function watch({ page }) {
  return page.evaluate(() => {
    const { documentElement: html } = document;
    const note = () => {
      if (html.dataset.view !== "picture" || globalThis.drawnFirst) return;
      globalThis.drawnFirst = window.samtalerum.shown();
      const brush = document.createElement("canvas").getContext("2d");
      brush.drawImage(document.getElementById("canvas"), 0, 0, 1, 1);
      globalThis.seenFirst = brush.getImageData(0, 0, 1, 1).data[3] > 0;
    };
    new MutationObserver(note).observe(html, { attributes: true });
  });
}

/** Waits until the picture view shows the page of the text view, and until no frame has been drawn for a second. */
async function pictured({ page }) {
  const isShown = () =>
    document.documentElement.dataset.view === "picture" &&
    window.samtalerum.shown() === document.querySelector("#text [data-page]").dataset.place;
  await page.waitForFunction(isShown, null, { timeout: 120_000 });
  const frames = () => page.evaluate(() => window.samtalerum.frames());
  for (let before = -1; before !== (await frames()); ) {
    before = await frames();
    await page.waitForTimeout(1_000);
  }
}

/** Returns the number of colours of the page as it can be seen, and their mean brightness from 0 to 1. */
async function seen({ page }) {
  const picture = (await page.screenshot()).toString("base64");
  return page.evaluate(async (picture) => {
    const bytes = Uint8Array.from(atob(picture), (char) => char.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes]));
    const { width, height } = image;
    const brush = new OffscreenCanvas(width, height).getContext("2d");
    brush.drawImage(image, 0, 0);
    const pixels = new Uint32Array(brush.getImageData(0, 0, width, height).data.buffer);
    const green = pixels.reduce((sum, pixel) => sum + ((pixel >> 8) & 255), 0);
    return { colours: new Set(pixels).size, brightness: green / 255 / pixels.length };
  }, picture);
}

for (const [what, file] of Object.entries(files)) {
  test(`the picture is drawn without input, however late a part arrives: the ${what}`, async () => {
    const server = await serve(dist, { late: [file] });
    const visit = await open(server);
    await watch(visit);
    await visit.page.waitForTimeout(4_000);
    assert.ok(server.asked.includes(`/${file}`), "the page waits for it");
    const view = await visit.page.evaluate(() => document.documentElement.dataset.view);
    assert.equal(view, "text", "the text is shown meanwhile");
    assert.ok((await seen(visit)).colours > COLOURS);

    // The page changes meanwhile.
    await visit.page.emulateMedia({ colorScheme: "dark" });
    server.arrive();
    await pictured(visit);
    const drawnFirst = await visit.page.evaluate(() => globalThis.drawnFirst);
    assert.ok(await visit.page.evaluate(() => globalThis.seenFirst), "the first picture is not empty");
    assert.equal(drawnFirst, await visit.page.locator("#text [data-page]").getAttribute("data-place"));
    const { colours, brightness } = await seen(visit);
    assert.ok(colours > COLOURS, `${colours} colours`);
    assert.ok(brightness < 0.4, `the page as it is now is drawn: ${brightness}`);
    assert.deepEqual(visit.errors, []);
    await visit.close();
    server.close();
  });
}
