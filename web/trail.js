// Remembers the open pages below the page that is shown, and the element that had the focus when each of them was left.

/**
 * The pages below the present one, the lowest first. Each has its `place`, such as `overlay:settings`, and the id of
 * the element that had the `focus`.
 */
let below = [];
/** The place of the page that is shown. `null` before the first page. */
let present = null;

/** Returns `true` for the place of a page that opens above another one and leads back to it. */
export function isOverlay(place) {
  return /^(overlay|case-file):/.test(place);
}

/** Returns `true` for the place of one entry of the handbook. */
export function isEntry(place) {
  return level(place) === "entry";
}

/**
 * Notes that a page is shown. `focus` is the id of the element that led to it. Returns `arrived`, which is `true` if
 * another page was shown before. Also returns `returned`: if overlays above the page were closed, the id of the element
 * that had opened the lowest of them.
 */
export function follow(place, focus) {
  if (place === present) return { arrived: false, returned: null };
  const at = below.findIndex((page) => level(page.place) === level(place));
  let returned = null;
  if (at >= 0) {
    returned = below[at].focus;
    below = below.slice(0, at);
  } else if (!isOverlay(place)) {
    below = [];
  } else if (present !== null && level(present) !== level(place)) {
    below = [...below, { place: present, focus }];
  }
  present = place;
  return { arrived: true, returned };
}

/** Returns the places of all open pages, the lowest first. */
export function places() {
  return [...below.map((page) => page.place), present];
}

/**
 * Returns a key for a place. Places have the same key if their pages replace each other, as the sections of the
 * handbook do.
 */
function level(place) {
  const handbook = place.match(/^overlay:handbook:(section-|area-)?/);
  if (!handbook) return place;
  return handbook[1] ? "handbook" : "entry";
}

/** Returns `true` if the pages at two places replace each other, instead of one page opening above the other. */
export function isAlike(one, other) {
  return one === other || (level(one) === level(other) && isOverlay(one));
}
