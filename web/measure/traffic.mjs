// The requests and bytes of a first and a second visit up to the first choice, from two kinds of server.

import { serve, serveCompressed } from "../tests/server.mjs";
import { AIMS, VIEW_NAMES, megabytes, table } from "./report.mjs";
import { Visitor } from "./visitor.mjs";

/** The number of requests that a first visit should not exceed. */
const REQUESTS = 15;
/**
 * For each kind of server: its name, the function that starts it, and the compression of what it sends, as a key in
 * `AIMS`. A server that compresses nothing sends the copies that were made with gzip.
 */
const servers = [
  ["server with Brotli", serveCompressed, "brotli"],
  ["server that compresses nothing", (folder) => serve(folder, { careless: true }), "gzip"],
];

/** Returns the cells about a first and a second visit to a view. */
async function visits(browser, url, view, compression) {
  const visitor = await Visitor.to(browser, url);
  const first = await visitor.visit(view);
  await first.page.evaluate(() => navigator.serviceWorker.ready);
  await first.page.close();
  const second = await visitor.visit(view);
  await visitor.close();
  return [
    `${first.asked} (aim ${REQUESTS})`,
    `${megabytes(first.bytes)} (aim ${AIMS[view][compression]})`,
    second.asked,
    megabytes(second.bytes),
  ];
}

/** Measures the first and the second visit of each view. */
export async function traffic({ browser, dist, views }) {
  const rows = [["up to the first choice", "view", "requests", "MB", "requests, second visit", "MB, second visit"]];
  for (const [name, start, compression] of servers) {
    for (const view of views) {
      const server = await start(dist);
      try {
        rows.push([name, VIEW_NAMES[view], ...(await visits(browser, server.url, view, compression))]);
      } finally {
        server.close();
      }
    }
  }
  return table(rows);
}
