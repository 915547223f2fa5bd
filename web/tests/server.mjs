// Two ways to serve a folder: as an ordinary web server does, without listings and with 404 for missing files; or with
// the program.

import { once } from "node:events";
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { extname, join, normalize } from "node:path";

import { program } from "./browser.mjs";
import { start } from "./display.mjs";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".wasm": "application/wasm",
  ".png": "image/png",
  ".svg": "image/svg+xml",
};

/**
 * Serves `folder` below the path `mount`. Answers requests for files in `without` with 404, and for files in `instead`
 * with the text given there. If `without` or `instead` has a file of the course, the bundles of the course are missing
 * too, as after an edit by hand. With `leftover`, the bundles are served nevertheless. Sends only the first half of files
 * in `held`, and files in `late` only once `arrive` has been called.
 *
 * `content` is a folder to serve in place of the folder's own `content`. `frame` is a page that embeds the course in a
 * frame. `anyOrigin` allows requests from other origins. A `careless` server sends what a Moodle sends: it knows
 * few types, compresses nothing, and lets the browser cache everything but pages forever. Files whose path matches
 * `declared` are sent with the header that declares them compressed with gzip.
 */
export async function serve(
  folder,
  { mount = "/", without = [], instead = {}, leftover = false, held = [], late = [], content = join(folder, "content"), frame, anyOrigin = false, careless = false, declared = /^$/ } = {},
) {
  const asked = [];
  let arrive;
  const arrival = new Promise((arrived) => (arrive = arrived));
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    asked.push(path);
    const send = (status, type, body) => {
      const forGood = careless && type !== types[".html"];
      response.writeHead(status, {
        "content-type": type,
        "cache-control": forGood ? "private, max-age=7776000, no-transform, immutable" : "no-cache",
        ...(declared.test(path) && { "content-encoding": "gzip" }),
        ...(anyOrigin && { "access-control-allow-origin": "*" }),
      });
      response.end(body);
    };
    if (frame && path === "/frame.html") return send(200, types[".html"], frame);
    const name = path.startsWith(mount) ? normalize(path.slice(mount.length) || "index.html") : "..";
    const isEdited = [...without, ...Object.keys(instead)].some((path) => path.startsWith("content/"));
    const isGone = without.includes(name) || (/^content\/.*\.bin$/.test(name) && isEdited && !leftover);
    if (name.startsWith("..") || isGone) return send(404, "text/plain", "not found");
    const known = !careless || [".html", ".js", ".css"].includes(extname(name));
    const type = (known && types[extname(name)]) || "application/octet-stream";
    if (name in instead) return send(200, type, instead[name]);
    const file = name.startsWith("content/") ? join(content, name.slice("content/".length)) : join(folder, name);
    try {
      const bytes = await readFile(file);
      if (late.includes(name)) await arrival;
      if (!held.includes(name)) return send(200, type, bytes);
      response.writeHead(200, { "content-type": type, "content-length": bytes.length });
      response.write(bytes.subarray(0, bytes.length / 2));
    } catch {
      send(404, "text/plain", "not found");
    }
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  /** Waits until nothing has been requested for two seconds. A browser's own "network idle" may come long before. */
  const quiet = async () => {
    for (let before = -1; before !== asked.length; ) {
      before = asked.length;
      await new Promise((waited) => setTimeout(waited, 2_000));
    }
  };
  /** Waits until all these paths have been requested, and until nothing else is. */
  const kept = async (paths) => {
    while (!paths.every((path) => asked.includes(path))) await new Promise((waited) => setTimeout(waited, 100));
    await quiet();
  };
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, url: `${origin}${mount}`, asked, quiet, kept, arrive, close };
}

/** Starts `samtalerum serve` on a folder. It sends the files compressed with Brotli. */
export async function serveCompressed(folder) {
  const args = ["serve", folder, "--port", "0"];
  const { child, failed, stop } = start(program, args, "build it first", { stdio: ["ignore", "pipe", "inherit"] });
  const [output] = await Promise.race([once(child.stdout, "data"), failed]);
  return { url: String(output).match(/http:\/\/\S+/)[0], close: stop };
}
