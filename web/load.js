// Files with a count of the bytes that have come.

/** The size of every file of the folder in bytes, as it was built. */
export const sizes = JSON.parse(document.getElementById("files").textContent);

/** Fetches a file; `count` is told of each part that comes. Gives nothing for a file that is not there. */
export async function fetchBytes(path, count = () => {}) {
  let response;
  try {
    response = await fetch(path, { cache: "no-cache", credentials: "same-origin" });
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
