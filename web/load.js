// Fetches files and counts the bytes received.

import * as kept from "./kept.js";

/** Size in bytes of every file in the folder at the time of the build, by path. */
export const sizes = JSON.parse(document.getElementById("files").textContent);

/** The description of the package that the page is in. `null` if the page is in a folder whose course can be replaced. */
export const contents = JSON.parse(document.getElementById("package").textContent);

/**
 * Returns the address of a file of the page. The address contains the id of the build, so that no cache answers with
 * the file of another build. The addresses of the course's files have no such id, because these files may be replaced
 * at any time.
 */
export function address(path) {
  return kept.build && !path.startsWith("content/") ? `${path}?v=${kept.build}` : path;
}

/**
 * Fetches a file, unless an earlier visit has kept it. Calls `count` with the length of each part received. Returns `null`
 * if the file cannot be fetched, or if the server's response is not one that `accepts` returns `true` for.
 */
export async function fetchBytes(path, count = () => {}, accepts = () => true) {
  const url = address(path);
  // A file of the course is requested each time. Its kept copy is used only without a network.
  const isLasting = url !== path;
  const found = isLasting ? await kept.find(url) : null;
  if (found) {
    count(found.length);
    return found;
  }
  const bytes = await fetchFromServer(path, count, accepts);
  if (bytes === undefined) return isLasting ? null : kept.find(url);
  // Some servers send an error page with status 200, which must not be kept. So check the length of a file that belongs
  // to the build, because its length is known.
  if (bytes && (!isLasting || bytes.length === sizes[path])) kept.keep(url, bytes);
  return bytes;
}

/**
 * Fetches a file from the server, even if there is a kept copy. Returns `undefined` if the server cannot be reached, and
 * `null` if it does not have the file or if the response is not one that `accepts` returns `true` for.
 */
export async function fetchFromServer(path, count = () => {}, accepts = () => true) {
  const url = address(path);
  const cache = contents || url !== path ? "default" : "no-cache";
  let response;
  try {
    response = await fetch(url, { cache, credentials: "same-origin" });
  } catch {
    return undefined;
  }
  if (!response.ok || !response.body) return null;
  if (accepts(response)) return received(response.body.getReader(), count);
  response.body.cancel();
  return null;
}

/** Reads a response to its end. */
async function received(reader, count) {
  const parts = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
    count(value.length);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
