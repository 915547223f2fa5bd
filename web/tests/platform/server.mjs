// Serves a package as a learning platform does: files of unknown kinds as octet-stream, uncompressed and immutable. The
// platform's page opens the package in a frame or in a window, and has the SCORM object that the package looks for.

import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { extname, join, normalize } from "node:path";

const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css" };
const resolve = createRequire(import.meta.url).resolve;
const object = { scorm12: "API", scorm2004: "API_1484_11" };
const scripts = { scorm12: "scorm-again/scorm12/min", scorm2004: "scorm-again/scorm2004/min" };
/** The elements by which a course learns about the learner. */
const elements = {
  scorm12: {
    id: "cmi.core.student_id",
    name: "cmi.core.student_name",
    mode: "cmi.core.lesson_mode",
    entry: "cmi.core.entry",
    language: "cmi.student_preference.language",
  },
  scorm2004: {
    id: "cmi.learner_id",
    name: "cmi.learner_name",
    mode: "cmi.mode",
    entry: "cmi.entry",
    language: "cmi.learner_preference.language",
  },
};

/** A platform with one learner and one package. It stores the learner's values from session to session. */
export class Platform {
  static async open(folder, options) {
    const platform = new Platform(folder, options);
    platform.server = createServer((request, response) => {
      // The page may be gone before its request has arrived as a whole.
      platform.answer(request, response).catch(() => response.destroy());
    });
    await new Promise((listening) => platform.server.listen(0, "127.0.0.1", listening));
    platform.origin = `http://127.0.0.1:${platform.server.address().port}`;
    return platform;
  }

  /**
   * If there is no `standard`, the platform's page has no SCORM object. `opens` is `frame` or `window`; `sandbox` are
   * the permissions of a sandboxed frame; `query` is added to the address of the package.
   */
  constructor(folder, { standard, opens = "frame", sandbox, mode = "normal", language = "", query = "" } = {}) {
    Object.assign(this, { folder, standard, opens, sandbox, mode, language, query });
    this.stored = {};
    this.asked = [];
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** The platform's host name, which the page of the package shows as the name of the platform. */
  get host() {
    return new URL(this.origin).hostname;
  }

  /** The address of the platform's page. */
  get address() {
    return `${this.origin}/platform.html`;
  }

  /** The address of the package. */
  get course() {
    return `${this.origin}/package/index.html?${this.query}`;
  }

  /** Returns the values with which a session begins. */
  values() {
    const again = Object.keys(this.stored).length > 0;
    const entry = again ? "resume" : "ab-initio";
    const { mode, language } = this;
    const about = Object.entries({ id: "learner-7", name: "Holm, Ida", mode, entry, language });
    // Leave out the values that apply to one session only.
    const kept = Object.entries(this.stored).filter(([element]) => !/exit$|session_time$|^adl\./.test(element));
    return Object.fromEntries([...kept, ...about.map(([name, value]) => [elements[this.standard][name], value])]);
  }

  page() {
    const { standard, opens, course } = this;
    const sandbox = this.sandbox === undefined ? "" : `sandbox="${this.sandbox}"`;
    const frame = `<iframe name="course" title="Course" src="${course}" width="1000" height="760" ${sandbox}></iframe>`;
    const script = standard && `
      const { record, api } = strictPlatform("${standard}", ${JSON.stringify(this.values())}, (values) =>
        navigator.sendBeacon("/values", JSON.stringify(values)));
      window.record = record;
      window.${object[standard]} = api;`;
    const scripts = `<script src="/scorm-again.js"></script><script src="/strict.js"></script>
      <script>${script}</script>`;
    const button = `<button onclick="open('${course}', 'course', 'width=900,height=700')">Open</button>`;
    return `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Platform</title><body style="margin: 0">
      ${standard ? scripts : ""}${opens === "frame" ? frame : button}`;
  }

  async answer(request, response) {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const send = (status, type, body, headers = {}) => {
      response.writeHead(status, { "content-type": type, "cache-control": "no-store", ...headers });
      response.end(body);
    };
    if (path === "/values") return this.store(request, send);
    if (path === "/platform.html") return send(200, types[".html"], this.page());
    if (path === "/strict.js") return send(200, types[".js"], await readFile(new URL("strict.js", import.meta.url)));
    if (path === "/scorm-again.js") return send(200, types[".js"], await readFile(resolve(scripts[this.standard])));
    const name = path.startsWith("/package/") ? normalize(path.slice("/package/".length) || "index.html") : "..";
    if (name.startsWith("..")) return send(404, "text/plain", "not found");
    this.asked.push(name);
    // A sandboxed frame has an origin of its own, so allow requests from every origin.
    const cache = "private, max-age=7776000, immutable, no-transform";
    const headers = { "cache-control": cache, "access-control-allow-origin": "*" };
    try {
      const bytes = await readFile(join(this.folder, name));
      return send(200, types[extname(name)] ?? "application/octet-stream", bytes, headers);
    } catch {
      return send(404, "text/plain", "not found");
    }
  }

  /** Stores the values of a commit, but only if the mode of the session is `normal`. */
  async store(request, send) {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    if (this.mode === "normal") this.stored = JSON.parse(Buffer.concat(chunks).toString());
    send(204, "text/plain");
  }
}
