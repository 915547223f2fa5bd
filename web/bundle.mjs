// Joins the scripts of the page into one classic script, for two reasons: a page that is opened from a disk can load no
// modules, and many servers answer each request slowly. The joined script is `single.js`. The scripts of the canvas are
// joined into `engine.js`, a module, which a worker or the page loads. `reader.js`, the script of the program that reads
// a replaced course, is only made smaller. Called as `node bundle.mjs DIST`. DIST is the built folder, which contains the
// generated scripts of the core, of the reader and, if there is a canvas, of the engine.

import { existsSync } from "node:fs";
import { join } from "node:path";

import { build } from "esbuild";

const [dist] = process.argv.slice(2);

/** Finds the generated scripts in the built folder. */
const generated = {
  name: "generated",
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/(core|engine)\.js$/ }, ({ path }) => ({ path: join(dist, path) })),
};

/** The options that both scripts have in common. */
const joined = {
  plugins: [generated],
  bundle: true,
  minify: true,
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
};

await build({
  ...joined,
  entryPoints: [join(import.meta.dirname, "host.js")],
  outfile: join(dist, "single.js"),
  format: "iife",
  // The core's script reads its own address (`import.meta.url`), which a classic script cannot do. The address is not
  // needed, because the core always receives its bytes from the page.
  define: { "import.meta.url": "document.baseURI" },
});

/** Writes a module with this name from a script. It replaces the generated script of the same name. */
const writeModule = (name, entry) =>
  build({ ...joined, entryPoints: [entry], outfile: join(dist, name), allowOverwrite: true, format: "esm" });

await writeModule("reader.js", join(dist, "reader.js"));
if (existsSync(join(dist, "engine.js"))) await writeModule("engine.js", join(import.meta.dirname, "room.js"));
