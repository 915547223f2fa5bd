// The pictures of the text view. They are stored in advance, so that a meeting continues without a network.

import { contents, fetchBytes, sizes } from "./load.js";
import { bundle, filesIn } from "./package.js";

/** Paths of all pictures. */
export const paths = contents?.pictures ?? Object.keys(sizes).filter((path) => path.endsWith(".png"));

/** Names of the icons that the style sheet refers to. In a package, they are part of the style sheet. */
export const icons = paths.map((path) => path.match(/^assets\/icons\/(.+)\.png$/)?.[1]).filter(Boolean);

/** A transparent picture, shown until the bundle with the pictures has arrived. */
const NONE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==";

/** Object URLs of the stored pictures, by path. */
const urls = new Map();
/** The bytes of a package's pictures by path, or `null` if they cannot be fetched. `undefined` until requested. */
let unpacked;
/** `true` if the pictures have been requested. */
let requested = false;

/**
 * Fetches and stores all pictures. Otherwise, the browser might request a picture again each time it is shown. Returns
 * `null` if the pictures have been requested before, and otherwise a promise of `true` or `false`, which says whether
 * any have arrived.
 */
export function keep() {
  if (requested || urls.size > 0) return null;
  requested = true;
  return contents ? keepPackage() : keepFolder();
}

async function keepFolder() {
  await Promise.all(paths.map(async (path) => store(path, await fetchBytes(path))));
  return urls.size > 0;
}

async function keepPackage() {
  await files();
  // If nothing has arrived, the next page with people tries again.
  requested = urls.size > 0;
  return requested;
}

/** Returns the pictures of a package by path. Returns `null` if the bundle cannot be fetched. */
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
  found.forEach((file, path) => store(path, file));
  return found;
}

function store(path, bytes) {
  if (bytes) urls.set(path, URL.createObjectURL(new Blob([bytes], { type: "image/png" })));
}

/** Replaces the paths of pictures in the page with the URLs of the stored pictures. */
export function withStored(html) {
  return html.replace(/src="([^"]+)"/g, (_, path) => `src="${urls.get(path) ?? (contents ? NONE : path)}"`);
}
