// The times of first visits with Chromium, on this machine and over a slow line.

import { serveCompressed } from "../tests/server.mjs";
import { VIEW_NAMES, table, timeCells, timeNames } from "./report.mjs";
import { SLOW_NAME, Visitor, idleFrames } from "./visitor.mjs";

const lines = [
  ["on the same machine", { slow: false }],
  [SLOW_NAME, { slow: true }],
];

/** Measures `visits` visits to each view over each line, each with an empty cache. */
export async function times({ browser, dist, views, visits }) {
  const rows = [["s, median (all)", "view", ...timeNames]];
  let idle = null;
  const server = await serveCompressed(dist);
  try {
    for (const [line, { slow }] of lines) {
      for (const view of views) {
        const seen = [];
        // One more visit, before the others, warms the server up and is not counted.
        for (let count = 0; count <= visits; count++) {
          const visitor = await Visitor.to(browser, server.url, { slow });
          const visit = await visitor.visit(view);
          if (view === "room" && !slow && count === visits) idle = await idleFrames(visit);
          await visitor.close();
          if (count > 0) seen.push(visit);
        }
        rows.push([line, VIEW_NAMES[view], ...timeCells(seen, view)]);
      }
    }
  } finally {
    server.close();
  }
  const rest = idle === null ? "" : `\n\nFrames drawn in 5 s in which nothing changes: ${idle}.`;
  return table(rows) + rest;
}
