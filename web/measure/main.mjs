// Measures the built folder and the window: `cargo xtask measure`. Prints tables in Markdown; with `--write`, puts them
// between their markers in docs/performance.md.
//
//   node measure/main.mjs [--only NAME]... [--visits N] [--window PROGRAM] [--write]
//
// Without `--only`, all measurements of the folder are made and, with `--window`, those of the window. The variables
// DIST and SAMTALERUM name the folder and the program that serves it.

import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { dist, launch } from "../tests/browser.mjs";
import { engines } from "./engines.mjs";
import { LeftOut, dated, write } from "./report.mjs";
import { sizes } from "./sizes.mjs";
import { times } from "./times.mjs";
import { traffic } from "./traffic.mjs";
import { measureWindow } from "./window.mjs";

const measurements = {
  sizes,
  traffic: (given) => inChromium(traffic, given),
  times: (given) => inChromium(times, given),
  engines,
  window: measureWindow,
};

const { values } = parseArgs({
  options: {
    only: { type: "string", multiple: true },
    visits: { type: "string", default: "5" },
    window: { type: "string" },
    write: { type: "boolean", default: false },
  },
});
const all = Object.keys(measurements).filter((name) => name !== "window" || values.window !== undefined);
const wanted = values.only ?? all;
const unknown = wanted.find((name) => !all.includes(name));
if (unknown !== undefined) {
  throw new Error(unknown === "window" ? "--window names the program to measure" : `there is no measurement "${unknown}", only ${all.join(", ")}`);
}
const visits = Number(values.visits);
if (!Number.isInteger(visits) || visits < 1) throw new Error("--visits takes a number from 1");

/** Runs a measurement in a Chromium that is closed afterwards. */
async function inChromium(measure, given) {
  const browser = await launch().catch((error) => {
    throw new LeftOut("Chromium could not be launched.", { cause: error });
  });
  try {
    return await measure({ ...given, browser });
  } finally {
    await browser.close();
  }
}

/**
 * Makes a measurement and prints its results. If it is left out because a program is not installed, its earlier results
 * in the document are kept.
 */
async function report(name) {
  console.log(`## ${name}\n`);
  try {
    const text = `${dated()}\n\n${await measurements[name]({ dist, views, visits, program: values.window })}`;
    console.log(`${text}\n`);
    if (values.write) write(name, text);
  } catch (error) {
    if (!(error instanceof LeftOut)) throw error;
    console.log(`Left out: ${error.message}\n`);
    if (error.cause) console.error(error.cause.message);
  }
}

const views = existsSync(join(dist, "engine_bg.wasm")) ? ["text", "room"] : ["text"];
for (const name of wanted) await report(name);
