// Starts the training in the browser: the core with the text view first, then the canvas where it can be drawn.

import init, { Training } from "./core.js";
import * as canvas from "./canvas.js";
import { fetchCourse } from "./course.js";
import { fetchBytes, sizes } from "./load.js";
import * as text from "./text.js";

const html = document.documentElement;
const words = JSON.parse(document.getElementById("words").textContent);
const query = new URLSearchParams(location.search);
const wanted = [query.get("lang"), ...navigator.languages].filter(Boolean);
const OPEN = "samtalerum/open";
const pictures = Object.keys(sizes).filter((path) => path.endsWith(".png"));

/** What the browser says that the visitor prefers. */
const theme = ["(forced-colors: active)", "(prefers-contrast: more)"].some(prefers)
  ? "high-contrast"
  : prefers("(prefers-color-scheme: dark)") ? "dark" : "light";
html.dataset.theme = theme;

let training;
let face = null;
/** What is shown: one value for both views. */
let shown = null;
/** The pictures that are kept, by their paths; nothing before they are wanted. */
let album = null;
/** Whether the canvas has stopped, and whether the training has. */
let stood = false;
let broken = false;

start();

async function start() {
  say(language());
  const progress = loading();
  try {
    const languages = Object.keys(words);
    const core = loadCore(progress);
    const [{ course, own, missing }] = await Promise.all([fetchCourse(languages, wanted, progress, core), core]);
    training = watched(new Training(course, own, wanted, pictures));
    training.prefer(theme, prefers("(prefers-reduced-motion: reduce)"));
    missing.forEach((path) => training.missing(path));
    if (speaks(query.get("lang"), [...course.keys(), ...own.keys()])) training.speak(query.get("lang"));
  } catch (error) {
    console.error(error);
    text.showOnly(word("web-failed"));
    return;
  }
  if (query.has("mode")) training.assess(query.get("mode") === "assessment");
  resume();
  text.connect({ press, key, input, neighbour, otherwise });
  document.addEventListener("focusin", tellFocus);
  document.addEventListener("focusout", () => queueMicrotask(tellFocus));
  document.addEventListener("selectionchange", tellFocus);
  document.getElementById("bar").hidden = false;
  draw(training.view());
  await picture();
}

async function loadCore(count) {
  const core = await fetchBytes("core_bg.wasm", count);
  if (!core) throw new Error("core_bg.wasm");
  await init({ module_or_path: core });
}

/**
 * The training, whose failure is told by the page: after it, the training can do nothing more, not even tell so. What
 * fails where the canvas calls would otherwise reach nobody, or be taken for the canvas's own failure.
 */
function watched(training) {
  const call = (target, name) => (...given) => {
    if (broken) return undefined;
    try {
      return target[name](...given);
    } catch (error) {
      // Other errors are answers.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) giveUp();
      throw error;
    }
  };
  return new Proxy(training, { get: call });
}

function giveUp() {
  broken = true;
  onlyText();
  text.showOnly(word("web-stopped"));
}

/** Goes on where this tab was before it was loaded anew, or opens what the address asks for. */
function resume() {
  const before = remembered();
  if (before && training.resume(before)) return;
  if (query.get("scenario")) training.open(query.get("scenario"));
}

/** Shows a view in both ways, and saves the report that comes with it. A training that has failed gives none. */
function draw(view) {
  if (!view) return;
  const arrived = view.place !== shown?.place;
  shown?.free();
  shown = view;
  if (view.download) save(view.download, `${view.attempt}.html`);
  say(view.language);
  html.dataset.theme = view.theme;
  html.dataset.size = view.text_size;
  html.dataset.still = view.still;
  document.title = view.title;
  text.show(kept(view.html), { arrived, announcements: view.announcements });
  face?.show(view.json());
  tellFocus();
  remember(view.attempt);
  if (!album && view.keep_pictures) keepPictures();
}

/**
 * Fetches all pictures and keeps them, so that the meeting goes on without a network. A browser would ask for each again
 * when it is seen again.
 */
function keepPictures() {
  album = new Map();
  for (const path of pictures) {
    fetchBytes(path).then((bytes) => {
      if (bytes) album.set(path, URL.createObjectURL(new Blob([bytes], { type: "image/png" })));
    });
  }
  text.wantSigns(pictures.map((path) => path.match(/^assets\/icons\/(.+)\.png$/)?.[1]).filter(Boolean));
}

/** The page with the pictures that are kept. */
function kept(html) {
  return html.replace(/src="([^"]+)"/g, (source, path) => (album?.has(path) ? `src="${album.get(path)}"` : source));
}

function press(id) {
  draw(training.press(id));
}

function key(name) {
  const view = training.key(name);
  draw(view);
  return view !== undefined;
}

function input(field, value) {
  draw(training.input(field, value));
}

function act(json) {
  draw(training.act(json));
}

function neighbour(id, after) {
  return training.neighbour(id, after);
}

