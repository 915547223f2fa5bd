// The text view as an invisible layer over the picture of the room. Each line, button and field of the text is at the
// spot where the picture shows it. So screen magnifiers, voice control and exploring by touch find the text.

const html = document.documentElement;
const root = document.getElementById("text");
/** The picture counts as at rest if the canvas has drawn nothing during this many of the browser's animation frames. */
const REST = 20;
/** The distance in pixels that a finger must move before the movement counts as scrolling. */
const DRAG = 10;
/** Selects the buttons and fields. The picture finds their spots by their ids. */
const CONTROLS = "[data-press], [data-field]";
/**
 * Selects the elements with text. An element gets no spot if it contains another element with text, a button or a
 * field.
 */
const LINES = "p, h1, h2, h3, h4, dt, dd, label, table, ol > li, li > .badge, .person";

/** The picture view; `null` until it is loaded. */
let picture = null;
/**
 * A style sheet with the positions of the elements; `null` if the browser does not support such a style sheet.
 * Positions in the `style` attributes of the elements would be lost whenever the elements are updated.
 */
let sheet = null;
/**
 * `drawn` is the number of frames that the canvas had drawn when the positions were last read. `quiet` counts the
 * animation frames since then in which the canvas has drawn nothing.
 */
let [drawn, quiet] = [-1, REST];

/** Begins to follow the picture. */
export function connect(view) {
  picture = view;
  try {
    sheet = new CSSStyleSheet({ media: "screen" });
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    // In a browser without such style sheets, the text stays in one column.
    sheet = null;
  }
  const quietly = { capture: true, passive: true };
  for (const type of ["pointerdown", "pointerup", "wheel", "keydown", "focusin", "resize"]) window.addEventListener(type, wake, quietly);
  followPointer(quietly);
}

/** Reads the positions from the picture again, in each animation frame, until the picture is at rest. */
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
  // On a busy machine, the canvas may draw a new page long after the page was sent. So wait until the canvas shows it.
  const isDrawn = picture.shown() === root.querySelector(".page")?.dataset.place;
  quiet = frames === drawn && isDrawn ? quiet + 1 : 0;
  if (frames !== drawn) place();
  drawn = frames;
  if (quiet < REST) requestAnimationFrame(step);
}

/** Moves each line, button and field to the spot at which it is drawn. Elements that are not drawn stay at the top. */
function place() {
  const page = root.querySelector(".page");
  if (!page) return;
  const boxes = [...controls(page), ...lines(page)];
  const rules = (scale) => boxes.map(([at, box]) => rule(at, box, scale)).join("\n");
  // The rules take each element with a spot out of the flow of the page. So set the rules first, and then measure the
  // height of the page.
  sheet.replaceSync(rules(1));
  const scale = Math.min(1, root.clientHeight / page.offsetHeight);
  if (scale < 1) sheet.replaceSync(`${rules(scale)}\n:root[data-view="picture"] .page { transform: scaleY(${scale}); }`);
}

/** Returns a selector and a box for each button or field that is drawn. */
function controls(page) {
  return [...page.querySelectorAll(CONTROLS)].flatMap((element) => {
    const spot = picture.spot(element.dataset.press ?? element.dataset.field);
    return spot?.[2] > 0 && spot[3] > 0 ? [[`#${CSS.escape(element.id)}`, around([spot])]] : [];
  });
}

/**
 * Returns a selector and a box for each line that is drawn. A line is found in the picture by its text. If the picture
 * has this text several times, the line gets the first spot that no earlier line has taken.
 */
function lines(page) {
  const drawn = picture.texts();
  const taken = new Set();
  const find = (words) => drawn.find((text) => text.words === words && !taken.has(text));
  const take = (words) => {
    const found = find(words);
    if (found) taken.add(found);
    return found ? [found] : [];
  };
  return [...page.querySelectorAll(LINES)].flatMap((line, at) => {
    delete line.dataset.spot;
    if (line.querySelector(`${LINES}, ${CONTROLS}`)) return [];
    const found = wordsOf(line, find).flatMap(take);
    if (found.length === 0) return [];
    line.dataset.spot = at;
    const spots = found.map(({ spot }) => spot);
    const isSeen = spots.some(([, , , , , , width, height]) => width > 0 && height > 0);
    const box = around(spots);
    return [[`[data-spot="${at}"]`, { ...(isSeen ? box : atEdge(box, spots[0])), size: found.at(-1).size }]];
  });
}

