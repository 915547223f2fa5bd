// Fetches files and counts the bytes received.

/** Size in bytes of every file in the folder at the time of the build, by path. */
export const sizes = JSON.parse(document.getElementById("files").textContent);

/** The description of the package that the page is in. `null` if the page is in a folder whose course can be replaced. */
export const contents = JSON.parse(document.getElementById("package").textContent);

/**
 * Decides how the browser's cache is used. A folder's files may be replaced, so the server is asked each time whether
 * they have changed. A package changes as a whole, and learning platforms answer slowly, so the cache is trusted.
 */
const cache = contents ? "default" : "no-cache";

/**
 * Fetches a file. Calls `count` with the length of each part received. Returns `null` if the file cannot be fetched.
 */
export async function fetchBytes(path, count = () => {}) {
  let response;
  try {
    response = await fetch(path, { cache, credentials: "same-origin" });
  } catch {
    return null;
  }
  if (!response.ok || !response.body) return null;
  const parts = [];
  let length = 0;
  const reader = response.body.getReader();
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
