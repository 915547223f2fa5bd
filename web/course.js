// The files of a course. A web server does not list folders, so the paths are derived from course.ron.

import { scenarios } from "./core.js";
import { fetchBytes, sizes } from "./load.js";

/**
 * Names of the Fluent files with the program's messages. A course that adds a language has files with the same names.
 */
const scopes = ["interface", "findings", "guidance"];

/**
 * Fetches the course and the program's messages.
 *
 * `spoken` are the program's languages. The languages in `wanted` are tried too, because the course may have more
 * languages. `count` is called with the length of each part received. `ready` resolves once the core has loaded, which
 * is needed to parse course.ron. Returns two maps from path to bytes, and the paths of missing files.
 */
export async function fetchCourse(spoken, wanted, count, ready) {
  const own = new Map();
  const course = new Map();
  const missing = [];
  const asked = new Set();
  const fetchInto = async (map, folder, path, needed) => {
    if (asked.has(`${folder}/${path}`)) return map.get(path);
    asked.add(`${folder}/${path}`);
    const bytes = await fetchBytes(`${folder}/${path}`, count);
    if (bytes) map.set(path, bytes);
    else if (needed) missing.push(`${folder}/${path}`);
    return bytes;
  };
  const ownPaths = Object.keys(sizes).filter((path) => path.startsWith("own/"));
  const messageFile = (language, id) => `locales/${language}/scenarios/${id}.ftl`;
  const reviewFile = (id) => `reviews/${id}.ron`;
  const built = Object.keys(sizes).map((path) => path.match(/^content\/locales\/([^/]+)\//)?.[1]);
  const languages = [...new Set([...spoken, ...built.filter(Boolean)])];
  // A course may replace the guidance and the program's messages with its own files.
  const general = [
    "guidance.ron",
    ...languages.flatMap((language) => scopes.map((scope) => `locales/${language}/${scope}.ftl`)),
  ];
  const fetchOptional = (path) => fetchInto(course, "content", path, false);
  // If course.ron is the one from the build, its meetings are known, so fetch them while the core loads. Any other
  // course.ron must be read by the core first.
  const fetchCourseFile = async () => {
    const bytes = await fetchInto(course, "content", "course.ron", true);
    if (bytes?.length === sizes["content/course.ron"]) {
      await Promise.all(builtMeetings().flatMap(fetchMeeting));
    }
    return bytes;
  };
  const fetchMeeting = (id) => [
    fetchOptional(`scenarios/${id}.ron`),
    ...languages.map((language) => fetchOptional(messageFile(language, id))),
    ...(`content/${reviewFile(id)}` in sizes ? [fetchOptional(reviewFile(id))] : []),
  ];
  const [bytes] = await Promise.all([
    fetchCourseFile(),
    ...ownPaths.map((path) => fetchInto(own, "own", path.slice("own/".length), true)),
    ...general.filter((path) => `content/${path}` in sizes).map(fetchOptional),
  ]);
  await ready;
  const meetings = bytes ? meetingsOf(new TextDecoder().decode(bytes)) : [];
  // The list of sizes contains only languages that existed at the time of the build. Others are looked for only if the
  // visitor wants them.
  const others = wanted.map((tag) => tag.toLowerCase().split("-")[0]).filter((tag) => !languages.includes(tag));
  const beside = async (tag) => {
    if (meetings.length === 0 || !(await fetchOptional(messageFile(tag, meetings[0])))) return;
    await Promise.all([
      ...meetings.slice(1).map((id) => fetchOptional(messageFile(tag, id))),
      ...scopes.map((scope) => fetchOptional(`locales/${tag}/${scope}.ftl`)),
    ]);
  };
  await Promise.all([
    ...meetings.flatMap(fetchMeeting),
    ...[...new Set(others)].map(beside),
  ]);
  const lost = meetings.map((id) => `scenarios/${id}.ron`).filter((path) => !course.has(path));
  missing.push(...lost.map((path) => `content/${path}`));
  // Request these files only if the course has been replaced since the build, because the browser logs an error for
  // each file that does not exist.
  const unlisted = [...general, ...meetings.map(reviewFile)].filter((path) => !(`content/${path}` in sizes));
  if (replaced()) await Promise.all(unlisted.map(fetchOptional));
  // A course need not have all languages of the program. But in each language that it has, every meeting needs
  // messages.
  const speaks = languages.filter((language) => [...course.keys()].some((path) => path.startsWith(`locales/${language}/`)));
  for (const language of speaks.length > 0 ? speaks : languages) {
    missing.push(...meetings.map((id) => messageFile(language, id)).filter((path) => !course.has(path)).map((path) => `content/${path}`));
  }
  return { course, own, missing };

  /** Returns `true` if any file differs from the one in the build. Only the lengths are compared. */
  function replaced() {
    return [...course].some(([path, { length }]) => length !== sizes[`content/${path}`]);
  }
}

/**
 * Returns the ids of the meetings that course.ron lists. If course.ron cannot be read, returns the ids in the course of
 * the build, so that the training starts and can report the error.
 */
function meetingsOf(text) {
  const found = scenarios(text);
  return found.length > 0 ? found : builtMeetings();
}

/** Returns the ids of the meetings in the course of the build. */
function builtMeetings() {
  const ids = Object.keys(sizes).map((path) => path.match(/^content\/scenarios\/([^/]+)\.ron$/)?.[1]);
  return ids.filter(Boolean);
}
