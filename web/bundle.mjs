// Joins the scripts of the page into one classic script: `node bundle.mjs DIST`. A page that is opened from a disk can
// load no modules, and many servers answer each request slowly. DIST is the built folder, which contains the core's
// script. The joined script is written there as `single.js`.

import { join } from "node:path";

import { build } from "esbuild";

const [dist] = process.argv.slice(2);

/** Finds the core's script, which is generated, in the built folder. */
const core = {
  name: "core",
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/core\.js$/ }, () => ({ path: join(dist, "core.js") })),
};

await build({
  entryPoints: [join(import.meta.dirname, "host.js")],
  outfile: join(dist, "single.js"),
  plugins: [core],
  bundle: true,
  format: "iife",
  minify: true,
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  // The core always receives its bytes from the page, so it does not need the address of its script. A classic script
  // has no such address.
  define: { "import.meta.url": "document.baseURI" },
  logLevel: "warning",
});
