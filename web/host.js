// Starts the training in the browser: first the core with the text view, then the canvas if the browser can draw it.

import init, { Training } from "./core.js";
import * as canvas from "./canvas.js";
import { fetchCourse } from "./course.js";
import { contents, fetchBytes, sizes } from "./load.js";
import { OldBrowser, bundle, bundledCourse } from "./package.js";
import * as pictures from "./pictures.js";
import * as text from "./text.js";

const html = document.documentElement;
const messages = JSON.parse(document.getElementById("words").textContent);
const query = new URLSearchParams(location.search);
const wanted = [query.get("lang"), ...navigator.languages].filter(Boolean);
const OPEN = "samtalerum/open";

/** The theme that the visitor prefers according to the browser. */
const theme = ["(forced-colors: active)", "(prefers-contrast: more)"].some(prefers)
  ? "high-contrast"
  : prefers("(prefers-color-scheme: dark)") ? "dark" : "light";
html.dataset.theme = theme;

let training;
/** The picture view; `null` until the canvas is loaded, and after it has stopped. */
let canvasView = null;
/** The state that both views show. */
let shown = null;
/** `true` if the canvas has stopped. */
let canvasStopped = false;
/** `true` if the training has failed. */
let trainingFailed = false;
/** The learning platform that a package is for. `null` if it is for none. */
let platform = null;

start();

async function start() {
  setLanguage(language());
  const progress = loading();
  try {
    const languages = Object.keys(messages);
    const core = loadCore(progress);
    const files = contents ? bundledCourse(progress) : fetchCourse(languages, wanted, progress, core);
    const [{ course, own, missing }, opened] = await Promise.all([files, openPlatform(), core]);
    training = watched(new Training(course, own, wanted, pictures.paths));
    training.prefer(theme, prefers("(prefers-reduced-motion: reduce)"));
    missing.forEach((path) => training.missing(path));
    if (query.has("mode")) training.assess(query.get("mode") === "assessment");
    opened?.launch(training, draw);
    if (speaks(query.get("lang"), [...course.keys(), ...own.keys()])) training.speak(query.get("lang"));
    platform = opened;
  } catch (error) {
    console.error(error);
    text.showOnly(message(error instanceof OldBrowser ? "web-old-browser" : "web-failed"));
    return;
  }
  if (!platform) resume();
  text.connect({ press, key, input, neighbour, unhandled: scrollPicture });
  document.addEventListener("focusin", syncFocus);
  document.addEventListener("focusout", () => queueMicrotask(syncFocus));
  document.addEventListener("selectionchange", syncFocus);
  document.getElementById("bar").hidden = false;
  draw(training.view());
  if (contents) keepPictures();
  await picture();
}

/** Opens the learning platform that a package is for. Only such packages need the scripts for it. */
async function openPlatform() {
  if (!["scorm12", "scorm2004", "cmi5"].includes(contents?.standard)) return null;
  return (await import("./lms/platform.js")).open(contents);
}

async function loadCore(count) {
  const core = contents ? await bundle("core", count) : await fetchBytes("core_bg.wasm", count);
  if (!core) throw new Error("the core cannot be fetched");
  await init({ module_or_path: core });
}

/**
 * Wraps the training so that the page reports its failure, because a training that has failed cannot report anything.
 * Without this, a failure in a call from the canvas would be lost, or mistaken for a failure of the canvas.
 */
function watched(training) {
  const call = (target, name) => (...given) => {
    if (trainingFailed) return undefined;
    try {
      return target[name](...given);
    } catch (error) {
      // All other errors are left to the caller.
      if (error instanceof WebAssembly.RuntimeError || error instanceof RangeError) giveUp();
      throw error;
    }
  };
  return new Proxy(training, { get: call });
}

/** Replaces the page with a message that the training has failed. */
function giveUp() {
  trainingFailed = true;
  onlyText();
  text.showOnly(message("web-stopped"));
}

/** Resumes the attempt that was open before a reload, or opens the meeting that the address names. */
function resume() {
  const before = remembered();
  if (before && training.resume(before)) return;
  if (query.get("scenario")) training.open(query.get("scenario"));
}

/**
 * Shows a state in both views, and saves the report if the state contains one. There is no state if the training has
 * failed.
 */
function draw(view) {
  if (!view) return;
  const arrived = view.place !== shown?.place;
  shown?.free();
  shown = view;
  setLanguage(view.language);
  html.dataset.theme = view.theme;
  html.dataset.size = view.text_size;
  html.dataset.still = view.still;
  document.title = view.title;
  text.show(pictures.withStored(view.html), { arrived, announcements: view.announcements });
  canvasView?.show(view.json());
  syncFocus();
  // A platform stores the attempts itself.
  if (platform) platform.report(view);
  else remember(view.attempt);
  if (view.keep_pictures) keepPictures();
  if (view.download) save(view.download, `${view.attempt}.html`);
}

