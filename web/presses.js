// Finds out which presses are deliberate and which are accidents. Accidents are the second click of a double click, a
// second tap, a press on a page that has just changed under the pointer, and the repetitions of a held key. All
// other presses by keyboard, and all presses by a screen reader, are deliberate.

/** Milliseconds within which a second press in the same spot is an accident. */
const SOON = 400;
/** Pixels within which two presses are in the same spot. */
const NEAR = 40;

/** Counts the changes from one page to another. */
let shown = 0;
/** The pointer that went down last: its kind, the button below it, and `shown` at that time. */
let down = null;
/** The last press that was carried out: its button, its position and its time in milliseconds. */
let last = null;

/** Notes that another page is shown. */
export function changed() {
  shown += 1;
}

/** Notes that a pointer went down on the button with this id. */
export function pointed(event, id) {
  down = { kind: event.pointerType, id, shown };
}

/** Returns `true` if a click on the button with this id is deliberate. */
export function isDeliberate(event, id) {
  // A click that does not come from a pointer is always deliberate.
  if (event.detail === 0) return true;
  const under = down;
  down = null;
  if (under && (under.id !== id || under.shown !== shown)) return false;
  // If clicks follow each other quickly, every second click completes a double click.
  if (event.detail % 2 === 0) return false;
  const now = performance.now();
  const { clientX: x, clientY: y } = event;
  if (last && now - last.time < SOON && Math.hypot(x - last.x, y - last.y) < NEAR) {
    if (last.id !== id || under?.kind === "touch") return false;
  }
  last = { id, x, y, time: now };
  return true;
}

/** Returns `true` for the repetition of a held key that would press a button or act as a shortcut. */
export function isHeld({ key, repeat }) {
  return repeat && key !== "Tab" && !/^(Arrow|Page)/.test(key);
}
