// Files that come together. A server may answer each request slowly and compress nothing, so the course, the program's
// messages and the pictures are in bundles, and the programs have compressed copies. In a single file, they are part of the
// page.

import * as kept from "./kept.js";
import { address, contents, fetchBytes, sizes } from "./load.js";

/** Thrown if the browser cannot unpack a bundle, because it is from before 2023. */
export class OldBrowser extends Error {}

/** The compressed parts of the page by name. In a folder, the course is apart, because it may be replaced. */
export const bundles = contents?.bundles ?? {
  core: "core_bg.bin",
  engine: "engine_bg.bin" in sizes ? "engine_bg.bin" : undefined,
  pictures: "pictures.bin",
  course: "content/course.bin",
  own: "own.bin",
};

/** The uncompressed programs, for servers that compress what they send. Only a folder has them. */
const plain = { core: "core_bg.wasm", engine: "engine_bg.wasm" };

/** `true` if the browser can unpack bundles. */
export const canUnpack = typeof DecompressionStream !== "undefined";

/** `true` once it is known that the programs are fetched uncompressed: the server compresses them on the way. */
let compresses = false;
/** The answer of the server, once it has been asked. */
let answer;

/** Returns the path of the file that has, or will have, this part. */
export function pathOf(name) {
  return compresses && plain[name] in sizes ? plain[name] : bundles[name];
}

/**
 * Returns the unpacked bytes of `core`, `engine`, `course`, `own` or `pictures`. Calls `count` with the length of each part
 * received. Returns `null` if the bundle cannot be fetched.
 */
export async function bundle(name, count) {
  const inlined = document.getElementById(`${name}-bytes`);
  if (inlined) return unpacked(decoded(inlined.textContent));
  if (plain[name] in sizes) compresses = await (answer ??= serverCompresses());
  const bytes = await fetchBytes(pathOf(name), count);
  return bytes && unpacked(bytes);
}

/**
 * Asks whether the server compresses programs. If a program has been kept, its kind is the answer. A server that cannot say
 * is taken for one that does not. A browser that cannot unpack needs them as they are.
 */
async function serverCompresses() {
  if (!canUnpack || (await kept.has(address(plain.core)))) return true;
  if (await kept.has(address(bundles.core))) return false;
  try {
    const { ok, headers } = await fetch(address(plain.core), { method: "HEAD", credentials: "same-origin" });
    return ok && headers.has("content-encoding");
  } catch {
    return false;
  }
}

/** Returns the course and the program's messages of a package as two maps from path to bytes, as `fetchCourse` does. */
export async function bundledCourse(count) {
  const bytes = await bundle("course", count);
  if (!bytes) throw new Error("the course cannot be fetched");
  const files = filesIn(bytes);
  return { course: below(files, "content/"), own: below(files, "own/"), missing: [] };
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
 * Unpacks bytes if they are compressed with gzip. A server may have declared the compression, and the browser has then
 * unpacked them already. The bytes are compressed if they begin with the two bytes of gzip and the number of its only
 * method. No bundle begins like this, because its index would then have half a megabyte.
 */
async function unpacked(bytes) {
  if (![0x1f, 0x8b, 0x08].every((byte, at) => bytes[at] === byte)) return bytes;
  if (!canUnpack) throw new OldBrowser();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
