// The engine of the picture view. Runs in a worker, so that the page answers presses while the engine starts and draws.
// If the browser cannot draw in a worker, the page imports this script instead. It is joined with the engine's
// generated script into `engine.js`.

import init, * as engine from "./engine.js";

/** The pictures that the engine may ask for, by path. */
const stored = new Map();

const add = (files) => {
  for (const [path, file] of files) stored.set(path, file);
};

/** Functions of the engine that the page may request, by name. */
const { show, focus, select, resize, mouse, finger, wheel, key } = engine;
const requests = { show, focus, select, resize, mouse, finger, wheel, key };

/**
 * Starts the engine on a canvas with a page (JSON). `wasm` has the bytes of the engine. `files` has those of the
 * pictures by path, and `pictures` the paths of all pictures. `post` gets messages to the page: a name and a value,
 * as `start` in crates/stage/src/canvas.rs describes them, and `stopped` if the engine fails. Returns a function that
 * takes the page's requests: the name of a function of the engine, and its arguments; or `add`, and more pictures by path.
 */
export async function open({ canvas, page, wasm, files, pictures }, post) {
  let hasStopped = false;
  const stop = (error) => {
    if (error) console.error(error);
    if (!hasStopped) post("stopped");
    hasStopped = true;
  };
  // An error while a frame is drawn, or in a promise that nothing awaits, reaches no caller. So listen for such errors
  // here. After an error, the text view continues alone.
  const fails = (error) => error instanceof WebAssembly.RuntimeError && stop();
  self.addEventListener("error", ({ error }) => fails(error));
  self.addEventListener("unhandledrejection", ({ reason }) => fails(reason));
  canvas.addEventListener("webglcontextlost", () => stop());
  add(files);
  answerRequests();
  await init({ module_or_path: wasm });
  await engine.start(canvas, page, pictures.join("\n"), (name, json) => post(name, JSON.parse(json)));

  /** The number of the page's requests so far. */
  let requested = 0;
  let isAsked = false;
  const wake = () => {
    if (isAsked || hasStopped) return;
    isAsked = true;
    requestAnimationFrame(() => {
      isAsked = false;
      if (hasStopped) return;
      if (engine.draw()) wake();
      if (!isAsked) post("rests", requested);
    });
  };
  wake();
  return (name, given) => {
    if (hasStopped) return;
    // More pictures change nothing that is drawn now.
    if (name === "add") return add(...given);
    requested += 1;
    try {
      requests[name](...given);
    } catch (error) {
      return stop(error);
    }
    wake();
  };
}

/** Answers the engine's requests for pictures with the stored files. */
function answerRequests() {
  const fetchFromServer = self.fetch.bind(self);
  self.fetch = async (path, options) => {
    const file = stored.get(path);
    return file ? new Response(file) : fetchFromServer(path, options);
  };
}

/** Returns `true` if this browser can draw in a worker, which needs WebGL2. */
function canDraw() {
  try {
    return new OffscreenCanvas(1, 1).getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

/** Answers the page as a worker: first whether it can draw. Then the page sends what `open` needs, and its requests. */
function serve() {
  const post = (name, value) => self.postMessage({ name, value });
  self.onmessage = async ({ data }) => {
    try {
      const request = await open(data, post);
      self.onmessage = ({ data: { name, given } }) => request(name, given);
      post("started");
    } catch (error) {
      console.error(error);
      post("stopped");
    }
  };
  post("able", canDraw());
}

if (typeof document === "undefined") serve();
