// The files of the course, and the program's own messages and catalogue, which are used where the course has none.

import { bundle, canUnpack, filesIn, inLanguage, languages, ofScope } from "./bundles.js";
import { base, fetchFiles, fetchLanguages, messageFiles, scenarioFile } from "./files.js";
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
 * Fetches the prepared course and the program's messages, as two bundles. If the languages have bundles of their own,
 * fetches only those of the language `first`, without the texts of meetings and of the handbook. The languages in `wanted` are tried too,
 * because somebody may have added messages in another language to the course. `count` is called with the length of each
 * part received.
 *
 * Returns two maps from path to bytes, and the tags of all languages if not all have been fetched. Returns only `list`,
 * the content of course.ron, if the course has been replaced or edited since the build, or has an error: call
 * `fetchReplaced` then. `list` is `null` if there is no course.ron.
 */
export async function fetchCourse({ first, wanted, count }) {
  const [list, course, own] = await Promise.all([
    fetchBytes("content/course.ron", count),
    stored(EDITED) === build ? null : fetchBundle(inLanguage("course", first), count),
    fetchBundle(inLanguage("own", first), count),
  ]);
  // Somebody may have replaced the files of the course, but not its bundle. Then course.ron differs from the copy in
  // the bundle.
  isBundled = Boolean(list && course && own && isEqual(list, course.get("course.ron")));
  if (!isBundled) return { list };
  await fetchLanguages(course, wanted.filter((tag) => !languages.includes(base(tag))), count);
  return { list, course, own, missing: [], languages };
}

/**
 * Fetches the files of a course one by one, because it has been replaced. `list` is from `fetchCourse`. The other
 * parameters and the result are those of `fetchFiles`.
 */
export function fetchReplaced(list, order) {
  isBundled = false;
  return fetchFiles(list, order);
}

/**
 * Fetches the bundle of a scope in a language, as a map from path to bytes. Returns `null` if the bundle cannot be fetched.
 */
export function fetchScope(tag, scope) {
  return fetchBundle(ofScope(tag, scope), () => {});
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
 * should wait for the comparison: call this function when the meeting has begun. `isScenario` says whether bytes are
 * those of the scenario, of which the bundle has only the prepared form.
 */
export async function isEdited(course, meeting, isScenario) {
  if (!isBundled) return false;
  const paths = [scenarioFile(meeting), ...messageFiles(course, meeting)];
  const files = await Promise.all(paths.map((path) => fetchFromServer(`content/${path}`)));
  const isSame = (bytes, path) => (path === paths[0] ? isScenario(bytes) : isEqual(bytes, course.get(path)));
  const isOther = files.some((bytes, at) => bytes && !isSame(bytes, paths[at]));
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
