// Functions that measure times in the page itself. A script outside the browser could not measure them, because its
// calls are delayed while the canvas starts. Each function is sent to the browser as text, so it uses nothing that is
// defined outside it.

/**
 * Plays to the first choice: presses as soon as a button is there. With `view=picture` in the address, waits for the room
 * before pressing, because the page stays with the text view if a visitor has begun to use it. Records in `window.seen`
 * the milliseconds since navigation at which the text view was drawn (`text`), the room was drawn (`room`), and a choice
 * could be pressed (`choice`). `busy` is the longest time after `text` in which the page would not have answered a press.
 */
export function playToChoice() {
  const room = new URLSearchParams(location.search).get("view") === "picture";
  const seen = (window.seen = { text: null, room: null, choice: null, busy: 0 });
  const noted = new Set();
  /** The page on which a button was pressed last. */
  let pressed = null;
  /** Records the time at which the next frame is visible. */
  const note = (name) => {
    if (noted.has(name)) return;
    noted.add(name);
    requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
  };
  const isShown = (button) => {
    if (room) return window.samtalerum.spot(button.dataset.press)?.[2] > 0;
    return button.checkVisibility() && button.getBoundingClientRect().height > 0;
  };
  /** Presses the main button of a page, once: the next page may have to be fetched. */
  const press = ({ dataset: { place } }) => {
    const button = document.querySelector("#text button.primary:enabled");
    if (!button || pressed === place) return;
    pressed = place;
    button.click();
  };
  const look = () => {
    if (seen.choice !== null) return;
    requestAnimationFrame(look);
    const page = document.querySelector("#text [data-page]");
    if (!page) return;
    note("text");
    const isDrawn = room && window.samtalerum?.shown() === page.dataset.place;
    if (isDrawn) note("room");
    if (seen.text === null || (room && seen.room === null)) return;
    const choice = document.querySelector("#text button.choice:enabled");
    if (!choice) press(page);
    else if ((!room || isDrawn) && isShown(choice)) note("choice");
  };
  requestAnimationFrame(look);

  const PAUSE = 10;
  let last = performance.now();
  const beat = () => {
    const now = performance.now();
    if (seen.text !== null) seen.busy = Math.max(seen.busy, now - Math.max(last, seen.text) - PAUSE);
    last = now;
    if (seen.choice === null) setTimeout(beat, PAUSE);
  };
  beat();
}

/** Returns what `playToChoice` has seen, and the time at which something was painted first. `null` until it is done. */
export function seenInPage() {
  if (!window.seen || window.seen.choice === null) return null;
  const painted = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null;
  return { ...window.seen, painted };
}

/**
 * Presses choices and buttons in the room, and then types a search in the handbook. Records two lists in
 * `window.drawn`: `choosing` and `typing`. Each frame of the canvas adds a number: the milliseconds since the frame before it
 * or, if the canvas was at rest, since the press. `done` is `true` at the end.
 */
export function playFrames() {
  const PRESSES = 12;
  const SEARCH = "samtykke";
  const drawn = (window.drawn = { choosing: [], typing: [], done: false });
  const pause = (time) => new Promise((passed) => setTimeout(passed, time));
  const state = () => ({ at: performance.now(), frames: window.samtalerum?.frames() ?? 0, rests: window.samtalerum?.rests() ?? true });
  let list = drawn.choosing;
  let last = state();
  /** The time at which the engine began with its present frame. */
  let begun = last.at;
  const look = () => {
    const now = state();
    // The engine was at rest until now, or it has been drawing without a pause.
    if (last.rests) begun = last.at;
    if (now.frames !== last.frames) {
      list.push(now.at - begun);
      begun = now.at;
    }
    last = now;
    if (!drawn.done) requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
  const play = async () => {
    for (let pressed = 0; pressed < PRESSES; pressed++) {
      const button = ["choice", "primary"].map((name) => document.querySelector(`#text button.${name}:enabled`)).find(Boolean);
      if (!button) break;
      button.click();
      // For a quarter of a second after a press, people move and lines fade. Wait until this is over.
      await pause(600);
    }
    list = [];
    // Open the handbook by its key, because the key works in every layout of the header.
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "h", bubbles: true, cancelable: true }));
    await pause(1_000);
    list = drawn.typing;
    for (let typed = 1; typed <= SEARCH.length; typed++) {
      const field = document.querySelector('#text input[data-field="search"]');
      field.focus();
      field.value = SEARCH.slice(0, typed);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      await pause(250);
    }
  };
  play().finally(() => (drawn.done = true));
}
