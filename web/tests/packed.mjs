// Packages for the tests, made by the program as a trainer makes them.

import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

import { unzipSync } from "fflate";

import { dist, program } from "./browser.mjs";
import { root } from "./course.mjs";

/**
 * Makes a package and unpacks it. Returns the folder. Each package is made once for all test files, because the program
 * checks the whole course before it packs.
 */
export function packed(...options) {
  const built = [program, join(dist, "index.html"), join(dist, "core_bg.bin")].map((file) => statSync(file).mtimeMs);
  const key = createHash("sha256").update([...options, ...built].join(" ")).digest("hex").slice(0, 16);
  const folder = join(tmpdir(), `samtalerum-package-${key}`);
  if (!existsSync(folder)) {
    try {
      renameSync(unpack(pack("package.zip", "--text-only", ...options)), folder);
    } catch (error) {
      // Another test file may have made the package in the meantime.
      if (!existsSync(folder)) throw error;
    }
  }
  return folder;
}

/** Makes a package in a file of this name. Returns its path. */
function pack(name, ...options) {
  const file = join(mkdtempSync(join(tmpdir(), "samtalerum-package-")), name);
  const args = ["pack", ...options, "--content", root, "--page", dist, "-o", file];
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

/** Makes a package that is a single HTML file. Returns its path. */
export function single(...options) {
  return pack("package.html", "--for", "file", ...options);
}

/** Returns the debrief of an attempt code, as the program prints it. */
export function judgedCode(code, format, language) {
  const args = ["debrief", code, "--format", format, "--content", root, "--lang", language];
  return execFileSync(program, args, { encoding: "utf8" });
}
