// The picture view: loads the WebAssembly module that draws the room, and keeps it in sync with the page.

import { bundle, bundles, pathOf } from "./bundles.js";
import { address, sizes } from "./load.js";

/** `true` if the folder or the package has the canvas. */
export const exists = bundles.engine !== undefined;

/** The fonts of the canvas: see `Fonts` in crates/stage/src/assets.rs. */
const FONTS = ["Medium", "Bold"].map((weight) => `assets/fonts/AtkinsonHyperlegibleNext-${weight}.ttf`);

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
  // Fetch the pictures before the canvas, because the text view is already visible and shows them too.
  const found = await files();
  const [glue, wasm, fonts] = await Promise.all([
    import(address("./engine.js")),
    bundle("engine", count),
    Promise.all(FONTS.map(font)),
  ]);
  if (!wasm) throw new Error(bundles.engine);
  answerFrom(new Map([...(found ?? []), ...fonts]));
  await glue.default({ module_or_path: wasm });
  const canvas = document.getElementById("canvas");
  // An error while a frame is drawn, or in a promise that nothing awaits, reaches no caller. So listen for such errors
  // here. After an error, the text view continues alone.
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
 * Fetches a font, or takes it from the browser's cache if the text view has fetched it. Returns its path and bytes.
 * Throws if the font cannot be fetched, because the canvas would have no text without it.
 */
async function font(path) {
  const response = await fetch(path, { cache: "force-cache" });
  if (!response.ok) throw new Error(path);
  return [path, await response.arrayBuffer()];
}

/** Answers the canvas's requests for fonts and pictures with these files. */
function answerFrom(files) {
  const fetchFromServer = window.fetch.bind(window);
  window.fetch = async (path, options) => {
    const file = files.get(path);
    return file ? new Response(file) : fetchFromServer(path, options);
  };
}

/** Returns the size in bytes of the file from which the canvas module is fetched. */
export const size = () => sizes[pathOf("engine")] ?? 0;
