// Joins the scripts of a built folder into one classic script, for packages: `node bundle.mjs DIST FILE`. A page that is
// opened from a disk can load no modules, and a learning platform answers each request slowly.

import { join } from "node:path";

import { build } from "esbuild";

const [dist, outfile] = process.argv.slice(2);

await build({
  entryPoints: [join(dist, "host.js")],
  outfile,
  bundle: true,
  format: "iife",
  minify: true,
  charset: "utf8",
  target: "es2022",
  legalComments: "none",
  // The canvas stays a module of its own, which is loaded only where the package has it.
  external: ["./engine.js"],
  // The core is always given its bytes, so the address of its script is not used. A classic script has none.
  define: { "import.meta.url": "document.baseURI" },
  logLevel: "warning",
});
