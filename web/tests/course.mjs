// Reads the course for the tests: its messages, and the recorded playthroughs of its meetings.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("../..", import.meta.url).pathname;

/** The languages of the course. */
export const languages = ["da", "en"];

/** Returns the messages in a Fluent file by id, without their attributes. Placeables are left as they are. */
function messages(file) {
  const found = {};
  let id = null;
  for (const line of readFileSync(join(root, "locales", file), "utf8").split("\n")) {
    const start = line.match(/^([a-z][a-z0-9-]*) =\s?(.*)$/);
    if (start) {
      [, id] = start;
      found[id] = start[2];
    } else if (/^\s*\./.test(line) || !/^\s/.test(line)) {
      id = null;
    } else if (id) {
      found[id] = `${found[id]} ${line.trim()}`.trim();
    }
  }
  return found;
}

/** Returns the messages of the interface in a language. */
export function interfaceMessages(language) {
  return messages(`${language}/interface.ftl`);
}

/** Returns the messages of a meeting in a language. */
export function scenarioMessages(language, id) {
  return messages(`${language}/scenarios/${id}.ftl`);
}

/** Returns the messages of the guidance in a language. */
export function guidanceMessages(language) {
  return messages(`${language}/guidance.ftl`);
}

/** Returns the ids of the meetings that have recorded playthroughs. */
export function meetings() {
  return readdirSync(join(root, "playthroughs")).sort();
}

/** Returns `true` for a meeting with a twin, and for a twin. The menu chooses one of the two at random. */
export function hasTwin(meeting) {
  const course = readFileSync(join(root, "course.ron"), "utf8");
  const pairs = course.matchAll(/scenario: "([^"]+)"[^)]*twin: "([^"]+)"/g);
  return [...pairs].some(([, one, other]) => [one, other].includes(meeting));
}

/** Returns the name of an answer, such as `not-yet`, from its variant in RON, such as `NotYet`. */
function nameOf(variant) {
  return variant?.replaceAll(/(?<!^)([A-Z])/g, "-$1").toLowerCase();
}

/** Returns the ids in a list that is written in RON. */
function idsIn(list) {
  return [...(list ?? "").matchAll(/"([^"]+)"/g)].map(([, id]) => id);
}

/** Returns the answers of a recorded appraisal. The keys are the names of the questions. */
function answersIn(appraisal) {
  const variant = (field) => nameOf(appraisal.match(new RegExp(`\\b${field}: ([A-Za-z]+)`))?.[1]);
  return {
    level: variant("level"),
    basis: variant("basis"),
    first: appraisal.match(/\bfirst: "([^"]+)"/)?.[1],
    facts: idsIn(appraisal.match(/\bbuild_on: \[([^\]]*)\]/)?.[1]),
    confidence: variant("confidence"),
  };
}

/**
 * Returns the recorded playthroughs of a meeting: the choices, appraisals and notes in order, and the expected result.
 *
 * `marked` is `true` if the recording marks lines, and the meeting scores marks. Most tests play without the marks, so
 * their result may then be lower than the recorded one. Another test marks lines.
 */
export function playthroughs(meeting) {
  const folder = join(root, "playthroughs", meeting);
  const scenario = readFileSync(join(root, "scenarios", `${meeting}.ron`), "utf8");
  const signsCount = /^ +signs: \(/m.test(scenario);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ron"))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), "utf8")])
    .map(([name, text]) => {
      const steps = text.slice(0, text.lastIndexOf("ending:"));
      const found = steps.matchAll(/Choose\(\s*id: "([^"]+)"|Appraise\(([^)]*)\)|Note\(\[([^\]]*)\]\)/g);
      return {
        name,
        steps: [...found].map(([, choice, appraisal, note]) => {
          if (choice) return { choice };
          return appraisal === undefined ? { note: idsIn(note) } : { appraisal: answersIn(appraisal) };
        }),
        marked: signsCount && /^ +Mark\(/m.test(text),
        ending: text.match(/\n {4}ending: "([^"]+)"/)[1],
        percent: Number(text.match(/\n {4}percent: (\d+)/)[1]),
        passed: /\n {4}passed: true/.test(text),
      };
    });
}