/**
 * Returns the texts that the picture draws for a line. The picture draws the name of a speaker as a text of its own,
 * without the colon. It draws the name tag of a person as one text: the name with the role, or the name alone.
 */
function wordsOf(line, isDrawn) {
  const words = runs(line).map((run) => run.replace(/^[\s:→]+|[\s:]+$/g, "")).filter((run) => run !== "");
  // Instead of a result such as `85 / 100`, the picture has only the points.
  if (line.matches(".number")) return words.map((one) => one.split(" / ")[0]);
  if (!line.matches(".person")) return words;
  const tag = words.join(" · ");
  return isDrawn(tag) ? [tag] : words.slice(0, 1);
}

/** Returns the text of each part of an element. A `span` in another language belongs to the text around it. */
function runs(element) {
  const found = [""];
  for (const node of element.childNodes) {
    if (node instanceof Text || node.matches("span[lang]")) found[found.length - 1] += node.textContent;
    else if (!node.matches(".unseen, [aria-hidden=true]")) found.push(...runs(node), "");
  }
  return found;
}

/**
 * Returns the box that encloses all spots. `hidden` has four numbers: how many pixels of the box are out of sight at
 * the top, right, bottom and left.
 */
function around(spots) {
  const edges = (at) => [
    Math.min(...spots.map((spot) => spot[at])),
    Math.min(...spots.map((spot) => spot[at + 1])),
    Math.max(...spots.map((spot) => spot[at] + spot[at + 2])),
    Math.max(...spots.map((spot) => spot[at + 1] + spot[at + 3])),
  ];
  const [left, top, right, bottom] = edges(0);
  const seen = edges(4);
  const hidden = [seen[1] - top, right - seen[2], bottom - seen[3], seen[0] - left];
  return { left, top, width: right - left, height: bottom - top, hidden };
}

/**
 * Returns the box of a line that is scrolled out of sight: a strip at the nearest edge of the window, so that screen
 * readers still find the line.
 */
function atEdge({ left, width }, [, , , , , top]) {
  return { left, top: Math.min(top, root.clientHeight - 1), width, height: 1, hidden: [0, 0, 0, 0] };
}

/** Returns the CSS rule that puts an element into a box. */
function rule(at, { left, top, width, height, hidden, size }, scale) {
  const isWhole = hidden.every((by) => by < 1);
  const [above, after, below, before] = hidden.map((by) => Math.max(by, 0));
  const clip = isWhole ? "" : ` clip-path: inset(${above / scale}px ${after}px ${below / scale}px ${before}px);`;
  const font = size ? ` font-size: ${size}px;` : "";
  return `:root[data-view="picture"] ${at} { position: absolute; left: ${left}px; top: ${top / scale}px; width: ${width}px; height: ${height / scale}px;${clip}${font} }`;
}

/**
 * Lets a mouse, or a finger that scrolls, reach the picture below the text. A person who explores by touch with a
 * screen reader causes no pointer events, so the screen reader still finds the buttons of the text.
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

/**
 * Lets a finger scroll the picture, although it went down on the text. `event` is the event of the finger going down,
 * which is repeated on the canvas. The later events of this finger go to the canvas too.
 */
function handOver(event) {
  const { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, screenX, screenY, width, height, pressure } = event;
  const same = { pointerId, pointerType, isPrimary, button, buttons, clientX, clientY, screenX, screenY, width, height, pressure };
  const canvas = document.getElementById("canvas");
  canvas.dispatchEvent(new PointerEvent("pointerdown", same));
  canvas.setPointerCapture(pointerId);
}
