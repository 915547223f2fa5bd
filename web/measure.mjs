// Measures what the built folder costs a visitor: `cargo xtask measure DIST`. Prints tables in Markdown. They contain
// the size of each part, the requests and bytes of a first and a second visit, and the times of first visits on this
// machine and over a slow line. Chromium renders without a graphics card. Each first visit has an empty cache.

import { spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";

import { dist, launch, program } from "./tests/browser.mjs";
import { serve } from "./tests/server.mjs";

const VISITS = 5;
const SLOW_VISITS = 3;
const MEETING = "first-steps";
/** A slow mobile line, and a processor that is a quarter as fast. */
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const SLOWDOWN = 4;

/** The parts of the folder, each with a pattern for the paths of its files. */
const parts = [
  ["page, scripts and style", /^(index\.html|guard\.js|single\.js|engine\.js|worker\.js|text\.css)$/],
  ["core", /^core_bg\.wasm$/],
  ["canvas", /^engine_bg\.wasm$/],
  ["course, as a bundle", /^content\/course\.bin$/],
  ["messages and handbook, as a bundle", /^own\.bin$/],
  ["fonts", /\.(ttf|woff2)$/],
  ["pictures, as a bundle", /^pictures\.bin$/],
];

function files(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith(".br"))
    .map((entry) => join(entry.parentPath, entry.name));
}

const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Prints a table, whose first row has the names of the columns. */
function table(rows) {
  const [names, ...rest] = rows.map((row) => `| ${row.join(" | ")} |`);
  console.log([names, `|${"---|".repeat(rows[0].length)}`, ...rest, ""].join("\n"));
}

function sizes() {
  const sums = new Map(parts.map(([name]) => [name, [0, 0, 0]]));
  for (const file of files(dist)) {
    const path = relative(dist, file).replaceAll("\\", "/");
    const part = parts.find(([, pattern]) => pattern.test(path));
    if (!part) continue;
    const bytes = readFileSync(file);
    const sum = sums.get(part[0]);
    const brotli = existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(bytes).length;
    [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli].forEach((size, at) => {
      sum[at] += Math.min(bytes.length, size);
    });
  }
  const rows = [...sums].filter(([, [plain]]) => plain > 0).map(([name, all]) => [name, ...all.map(megabytes)]);
  table([["MB", "uncompressed", "gzip", "Brotli"], ...rows]);
}

/**
 * Records when the text view is drawn, and the duration of the longest task after that. A press may have to wait that
 * long. This function runs in the page, because calls from outside are delayed while the canvas starts.
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

/** A browser of a visitor, whose cache is empty until the first visit. */
class Visitor {
  static async to(browser, url, isSlow) {
    const visitor = new this();
    visitor.isSlow = isSlow;
    visitor.url = url;
    visitor.context = await browser.newContext({ locale: "en", viewport: { width: 1280, height: 720 } });
    await visitor.context.addInitScript(observe);
    return visitor;
  }

  /**
   * Opens the page and plays to the first choice. Counts the requests and the bytes received until then. With `room`,
   * waits for the canvas before playing.
   */
  async visit({ room }) {
    const page = await this.context.newPage();
    const network = await this.context.newCDPSession(page);
    await network.send("Network.enable");
    const asked = new Set();
    let bytes = 0;
    network.on("Network.requestWillBeSent", ({ requestId, request: { url } }) => url.startsWith("http") && asked.add(requestId));
    const isOwn = ({ fromDiskCache, fromServiceWorker }) => fromDiskCache || fromServiceWorker;
    network.on("Network.requestServedFromCache", ({ requestId }) => asked.delete(requestId));
    network.on("Network.responseReceived", ({ requestId, response }) => isOwn(response) && asked.delete(requestId));
    network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
    if (this.isSlow) {
      await network.send("Network.emulateNetworkConditions", SLOW);
      await network.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    }
    const begin = performance.now();
    const since = () => performance.now() - begin;
    await page.goto(`${this.url}?scenario=${MEETING}&lang=en&view=${room ? "picture" : "text-only"}`, { waitUntil: "commit" });
    await page.waitForSelector("#text [data-page]");
    const seen = { page };
    if (room) {
      await page.waitForFunction(
        () => window.samtalerum?.shown() === document.querySelector("#text [data-page]").dataset.place,
        null,
        { polling: "raf", timeout: 180_000 },
      );
      seen.room = since();
    }
    // Play to the first choice, because files fetched until then count too.
    for (let pressed = 0; pressed < 20 && (await page.locator("#text button.choice").count()) === 0; pressed++) {
      await page.locator("#text button.primary").first().press("Enter");
      await page.waitForTimeout(this.isSlow ? 1_000 : 300);
    }
    await page.locator("#text button.choice").first().waitFor();
    seen.painted = await page.evaluate(() => performance.getEntriesByType("paint")[0]?.startTime);
    Object.assign(seen, await page.evaluate(() => window.seen), { asked: asked.size, bytes });
    return seen;
  }

