// Packages for the tests, made by the program as a trainer makes them.

import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { unzipSync } from "fflate";

import { dist, program } from "./browser.mjs";
import { root } from "./course.mjs";

const made = new Map();

/** Makes a package and unpacks it. Returns the folder. The same package is made only once. */
export function packed(...options) {
  const key = options.join(" ");
  if (!made.has(key)) made.set(key, unpack(pack(...options)));
  return made.get(key);
}

function pack(...options) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-package-")), "package.zip");
  const args = ["pack", ...options, "--text-only", "--content", root, "--page", dist, "-o", file];
  execFileSync(program, args, { stdio: ["ignore", "ignore", "inherit"] });
  return file;
}

function unpack(file) {
  const folder = join(dirname(file), "package");
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    if (name.endsWith("/")) continue;
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  return folder;
}

/** Returns the debrief of an attempt code, as the program prints it. */
export function judgedCode(code, format, language) {
  const args = ["debrief", code, "--format", format, "--content", root, "--lang", language];
  return execFileSync(program, args, { encoding: "utf8" });
}
