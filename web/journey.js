// The browser's history. Each page that opens above another one gets an entry, so that Back closes the page, Forward
// opens it again, and a reload restores it. The address names the rule that is open in the handbook.

import * as trail from "./trail.js";

/** The largest number of entries that are remembered. */
const MAX_ENTRIES = 50;

/** The entries up to the present one. Each is a list of steps as JSON. */
let known = [];
/** `true` while the browser goes back to an entry because a page was closed. */
let isReturning = false;

/**
 * Connects the browser's Back and Forward. `restore` is called with the steps of the entry that the browser has gone
 * to. `open` is called with the rule that the address names, if the entry is new. `sync` is called when the history may
 * no longer fit the page.
 */
export function connect({ restore, open, sync }) {
  // The browser must not restore scroll positions, because the page itself scrolls to what must be in the window.
  history.scrollRestoration = "manual";
  window.addEventListener("popstate", () => {
    if (isReturning) {
      isReturning = false;
      return sync();
    }
    const entry = entries()?.at(-1);
    if (entry) return restore(JSON.parse(entry));
    const rule = ruleInAddress();
    if (rule) open(rule);
    sync();
  });
}

/** Returns the steps of the present entry. `null` if the entry is new. */
export function remembered() {
  const entry = entries()?.at(-1);
  return entry ? JSON.parse(entry) : null;
}

/** Returns the number or the id of the rule that the address names, as in `#rule=B12`. `null` if it names no rule. */
export function ruleInAddress() {
  return new URLSearchParams(location.hash.slice(1)).get("rule");
}

/**
 * Returns the steps that lead to the present page: the menu, the open attempt, and the place of each overlay above it.
 * Feedback, the note and the debrief are not steps of their own. So going back from one of them leaves the attempt,
 * which stays stored.
 */
export function steps(attempt) {
  const all = ["menu"];
  for (const place of trail.places()) {
    const step = place === "menu" || place.startsWith("overlay:") ? place : `attempt:${attempt}`;
    if (!all.includes(step)) all.push(step);
  }
  return all;
}

/**
 * Brings the history up to date. `here` are the steps to the present page. `rule` is the rule that this page shows, if
 * it shows one.
 */
export function follow(here, rule) {
  if (isReturning) return;
  const entry = JSON.stringify(here);
  const all = entries();
  if (!all) return write("replaceState", [...known, entry], rule);
  known = all;
  const now = JSON.parse(all.at(-1));
  if (entry === all.at(-1)) return (ruleInAddress() ?? undefined) === rule || write("replaceState", all, rule);
  const isClosed = here.length < now.length && here.every((step, at) => step === now[at]);
  const before = all.lastIndexOf(entry);
  if (isClosed && before >= 0 && window === window.top) {
    isReturning = true;
    return history.go(before - (all.length - 1));
  }
  // If the page is in a frame, the browser's history also contains the entries of the page around the frame. Going back
  // could leave that page, so replace the entry instead.
  const isReplaced = isClosed || (here.length === now.length && trail.isAlike(here.at(-1), now.at(-1)));
  if (isReplaced) write("replaceState", [...all.slice(0, -1), entry], rule);
  else write("pushState", [...all, entry], rule);
}

/** Moves the focus to the target of a link within the page. The link gets no entry of its own in the history. */
export function jump(event) {
  event.preventDefault();
  const [{ state }, { href }] = [history, location];
  const link = event.currentTarget.getAttribute("href");
  // After this, the Tab key starts from the target, even if the target itself cannot have the focus.
  location.replace(link);
  document.querySelector(link)?.focus();
  attempt(() => history.replaceState(state, "", href));
}

function entries() {
  return history.state?.entries;
}

function write(method, all, rule) {
  known = all.slice(-MAX_ENTRIES);
  const hash = rule ? `#rule=${rule}` : "";
  attempt(() => history[method]({ entries: known }, "", `${location.pathname}${location.search}${hash}`));
}

/** Calls a function of the history. A browser may forbid the call, for instance after too many calls. */
function attempt(call) {
  try {
    call();
  } catch (error) {
    console.warn(error);
  }
}
