// The files of a package, which are in a few compressed bundles: a learning platform answers each request slowly, and
// may compress nothing. In a single file, the bundles are part of the page.

import { contents, fetchBytes } from "./load.js";

/** Thrown if the browser cannot unpack a bundle, because it is from before 2023. */
export class OldBrowser extends Error {}

/**
 * Returns the unpacked bytes of `core`, `engine`, `course` or `pictures`. Calls `count` with the length of each part
 * received. Returns `null` if the bundle cannot be fetched.
 */
export async function bundle(name, count) {
  const inlined = document.getElementById(`${name}-bytes`);
  const bytes = inlined ? decoded(inlined.textContent) : await fetchBytes(contents.bundles[name], count);
  return bytes && unpacked(bytes);
}

/** Returns the course and the program's messages as two maps from path to bytes, as `fetchCourse` does. */
export async function bundledCourse(count) {
  const bytes = await bundle("course", count);
  if (!bytes) throw new Error("the course cannot be fetched");
  const [course, own] = ["content/", "own/"].map((folder) => {
    const files = [...filesIn(bytes)].filter(([path]) => path.startsWith(folder));
    return new Map(files.map(([path, file]) => [path.slice(folder.length), file]));
  });
  return { course, own, missing: [] };
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

/** Returns the bytes that a text in Base64 stands for. */
function decoded(text) {
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}

/**
 * Unpacks bytes if they are compressed with gzip. A server may have declared the compression, and the browser has then
 * unpacked them already. The third byte stands for the only compression method of gzip. A bundle cannot begin like
 * this, because its index would then have half a megabyte.
 */
async function unpacked(bytes) {
  if (![0x1f, 0x8b, 0x08].every((byte, at) => bytes[at] === byte)) return bytes;
  if (typeof DecompressionStream === "undefined") throw new OldBrowser();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
