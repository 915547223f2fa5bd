// Bundles of files, and compressed copies of the programs. A server may answer each request slowly and compress
// nothing. So the page fetches the course, the program's messages and the pictures as bundles, and the programs as
// compressed copies. If the page is a single file, it contains all of these.

import * as kept from "./kept.js";
import { address, contents, fetchBytes, sizes } from "./load.js";

/** Thrown if the browser is from before 2023 and cannot unpack a bundle. */
export class OldBrowser extends Error {}

/**
 * The tags of the languages that have bundles of their own, in which each meeting is separate. Empty if each bundle has
 * all languages. This is so if a language needs texts of another one, or if the page is in a package.
 */
export const languages = contents ? [] : Object.keys(sizes).map((path) => path.match(/^own-(.+)\.bin$/)?.[1]).filter(Boolean);

/**
 * The paths of the compressed parts of the page, by name. A page in a package reads them from the description of the
 * package. In a page from a folder, the course and the program's messages are in separate bundles, because the course
 * may be replaced.
 */
export const bundles = contents?.bundles ?? {
  core: "core_bg.bin",
  reader: "reader_bg.bin",
  engine: "engine_bg.bin" in sizes ? "engine_bg.bin" : undefined,
  pictures: "pictures.bin",
  shared: "shared.bin",
  icons: "icons.bin",
  course: "content/course.bin",
  own: "own.bin",
  ...Object.fromEntries(languages.flatMap((tag) => [
    [`course-${tag}`, `content/course-${tag}.bin`],
    [`own-${tag}`, `own-${tag}.bin`],
  ])),
};

/** The scope of the catalogue, and the prefix of the scope of each meeting. */
export const [HANDBOOK, MEETINGS] = ["guidance", "scenarios/"];

/**
 * Returns the path of the bundle with the messages of a scope in a language: those of the handbook, or those of a meeting
 * with the portraits of its people.
 */
export function ofScope(tag, scope) {
  return scope === HANDBOOK ? `handbook-${tag}.bin` : `content/meetings-${tag}/${scope.slice(MEETINGS.length)}.bin`;
}

/** Returns the name of the bundle that contains the language `tag`. `name` is `course` or `own`. */
export const inLanguage = (name, tag) => (languages.includes(tag) ? `${name}-${tag}` : name);

/** The uncompressed programs, for servers that compress what they send. A package does not contain them. */
const plain = { core: "core_bg.wasm", reader: "reader_bg.wasm", engine: "engine_bg.wasm" };

/** `true` if the browser can unpack bundles. */
export const canUnpack = typeof DecompressionStream !== "undefined";

/** The script of the page, whose size on the way shows if the server compresses what it sends. */
const SCRIPT = "single.js";

/**
 * `true` once it is known that the uncompressed programs are fetched, because the server compresses them while sending, or
 * because the browser cannot unpack the compressed copies.
 */
let compresses = false;

/**
 * Returns the path of the file from which this part is fetched. The path can change once it is known whether the server
 * compresses files. `name` is a name in `bundles`, or a path.
 */
export function pathOf(name) {
  return compresses && plain[name] in sizes ? plain[name] : (bundles[name] ?? name);
}

/**
 * Returns the unpacked bytes of a bundle, by its name in `bundles` or its path. Calls `count` with the length of each part
 * received. Returns `null` if the bundle cannot be fetched.
 */
export async function bundle(name, count) {
  const inlined = document.getElementById(`${name}-bytes`);
  if (inlined) return unpacked(decoded(inlined.textContent));
  const program = plain[name] in sizes ? await fetchPlain(name, count) : null;
  const bytes = program ?? (await fetchBytes(pathOf(name), count));
  return bytes && unpacked(bytes);
}

/**
 * Fetches the uncompressed file of a program if the server compresses it while sending, or if the browser cannot unpack
 * the compressed file. Returns `null` otherwise. If an earlier visit has kept one of the two files, chooses as that visit
 * did.
 */
async function fetchPlain(name, count) {
  if (canUnpack) {
    if (await kept.has(address(bundles[name]))) return null;
    if (!(await kept.has(address(plain[name]))) && !mayCompress()) return null;
  }
  const isCompressed = ({ headers }) => (compresses = !canUnpack || headers.has("content-encoding"));
  return fetchBytes(plain[name], count, isCompressed);
}

/** Returns `false` if the server did not compress the script of the page, and so does not compress programs either. */
function mayCompress() {
  const isScript = ({ name }) => new URL(name).pathname.endsWith(`/${SCRIPT}`);
  const script = performance.getEntriesByType("resource").find(isScript);
  return !script?.encodedBodySize || script.encodedBodySize < script.decodedBodySize;
}

/**
 * Returns the files of a package as `fetchCourse` does: the course and the program's messages, as two maps from path to
 * bytes.
 */
export async function bundledCourse(count) {
  const bytes = await bundle("course", count);
  if (!bytes) throw new Error("the course cannot be fetched");
  const files = filesIn(bytes);
  return { course: below(files, "content/"), own: below(files, "own/"), missing: [], languages: [] };
}

/** Returns the files below a folder, by their paths within it. */
function below(files, folder) {
  const found = [...files].filter(([path]) => path.startsWith(folder));
  return new Map(found.map(([path, file]) => [path.slice(folder.length), file]));
}

/**
 * Returns the files of a bundle by path. A bundle is the length of its index (32 bits, little-endian), the index (JSON:
 * the path and the length of each file), and the files one after another.
 */
export function filesIn(bytes) {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let end = 4 + length;
  const index = JSON.parse(new TextDecoder().decode(bytes.subarray(4, end)));
  const files = new Map();
  for (const [path, size] of index) {
    files.set(path, bytes.subarray(end, end + size));
    end += size;
  }
  if (end !== bytes.length) throw new Error("a bundle is damaged");
  return files;
}

/** Decodes a text in Base64 to bytes. */
function decoded(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * Unpacks bytes that are compressed with gzip. Returns all other bytes unchanged: if the server declared the
 * compression, the browser has unpacked them already.
 */
async function unpacked(bytes) {
  // Compressed bytes begin with the two bytes that identify gzip, and the number of its only method. An unpacked bundle
  // begins with the length of its index. As a length, these three bytes are over half a megabyte, and no index is so
  // long.
  if (![0x1f, 0x8b, 0x08].every((byte, at) => bytes[at] === byte)) return bytes;
  if (!canUnpack) throw new OldBrowser();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
