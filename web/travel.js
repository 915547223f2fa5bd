// Brings the training to the pages of an entry in the browser's history.

import { steps } from "./journey.js";
import * as trail from "./trail.js";

/**
 * The overlays that an action can open. For an overlay with the place `overlay:about`, the key is `about`, and the
 * action is `{ Open: "About" }`.
 */
const OVERLAYS = { transcript: "Transcript", "case-file": "CaseFile", settings: "Settings", about: "About" };

/**
 * Goes from the page in `view` to another page. The array `to` has the steps that lead to the other page. Closes the
 * open pages until only steps that are also in `to` are left, and then opens the remaining steps of `to`. Calls `pass`
 * with the view of every page on the way, the last one included. Returns the last view, and `returned` as
 * `trail.follow` does.
 */
export function travel(training, view, to, pass) {
  let returned = null;
  const go = (next) => {
    ({ returned } = trail.follow(next.place, null));
    pass(next);
    view = next;
  };
  const act = (action) => go(training.act(JSON.stringify(action)));
  const now = () => steps(view.attempt);
  const isOnTheWay = () => now().every((step, at) => step === to[at]);
  const showSection = (section) => go(training.press(section));
  // Each iteration closes a page, so there are no more iterations than pages.
  for (let left = now().length; left > 0 && now().at(-1).startsWith("overlay:") && !isOnTheWay(); left--) {
    // From an entry of the handbook, go back to the list by a button. `Close` would close the whole handbook.
    const list = sectionOf(to[now().length - 2]);
    if (list && trail.isEntry(now().at(-1))) showSection(list);
    else act("Close");
  }
  const attempt = to[1]?.match(/^attempt:(.*)$/)?.[1];
  if (attempt && now()[1] !== to[1]) act({ Resume: attempt });
  else if (!attempt && !isOnTheWay()) act("Menu");
  for (const place of isOnTheWay() ? to.slice(now().length) : []) {
    const [, kind, name] = place.match(/^overlay:([^:]+):?(.*)$/) ?? [];
    if (kind !== "handbook") {
      if (kind in OVERLAYS) act({ Open: OVERLAYS[kind] });
    } else if (sectionOf(place)) {
      // The handbook opens at the page where it was last closed, so go on to the section.
      pass(training.act(JSON.stringify({ Open: "Handbook" })));
      showSection(name);
    } else {
      act(name.startsWith("sign:") ? { OpenSign: name.slice("sign:".length) } : { OpenPrinciple: name });
    }
  }
  return { view, returned };
}

/**
 * Returns the id of the button that opens the section of the handbook at this place. `undefined` if there is no section
 * at this place.
 */
function sectionOf(place) {
  return place?.match(/^overlay:handbook:((section|area)-.*)$/)?.[1];
}
