// The input on the canvas, and its size. The engine learns of both through requests, because it runs in a worker.

/**
 * Sends the input on the canvas, and its size, to the engine. `send` takes the name of a function and its arguments.
 * `takeFocus` gives the focus to the text.
 */
export function listen(canvas, send, takeFocus) {
  const at = ({ clientX, clientY }) => {
    const { x, y } = canvas.getBoundingClientRect();
    return [clientX - x, clientY - y];
  };
  const pointers = { pointerdown: "down", pointerup: "up", pointermove: "move", pointercancel: "cancel" };
  for (const [type, phase] of Object.entries(pointers)) {
    canvas.addEventListener(type, (event) => {
      if (phase === "down") {
        hold(canvas, event);
        // A page in a frame that does not have the focus yet gets it only with the canvas, which then passes it on.
        if (document.hasFocus()) takeFocus();
        else canvas.focus({ preventScroll: true });
      }
      if (event.pointerType === "touch") send("finger", phase, ...at(event), event.pointerId);
      // A movement has no button, which the browser writes as -1.
      else send("mouse", phase, ...at(event), Math.max(event.button, 0));
    });
  }
  // The canvas must not take the focus from the text, not even for a moment: a field would lose its selection.
  canvas.addEventListener("mousedown", (event) => document.hasFocus() && event.preventDefault());
  canvas.addEventListener("contextmenu", (event) => event.preventDefault());
  canvas.addEventListener("wheel", (event) => turn(event, canvas, send), { passive: false });
  const observer = new ResizeObserver(([{ contentRect, devicePixelContentBoxSize: exact }]) => {
    const { inlineSize: width, blockSize: height } = exact?.[0] ?? inPixels(contentRect);
    send("resize", width, height, ratioOf(width, contentRect.width));
  });
  try {
    observer.observe(canvas, { box: "device-pixel-content-box" });
  } catch {
    observer.observe(canvas);
  }
}

/** Keeps the pointer's events on the canvas until it is released. */
function hold(canvas, { pointerId }) {
  try {
    canvas.setPointerCapture(pointerId);
  } catch {
    // The pointer is gone already, or a script has made the event.
  }
}

function turn(event, canvas, send) {
  // With Ctrl, which two fingers on a touchpad add too, the browser zooms the page.
  if (event.ctrlKey) return;
  event.preventDefault();
  const { deltaX, deltaY, deltaMode, DOM_DELTA_LINE, DOM_DELTA_PAGE } = event;
  const length = deltaMode === DOM_DELTA_PAGE ? canvas.clientHeight : 1;
  send("wheel", -deltaX * length, -deltaY * length, deltaMode === DOM_DELTA_LINE);
}

/**
 * Returns the number of the display's pixels that are as long as a CSS pixel, for a canvas with this width in both. This is
 * the browser's `devicePixelRatio`, unless the browser only emulates that ratio and draws with another.
 */
function ratioOf(pixels, width) {
  const ratio = width > 0 ? pixels / width : devicePixelRatio;
  // The numbers of pixels are rounded.
  return Math.abs(ratio / devicePixelRatio - 1) < 0.05 ? devicePixelRatio : ratio;
}

/** Returns the size of a rectangle in pixels of the display. */
function inPixels({ width, height }) {
  return { inlineSize: Math.round(width * devicePixelRatio), blockSize: Math.round(height * devicePixelRatio) };
}
