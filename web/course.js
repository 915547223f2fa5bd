// The files that a course consists of. A web server lists no folders: what there is follows from course.ron.

import { scenarios } from "./core.js";
import { fetchBytes, sizes } from "./load.js";

/** The languages that the program itself speaks; a course of another language names its files in the same way. */
const scopes = ["interface", "findings", "guidance"];

/**
 * Fetches the course and the program's own words: two maps from path to bytes, and what is missing. `spoken` are the
 * languages of the program; the course may have those of `wanted` too. `ready` resolves once the core can be asked which
 * meetings the course names.
 */
export async function fetchCourse(spoken, wanted, count, ready) {
  const own = new Map();
  const course = new Map();
  const missing = [];
  const fetchInto = async (map, folder, path, needed) => {
    const bytes = await fetchBytes(`${folder}/${path}`, count);
    if (bytes) map.set(path, bytes);
    else if (needed) missing.push(`${folder}/${path}`);
    return bytes;
  };
  const owned = Object.keys(sizes).filter((path) => path.startsWith("own/"));
  const words = (language, id) => `locales/${language}/scenarios/${id}.ftl`;
  const built = Object.keys(sizes).map((path) => path.match(/^content\/locales\/([^/]+)\//)?.[1]);
  const languages = [...new Set([...spoken, ...built.filter(Boolean)])];
  // What the program itself says in its own way, a course may say in another.
  const general = [
    "guidance.ron",
    ...languages.flatMap((language) => scopes.map((scope) => `locales/${language}/${scope}.ftl`)),
  ];
  const fetchOptional = (path) => fetchInto(course, "content", path, false);
  const [bytes] = await Promise.all([
    fetchInto(course, "content", "course.ron", true),
    ...owned.map((path) => fetchInto(own, "own", path.slice("own/".length), true)),
    ...general.filter((path) => `content/${path}` in sizes).map(fetchOptional),
  ]);
  await ready;
  const meetings = bytes ? named(new TextDecoder().decode(bytes)) : [];
  // A language that was put beside the others later is found by the visitor who wants it.
  const others = wanted.map((tag) => tag.toLowerCase().split("-")[0]).filter((tag) => !languages.includes(tag));
  const beside = async (tag) => {
    if (meetings.length === 0 || !(await fetchOptional(words(tag, meetings[0])))) return;
    await Promise.all([
      ...meetings.slice(1).map((id) => fetchOptional(words(tag, id))),
      ...scopes.map((scope) => fetchOptional(`locales/${tag}/${scope}.ftl`)),
    ]);
  };
  await Promise.all([
    ...meetings.flatMap((id) => [
      fetchInto(course, "content", `scenarios/${id}.ron`, true),
      ...languages.map((language) => fetchOptional(words(language, id))),
    ]),
    ...[...new Set(others)].map(beside),
  ]);
  // Asked for only in a course that was put in the built one's place: what is not there fills the browser's log.
  if (replaced()) await Promise.all(general.filter((path) => !(`content/${path}` in sizes)).map(fetchOptional));
  // A course need not speak each language of the program, but in one that it speaks, each meeting has its words.
  const speaks = languages.filter((language) => [...course.keys()].some((path) => path.startsWith(`locales/${language}/`)));
  for (const language of speaks.length > 0 ? speaks : languages) {
    missing.push(...meetings.map((id) => words(language, id)).filter((path) => !course.has(path)).map((path) => `content/${path}`));
  }
  return { course, own, missing };

  /** Whether any file is another than the one that was built. A file of the same length is taken for the same. */
  function replaced() {
    return [...course].some(([path, { length }]) => length !== sizes[`content/${path}`]);
  }
}

/** The meetings that a course names; those that were built if it cannot be read, so that the training can report that. */
function named(text) {
  const found = scenarios(text);
  const built = Object.keys(sizes).map((path) => path.match(/^content\/scenarios\/([^/]+)\.ron$/)?.[1]);
  return found.length > 0 ? found : built.filter(Boolean);
}
