// The pictures of the text view, which come as one bundle. Until it has arrived, people are shown without portraits.

import { bundle, canUnpack, filesIn } from "./bundles.js";
import { contents, sizes } from "./load.js";

/** Paths of all pictures. */
export const paths = contents?.pictures ?? Object.keys(sizes).filter((path) => path.endsWith(".png"));

/** A transparent picture, shown until the bundle has arrived. */
const NONE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==";

/** Object URLs of the pictures, by path. */
const urls = new Map();
/**
 * A promise that resolves to the bytes of the pictures by path, or to `null` if they cannot be fetched. `undefined`
 * until they are requested.
 */
let unpacked;
/** `true` while the pictures are being fetched, and after they have arrived. */
let requested = false;

/**
 * Fetches and stores all pictures. Returns a promise, which becomes `true` if the pictures arrive, and `false` if they
 * cannot be fetched. Returns `null` if the pictures are being fetched already, or have arrived.
 */
export function keep() {
  return requested || urls.size > 0 ? null : arrive();
}

async function arrive() {
  requested = true;
  await files();
  // If nothing has arrived, the next page with people tries again.
  requested = urls.size > 0;
  return requested;
}

/** Returns the pictures by path. Returns `null` if the bundle cannot be fetched. */
export async function files() {
  unpacked ??= unpack();
  const found = await unpacked;
  if (!found) unpacked = undefined;
  return found;
}

async function unpack() {
  const bytes = await bundle("pictures").catch(() => null);
  if (!bytes) return null;
  const found = filesIn(bytes);
  for (const [path, file] of found) urls.set(path, URL.createObjectURL(new Blob([file], { type: "image/png" })));
  return found;
}

/** Replaces the paths of pictures in the page with the URLs of the stored pictures. */
export function withStored(html) {
  // An old browser, which cannot unpack bundles, fetches each picture from the folder.
  const before = canUnpack || contents ? () => NONE : (path) => path;
  return html.replace(/src="([^"]+)"/g, (_, path) => `src="${urls.get(path) ?? before(path)}"`);
}
