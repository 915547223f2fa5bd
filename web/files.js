// The files of a course one by one. A web server does not list folders, so the paths are derived from course.ron.

import { fetchBytes, sizes } from "./load.js";

/**
 * Names of the Fluent files with the program's messages. A course that adds a language has files with the same names.
 */
const scopes = ["interface", "findings", "guidance"];

/** Returns the language in a tag, without the region: `da` for `da-DK`. */
export const base = (tag) => tag.toLowerCase().split("-")[0];

/** Returns the path of a scenario's file in a course. */
export const scenarioFile = (id) => `scenarios/${id}.ron`;
const messageFile = (language, id) => `locales/${language}/scenarios/${id}.ftl`;
const reviewFile = (id) => `reviews/${id}.ron`;

/**
 * Fetches the files of the course one by one, and those of the program. `list` is the content of course.ron, which names
 * the meetings, or `null` if the file is missing. `spoken` are the program's languages. The languages in `wanted` are
 * tried too. `count` is called with the length of each part received. `reader` is a promise of the program that reads
 * `list`.
 *
 * Returns two maps from path to bytes, and the paths of missing files.
 */
export async function fetchFiles(list, { spoken, wanted, count, reader }) {
  const course = new Map(list ? [["course.ron", list]] : []);
  const own = new Map();
  const missing = list ? [] : ["content/course.ron"];
  const fetchInto = async (map, folder, path) => {
    const bytes = await fetchBytes(`${folder}/${path}`, count);
    if (bytes) map.set(path, bytes);
    return bytes;
  };
  const fetchOptional = (path) => fetchInto(course, "content", path);
  const ownPaths = Object.keys(sizes).filter((path) => path.startsWith("own/"));
  const fetchOwn = async (path) => {
    if (!(await fetchInto(own, "own", path.slice("own/".length)))) missing.push(path);
  };
  const built = Object.keys(sizes).map((path) => path.match(/^content\/locales\/([^/]+)\//)?.[1]);
  const languages = [...new Set([...spoken, ...built.filter(Boolean)])];
  // A course may replace the guidance and the program's messages with its own files.
  const general = [
    "guidance.ron",
    ...languages.flatMap((language) => scopes.map((scope) => `locales/${language}/${scope}.ftl`)),
  ];
  const isBuilt = (path) => `content/${path}` in sizes;
  const others = Promise.all([...ownPaths.map(fetchOwn), ...general.filter(isBuilt).map(fetchOptional)]);
  const { scenarios } = await reader;
  const meetings = list ? meetingsOf(scenarios(new TextDecoder().decode(list))) : [];
  await Promise.all(meetings.flatMap((id) => [
    fetchOptional(scenarioFile(id)),
    ...languages.map((language) => fetchOptional(messageFile(language, id))),
    ...[reviewFile(id)].filter(isBuilt).map(fetchOptional),
  ]));
  await others;
  await fetchLanguages(course, wanted, count);
  const lost = meetings.map(scenarioFile).filter((path) => !course.has(path));
  missing.push(...lost.map((path) => `content/${path}`));
  // The browser logs an error for each file that does not exist. If the course has not been replaced since the build,
  // do not request files that the build does not have.
  const unlisted = [...general, ...meetings.map(reviewFile)].filter((path) => !isBuilt(path));
  const isReplaced = [...course].some(([path, { length }]) => length !== sizes[`content/${path}`]);
  if (isReplaced) await Promise.all(unlisted.map(fetchOptional));
  // A course need not have all languages of the program. But in each language that it has, every meeting needs
  // messages.
  const speaks = languages.filter((language) => [...course.keys()].some((path) => path.startsWith(`locales/${language}/`)));
  for (const language of speaks.length > 0 ? speaks : languages) {
    missing.push(...meetings.map((id) => messageFile(language, id)).filter((path) => !course.has(path)).map((path) => `content/${path}`));
  }
  return { course, own, missing };
}

/**
 * Fetches the messages in those languages of `wanted` that `course` does not contain yet. Somebody may have added a
 * language on the server since the build. Only languages that the visitor wants are looked for.
 */
export async function fetchLanguages(course, wanted, count) {
  const known = meetingsIn(course.keys());
  // The bundle of a language does not contain the texts of meetings, which would name them.
  const meetings = known.length > 0 ? known : meetingsOfBuild();
  const isThere = (tag) => [...course.keys()].some((path) => path.startsWith(`locales/${tag}/`));
  const tags = new Set(wanted.map(base).filter((tag) => !isThere(tag)));
  const fetchInto = async (path) => {
    const bytes = await fetchBytes(`content/${path}`, count);
    if (bytes) course.set(path, bytes);
    return bytes;
  };
  await Promise.all([...tags].map(async (tag) => {
    if (meetings.length === 0 || !(await fetchInto(messageFile(tag, meetings[0])))) return;
    const rest = meetings.slice(1).map((id) => messageFile(tag, id));
    await Promise.all([...rest, ...scopes.map((scope) => `locales/${tag}/${scope}.ftl`)].map(fetchInto));
  }));
}

/** Returns the paths of a meeting's messages in a course, in each language. */
export function messageFiles(course, meeting) {
  const isOf = (path) => path.startsWith("locales/") && path.endsWith(`/scenarios/${meeting}.ftl`);
  return [...course.keys()].filter(isOf);
}

/**
 * Returns the ids of the meetings that course.ron lists. If course.ron cannot be read, so that it lists none, returns the
 * ids of the meetings that the course had when the page was built. So the training starts, and can report the error.
 */
function meetingsOf(listed) {
  return listed.length > 0 ? listed : meetingsOfBuild();
}

/** Returns the ids of the meetings that the course had when the page was built. */
function meetingsOfBuild() {
  return meetingsIn(Object.keys(sizes).map((path) => path.replace(/^content\//, "")));
}

/** Returns the ids of the meetings whose scenarios or messages are among these paths. */
function meetingsIn(paths) {
  const ids = [...paths].map((path) => path.match(/^(?:locales\/[^/]+\/)?scenarios\/([^/]+)\.(?:ron|ftl)$/)?.[1]);
  return [...new Set(ids)].filter(Boolean);
}
