// Joins the scripts of the page into one classic script, for two reasons: a page that is opened from a disk can load no
// modules, and many servers answer each request slowly. Called as `node bundle.mjs DIST`. DIST is the built folder,
// which contains the core's script. The joined script is written there as `single.js`.

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
  // The core's script reads its own address (`import.meta.url`), which a classic script cannot do. The address is not
  // needed, because the core always receives its bytes from the page.
  define: { "import.meta.url": "document.baseURI" },
  logLevel: "warning",
});
