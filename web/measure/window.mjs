// Measures the window on a virtual display with Mesa's software driver: the time from the start to the first page, the
// processor time, the memory, and the frames while somebody chooses and types.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { start } from "../tests/display.mjs";
import { onDisplay, toFirstPage } from "./first-page.mjs";
import { TICK, memory, ticks } from "./process.mjs";
import { frameCells, frameNames, medianOf, megabytes, seconds, table } from "./report.mjs";

/** Milliseconds after which a measurement fails if no page has been drawn, or if the window is not at rest. */
const LIMIT = 60_000;
/** The milliseconds between two looks at the display. */
const INTERVAL = 5;
/** A window is at rest if it uses no processor time for this number of milliseconds. */
const REST = 1_000;
/** The milliseconds in which the processor time of a window at rest is counted. */
const IDLE = 5_000;

/**
 * Starts the program, and waits until it has drawn its first page and is at rest. Returns the time until the first
 * page, the memory, and the processor time: `used` until the window is at rest, and `idle` while nothing happens.
 */
function measured(program) {
  const launch = (env) => start(program, ["--lang", "en"], "build it first", { env, stdio: "ignore" });
  return toFirstPage(launch, { interval: INTERVAL, limit: LIMIT }, async (first, { pid }) => {
    if (first === null) throw new Error("no page was drawn");
    const used = await rested(pid);
    await pause(IDLE);
    return { first, used: used * TICK, idle: ticks(pid) - used, memory: memory(pid) };
  });
}

/** Waits until a process rests. Returns the ticks that it has used. */
async function rested(pid) {
  const begin = performance.now();
  for (let [before, now] = [-1, ticks(pid)]; ; [before, now] = [now, ticks(pid)]) {
    if (before === now) return now;
    if (performance.now() - begin > LIMIT) throw new Error("the window does not rest");
    await pause(REST);
  }
}

/** Runs the example `frames`, which plays in a window and prints the milliseconds of each frame. */
function playFrames(example) {
  return onDisplay(async (env) => {
    const { stdout } = await promisify(execFile)(example, { env, timeout: LIMIT });
    return JSON.parse(stdout);
  });
}

/** Measures `visits` starts of a program, and the frames of the example that was built with it. */
export async function measureWindow({ program, visits }) {
  const starts = [];
  // The first start reads the program from the disk and is not counted.
  for (let count = 0; count <= visits; count++) {
    const seen = await measured(program);
    if (count > 0) starts.push(seen);
  }
  const of = (name, format) => medianOf(starts.map((seen) => seen[name]), format);
  const rows = [
    ["median (all)", "measured"],
    ["first page after start, s (aim 1)", of("first", seconds)],
    ["processor time until it rests, s", of("used", seconds)],
    [`ticks of processor time in ${IDLE / 1_000} s in which nothing happens (aim 0)`, of("idle", String)],
    ["memory, MB", of("memory", (bytes) => Number(megabytes(bytes)).toFixed(0))],
  ];
  const example = join(dirname(program), "examples", "frames");
  if (!existsSync(example)) {
    return `${table(rows)}\n\nThe frames are left out: the example \`frames\` is not beside the program.`;
  }
  const played = await playFrames(example);
  const frames = Object.entries(played).map(([what, times]) => [what, ...frameCells(times)]);
  return `${table(rows)}\n\n${table([frameNames, ...frames])}`;
}
