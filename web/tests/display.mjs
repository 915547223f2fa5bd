// A display in memory. WebKit needs a display to start, and Firefox needs one for WebGL2.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Starts a program that the tests need. Returns the process, and the promise `failed`. The promise rejects if the
 * program cannot be started (the error then names the Debian package to install), or if the program stops.
 */
export function start(path, args, debian, options) {
  const child = spawn(path, args, options);
  const failed = new Promise((_, fail) => {
    child.once("error", () => fail(new Error(`${path} cannot be started: install Debian's package ${debian}`)));
    child.once("exit", (code, signal) => fail(new Error(`${path} has stopped: ${code ?? signal}`)));
  });
  // Do not report `failed` as unhandled: after the start, the code that uses the program notices if the program stops.
  failed.catch(() => {});
  return { child, failed };
}

/**
 * Opens a display. Its size in pixels must be that of the browser's window. Because there is no window manager, the
 * window under the pointer has the focus, and the pointer stays in the middle of the display. Adds `more` to Xvfb's
 * arguments.
 */
export async function openDisplay(width, height, more = []) {
  const path = process.env.XVFB ?? "/usr/bin/Xvfb";
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", ...more];
  const { child, failed } = start(path, args, "xvfb", { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await Promise.race([once(createInterface(child.stdio[3]), "line"), failed]);
  return { name: `:${number}`, close: () => child.kill() };
}
