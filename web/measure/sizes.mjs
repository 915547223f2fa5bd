// The size of each part of the folder: as it is, and compressed as a server would send it.

import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gunzipSync, gzipSync } from "node:zlib";

import { composed, isCopy } from "./parts.mjs";
import { AIMS, VIEW_NAMES, megabytes, table } from "./report.mjs";

/** The Brotli quality with which the program compresses the course when a browser requests it. */
const ON_REQUEST = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };

/** Lists the paths of all files in a folder except compressed copies, with `/` on every system. */
export function listing(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll("\\", "/"))
    .filter((path) => !isCopy(path))
    .sort();
}

/** Returns the sizes of a file in the folder: as it is, with gzip, and with Brotli. */
function sizesOf(folder, path) {
  const file = join(folder, path);
  const bytes = readFileSync(file);
  if (path.endsWith(".bin")) {
    // A bundle is stored as gzip. The program compresses the course's bundle with Brotli, and sends other bundles as
    // they are.
    const plain = gunzipSync(bytes);
    const sent = path.startsWith("content/") ? brotliCompressSync(plain, ON_REQUEST).length : bytes.length;
    return [plain.length, bytes.length, sent];
  }
  const brotli = existsSync(`${file}.br`) ? statSync(`${file}.br`).size : brotliCompressSync(bytes).length;
  return [bytes.length, gzipSync(bytes, { level: 9 }).length, brotli].map((size) => Math.min(bytes.length, size));
}

const sum = (lists) => lists.reduce((all, list) => all.map((size, at) => size + list[at]), [0, 0, 0]);

/** Measures each part of a folder, and for each view the sum of the parts that a visitor fetches. */
export function sizes({ dist, views }) {
  const measured = composed(listing(dist)).map(({ part, variants }) => {
    const all = variants.map((paths) => sum(paths.map((path) => sizesOf(dist, path))));
    // A visitor fetches one of the variants, so count the largest.
    return { part, count: all.length, largest: [0, 1, 2].map((at) => Math.max(...all.map((one) => one[at]))) };
  });
  const rows = measured.map(({ part: { name }, count, largest }) => [
    count > 1 ? `${name}, one of ${count}` : name,
    ...largest.map(megabytes),
  ]);
  const totals = views.map((view) => {
    const fetched = measured.filter(({ part }) => view === "room" || !part.inRoom);
    const [plain, gzip, brotli] = sum(fetched.map(({ largest }) => largest)).map(megabytes);
    const aims = AIMS[view];
    return [`**${VIEW_NAMES[view]}, in all**`, plain, `${gzip} (aim ${aims.gzip})`, `${brotli} (aim ${aims.brotli})`];
  });
  return table([["MB", "uncompressed", "gzip", "Brotli"], ...rows, ...totals]);
}
