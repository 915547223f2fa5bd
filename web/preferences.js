// The visitor's preferences, as the browser reports them: the theme, and reduced motion.

const QUERIES = ["(forced-colors: active)", "(prefers-contrast: more)", "(prefers-color-scheme: dark)", "(prefers-reduced-motion: reduce)"];

/** Returns the preferred `theme`, and `still`, which is `true` if the visitor prefers reduced motion. */
export function preferred() {
  const [forced, contrast, dark, still] = QUERIES.map((query) => matchMedia(query).matches);
  const theme = forced || contrast ? "high-contrast" : dark ? "dark" : "light";
  return { theme, still };
}

/** Calls `change` each time that a preference changes. */
export function watch(change) {
  for (const query of QUERIES) matchMedia(query).addEventListener("change", change);
}
