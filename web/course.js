// The files of the course, and the program's own messages and catalogue, which are used where the course has none.

import { bundle, canUnpack, filesIn } from "./bundles.js";
import { fetchFiles, fetchLanguages, meetingFiles } from "./files.js";
import { build } from "./kept.js";
import { fetchBytes, fetchFromServer } from "./load.js";
import { store, stored } from "./storage.js";

/**
 * The name of an item in the browser's storage. The item contains the id of the build whose course was last found to be
 * edited. If this is the build of the page, the bundle of the course is out of date.
 */
const EDITED = "samtalerum/edited";

/** `true` if the files were fetched as bundles, not one by one. */
let isBundled = false;

/**
 * Fetches the course and the program's messages: as two bundles or, if the course has been replaced or edited since the
 * build, file by file.
 *
 * `spoken` are the program's languages. The languages in `wanted` are tried too, because somebody may have added
 * messages in another language to the course. `count` is called with the length of each part received. `ready` resolves
 * once the core has loaded. Returns two maps from path to bytes, and the paths of missing files.
 */
export async function fetchCourse(spoken, wanted, count, ready) {
  const [list, course, own] = await Promise.all([
    fetchBytes("content/course.ron", count),
    stored(EDITED) === build ? null : fetchBundle("course", count),
    fetchBundle("own", count),
  ]);
  // Somebody may have replaced the files of the course, but not its bundle. Then course.ron differs from the bundle.
  isBundled = Boolean(list && course && own && isEqual(list, course.get("course.ron")));
  if (!isBundled) return fetchFiles(list, { spoken, wanted, count, ready });
  await fetchLanguages(course, wanted, count);
  return { course, own, missing: [] };
}

/**
 * Returns `true` if a meeting's files differ from those in the bundle, because somebody has edited them on the server.
 * In that case, the next visit fetches the files one by one. Call this function when the meeting has begun, so that no
 * visitor waits for the comparison: most courses are never edited like this.
 */
export async function isEdited(course, meeting) {
  if (!isBundled) return false;
  const paths = meetingFiles(course, meeting);
  const files = await Promise.all(paths.map((path) => fetchFromServer(`content/${path}`)));
  const isOther = files.some((bytes, at) => bytes && !isEqual(bytes, course.get(paths[at])));
  if (isOther) store(EDITED, build);
  return isOther;
}

/** Fetches the files of a bundle by path. Returns `null` if there is no such bundle, or if it is damaged. */
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
