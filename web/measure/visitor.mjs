// A visitor with Chromium: counts requests and bytes, and slows the line and the processor down by Chromium's own
// emulation. Chromium renders without a graphics card.

import { playToChoice, seenInPage } from "./clock.mjs";

/** The meeting that is played. */
export const MEETING = "first-steps";
/** The size of the window, for which the pages are laid out. */
export const WINDOW = { width: 1280, height: 720 };
/** A slow mobile line, and a processor that is a quarter as fast. */
const SLOW = { latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8, offline: false };
const SLOWDOWN = 4;
export const SLOW_NAME = `1.6 Mbit/s, ${SLOW.latency} ms, processor slowed ${SLOWDOWN} times`;

/** Returns the address of the meeting in a view, `text` or `room`. */
export function addressIn(url, view) {
  return `${url}?scenario=${MEETING}&lang=en&view=${view === "room" ? "picture" : "text-only"}`;
}

/** A visitor's browser. Its cache is empty until the first visit. */
export class Visitor {
  static async to(browser, url, { slow = false } = {}) {
    const visitor = new this();
    Object.assign(visitor, { url, slow });
    visitor.context = await browser.newContext({ locale: "en", viewport: WINDOW });
    await visitor.context.addInitScript(playToChoice);
    return visitor;
  }

  /** Opens the page and plays to the first choice. Counts the requests and the bytes received until then. */
  async visit(view) {
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
    if (this.slow) {
      await network.send("Network.emulateNetworkConditions", SLOW);
      await network.send("Emulation.setCPUThrottlingRate", { rate: SLOWDOWN });
    }
    await page.goto(addressIn(this.url, view), { waitUntil: "commit" });
    const found = await page.waitForFunction(seenInPage, null, { polling: 200, timeout: 300_000 });
    return { page, ...(await found.jsonValue()), asked: asked.size, bytes };
  }

  close() {
    return this.context.close();
  }
}

/** Counts the frames that the canvas draws in five seconds in which nothing changes. */
export async function idleFrames({ page }) {
  await page.waitForTimeout(2_000);
  const frames = () => page.evaluate(() => window.samtalerum.frames());
  const before = await frames();
  await page.waitForTimeout(5_000);
  return (await frames()) - before;
}
