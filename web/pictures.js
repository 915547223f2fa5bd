// The pictures. One bundle has those that all meetings share, one the icons of the canvas, and the portraits of people
// come with the texts of their meeting. In a package, or if the course has been replaced, one bundle has all pictures.
// Until it has arrived, people are shown without portraits.

import { bundle, canUnpack, filesIn } from "./bundles.js";
import { contents, sizes } from "./load.js";

/** Paths of all pictures. */
export const paths = contents?.pictures ?? Object.keys(sizes).filter((path) => path.endsWith(".png"));

/** A transparent picture, shown until the picture has arrived. */
const NONE = "data:image/gif;base64,R0lGODlhAQABAIAAAAAAAAAAACH5BAEAAAAALAAAAAABAAEAAAICRAEAOw==";

/** The bytes of the pictures that have arrived, by path, and their object URLs. */
const stored = new Map();
const urls = new Map();
/**
 * For each bundle of pictures that is being fetched or has arrived, a promise that becomes `true` if it arrives, and
 * `false` if it cannot be fetched.
 */
const arrivals = new Map();
/** The names of the bundles that have arrived. */
const there = new Set();

/** Fetches and stores the pictures of a bundle, unless they are there or on their way. Returns the promise of that. */
export function keep(name) {
  if (!arrivals.has(name)) arrivals.set(name, arrive(name));
  return arrivals.get(name);
}

async function arrive(name) {
  const arrived = await unpack(name);
  if (arrived) there.add(name);
  // If nothing has arrived, the next page with people tries again.
  else arrivals.delete(name);
  return arrived;
}

/** Returns `true` if the pictures of a bundle have arrived. */
export function isThere(name) {
  return there.has(name);
}

/** Returns the pictures that are stored, by path, after each of these bundles has arrived or could not be fetched. */
export async function files(names) {
  await Promise.all(names.map(keep));
  return stored;
}

async function unpack(name) {
  const bytes = await bundle(name).catch(() => null);
  if (bytes) add(filesIn(bytes));
  return bytes !== null;
}

/** Stores those files that are pictures. `files` is a map from path to bytes. Returns the pictures. */
export function add(files) {
  const found = new Map([...files].filter(([path]) => path.endsWith(".png")));
  for (const [path, file] of found) {
    // A picture keeps its URL, because the page would load it again under another.
    if (stored.has(path)) continue;
    stored.set(path, file);
    urls.set(path, URL.createObjectURL(new Blob([file], { type: "image/png" })));
  }
  return found;
}

/** Replaces the paths of pictures in the page with the URLs of the stored pictures. */
export function withStored(html) {
  // An old browser, which cannot unpack bundles, fetches each picture from the folder.
  const before = canUnpack || contents ? () => NONE : (path) => path;
  return html.replace(/src="([^"]+)"/g, (_, path) => `src="${urls.get(path) ?? before(path)}"`);
}
