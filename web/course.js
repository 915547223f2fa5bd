// The files that a course consists of. A web server lists no folders: what there is follows from course.ron.

import { fetchBytes, sizes } from "./load.js";

/** The languages that the program itself speaks; a course of another language names its files in the same way. */
const scopes = ["interface", "findings", "guidance"];

/**
 * Fetches the course and the program's own words: two maps from path to bytes, and what is missing. `spoken` are the
 * languages of the program; the course may have those of `wanted` too.
 */
export async function fetchCourse(spoken, wanted, count) {
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
  const built = Object.keys(sizes).map((path) => path.match(/^content\/locales\/([^/]+)\//)?.[1]);
  const languages = [...new Set([...spoken, ...built.filter(Boolean)])];
  const overview = fetchInto(course, "content", "course.ron", true);
  // What the built-in course has not, a course in its place may have: asked for, and not missed.
  const optional = [
    fetchInto(course, "content", "guidance.ron", false),
    ...languages.flatMap((language) =>
      scopes
        .map((scope) => `locales/${language}/${scope}.ftl`)
        .filter((path) => replaced() || `content/${path}` in sizes)
        .map((path) => fetchInto(course, "content", path, false)),
    ),
  ];
  const bytes = await overview;
  const meetings = bytes ? scenarios(new TextDecoder().decode(bytes)) : [];
  // A language that was put beside the others later is found by the visitor who wants it.
  const others = wanted.map((tag) => tag.toLowerCase().split("-")[0]).filter((tag) => !languages.includes(tag));
  for (const tag of new Set(others)) {
    const words = (id) => fetchInto(course, "content", `locales/${tag}/scenarios/${id}.ftl`, false);
    if (meetings.length > 0 && (await words(meetings[0]))) {
      optional.push(...meetings.slice(1).map(words));
      optional.push(...scopes.map((scope) => fetchInto(course, "content", `locales/${tag}/${scope}.ftl`, false)));
    }
  }
  await Promise.all([
    ...optional,
    ...owned.map((path) => fetchInto(own, "own", path.slice("own/".length), true)),
    ...meetings.flatMap((id) => [
      fetchInto(course, "content", `scenarios/${id}.ron`, true),
      ...languages.map((language) =>
        fetchInto(course, "content", `locales/${language}/scenarios/${id}.ftl`, true),
      ),
    ]),
  ]);
  return { course, own, missing };

  /** Whether the course is another than the one that was built. */
  function replaced() {
    return course.has("course.ron") && course.get("course.ron").length !== sizes["content/course.ron"];
  }
}

/** The meetings that a course names. Comments are left out first; the training reads the file itself, and strictly. */
export function scenarios(text) {
  const bare = text.replace(/\/\/[^\n]*/g, "").replace(/\/\*[\s\S]*?\*\//g, "");
  const named = bare.matchAll(/\b(?:scenario\s*:|introduction\s*:\s*(?:Some\s*\()?)\s*"([a-z0-9-]+)"/g);
  return [...new Set([...named].map((match) => match[1]))];
}
