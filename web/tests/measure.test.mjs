// The measurements know every file of the built folder, and write each table to its place in the document.

import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { Framebuffer } from "../measure/framebuffer.mjs";
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

test("a part in several languages has one variant for each bundle", () => {
  const counted = (paths) => composed(paths).map(({ part, variants }) => [part.name, variants]);
  const own = "messages and handbook, as a bundle";
  const course = "course, as a bundle";
  assert.deepEqual(counted(["own.bin", "content/course.bin"]), [
    [course, [["content/course.bin"]]],
    [own, [["own.bin"]]],
  ]);
  assert.deepEqual(counted(["own-da.bin", "own-en.bin", "content/course-da.bin", "content/course-en.bin"]), [
    [course, [["content/course-da.bin"], ["content/course-en.bin"]]],
    [own, [["own-da.bin"], ["own-en.bin"]]],
  ]);
});

test("files of one variant are added up, and compressed copies are not counted twice", () => {
  const all = ["engine.js", "engine_bg.wasm", "engine_bg.bin"];
  assert.deepEqual(composed(all).map(({ variants }) => variants), [[["engine.js", "engine_bg.wasm"]]]);
  assert.deepEqual(claims("engine_bg.bin"), ["canvas, with its font"]);
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

test("a picture of a display has text if it has many colours", () => {
  const [width, height, colours] = [64, 32, 2];
  const draw = (pixel) => {
    const header = Buffer.alloc(104 + colours * 12);
    for (const [at, number] of [[0, 104], [20, height], [48, width * 4], [76, colours]]) header.writeUInt32BE(number, at);
    const pixels = Uint32Array.from({ length: width * height }, (_, at) => pixel(at % width));
    const folder = mkdtempSync(join(tmpdir(), "samtalerum-"));
    writeFileSync(join(folder, "Xvfb_screen0"), Buffer.concat([header, Buffer.from(pixels.buffer)]));
    return new Framebuffer(folder);
  };
  assert.equal(draw(() => 0xffffff).hasText(), false);
  assert.equal(draw((x) => x % 8).hasText(), false);
  assert.equal(draw((x) => x).hasText(), true);
});

test("processor time and memory of a process are read", () => {
  assert.ok(ticks(process.pid) >= 1);
  assert.ok(memory(process.pid) > 1e6);
});