/** Fetches and stores all pictures, so that the meeting continues without a network. */
async function keepPictures() {
  const arrival = pictures.keep();
  if (!arrival) return;
  if (!contents) text.preloadIcons(pictures.icons);
  // The pictures of a package arrive after a page that shows them, so it is drawn again.
  else if ((await arrival) && !trainingFailed) draw(training.view());
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

/** Scrolls the picture if the key is an arrow or page key. Returns `true` if the picture scrolls. */
function scrollPicture(event) {
  const scrolls = ["ArrowUp", "ArrowDown", "PageUp", "PageDown", "Home", "End"].includes(event.key);
  if (!scrolls || !canvasView || html.dataset.view !== "picture") return false;
  canvasView.scroll(event);
  return true;
}

/** Sends the focus and the selection in the document to the canvas. */
function syncFocus() {
  const { id, visible, selection } = text.focused();
  canvasView?.focus(id, visible);
  if (selection) canvasView?.select(...selection);
}

/** Saves a report as a download, and then shows a notice about the success or failure. */
function save(report, name) {
  try {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([report], { type: "text/html" }));
    link.download = name;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    training.notify("web-report-saved");
  } catch {
    training.notify("web-report-failed");
  }
  draw(training.view());
}

/** Loads the canvas, and shows the button that switches between the two views. */
async function picture() {
  const state = document.getElementById("canvas-state");
  if (!canvas.exists || query.get("view") === "text-only") return;
  if (!canvas.canDraw()) {
    training.notify("web-no-webgl");
    draw(training.view());
    return;
  }
  let received = 0;
  const count = (bytes) => {
    received += bytes;
    state.textContent = `${message("web-canvas-loading")} ${amount(received)} / ${amount(canvas.bytes)}`;
  };
  try {
    const { focusById: focus, select } = text;
    const opened = await canvas.open({ page: shown.json(), pictures: pictures.paths, files: pictures.files, act, focus, select, stopped, count });
    if (canvasStopped || trainingFailed) return;
    canvasView = opened;
  } catch (error) {
    console.error(error);
    return stopped();
  }
  state.textContent = "";
  const button = document.getElementById("switch");
  button.hidden = false;
  button.addEventListener("click", () => view(html.dataset.view === "picture" ? "text" : "picture"));
  // The canvas must not have the focus: each key would then be handled twice, by the canvas and by the page.
  document.getElementById("canvas").addEventListener("focus", text.takeFocus);
  const chosen = query.get("view") ?? stored("samtalerum/view") ?? "picture";
  view(chosen === "text" ? "text" : "picture", false);
  window.samtalerum = { frames: canvasView.frames, shown: canvasView.shown, spot: canvasView.spot };
}

/** Switches to the picture view or the text view. If the visitor chose the view, it is remembered. */
function view(name, chosen = true) {
  html.dataset.view = name;
  const button = document.getElementById("switch");
  button.textContent = message(name === "picture" ? "web-to-text" : "web-to-picture");
  if (chosen) store("samtalerum/view", name);
  canvasView?.show(shown.json());
  syncFocus();
}

/** Continues with the text view alone, because the canvas has stopped. */
function stopped() {
  if (canvasStopped || trainingFailed) return;
  canvasStopped = true;
  onlyText();
  training.notify("web-canvas-stopped");
  draw(training.view());
}

function onlyText() {
  canvasView = null;
  html.dataset.view = "text";
  document.getElementById("switch").hidden = true;
  document.getElementById("canvas-state").textContent = "";
}

/** Shows a progress bar for the files that the first page needs. Returns the function that counts received bytes. */
function loading() {
  // The messages of the authoring tools are in the same folders, but are not loaded here.
  const isNeeded = (path) => /^(core_bg\.wasm$|content\/|own\/)/.test(path) && !/\/(tools|template)\.ftl$/.test(path);
  const bundles = [contents?.bundles?.core, contents?.bundles?.course];
  const needed = Object.entries(sizes).filter(([path]) => (contents ? bundles.includes(path) : isNeeded(path)));
  const all = needed.reduce((sum, [, bytes]) => sum + bytes, 0);
  const bar = document.getElementById("loading-bar");
  document.getElementById("loading-what").textContent = message("web-loading");
  let received = 0;
  return (bytes) => {
    received += bytes;
    bar.value = all > 0 ? Math.min(1, received / all) : 0;
    document.getElementById("loading-bytes").textContent = `${amount(received)} / ${amount(Math.max(all, received))}`;
  };
}

function amount(bytes) {
  const format = new Intl.NumberFormat(html.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `${format.format(bytes / 1e6)} MB`;
}

function prefers(what) {
  return matchMedia(what).matches;
}

/** Returns `true` if the paths include files of this language. */
function speaks(tag, paths) {
  const base = tag?.toLowerCase().split("-")[0];
  return Boolean(base) && paths.some((path) => path.startsWith(`locales/${base}/`));
}

/**
 * Returns the language that the visitor prefers among those of the page. It is used until the training has loaded,
 * because only the training knows the languages of the course and the visitor's settings.
 */
function language() {
  const bases = wanted.map((tag) => tag.toLowerCase().split("-")[0]);
  const offered = contents?.languages ?? Object.keys(messages);
  return bases.find((tag) => tag in messages && offered.includes(tag)) ?? offered.find((tag) => tag in messages) ?? "da";
}

function setLanguage(tag) {
  html.lang = tag;
  document.getElementById("skip").textContent = message("web-skip");
  const button = document.getElementById("switch");
  if (!button.hidden) button.textContent = message(html.dataset.view === "picture" ? "web-to-text" : "web-to-picture");
}

function message(id) {
  return (messages[html.lang] ?? messages.da)[id];
}

// The browser may forbid storage. The functions below then remember nothing, and the training reports that nothing is
// saved.

/** Returns the id of the attempt that was open last in this tab, if the address is still the same. */
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

function store(name, value) {
  try {
    localStorage.setItem(name, value);
  } catch {
    return;
  }
}
