// Measures the window on a virtual display with Mesa's software driver: the time from the start to the first page, the
// processor time, the memory, and the frames while somebody chooses and types.

import { execFile, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";

import { openDisplay } from "../tests/display.mjs";
import { Framebuffer, keptIn } from "./framebuffer.mjs";
import { TICK, memory, ticks } from "./process.mjs";
import { LeftOut, frameCells, frameNames, medianOf, megabytes, milliseconds, seconds, table } from "./report.mjs";
import { WINDOW } from "./visitor.mjs";

const DRIVERS = "/usr/share/vulkan/icd.d";
/** Milliseconds after which a measurement fails if no page has been drawn, or if the window is not at rest. */
const LIMIT = 60_000;
/** A window is at rest if it uses no processor time for this number of milliseconds. */
const REST = 1_000;
/** The milliseconds in which the processor time of a window at rest is counted. */
const IDLE = 5_000;

/** Returns the path of the file that describes Mesa's software driver. `undefined` if the driver is not installed. */
function softwareDriver() {
  const files = existsSync(DRIVERS) ? readdirSync(DRIVERS) : [];
  const name = files.find((name) => name.startsWith("lvp_icd"));
  return name && join(DRIVERS, name);
}

/**
 * Opens a new display. Calls `use` with the environment variables for a program on this display, and with its picture.
 */
async function onDisplay(driver, use) {
  const folder = mkdtempSync(join(tmpdir(), "samtalerum-measure-"));
  let display;
  try {
    display = await openDisplay(WINDOW.width, WINDOW.height, keptIn(folder)).catch((error) => {
      throw new LeftOut("Left out: no virtual display could be opened.", { cause: error });
    });
    const env = { ...process.env, DISPLAY: display.name, SAMTALERUM_DATA: join(folder, "data"), VK_DRIVER_FILES: driver };
    delete env.WAYLAND_DISPLAY;
    return await use(env, new Framebuffer(folder));
  } finally {
    display?.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Starts the program and waits until its window is at rest. Returns the time to the first page, the processor time used
 * until the window is at rest (`used`) and while it is at rest (`idle`), and the memory.
 */
function start(program, driver) {
  return onDisplay(driver, async (env, picture) => {
    const begin = performance.now();
    const child = spawn(program, ["--lang", "en"], { env, stdio: "ignore" });
    const ended = new Promise((_, fail) => {
      child.once("error", fail);
      child.once("exit", (code, signal) => fail(new Error(`the window has closed: ${code ?? signal}`)));
    });
    // After the measurement, the program is ended on purpose.
    ended.catch(() => {});
    const measured = (async () => {
      while (!picture.hasText()) {
        if (performance.now() - begin > LIMIT) throw new Error("no page was drawn");
        await pause(5);
      }
      const first = performance.now() - begin;
      const used = await rested(child.pid, begin);
      await pause(IDLE);
      return { first, used: used * TICK, idle: ticks(child.pid) - used, memory: memory(child.pid) };
    })();
    try {
      return await Promise.race([measured, ended]);
    } finally {
      child.kill();
    }
  });
}

/** Waits until a process rests. Returns the ticks that it has used. */
async function rested(pid, begin) {
  for (let [before, now] = [-1, ticks(pid)]; ; [before, now] = [now, ticks(pid)]) {
    if (before === now) return now;
    if (performance.now() - begin > LIMIT) throw new Error("the window does not rest");
    await pause(REST);
  }
}

/** Runs the example `frames`, which plays in a window and prints the milliseconds of each frame. */
function playFrames(example, driver) {
  return onDisplay(driver, async (env) => {
    const { stdout } = await promisify(execFile)(example, { env, timeout: LIMIT });
    return JSON.parse(stdout);
  });
}

/** Measures `visits` starts of a program, and the frames of the example that was built with it. */
export async function measureWindow({ program, visits }) {
  const driver = softwareDriver();
  if (!driver) throw new LeftOut("Left out: Mesa's software driver is not installed.");
  const starts = [];
  // The first start reads the program from the disk and is not counted.
  for (let count = 0; count <= visits; count++) {
    const seen = await start(program, driver);
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
  const played = await playFrames(example, driver);
  const frames = Object.entries(played).map(([what, times]) => [what, ...frameCells(times)]);
  return `${table(rows)}\n\n${table([frameNames, ...frames])}`;
}
