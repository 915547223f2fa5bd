// The tables of the measurements, in Markdown, and their places in the document.

import { readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";

import { root } from "../tests/course.mjs";

const DOCUMENT = join(root, "docs/performance.md");

/** Thrown if a measurement cannot be made, because something is not installed. The message is a sentence for readers. */
export class LeftOut extends Error {}

export const megabytes = (bytes) => (bytes / 1e6).toFixed(2);
export const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
export const milliseconds = (number) => number.toFixed(number < 10 ? 1 : 0);
export const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Returns a cell with the median of the numbers. If there is more than one number, the cell lists all of them too. */
export function medianOf(numbers, format) {
  const known = numbers.filter((number) => Number.isFinite(number));
  if (known.length === 0) return "–";
  const all = known.length > 1 ? ` (${known.map(format).join(", ")})` : "";
  return format(median(known)) + all;
}

/** The names of the views in the tables. */
export const VIEW_NAMES = { text: "text view", room: "with the room" };

/** The MB that a first visit to each view should take at most: as gzip, which most servers send, and as Brotli. */
export const AIMS = { text: { gzip: 0.8, brotli: 0.5 }, room: { gzip: 4.2, brotli: 2.8 } };

/** The names of the columns about the times of a visit. */
export const timeNames = ["painted", "text view", "first choice", "room", "longest wait of a press"];

/** Returns the cells about the times of several visits. */
export function timeCells(visits, view) {
  const of = (name) => medianOf(visits.map((visit) => visit[name]), seconds);
  return [of("painted"), of("text"), of("choice"), view === "room" ? of("room") : "", of("busy")];
}

/** The names of the columns about frames. */
export const frameNames = ["ms between frames (aim 16)", "median", "longest", "over 50 ms (aim 0)"];

/** Returns the cells about the times between frames: the median, the longest, and the number of those over 50 ms. */
export function frameCells(times) {
  if (times.length === 0) return ["–", "–", "–"];
  const slow = times.filter((time) => time > 50).length;
  return [milliseconds(median(times)), milliseconds(Math.max(...times)), `${slow} of ${times.length}`];
}

/** Returns a table, whose first row has the names of the columns. */
export function table(rows) {
  const [names, ...rest] = rows.map((row) => `| ${row.join(" | ")} |`);
  return [names, `|${"---|".repeat(rows[0].length)}`, ...rest].join("\n");
}

/** Returns a sentence with the day and the number of cores. It names no machine. */
export function dated(now = new Date(), cores = availableParallelism()) {
  const day = now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
  return `Measured on ${day} on a machine with ${cores} ${cores === 1 ? "core" : "cores"}.`;
}

/** Returns the document with `text` between the markers of a measurement. */
export function placed(document, name, text) {
  const [begin, end] = [`<!-- measured: ${name} -->`, `<!-- end: ${name} -->`];
  const [from, to] = [document.indexOf(begin), document.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`the document has no markers for "${name}"`);
  return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

/** Writes the results of a measurement into the document. */
export function write(name, text) {
  writeFileSync(DOCUMENT, placed(readFileSync(DOCUMENT, "utf8"), name, text));
}
