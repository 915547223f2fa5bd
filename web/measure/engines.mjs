// Chromium, Firefox and WebKit side by side on this machine: times of first visits, and frames of the canvas.

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import * as chromium from "../tests/chromium.mjs";
import * as firefox from "../tests/firefox.mjs";
import { serveCompressed } from "../tests/server.mjs";
import * as webkit from "../tests/webkit.mjs";
import { playFrames, playToChoice, seenInPage } from "./clock.mjs";
import { LeftOut, VIEW_NAMES, frameCells, frameNames, table, timeCells, timeNames } from "./report.mjs";
import { WINDOW, addressIn } from "./visitor.mjs";

const browsers = [chromium, firefox, webkit];
/** The longest wait for the first choice, or for the end of the frames. */
const LIMIT = 240_000;
/**
 * The maximum number of tries for a visit. A try can fail, because WebKit's canvas sometimes stops with a software
 * driver on a busy machine.
 */
const TRIES = 3;

/**
 * Copies the folder, and adds the script of `clock.mjs` to the page of the copy, because WebKit's driver cannot run a
 * script before those of the page. The script is a file, because the policy of the page allows no other scripts.
 */
function withClock(dist) {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-measure-"));
  cpSync(dist, folder, { recursive: true });
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const clocked = page.replace("<link rel=\"stylesheet\"", '<script src="clock.js"></script>\n$&');
  if (clocked === page) throw new Error("the page has no style sheet");
  writeFileSync(join(folder, "index.html"), clocked);
  rmSync(join(folder, "index.html.br"), { force: true });
  writeFileSync(join(folder, "clock.js"), `(${playToChoice})();\n`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Calls a function in the page until it returns something. */
async function awaited(tab, body) {
  for (const until = Date.now() + LIMIT; Date.now() < until; await pause(200)) {
    const found = await tab.run(body);
    if (found) return found;
  }
  throw new Error(`the page did not get there: ${await tab.errors()}`);
}

/** Makes a first visit up to the first choice. In the view with the room, then plays on and records the frames. */
async function visit(browser, url, view) {
  for (let tries = 1; ; tries++) {
    const tab = await browser.launch(WINDOW);
    try {
      await tab.open(addressIn(url, view));
      const seen = await awaited(tab, seenInPage);
      if (view === "text") return seen;
      await tab.run(playFrames);
      return { ...seen, ...(await awaited(tab, () => (window.drawn.done ? window.drawn : null))) };
    } catch (error) {
      if (tries === TRIES) throw error;
      console.error(`${browser.name}, attempt ${tries}: ${error.message}`);
    } finally {
      await tab.close();
    }
  }
}

/**
 * Measures `visits` visits to a view in a browser, each with an empty cache. One more visit, before the others, warms
 * everything up and is not counted.
 */
async function measured(browser, url, view, visits) {
  const seen = [];
  for (let count = 0; count <= visits; count++) seen.push(await visit(browser, url, view));
  return seen.slice(1);
}

/** Measures first visits of each view in each browser that can be launched. */
export async function engines({ dist, views, visits }) {
  const times = [["s, median (all)", "view", ...timeNames]];
  const frames = [frameNames];
  const sentences = [];
  const copy = withClock(dist);
  const server = await serveCompressed(copy.folder);
  try {
    for (const browser of browsers) {
      for (const view of views) {
        const name = VIEW_NAMES[view];
        try {
          const seen = await measured(browser, server.url, view, visits);
          times.push([browser.name, name, ...timeCells(seen, view)]);
          if (view === "text") continue;
          for (const what of ["choosing", "typing"]) {
            frames.push([`${browser.name}, ${what}`, ...frameCells(seen.flatMap((one) => one[what]))]);
          }
        } catch (error) {
          console.error(`${browser.name}, ${name}: ${error.message}`);
          sentences.push(`${browser.name} is left out (${name}): it could not be launched, or did not reach the first choice.`);
        }
      }
    }
  } finally {
    server.close();
    copy.remove();
  }
  if (times.length === 1) throw new LeftOut("No browser reached the first choice.");
  const tables = frames.length > 1 ? [table(times), table(frames)] : [table(times)];
  return [...tables, ...sentences].join("\n\n");
}