/** Keys that the page has no use for scroll the picture. */
function otherwise(event) {
  const scrolls = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"].includes(event.key);
  if (!scrolls || !face || html.dataset.view !== "picture") return false;
  face.scroll(event);
  return true;
}

function tellFocus() {
  const { id, visible, selection } = text.focused();
  face?.focus(id, visible);
  if (selection) face?.select(...selection);
}

/** Offers a report as a file, as the browser saves files. */
function save(report, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([report], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Loads the canvas, and offers the choice between the two views. */
async function picture() {
  const state = document.getElementById("canvas-state");
  if (!("engine_bg.wasm" in sizes) || query.get("view") === "text-only") return;
  if (!canvas.canDraw()) {
    training.tell("web-no-webgl");
    draw(training.view());
    return;
  }
  let come = 0;
  const count = (bytes) => {
    come += bytes;
    state.textContent = `${word("web-canvas-loading")} ${amount(come)} / ${amount(canvas.bytes)}`;
  };
  try {
    const { focusById: focus, select } = text;
    const opened = await canvas.open({ page: shown.json(), pictures, act, focus, select, stopped, count });
    if (stood || broken) return;
    face = opened;
  } catch (error) {
    console.error(error);
    return stopped();
  }
  state.textContent = "";
  const button = document.getElementById("switch");
  button.hidden = false;
  button.addEventListener("click", () => view(html.dataset.view === "picture" ? "text" : "picture"));
  // With the focus on the canvas, a key would do what it does twice: there and here.
  document.getElementById("canvas").addEventListener("focus", text.takeFocus);
  const chosen = query.get("view") ?? stored("samtalerum/view") ?? "picture";
  view(chosen === "text" ? "text" : "picture", false);
  window.samtalerum = { frames: face.frames, shown: face.shown, spot: face.spot };
}

function view(name, chosen = true) {
  html.dataset.view = name;
  const button = document.getElementById("switch");
  button.textContent = word(name === "picture" ? "web-to-text" : "web-to-picture");
  if (chosen) keep("samtalerum/view", name);
  face?.show(shown.json());
  tellFocus();
}

/** The canvas is gone; the text view is all there is, and goes on. */
function stopped() {
  if (stood || broken) return;
  stood = true;
  onlyText();
  training.tell("web-canvas-stopped");
  draw(training.view());
}

function onlyText() {
  face = null;
  html.dataset.view = "text";
  document.getElementById("switch").hidden = true;
  document.getElementById("canvas-state").textContent = "";
}

/** A bar that counts the bytes of what has to come before the first page. */
function loading() {
  // The words of the trainer's tools lie beside the course's, and are not asked for.
  const needed = Object.entries(sizes).filter(
    ([path]) => /^(core_bg\.wasm$|content\/|own\/)/.test(path) && !/\/(tools|template)\.ftl$/.test(path),
  );
  const all = needed.reduce((sum, [, bytes]) => sum + bytes, 0);
  const bar = document.getElementById("loading-bar");
  document.getElementById("loading-what").textContent = word("web-loading");
  let come = 0;
  return (bytes) => {
    come += bytes;
    bar.value = all > 0 ? Math.min(1, come / all) : 0;
    document.getElementById("loading-bytes").textContent = `${amount(come)} / ${amount(Math.max(all, come))}`;
  };
}

function amount(bytes) {
  const format = new Intl.NumberFormat(html.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `${format.format(bytes / 1e6)} MB`;
}

function prefers(what) {
  return matchMedia(what).matches;
}

/** Whether there are files of this language among these paths. */
function speaks(tag, paths) {
  const base = tag?.toLowerCase().split("-")[0];
  return Boolean(base) && paths.some((path) => path.startsWith(`locales/${base}/`));
}

/** The language that is wanted most of those the page has words in. The training knows the course's and the visitor's. */
function language() {
  const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  return bases.find((tag) => tag in words) ?? "da";
}

function say(tag) {
  html.lang = tag;
  document.getElementById("skip").textContent = word("web-skip");
  const button = document.getElementById("switch");
  if (!button.hidden) button.textContent = word(html.dataset.view === "picture" ? "web-to-text" : "web-to-picture");
}

function word(id) {
  return (words[html.lang] ?? words.da)[id];
}

// The browser may forbid storage. Then nothing is remembered here; what is lost by that, the training tells itself.

/** The attempt that was open in this tab at this same address. */
function remembered() {
  try {
    const { attempt, search } = JSON.parse(sessionStorage.getItem(OPEN)) ?? {};
    return search === location.search ? attempt : null;
  } catch {
    return null;
  }
}

function remember(attempt) {
  try {
    if (attempt) sessionStorage.setItem(OPEN, JSON.stringify({ attempt, search: location.search }));
    else sessionStorage.removeItem(OPEN);
  } catch {
    return;
  }
}

function stored(name) {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
