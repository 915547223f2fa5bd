// The parts of the built folder. Each file belongs to exactly one part, or to the files that nobody fetches before the
// first choice.

/**
 * The parts, each with a pattern for the paths of its files. `packed` is the compressed copy that a server without
 * compression sends instead. If a part is `oneOf`, a visitor fetches only one of its files before the
 * first choice: the file for one language or meeting, or the single file for all languages. `inRoom` marks the parts that the text view does without.
 */
export const parts = [
  { name: "page, scripts and style", files: /^(index\.html|guard\.js|single\.js|worker\.js|text\.css)$/ },
  { name: "core, with the text view", files: /^core_bg\.wasm$/, packed: /^core_bg\.bin$/ },
  { name: "list of the course", files: /^content\/course\.ron$/ },
  { name: "course, as a bundle", files: /^content\/course(-[^/]+)?\.bin$/, oneOf: true },
  { name: "a meeting with its people, as a bundle", files: /^content\/meetings-[^/]+\/[^/]+\.bin$/, oneOf: true },
  { name: "messages, as a bundle", files: /^own(-[^/]+)?\.bin$/, oneOf: true },
  { name: "fonts", files: /^assets\/fonts\/[^/]+\.woff2$/ },
  { name: "heads and expressions, as a bundle", files: /^shared\.bin$/ },
  { name: "icons, as a bundle", files: /^icons\.bin$/, inRoom: true },
  { name: "canvas, with its fonts", files: /^(engine\.js|engine_bg\.wasm)$/, packed: /^engine_bg\.bin$/, inRoom: true },
];

/**
 * The files that no visitor fetches before the first choice. Each entry has the reason for not fetching them, and a
 * pattern for their paths.
 */
const unfetched = [
  ["texts of the handbook, fetched when the first choice is shown", /^handbook-[^/]+\.bin$/],
  ["all pictures, for a course that was replaced", /^pictures\.bin$/],
  ["in the bundles of pictures", /^assets\/(icons|portraits)\/.*\.png$/],
  ["prepared in the bundle of the course, and fetched if that is out of date", /^content\/(?!course\.ron$).*\.(ron|ftl)$/],
  ["only for a course that was replaced", /^reader(\.js|_bg\.(wasm|bin))$/],
  ["in the bundle of the messages, and fetched if there is none", /^own\/.*\.(ron|ftl)$/],
  ["only in packages for learning platforms", /^origins\.js$/],
  ["a licence", /^assets\/.*\/(OFL\.txt|LICENSE)$/],
  ["settings of a server", /^web\.config$/],
];

/** Returns `true` for a compressed copy that belongs to the file beside it. */
export const isCopy = (path) => path.endsWith(".br");

/** Returns the names of the parts that this path belongs to, and the reasons in `unfetched` that apply to it. */
export function claims(path) {
  const own = parts.filter(({ files, packed }) => files.test(path) || packed?.test(path)).map(({ name }) => name);
  return [...own, ...unfetched.filter(([, pattern]) => pattern.test(path)).map(([reason]) => reason)];
}

/**
 * Returns the parts that have files, each as `{ part, variants }`. A variant is a list of files that one visitor
 * fetches. Only a `oneOf` part can have several variants.
 */
export function composed(paths) {
  return parts.flatMap((part) => {
    const own = paths.filter((path) => part.files.test(path));
    if (own.length === 0) return [];
    return [{ part, variants: part.oneOf ? own.map((path) => [path]) : [own] }];
  });
}
