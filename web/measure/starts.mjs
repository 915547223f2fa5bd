// Starts the program many times on a busy processor, and checks that each window draws its first page without any
// input: `cargo xtask starts`. Uses no npm packages.
//
//   node measure/starts.mjs [--count N] PROGRAM

import { existsSync } from "node:fs";
import { parseArgs } from "node:util";

import { start } from "../tests/display.mjs";
import { toFirstPage } from "./first-page.mjs";
import { median } from "./report.mjs";

/**
 * A window that does not show its page within this time counts as black. Alone on the machine, the page takes less than
 * a second; beside a build on all cores, it has taken two and a half minutes.
 */
const LIMIT = 600_000;
/** The time between two looks at the display. */
const INTERVAL = 250;
/**
 * Runs a program on the first core with the lowest priority. So the program and the load share the time that all other
 * processes leave on this core.
 */
const ON_CORE = ["--cpu-list", "0", "nice", "-n", "19"];
/** Keeps a core busy, until this script ends, even if it is killed. */
const LOAD = ["sh", "-c", "while kill -0 $PPID 2>/dev/null; do :; done"];

const { values, positionals } = parseArgs({
  options: { count: { type: "string", default: "30" } },
  allowPositionals: true,
});
const count = Number(values.count);
if (!Number.isInteger(count) || count < 1) throw new Error("--count takes a number from 1");
const [program] = positionals;
if (positionals.length !== 1) throw new Error("name the program to start");
if (!existsSync(program)) throw new Error(`${program} is missing`);

const onCore = (command, options) => start("taskset", [...ON_CORE, ...command], "install Debian's package util-linux", options);

/** Starts the program once. Returns the milliseconds until it shows its page, or `null` if it does not show it in time. */
function timed() {
  const launch = (env) => {
    // Compile the shaders in each start.
    const own = { ...env, MESA_SHADER_CACHE_DISABLE: "true" };
    return onCore([program], { env: own, stdio: ["ignore", "ignore", "inherit"] });
  };
  return toFirstPage(launch, { interval: INTERVAL, limit: LIMIT }, (first) => first);
}

const inSeconds = (time) => `${(time / 1_000).toFixed(1)} s`;

/** Starts the program `count` times and prints the times. Returns those of the starts that showed a page. */
async function shown() {
  const times = [];
  for (let number = 1; number <= count; number++) {
    const time = await timed();
    const result = time === null ? `black after ${inSeconds(LIMIT)}` : inSeconds(time).padStart(7);
    console.log(`${String(number).padStart(3)}  ${result}`);
    if (time !== null) times.push(time);
  }
  return times;
}

const load = onCore(LOAD, { stdio: "ignore" });
try {
  const times = await shown();
  const starts = `${times.length} of ${count} starts`;
  if (times.length > 0) {
    const [middle, slowest] = [median(times), Math.max(...times)].map(inSeconds);
    console.log(`${starts} showed the page without input; median ${middle}, slowest ${slowest}`);
  }
  if (times.length < count) throw new Error(`only ${starts} showed the page`);
} catch (error) {
  console.error([`${program}: ${error.message}`, error.cause?.message].filter(Boolean).join(" "));
  process.exitCode = 1;
} finally {
  await load.stop();
}
