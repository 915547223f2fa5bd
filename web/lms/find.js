// Finds the object by which a SCORM platform is called.

/** The maximum number of windows to search, in case a page builds an endless chain of windows. */
const MAX_STEPS = 500;

/**
 * Returns the object that has this name and this method. Searches this window, the windows around it, and the
 * windows that opened any of these. Returns `null` if there is no such object. The search goes upward only: a search
 * from the top would meet windows of other origins, which throw.
 */
export function find(name, method) {
  const seen = new Set();
  const open = [window];
  while (open.length > 0 && seen.size < MAX_STEPS) {
    const here = open.shift();
    if (!here || seen.has(here)) continue;
    seen.add(here);
    const found = read(here, name);
    // The property can also be a frame or an element with this name, which lacks the method.
    if (found && read(found, method)) return found;
    // The windows around this one come before the windows that opened them.
    open.unshift(read(here, "parent"));
    open.push(read(here, "opener"));
  }
  return null;
}

/** Returns a property of a window, or `null` if there is none or the window is of another origin. */
function read(there, name) {
  try {
    return there[name] ?? null;
  } catch {
    return null;
  }
}
