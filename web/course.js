// The files of the course, and the program's own messages and catalogue, which are used where the course has none.

import { bundle, canUnpack, filesIn, inLanguage, languages } from "./bundles.js";
import { base, fetchFiles, fetchLanguages, meetingFiles } from "./files.js";
import { build } from "./kept.js";
import { fetchBytes, fetchFromServer } from "./load.js";
import { store, stored } from "./storage.js";

/**
 * The name of an item in the browser's storage. When the page finds that the course has been edited, it stores the id
 * of its own build there. While the item has this id, the bundle of the course is out of date.
 */
const EDITED = "samtalerum/edited";

/** `true` if the files were fetched as bundles, not one by one. */
let isBundled = false;

/**
 * Fetches the course and the program's messages: as two bundles or, if the course has been replaced or edited since the
 * build, file by file. If the languages have bundles of their own, fetches only those of the language `first`.
 *
 * `spoken` are the program's languages. The languages in `wanted` are tried too, because somebody may have added
 * messages in another language to the course. `count` is called with the length of each part received. `ready` resolves
 * once the core has loaded. Returns two maps from path to bytes, the paths of missing files, and the tags of all
 * languages if not all have been fetched.
 */
export async function fetchCourse({ first, spoken, wanted, count, ready }) {
  const [list, course, own] = await Promise.all([
    fetchBytes("content/course.ron", count),
    stored(EDITED) === build ? null : fetchBundle(inLanguage("course", first), count),
    fetchBundle(inLanguage("own", first), count),
  ]);
  // Somebody may have replaced the files of the course, but not its bundle. Then course.ron differs from the copy in
  // the bundle.
  isBundled = Boolean(list && course && own && isEqual(list, course.get("course.ron")));
  if (!isBundled) return { ...(await fetchFiles(list, { spoken, wanted, count, ready })), languages: [] };
  await fetchLanguages(course, wanted.filter((tag) => !languages.includes(base(tag))), count);
  return { course, own, missing: [], languages };
}

/**
 * Fetches the bundles of another language, and adds their files to the maps that `fetchCourse` has returned. Returns
 * `false` if they cannot be fetched, or if the course has been replaced since the maps were fetched.
 */
export async function fetchLanguage(tag, course, own) {
  const [more, ownMore] = await Promise.all(["course", "own"].map((name) => fetchBundle(inLanguage(name, tag), () => {})));
  if (!more || !ownMore || !isEqual(course.get("course.ron"), more.get("course.ron"))) return false;
  for (const [map, files] of [[course, more], [own, ownMore]]) {
    for (const [path, bytes] of files) if (!map.has(path)) map.set(path, bytes);
  }
  return true;
}

/**
 * Returns `true` if a meeting's files differ from those in the bundle, because somebody has edited them on the server.
 * In that case, the next visit fetches the files one by one. Most courses are never edited like this, so no visitor
 * should wait for the comparison: call this function when the meeting has begun.
 */
export async function isEdited(course, meeting) {
  if (!isBundled) return false;
  const paths = meetingFiles(course, meeting);
  const files = await Promise.all(paths.map((path) => fetchFromServer(`content/${path}`)));
  const isOther = files.some((bytes, at) => bytes && !isEqual(bytes, course.get(paths[at])));
  if (isOther) store(EDITED, build);
  return isOther;
}

/** Fetches a bundle. Returns its files by path, or `null` if there is no such bundle, or if it is damaged. */
async function fetchBundle(name, count) {
  if (!canUnpack) return null;
  try {
    const bytes = await bundle(name, count);
    return bytes && filesIn(bytes);
  } catch {
    return null;
  }
}

function isEqual(one, other) {
  return one.length === other?.length && one.every((byte, at) => byte === other[at]);
}
