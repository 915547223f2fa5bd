// Small items in the browser's storage. If the browser forbids storing anything, these functions remember nothing, and
// the training reports that nothing is saved.

/** Returns the object with this name in the storage of the tab. Returns an empty object if there is none. */
export function inTab(name) {
  try {
    return JSON.parse(sessionStorage.getItem(name)) ?? {};
  } catch {
    return {};
  }
}

/** Keeps an object in the storage of the tab. Without an object, removes the item. */
export function keepInTab(name, value) {
  try {
    if (value) sessionStorage.setItem(name, JSON.stringify(value));
    else sessionStorage.removeItem(name);
  } catch {
    return;
  }
}

/** Returns the text with this name in the storage of the browser. */
export function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

/** Stores a text in the storage of the browser. */
export function store(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
