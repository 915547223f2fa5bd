// The text behind the picture of the room. It cannot be seen, but lies where the picture is: the lines fill the window from
// top to bottom, and each button has the spot at which it is drawn. So screen magnifiers, voice control and exploring by
// touch find it.

const html = document.documentElement;
const root = document.getElementById("text");
/** The number of frames of the browser without a drawing after which the picture counts as at rest. */
const REST = 20;
/** Pixels that a finger moves before it scrolls. */
const DRAG = 10;

/** The picture view; `null` until it is loaded. */
let picture = null;
/** The positions, as a style sheet of its own: showing a page does not remove them. */
let sheet = null;
/** The frames that were drawn when the positions were last taken, and the browser's frames since then. */
let [drawn, quiet] = [-1, REST];

/** Begins to follow the picture. */
export function connect(view) {
  picture = view;
  try {
    sheet = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // An old browser leaves the text in one column.
    sheet = null;
  }
  const quietly = { capture: true, passive: true };
  for (const type of ["pointerdown", "pointerup", "wheel", "keydown", "focusin", "resize"]) window.addEventListener(type, wake, quietly);
  followPointer(quietly);
}

/** Takes the positions again, until the picture is at rest. */
export function wake() {
  if (!sheet) return;
  const isAtRest = quiet >= REST;
  quiet = 0;
  drawn = -1;
  if (isAtRest) requestAnimationFrame(step);
}

function step() {
  if (html.dataset.view !== "picture") {
    quiet = REST;
    sheet.replaceSync("");
    return;
  }
  const frames = picture.frames();
  quiet = frames === drawn ? quiet + 1 : 0;
  if (frames !== drawn) place();
  drawn = frames;
  if (quiet < REST) requestAnimationFrame(step);
}

/** Gives the lines the height of the window, and each button and field the spot at which it is drawn. */
function place() {
  const spots = [];
  for (const element of root.querySelectorAll("[data-press], [data-field]")) {
    const [left, top, width, height] = picture.spot(element.dataset.press ?? element.dataset.field) ?? [];
    if (width > 0 && height > 0) spots.push([`#${CSS.escape(element.id)}`, left, top, width, height]);
  }
  const rule = (scale) => ([at, left, top, width, height]) =>
    `:root[data-view="picture"] ${at} { position: absolute; left: ${left}px; top: ${top / scale}px; width: ${width}px; height: ${height / scale}px; }`;
  const rules = (scale) => spots.map(rule(scale)).join("\n");
  // Buttons with a spot of their own take no space among the lines.
  sheet.replaceSync(rules(1));
  const page = root.querySelector(".page");
  const scale = page ? Math.min(1, root.clientHeight / page.offsetHeight) : 1;
  if (scale < 1) sheet.replaceSync(`${rules(scale)}\n:root[data-view="picture"] .page { transform: scaleY(${scale}); }`);
}

/**
 * Lets a mouse, or a finger that scrolls, reach the picture below the text. Whoever explores by touch sends no such events,
 * and finds the buttons of the text.
 */
function followPointer(options) {
  let start = null;
  const hand = (to) => {
    html.dataset.pointer = to;
  };
  window.addEventListener("pointerdown", (event) => {
    if (event.isTrusted) start = event;
  }, options);
  window.addEventListener("pointermove", ({ pointerType, clientX, clientY }) => {
    const isDrag = start && Math.hypot(clientX - start.clientX, clientY - start.clientY) > DRAG;
    if (isDrag && pointerType === "touch" && root.contains(start.target)) handOver(start);
    if (isDrag) start = null;
    if (pointerType !== "touch" || isDrag) hand("picture");
  }, options);
  window.addEventListener("pointerup", () => {
    start = null;
  }, options);
  window.addEventListener("keydown", () => hand("text"), options);
}

/** Repeats for the picture where a finger went down on the text, and lets the picture have the finger, so that it scrolls. */
function handOver(event) {
  const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, screenX, screenY, width, height, pressure } = event;
  const same = { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, screenX, screenY, width, height, pressure };
  const canvas = document.getElementById("canvas");
  canvas.dispatchEvent(new PointerEvent("pointerdown", same));
  canvas.setPointerCapture(pointerId);
}
