// A display in memory. WebKit needs a display to start, and Firefox needs one for WebGL2.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Starts a program that the tests need. Returns the process, the promise `failed`, and the function `stop`. The promise
 * rejects if the program cannot be started (the error then ends with `advice`), or if the program stops. The function
 * ends the program by a signal, and waits until it has ended.
 */
export function start(path, args, advice, options) {
  const child = spawn(path, args, options);
  const ended = new Promise((end) => child.once("exit", end));
  const failed = new Promise((_, fail) => {
    child.once("error", () => fail(new Error(`${path} cannot be started: ${advice}`)));
    child.once("exit", (code, signal) => fail(new Error(`${path} has stopped: ${code ?? signal}`)));
  });
  // Do not report `failed` as unhandled: after the start, the code that uses the program notices if the program stops.
  failed.catch(() => {});
  const stop = async (signal = "SIGTERM") => {
    if (child.kill(signal)) await ended;
  };
  return { child, failed, stop };
}

/**
 * Opens a display. Its size in pixels must be that of the browser's window. Because there is no window manager, the
 * window under the pointer has the focus, and the pointer stays in the middle of the display. Adds `more` to Xvfb's
 * arguments.
 */
export async function openDisplay(width, height, more = []) {
  const path = process.env.XVFB ?? "Xvfb";
  const args = ["-displayfd", "3", "-screen", "0", `${width}x${height}x24`, "-nolisten", "tcp", ...more];
  const { child, failed, stop } = start(path, args, "install Debian's package xvfb", { stdio: ["ignore", "ignore", "ignore", "pipe"] });
  const [number] = await Promise.race([once(createInterface(child.stdio[3]), "line"), failed]);
  return { name: `:${number}`, close: () => stop() };
}
