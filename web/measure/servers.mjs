// The servers that the folder is measured with.

import { spawn } from "node:child_process";

import { program } from "../tests/browser.mjs";
import { serve } from "../tests/server.mjs";

const running = new Set();

/** Serves a folder with the program, which sends files compressed with Brotli. */
export async function serveCompressed(folder) {
  const server = spawn(program, ["serve", folder, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  running.add(server);
  const output = await new Promise((resolve, fail) => {
    server.once("error", fail);
    server.once("exit", (code) => fail(new Error(`the server has stopped: ${code}`)));
    server.stdout.once("data", (data) => resolve(String(data)));
  });
  const close = () => {
    running.delete(server);
    server.kill();
  };
  return { url: output.match(/http:\/\/\S+/)[0], close };
}

/** Serves a folder like a server that compresses nothing and knows the types of few files. */
export const servePlain = (folder) => serve(folder, { careless: true });

/** Stops the servers that still run, after a failure. */
export const stopServers = () => running.forEach((server) => server.kill());
