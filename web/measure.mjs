// Measures the size of the built folder and the time it takes to load: `npm --prefix web run measure`. The program
// serves the folder, including its compressed copies, to Chromium. Chromium renders without a graphics card and has an
// empty cache.

import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync } from "node:zlib";

import { dist, launch, program } from "./tests/browser.mjs";
import { scenarioMessages } from "./tests/course.mjs";

const VISITS = 5;
const MEETING = "first-steps";

/** The parts of the folder, each with a pattern for the paths of its files. */
const parts = [
  ["page, scripts and styles", /^(index\.html|(?!single|origins)[a-z]+\.(js|css))$/],
  ["core", /^core_bg\.wasm$/],
  ["canvas", /^engine_bg\.wasm$/],
  ["course and messages", /^(content|own)\//],
  ["fonts", /\.(ttf|woff2)$/],
  ["pictures", /\.(png|svg)$/],
];

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
    .map((entry) => join(entry.parentPath, entry.name));
}

function megabytes(bytes) {
  return `${(bytes / 1e6).toFixed(3)} MB`.padStart(10);
}

function sizes() {
  const sums = new Map(parts.map(([name]) => [name, [0, 0]]));
  for (const file of files(dist)) {
    const path = relative(dist, file).replaceAll("\\", "/");
    const part = parts.find(([, pattern]) => pattern.test(path));
    if (!part) continue;
    const plain = statSync(file).size;
    // The build has no compressed copy of content that a trainer may edit. The server compresses it on request.
    const packed = existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(readFileSync(file)).length;
    const sum = sums.get(part[0]);
    sum[0] += plain;
    sum[1] += Math.min(plain, packed);
  }
  console.log("        plain     brotli");
  for (const [name, [plain, packed]] of sums) console.log(`  ${megabytes(plain)} ${megabytes(packed)}  ${name}`);
}

/**
 * Records when the text view is drawn, and the duration of the longest task after that. A press may have to wait that
 * long. This runs in the page, because calls from outside are delayed while the canvas starts.
 */
function observe() {
  const seen = (window.seen = { text: null, busy: 0 });
  const look = new MutationObserver(() => {
    if (!document.querySelector("#text [data-page]")) return;
    look.disconnect();
    requestAnimationFrame(() => setTimeout(() => (seen.text = performance.now())));
  });
  look.observe(document, { childList: true, subtree: true });
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (seen.text !== null && startTime + duration > seen.text) seen.busy = Math.max(seen.busy, duration);
    }
  }).observe({ type: "longtask", buffered: true });
}

/** Visits the page with an empty cache. Returns times in milliseconds, and the bytes received up to the first choice. */
async function visit(browser, url) {
  const context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 720 } });
  await context.addInitScript(observe);
  const page = await context.newPage();
  const network = await context.newCDPSession(page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  const begin = performance.now();
  await page.goto(url, { waitUntil: "commit" });
  await page.waitForSelector("#text [data-page]");
  await page.waitForFunction(
    () => window.samtalerum?.shown() === document.querySelector("#text [data-page]").dataset.place,
    null,
    { polling: "raf" },
  );
  const picture = performance.now() - begin;
  const first = await page.evaluate(() => performance.getEntriesByType("paint")[0]?.startTime);
  const { text, busy } = await page.evaluate(() => window.seen);
  // Play to the first choice, because files fetched until then count too.
  const words = scenarioMessages("en", MEETING);
  for (let pressed = 0; pressed < 20; pressed++) {
    const choices = page.locator("#text button.choice");
    if ((await choices.count()) > 0) break;
    await page.locator("#text button.primary").first().press("Enter");
    await page.waitForTimeout(300);
  }
  const reached = await page.locator("#text button.choice .label").first().innerText();
  if (!Object.values(words).includes(reached)) throw new Error(`"${reached}" is no choice of ${MEETING}`);
  await page.waitForTimeout(2_000);
  const frames = await page.evaluate(() => window.samtalerum.frames());
  await page.waitForTimeout(5_000);
  const idle = (await page.evaluate(() => window.samtalerum.frames())) - frames;
  await context.close();
  return { first, text, picture, busy, bytes, idle };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function times() {
  const server = spawn(program, ["serve", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  try {
    const output = await new Promise((resolve) => server.stdout.once("data", (data) => resolve(String(data))));
    const [url] = output.match(/http:\/\/\S+/);
    const browser = await launch();
    const visits = [];
    for (let count = 0; count <= VISITS; count++) {
      const seen = await visit(browser, `${url}?scenario=${MEETING}&view=picture`);
      // The first visit warms the server up and is not counted.
      if (count > 0) visits.push(seen);
    }
    await browser.close();
    const of = (name) => visits.map((seen) => seen[name]);
    const seconds = (name) => `${(median(of(name)) / 1000).toFixed(2)} s (${of(name).map((one) => (one / 1000).toFixed(2)).join(", ")})`;
    console.log(`from navigation, median of ${VISITS} visits:`);
    console.log(`  something painted        ${seconds("first")}`);
    console.log(`  text view can be used    ${seconds("text")}`);
    console.log(`  room drawn               ${seconds("picture")}`);
    console.log(`  longest wait of a press  ${seconds("busy")}`);
    console.log(`over the wire before the first choice: ${megabytes(median(of("bytes"))).trim()}`);
    console.log(`frames drawn in 5 s in which nothing changes: ${Math.max(...of("idle"))}`);
  } finally {
    server.kill();
  }
}

sizes();
await times();
