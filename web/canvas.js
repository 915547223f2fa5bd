// The picture view: loads the WebAssembly module that draws the room, and keeps it in sync with the page.

import { bundle, bundles, pathOf } from "./bundles.js";
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

/**
 * Loads the canvas and starts it with a page. The canvas calls `act`, `focus` and `select` with what the trainee does.
 * `stopped` is called if the canvas fails. `count` is called with the length of each part received. `files` fetches the
 * pictures.
 */
export async function open({ page, pictures, files, act, focus, select, stopped, count }) {
  // The pictures come before the canvas, because the text view shows them already.
  answerFrom(await files());
  const [glue, wasm] = await Promise.all([
    import(address("./engine.js")),
    bundle("engine", count),
  ]);
  if (!wasm) throw new Error(bundles.engine);
  await glue.default({ module_or_path: wasm });
  const canvas = document.getElementById("canvas");
  // No caller catches an error that is thrown while a frame is drawn, or in a promise that nothing awaits. Listen for
  // such errors here. After an error, the text view continues alone.
  const fails = (error) => error instanceof WebAssembly.RuntimeError && stopped();
  window.addEventListener("error", ({ error }) => fails(error));
  window.addEventListener("unhandledrejection", ({ reason }) => fails(reason));
  canvas.addEventListener("webglcontextlost", stopped);
  glue.start("#canvas", page, pictures.join("\n"), act, focus, select);
  // Make the Tab key skip the canvas, so that the focus stays on the buttons of the text view, which screen readers can
  // read.
  canvas.tabIndex = -1;
  return {
    show: (json) => {
      try {
        glue.show(json);
      } catch (error) {
        console.error(error);
        stopped();
      }
    },
    focus: (id, visible) => glue.focus(id ?? undefined, visible),
    select: (anchor, caret) => glue.select(anchor, caret),
    /**
     * The next three functions read the state of the drawing: the number of frames, the `place` of the page that is
     * shown, and the spot of a button or field.
     */
    frames: () => glue.frames(),
    shown: () => glue.shown(),
    spot: (id) => glue.spot(id),
    /** The texts that are drawn, as `{ words, size, spot }`: see `texts` in crates/stage/src/canvas.rs. */
    texts: () => JSON.parse(glue.texts()).map(([words, size, spot]) => ({ words, size, spot })),
    /**
     * Passes a key on to the canvas, which then scrolls the picture. Only called for keys that the page does not use.
     */
    scroll: (event) => {
      for (const type of ["keydown", "keyup"]) {
        const { key, code } = event;
        canvas.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: false }));
      }
    },
  };
}

/**
 * Answers the canvas's requests for pictures with the files of the bundle, and those for fonts with the copies that the
 * text view has fetched, if there are any.
 */
function answerFrom(files) {
  const fetchFromServer = window.fetch.bind(window);
  window.fetch = async (path, options) => {
    const file = files?.get(path);
    if (file) return new Response(file);
    const isFont = typeof path === "string" && path.endsWith(".ttf");
    return fetchFromServer(path, isFont ? { ...options, cache: "force-cache" } : options);
  };
}

/** Returns the size in bytes of the file from which the canvas module is fetched. */
export const size = () => sizes[pathOf("engine")] ?? 0;
