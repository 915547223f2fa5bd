// The picture view: loads the engine that draws the room, and keeps it in sync with the page.

import { bundle, bundles, pathOf } from "./bundles.js";
import { listen } from "./canvas-input.js";
import { address, sizes } from "./load.js";

/** `true` if the folder or the package has the canvas. */
export const exists = bundles.engine !== undefined;

/** Returns `true` if this browser can draw the canvas, which needs WebGL2. */
export function canDraw() {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

/** A promise of the bytes of the engine. `null` until it is requested. */
let arrival = null;
/** The number of bytes of the engine received so far. */
let received = 0;
/** A function that is called with the length of each part received. */
let count = () => {};

/** Fetches the engine, unless it is on its way. Returns a promise of its bytes, which is `null` if it cannot be fetched. */
export function fetchEngine() {
  return (arrival ??= bundle("engine", (bytes) => {
    received += bytes;
    count(bytes);
  }));
}

/**
 * Loads the engine and starts it with a page. Calls `act`, `focus` and `select` with what the trainee does on the canvas,
 * `takeFocus` when the canvas is pressed, `moved` when something is drawn at another spot, and `stopped` if the engine fails.
 * `count` is called with the length of each part received. `files` fetches the pictures.
 */
export async function open({ page, pictures, files, act, focus, select, takeFocus, moved, stopped, count: counted }) {
  // Fetch the pictures before the engine, because the text view is already visible and shows them too.
  const found = await files();
  count = counted;
  count(received);
  const [place, wasm] = await Promise.all([inWorker(), fetchEngine()]);
  if (!wasm) throw new Error(bundles.engine);
  /** The content of the last frame. */
  let [frames, shown, controls, texts] = [0, "", {}, []];
  /** The number of requests so far, and of those that the engine has drawn completely. */
  let [requested, done] = [0, 0];
  const drawn = ([number, name, spots]) => {
    [frames, shown] = [number, name];
    if (!spots) return;
    [controls, texts] = spots;
    moved();
  };
  const canvas = document.getElementById("canvas");
  const start = { page, wasm, pictures, files: found };
  let request;
  const send = (name, ...given) => {
    requested += 1;
    request(name, given);
  };
  /** The focus and the selection that were sent to the engine last. */
  const sent = { focus: [undefined, false], select: [0, 0] };
  const update = (name, ...given) => {
    if (given.every((one, at) => one === sent[name][at])) return;
    sent[name] = given;
    send(name, ...given);
  };
  const messages = {
    act: (action) => act(JSON.stringify(action)),
    focus: (id) => {
      focus(id);
      // The engine has moved its focus. If the document has not, the engine moves it back.
      send("focus", ...sent.focus);
    },
    select: (ends) => select(...ends),
    drawn,
    rests: (count) => {
      done = count;
    },
    stopped,
  };
  request = await place(canvas, start, (name, value) => messages[name](value));
  listen(canvas, send, takeFocus);
  return {
    show: (json) => send("show", json),
    /** Gives the engine more pictures, a map from path to bytes, before a page that shows them. */
    add: (files) => request("add", [files]),
    focus: (id, visible) => update("focus", id ?? undefined, visible),
    select: (anchor, caret) => update("select", anchor, caret),
    /** Scrolls the picture by a key. Only called for keys that the page does not use. */
    scroll: ({ key }) => send("key", key),
    /** Waits until the first frame can be seen. A frame from a worker can be seen only some time after it was drawn. */
    seen: () => (place === inPage ? null : isPainted(canvas)),
    /** The number of frames drawn so far. */
    frames: () => frames,
    /** The `place` of the page that is shown. */
    shown: () => shown,
    /** `true` if no frame is to come, unless something happens. */
    rests: () => done === requested,
    /** The spot of a button or field: see `draw` in crates/stage/src/canvas.rs. */
    spot: (id) => (Object.hasOwn(controls, id) ? controls[id] : undefined),
    /** The texts that are drawn, as `{ words, size, spot }`. */
    texts: () => texts.map(([words, size, spot]) => ({ words, size, spot })),
  };
}

/**
 * Finds the place for the engine: a worker, or the page if the browser cannot draw in a worker. Returns a function that
 * starts the engine there. It gets the canvas, what `open` in room.js needs besides, and a function for the engine's
 * messages. It returns a function for the page's requests.
 */
async function inWorker() {
  const worker = await ableWorker();
  if (!worker) return inPage;
  return (canvas, start, receive) =>
    new Promise((started, failed) => {
      const stopped = () => {
        worker.terminate();
        failed(new Error("the engine has stopped"));
        receive("stopped");
      };
      worker.onerror = stopped;
      worker.onmessage = ({ data: { name, value } }) => {
        if (name === "started") started((name, given) => worker.postMessage({ name, given }));
        else if (name === "stopped") stopped();
        else receive(name, value);
      };
      const offscreen = canvas.transferControlToOffscreen();
      worker.postMessage({ ...start, canvas: offscreen }, [offscreen, start.wasm.buffer]);
    });
}

/** Returns a worker with the engine's script, or `null` if it cannot draw. */
function ableWorker() {
  return new Promise((found) => {
    let worker;
    try {
      worker = new Worker(address("./engine.js"), { type: "module" });
    } catch {
      return found(null);
    }
    const unable = () => {
      worker.terminate();
      found(null);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      unable();
    };
    worker.onmessage = ({ data: { value } }) => (value ? found(worker) : unable());
  });
}

async function inPage(canvas, start, receive) {
  const { open } = await import(address("./engine.js"));
  return open({ ...start, canvas }, receive);
}

/** Waits until a canvas has pixels, for five seconds at most. */
async function isPainted(canvas) {
  const brush = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
  const pixel = [0, 0, 1, 1];
  for (const end = performance.now() + 5_000; performance.now() < end; ) {
    brush.drawImage(canvas, ...pixel);
    if (brush.getImageData(...pixel).data[3] > 0) return;
    await new Promise((passed) => setTimeout(passed, 30));
  }
}

/** Returns the size in bytes of the file from which the engine is fetched. */
export const size = () => sizes[pathOf("engine")] ?? 0;