  /** Counts the frames that are drawn in five seconds in which nothing changes. */
  async idle({ page }) {
    await page.waitForTimeout(2_000);
    const frames = () => page.evaluate(() => window.samtalerum.frames());
    const before = await frames();
    await page.waitForTimeout(5_000);
    return (await frames()) - before;
  }
}

/** The servers that run. */
const running = new Set();

/** Serves the folder with the program, which sends files compressed with Brotli. */
async function serveCompressed() {
  const server = spawn(program, ["serve", dist, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  running.add(server);
  const output = await new Promise((resolve) => server.stdout.once("data", (data) => resolve(String(data))));
  return { url: output.match(/http:\/\/\S+/)[0], close: () => server.kill() };
}

/** Serves the folder like a server that compresses nothing and knows the types of few files. */
const servePlain = () => serve(dist, { careless: true });

const hasCanvas = existsSync(join(dist, "engine_bg.wasm"));
const views = hasCanvas ? [false, true] : [false];
const name = (room) => (room ? "with the room" : "text view");

/** Measures what a first and a second visit ask for and receive up to the first choice. */
async function traffic(browser) {
  const rows = [["up to the first choice", "view", "requests", "MB", "requests, second visit", "MB, second visit"]];
  for (const [kind, start] of [["server with Brotli", serveCompressed], ["server that compresses nothing", servePlain]]) {
    for (const room of views) {
      const server = await start();
      const visitor = await Visitor.to(browser, server.url, false);
      const first = await visitor.visit({ room });
      await first.page.evaluate(() => navigator.serviceWorker.ready);
      await first.page.close();
      const second = await visitor.visit({ room });
      rows.push([kind, name(room), first.asked, megabytes(first.bytes), second.asked, megabytes(second.bytes)]);
      await visitor.context.close();
      server.close();
    }
  }
  table(rows);
}

/** Measures times of first visits. */
async function times(browser, isSlow) {
  const rows = [["s, median (all)", "painted", "text view", "room", "longest wait of a press"]];
  const server = await serveCompressed();
  for (const room of views) {
    const visits = [];
    // The first visit warms the server up and is not counted.
    for (let count = 0; count <= (isSlow ? SLOW_VISITS : VISITS); count++) {
      const visitor = await Visitor.to(browser, server.url, isSlow);
      const seen = await visitor.visit({ room });
      if (room && !isSlow) seen.idle = await visitor.idle(seen);
      await visitor.context.close();
      if (count > 0) visits.push(seen);
    }
    const of = (name) => visits.map((seen) => seen[name]);
    const cell = (name) => (visits[0][name] === undefined ? "" : `${seconds(median(of(name)))} (${of(name).map(seconds).join(", ")})`);
    rows.push([`${isSlow ? "1.6 Mbit/s, 150 ms, processor slowed 4 times" : "on the same machine"}, ${name(room)}`,
      ...["painted", "text", "room", "busy"].map(cell)]);
    if (room && !isSlow) console.log(`Frames drawn in 5 s in which nothing changes: ${Math.max(...of("idle"))}\n`);
  }
  server.close();
  table(rows);
}

sizes();
const browser = await launch();
try {
  await traffic(browser);
  await times(browser, false);
  await times(browser, true);
} finally {
  await browser.close();
  running.forEach((server) => server.kill());
}
