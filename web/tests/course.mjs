// What the tests know of the course: its words, and ways through its meetings.

import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";

export const root = new URL("../..", import.meta.url).pathname;

/** The languages that the course is given in. */
export const languages = ["da", "en"];

/** The messages of a Fluent file without placeables, by id: its values, not its attributes. */
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

/** The program's own words in a language. */
export function words(language) {
  return messages(`${language}/interface.ftl`);
}

/** A meeting's words in a language. */
export function scenario(language, id) {
  return messages(`${language}/scenarios/${id}.ftl`);
}

/** The meetings with recorded ways through them. */
export function meetings() {
  return readdirSync(join(root, "playthroughs")).sort();
}

/** The recorded ways through a meeting: what to choose and to write, in order, and what comes out. */
export function ways(meeting) {
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
