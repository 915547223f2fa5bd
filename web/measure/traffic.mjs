// The requests and bytes of a first and a second visit up to the first choice, from two kinds of server.

import { megabytes, table, viewName } from "./report.mjs";
import { serveCompressed, servePlain } from "./servers.mjs";
import { Visitor } from "./visitor.mjs";

/** The number of requests that a first visit should not exceed. */
const REQUESTS = 15;
/**
 * For each kind of server: its name, the function that starts it, and the MB that a first visit should not exceed, in
 * the text view and with the room.
 */
const servers = [
  ["server with Brotli", serveCompressed, [0.5, 2.8]],
  ["server that compresses nothing", servePlain, [0.8, 4.2]],
];

/** Measures the first and the second visit of each view. `views` has `false` for the text view and `true` for the room. */
export async function traffic({ browser, dist, views }) {
  const rows = [["up to the first choice", "view", "requests", "MB", "requests, second visit", "MB, second visit"]];
  for (const [kind, start, aims] of servers) {
    for (const room of views) {
      const server = await start(dist);
      const visitor = await Visitor.to(browser, server.url);
      const first = await visitor.visit({ room });
      await first.page.evaluate(() => navigator.serviceWorker.ready);
      await first.page.close();
      const second = await visitor.visit({ room });
      rows.push([
        kind,
        viewName(room),
        `${first.asked} (aim ${REQUESTS})`,
        `${megabytes(first.bytes)} (aim ${aims[Number(room)]})`,
        second.asked,
        megabytes(second.bytes),
      ]);
      await visitor.close();
      server.close();
    }
  }
  return table(rows);
}
