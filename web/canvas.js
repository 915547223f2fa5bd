// The picture view: loads the program that draws the room, and keeps it in step with the page.

import { fetchBytes, sizes } from "./load.js";

/** Whether this browser can draw it at all. */
export function canDraw() {
  try {
    return document.createElement("canvas").getContext("webgl2") !== null;
  } catch {
    return false;
  }
}

/** Loads the canvas and starts it with a page. `count` is told of each part that comes. */
export async function open({ page, pictures, act, focus, select, stopped, count }) {
  const [glue, wasm] = await Promise.all([
    import("./engine.js"),
    fetchBytes("engine_bg.wasm", count),
  ]);
  if (!wasm) throw new Error("engine_bg.wasm");
  await glue.default({ module_or_path: wasm });
  const canvas = document.getElementById("canvas");
  // Failures within a frame reach nobody else. The text view goes on without the picture.
  window.addEventListener("error", (event) => {
    if (event.error instanceof WebAssembly.RuntimeError) stopped();
  });
  canvas.addEventListener("webglcontextlost", stopped);
  glue.start("#canvas", page, pictures.join("\n"), act, focus, select);
  // The document's focus stays with the page's own buttons, which screen readers know.
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
    /** What is drawn: how many frames so far, the place of the page, and where a button or field is on the canvas. */
    frames: () => glue.frames(),
    shown: () => glue.shown(),
    spot: (id) => glue.spot(id),
    /** Hands a key over that the page has no use for, so that it scrolls. */
    scroll: (event) => {
      for (const type of ["keydown", "keyup"]) {
        const { key, code } = event;
        canvas.dispatchEvent(new KeyboardEvent(type, { key, code, bubbles: false }));
      }
    },
  };
}

/** How many bytes the canvas has. */
export const bytes = sizes["engine_bg.wasm"] ?? 0;
