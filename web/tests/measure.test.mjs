// The measurements know every file of the built folder, and write each table to its place in the document.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { FILE, Framebuffer } from "../measure/framebuffer.mjs";
import { claims, composed, isCopy } from "../measure/parts.mjs";
import { memory, ticks } from "../measure/process.mjs";
import { dated, frameCells, median, medianOf, placed, seconds, table } from "../measure/report.mjs";
import { listing } from "../measure/sizes.mjs";
import { dist, test } from "./browser.mjs";
import { root } from "./course.mjs";

test("each file of the folder belongs to one part, or to the files that nobody fetches", () => {
  const wrong = listing(dist).filter((path) => claims(path).length !== 1);
  assert.deepEqual(wrong.map((path) => [path, claims(path)]), []);
});

test("a part in several languages, or of several meetings, has one variant for each bundle", () => {
  const counted = (paths) => composed(paths).map(({ part, variants }) => [part.name, variants]);
  const own = "messages, as a bundle";
  const course = "course, as a bundle";
  assert.deepEqual(counted(["own.bin", "content/course.bin"]), [
    [course, [["content/course.bin"]]],
    [own, [["own.bin"]]],
  ]);
  const meeting = "a meeting with its people, as a bundle";
  const meetings = ["content/meetings-da/one.bin", "content/meetings-da/two.bin"];
  const all = ["own-da.bin", "own-en.bin", "content/course-da.bin", "content/course-en.bin", ...meetings];
  assert.deepEqual(counted(all), [
    [course, [["content/course-da.bin"], ["content/course-en.bin"]]],
    [meeting, meetings.map((path) => [path])],
    [own, [["own-da.bin"], ["own-en.bin"]]],
  ]);
});

test("files of one variant are added up, and compressed copies are not counted twice", () => {
  const all = ["engine.js", "engine_bg.wasm", "engine_bg.bin"];
  assert.deepEqual(composed(all).map(({ variants }) => variants), [[["engine.js", "engine_bg.wasm"]]]);
  assert.deepEqual(claims("engine_bg.bin"), ["canvas, with its fonts"]);
  assert.ok(isCopy("core_bg.wasm.br"));
});

test("an unknown file is claimed by nothing", () => {
  assert.deepEqual(claims("new.js"), []);
});

test("a measurement is written between its markers and nowhere else", () => {
  const before = "a\n<!-- measured: x -->\nold\n<!-- end: x -->\nb <!-- measured: y --><!-- end: y -->\n";
  const after = placed(before, "x", "| new |");
  assert.equal(after, "a\n<!-- measured: x -->\n\n| new |\n\n<!-- end: x -->\nb <!-- measured: y --><!-- end: y -->\n");
  assert.equal(placed(after, "x", "| new |"), after);
  assert.throws(() => placed(before, "z", ""), /no markers for "z"/);
});

test("the document has a place for each measurement", () => {
  const document = readFileSync(join(root, "docs/performance.md"), "utf8");
  for (const name of ["sizes", "traffic", "times", "engines", "window"]) placed(document, name, "");
});

test("the report names the day and the cores, and summarizes numbers", () => {
  assert.equal(dated(new Date(2026, 11, 1), 2), "Measured on 1 December 2026 on a machine with 2 cores.");
  assert.equal(median([5, 1, 3]), 3);
  assert.equal(medianOf([3000, 1000, 2000], seconds), "2.00 (3.00, 1.00, 2.00)");
  assert.equal(medianOf([null, undefined], seconds), "–");
  assert.deepEqual(frameCells([16, 60, 17]), ["17", "60", "1 of 3"]);
  assert.equal(table([["a", "b"], [1, 2]]), "| a | b |\n|---|---|\n| 1 | 2 |");
});

/** The bytes of a picture's header, the number of its colours, and the unused pixels at the end of each line. */
const HEADER = 104;
const COLOURS = 2;
const PADDING = 5;

/**
 * Returns the file of a picture. `pixel` returns the pixel at a column and line. The file has another number at every
 * other position, so that a test fails if a number is read at a wrong position.
 */
function picture({ width = 100, height = 32, bits = 32, pixel }) {
  const start = HEADER / 4 + COLOURS * 3;
  const line = width + PADDING;
  const numbers = Uint32Array.from({ length: start + line * height }, (_, at) => 1_000_000 + at);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) numbers[start + y * line + x] = pixel(x, y);
  }
  const file = Buffer.from(numbers.buffer);
  for (let at = 0; at < HEADER; at += 4) file.writeUInt32BE(10_000 + at, at);
  for (const [at, number] of [[0, HEADER], [16, width], [20, height], [44, bits], [48, line * 4], [76, COLOURS]]) {
    file.writeUInt32BE(number, at);
  }
  return file;
}

/** Returns `true` if a file is the picture of a page. */
function hasPage(file) {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-"));
  let framebuffer;
  try {
    writeFileSync(join(folder, FILE), file);
    framebuffer = new Framebuffer(folder);
    return framebuffer.hasPage();
  } finally {
    framebuffer?.close();
    rmSync(folder, { recursive: true });
  }
}

test("a picture of a display shows a page if it has 100 colours", () => {
  assert.equal(hasPage(picture({ pixel: () => 0xffffff })), false);
  assert.equal(hasPage(picture({ pixel: (x) => x % 99 })), false);
  assert.equal(hasPage(picture({ pixel: (x) => x })), true);
  // The last line that is looked at.
  assert.equal(hasPage(picture({ pixel: (x, y) => (y === 16 ? x : 0) })), true);
  // The highest byte of a pixel is no part of its colour.
  assert.equal(hasPage(picture({ pixel: (x) => x << 24 })), false);
});

test("a picture of a display that is cut off, or does not have 32 bits, is an error", () => {
  const whole = picture({ pixel: (x) => x });
  for (const length of [0, 10, 50, HEADER, whole.length - 1]) {
    assert.throws(() => hasPage(whole.subarray(0, length)), /cut off|no header/, `${length}`);
  }
  assert.throws(() => hasPage(picture({ bits: 24, pixel: (x) => x })), /32 bits/);
  assert.throws(() => hasPage(picture({ width: 0, pixel: (x) => x })), /cut off/);
});

test("processor time and memory of a process are read", () => {
  assert.ok(ticks(process.pid) >= 1);
  assert.ok(memory(process.pid) > 1e6);
});
