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

/** Returns the ids of the meetings that have recorded playthroughs. */
export function meetings() {
  return readdirSync(join(root, "playthroughs")).sort();
}

/** Returns the recorded playthroughs of a meeting: the choices and notes in order, and the expected result. */
export function playthroughs(meeting) {
  const folder = join(root, "playthroughs", meeting);
  return readdirSync(folder)
    .filter((name) => name.endsWith(".ron"))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      const steps = text.slice(0, text.lastIndexOf("ending:"));
      const found = steps.matchAll(/Choose\(\s*id: "([^"]+)"|Note\(\[([^\]]*)\]\)/g);
      return {
        name,
        steps: [...found].map(([, choice, note]) =>
          choice ? { choice } : { note: [...note.matchAll(/"([^"]+)"/g)].map(([, id]) => id) },
        ),
        ending: text.match(/\n {4}ending: "([^"]+)"/)[1],
        percent: Number(text.match(/\n {4}percent: (\d+)/)[1]),
        passed: /\n {4}passed: true/.test(text),
      };
    });
}
