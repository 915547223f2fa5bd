// Starts the training in the browser: first the core with the text view, then the canvas if the browser can draw it.

import init, { Training } from "./core.js";
import { HANDBOOK, MEETINGS, OldBrowser, bundle, bundledCourse, inLanguage, languages, pathOf } from "./bundles.js";
import * as canvas from "./canvas.js";
import { fetchCourse, fetchLanguage, fetchReplaced, fetchScope, isEdited } from "./course.js";
import { speakOfCanvas, words } from "./heard.js";
import { base } from "./files.js";
import * as journey from "./journey.js";
import { keepPage } from "./kept.js";
import { address, contents, sizes } from "./load.js";
import * as mirror from "./mirror.js";
import * as pictures from "./pictures.js";
import { preferred, watch } from "./preferences.js";
import * as presses from "./presses.js";
import { inTab, keepInTab, store, stored } from "./storage.js";
import * as text from "./text.js";
import * as trail from "./trail.js";
import { travel } from "./travel.js";

const html = document.documentElement;
const messages = JSON.parse(document.getElementById("words").textContent);
const query = new URLSearchParams(location.search);
const OPEN = "samtalerum/open";
const LANGUAGE = "samtalerum/language";
/** The key under which the browser stores the language that was shown last, so that the next visit fetches it first. */
const LAST_LANGUAGE = "samtalerum/last-language";
/** The time in milliseconds that a visitor waits for a page before the bar says that it will come. */
const PATIENCE = 300;
/** The time in milliseconds after which the texts of the handbook are fetched, so that the choices are drawn first. */
const READING = 250;
/** The time in milliseconds after which the page fetches all meetings, even if the visitor has not chosen one. */
const PAUSE = 5_000;
/** The language that the address asks for, or the one that the visitor has chosen instead in this tab. */
const asked = chosenLanguage() ?? query.get("lang");
const wanted = [asked, ...navigator.languages].filter(Boolean);
/** The languages in which the page may be shown until the training has loaded, the most likely first. */
const likely = [asked, stored(LAST_LANGUAGE), ...navigator.languages].filter(Boolean);

/** The theme and motion that the visitor prefers according to the browser. */
let preference = preferred();
html.dataset.theme = preference.theme;

let training;
/** The picture view; `null` until the canvas is loaded, and after it has stopped. */
let canvasView = null;
/** The state of the training that the text view and the picture view show, as `training.view()` returned it. */
let shown = null;
/** `true` if the canvas has stopped. */
let canvasStopped = false;
/** `true` if the training has failed. */
let trainingFailed = false;
/** `true` once the visitor has used the page. From then on, the view does not change by itself. */
let isUsed = false;
/** The files of the course, and the program's own files, by path. */
let [courseFiles, ownFiles] = [];
/** For each language that is being fetched, a promise that resolves when the fetch has succeeded or failed. */
const fetching = new Map();
/**
 * For each scope that is being fetched, a promise that becomes `true` when the training has its texts, and `false` if they
 * cannot be fetched. A key has the language and the scope: that of the handbook or of a meeting.
 */
const fetchingTexts = new Map();
/** Promises of the bundles that were requested before the training, by the same keys. */
const ahead = new Map();
/** The texts that were fetched after the course, by path. */
const textFiles = new Map();
/** The scopes whose texts the training has, by the keys of `fetchingTexts`. */
const textsThere = new Set();
/** `true` if the page has been drawn since the first pictures arrived. */
let hasPictures = false;
/** The number of pages that wait for something. While there are any, the document says so to scripts. */
let waiting = 0;
/** `true` while a page is drawn whose texts could not be fetched. */
let isWithoutTexts = false;
/** The names of the bundles that the first page needs. The progress bar shows how much of them has been received. */
const needed = [];
/** `true` if the texts of the handbook and of meetings come after the course, as bundles of their own. */
let hasLateTexts = false;
/** The meetings whose files have been compared with those on the server. */
const checked = new Set();
/** The learning platform, if the page is in a package for one. `null` otherwise, and until the platform is opened. */
let platform = null;

start();

async function start() {
  setLanguage(language());
  const progress = loading();
  fetchAhead();
  try {
    const core = loadCore(progress);
    const order = { first: language(), wanted, count: progress };
    const files = contents ? bundledCourse(progress) : fetchCourse(order);
    const [found, opened] = await Promise.all([files, openPlatform(), core]);
    const { created, course, own, missing, languages: all } = await create(found, progress);
    [courseFiles, ownFiles] = [course, own];
    hasLateTexts = all.length > 0;
    training = watched(created);
    training.prefer(preference.theme, preference.still);
    missing.forEach((path) => training.missing(path));
    if (query.has("mode")) training.assess(query.get("mode") === "assessment");
    opened?.launch(training, draw);
    if (speaks(asked, all, [...course.keys(), ...own.keys()])) training.speak(asked);
    platform = opened;
  } catch (error) {
    console.error(error);
    text.showOnly(message(error instanceof OldBrowser ? "web-old-browser" : "web-failed"));
    return;
  }
  const lacking = training.lacking_language();
  if (lacking) await fetchLanguageFor(lacking, () => training.speak(lacking));
  const underWay = platform ? null : resume();
  text.connect({ press, key, input, neighbour, unhandled: scrollPicture });
  document.addEventListener("focusin", syncFocus);
  document.addEventListener("focusout", () => queueMicrotask(syncFocus));
  document.addEventListener("selectionchange", syncFocus);
  document.getElementById("bar").hidden = false;
  if (wantsCanvas()) html.dataset.room = "coming";
  for (const link of document.querySelectorAll("#skip, #skip-choices")) link.addEventListener("click", journey.jump);
  await begin();
  if (!shown) return;
  if (underWay) text.focusOn(document.getElementById(`b-${underWay}`));
  watchUse();
  watch(prefer);
  showPictures();
  await picture();
  keepPage();
  // Leave the line to the first meeting that the visitor opens.
  setTimeout(addAll, PAUSE);
}

/**
 * Shows the first page: the page that was open before a reload; otherwise the rule that the address names; otherwise
 * the present page of the training.
 */
async function begin() {
  const view = training.view();
  const [before, rule] = [journey.remembered(), journey.ruleInAddress()];
  trail.follow(view.place, null);
  // Open the remembered pages again only if the same attempt is open as before. The earlier attempt may have been lost.
  // Or a learning platform may have stored it, so that it exists but is not open.
  const attemptOf = (steps) => steps?.find((step) => step.startsWith("attempt:"));
  if (before && attemptOf(before) === attemptOf(journey.steps(view.attempt))) await travelTo(before, view);
  else if (rule) await openRule(rule, view);
  else await draw(view);
  journey.connect({ restore: travelTo, open: openRule, sync: followInHistory });
}

/**
 * Opens the learning platform, if the page is in a package for one. Imports the scripts for this only then, because no
 * other page needs them.
 */
async function openPlatform() {
  if (!["scorm12", "scorm2004", "cmi5"].includes(contents?.standard)) return null;
  return (await import("./lms/platform.js")).open(contents);
}

async function loadCore(count) {
  const bytes = await program("core", count);
  const compiled = init({ module_or_path: bytes });
  fetchNext();
  await compiled;
}

/** Fetches what comes after the first page while the core is compiled: the pictures, and then the canvas. */
async function fetchNext() {
  if (languages.length === 0) return;
  await pictures.keep("shared");
  if (!wantsCanvas() || !canvas.canDraw()) return;
  pictures.keep("icons");
  // If this fails, it is reported when the canvas is opened.
  canvas.fetchEngine().catch(() => {});
}

/** Returns `true` if there is a canvas, and if the address does not ask for the text view alone. */
function wantsCanvas() {
  return canvas.exists && query.get("view") !== "text-only";
}

/** Fetches a program. */
async function program(name, count) {
  const bytes = await bundle(name, count);
  if (!bytes) throw new Error(`the ${name} cannot be fetched`);
  return bytes;
}

/**
 * Creates the training of the course that `fetchCourse` or `bundledCourse` has found. Returns it as `created`, with the
 * maps and lists that it is made of. If the course has been replaced, fetches its files, and the larger program that can
 * read and check them.
 */
async function create(found, count) {
  const { list, course, own, languages: all } = found;
  const prepared = course && Training.prepared(course, own, wanted, pictures.paths, all);
  if (prepared) return { ...found, created: prepared };
  if (contents) throw new Error("the package is of another version");
  needed.push("reader");
  const reader = loadReader(count);
  const files = await fetchReplaced(list, { spoken: Object.keys(messages), wanted, count, reader });
  const { read } = await reader;
  return { ...files, languages: [], created: read(files.course, files.own, wanted, pictures.paths) };
}

/** Loads the program that reads a course. Returns its functions. */
async function loadReader(count) {
  const [reader, bytes] = await Promise.all([import(address("./reader.js")), program("reader", count)]);
  await reader.default({ module_or_path: bytes });
  return reader;
}

/**
 * Wraps the training so that the page reports a failure of the training, because a training that has failed cannot
 * report anything. Without this, a failure in a call from the canvas would be lost, or mistaken for a failure of the
 * canvas.
 */
function watched(training) {
  const call = (target, name) => (...given) => {
    if (trainingFailed) return undefined;
    try {
      return target[name](...given);
    } catch (error) {
      // Only these two kinds of errors mean that the training has failed. The caller handles all others.
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

/**
 * Resumes the attempt that was open before a reload. If there was none, opens the meeting that the address names. But
 * if an attempt at that meeting is under way, returns the id of the button that resumes this attempt, so that the
 * visitor decides.
 */
function resume() {
  const before = remembered();
  if (before && training.resume(before)) return null;
  return query.get("scenario") ? training.open(query.get("scenario")) : null;
}

/**
 * Shows `view`, a state of the training, in the text view and the picture view. Saves the report if the state contains
 * one. `view` is `undefined` if a key does nothing, or if the training has failed. `step` is the result of `travel`, if
 * `travel` has brought the training to this page. If the page needs texts that are still to be fetched, leaves the old page
 * until they are there, and returns a promise of that.
 */
function draw(view, step) {
  if (!view) return undefined;
  const lacking = training.lacking_language();
  if (lacking) {
    if (view !== shown) view.free();
    // Leave the page as it is. The training keeps the page's language until the missing language has been fetched.
    const arrival = fetchLanguageFor(lacking, () => training.choose_language(lacking));
    return waitFor(arrival).then(() => draw(training.view()));
  }
  const scopes = lackingScopes(view);
  if (scopes.length > 0) {
    const arrival = Promise.all(scopes.map((scope) => addTexts(view.language, scope)));
    if (view !== shown) view.free();
    return waitFor(arrival).then((all) => (all.every(Boolean) ? draw(training.view(), step) : leaveMeeting()));
  }
  const { returned } = step ?? trail.follow(view.place, text.opener());
  const arrived = view.place !== shown?.place;
  if (arrived) presses.changed();
  if (shown !== view) shown?.free();
  shown = view;
  setLanguage(view.language);
  html.dataset.theme = view.theme;
  html.dataset.size = view.text_size;
  html.dataset.still = view.still;
  document.title = view.document_title;
  const { status, announcements, language } = view;
  hasPictures = pictures.isThere(firstPictures());
  const say = (notices) => words({ notices, status, announcements, language, arrived });
  text.show(pictures.withStored(view.html), { arrived, returned, hasLine: announcements.length > 0, say });
  const hasChoices = document.getElementById("choices") !== null;
  document.getElementById("skip-choices").hidden = !hasChoices;
  canvasView?.show(view.json());
  mirror.wake();
  syncFocus();
  followInHistory();
  keepInTab(LANGUAGE, query.has("lang") && { asked: query.get("lang"), language });
  const isKept = languages.length > 0 && !query.has("lang");
  if (isKept && stored(LAST_LANGUAGE) !== language) store(LAST_LANGUAGE, language);
  // A learning platform stores the attempts itself, so the tab need not remember which one is open.
  if (platform) platform.report(view);
  else keepInTab(OPEN, view.attempt && { attempt: view.attempt, search: location.search });
  // The feedback on a choice shows texts of the handbook. They arrive while the visitor reads the choices.
  if (hasChoices) setTimeout(() => addTexts(language, HANDBOOK), READING);
  if (view.keep_pictures) showPictures().then(checkMeeting).then(addAll);
  if (view.download) save(view.download, `${view.attempt}.html`);
  return undefined;
}

/**
 * Waits for something that the next page needs. If it takes so long that the visitor may doubt whether the press counted,
 * says so.
 */
function waitFor(arrival) {
  const state = document.getElementById("canvas-state");
  const sentence = message("web-waiting");
  const say = () => {
    state.textContent = sentence;
    speakOfCanvas(sentence);
  };
  const timer = setTimeout(say, PATIENCE);
  waiting += 1;
  html.dataset.waiting = "";
  return arrival.finally(() => {
    clearTimeout(timer);
    waiting -= 1;
    if (waiting === 0) delete html.dataset.waiting;
    if (state.textContent === sentence) state.textContent = "";
  });
}

/** Returns the key of a scope in a language in the maps of scopes. */
function keyOf(language, scope) {
  return `${language}/${scope}`;
}

/** Returns the scopes whose texts the page in `view` needs, and which have not arrived yet. */
function lackingScopes({ language }) {
  if (!hasLateTexts || isWithoutTexts) return [];
  return training.lacking_texts().filter((scope) => !textsThere.has(keyOf(language, scope)));
}

/**
 * Fetches the texts of a scope in a language and, for a meeting, its portraits, unless they are there or on their way.
 * Returns a promise, which becomes `true` when the training has them, and `false` if they cannot be fetched.
 */
function addTexts(wanted, scope) {
  const key = keyOf(wanted, scope);
  if (!hasLateTexts || textsThere.has(key)) return Promise.resolve(true);
  const request = () => requestTexts(wanted, scope).finally(() => fetchingTexts.delete(key));
  if (!fetchingTexts.has(key)) fetchingTexts.set(key, request());
  return fetchingTexts.get(key);
}

/** Fetches the meeting that the address names, because the first page needs it. */
function fetchAhead() {
  const meeting = query.get("scenario");
  if (!meeting || !languages.includes(language())) return;
  const scope = MEETINGS + meeting;
  ahead.set(keyOf(language(), scope), fetchScope(language(), scope));
}

async function requestTexts(wanted, scope) {
  const key = keyOf(wanted, scope);
  const early = await ahead.get(key);
  ahead.delete(key);
  // A language that was added after the build has no bundles of its own.
  const files = early ?? (await fetchScope(languages.includes(wanted) ? wanted : language(), scope));
  if (!files || trainingFailed) return false;
  keepTexts(wanted, scope, files);
  return true;
}

/** Gives the training the texts of a scope in a language, and keeps the portraits that come with them. */
function keepTexts(language, scope, files) {
  textsThere.add(keyOf(language, scope));
  const found = pictures.add(files);
  canvasView?.add(found);
  const texts = new Map([...files].filter(([path]) => !found.has(path)));
  for (const [path, bytes] of texts) textFiles.set(path, bytes);
  training.add_texts(texts);
}

/** Fetches the handbook and all meetings one after another, so that everything can be played without a network. */
async function addAll() {
  if (!hasLateTexts || trainingFailed) return;
  const { language } = shown;
  for (const scope of training.scopes()) {
    if (!(await addTexts(language, scope)) || trainingFailed) return;
  }
}

/** Returns to the menu, because the texts of the page cannot be fetched. The next page that needs them tries again. */
function leaveMeeting() {
  if (trainingFailed) return;
  training.leave_meeting();
  training.notify("web-texts-failed");
  isWithoutTexts = true;
  draw(training.view());
  isWithoutTexts = false;
}

/**
 * Fetches a language, and then calls `use`, which lets the training speak it. Until then, the training keeps the language
 * that the page has. If the language cannot be fetched, a notice says so.
 */
function fetchLanguageFor(wanted, use) {
  training.speak(html.lang);
  if (!fetching.has(wanted)) fetching.set(wanted, addLanguage(wanted, use).finally(() => fetching.delete(wanted)));
  return fetching.get(wanted);
}

async function addLanguage(wanted, use) {
  const meeting = training.meeting();
  const texts = meeting ? fetchScope(wanted, MEETINGS + meeting) : new Map();
  const [arrived, found] = await Promise.all([fetchLanguage(wanted, courseFiles, ownFiles), texts]);
  if (trainingFailed) return;
  if (!arrived || !found) return training.notify("web-language-failed");
  if (meeting) keepTexts(wanted, MEETINGS + meeting, found);
  training.add_languages(courseFiles, ownFiles);
  use();
  // The meeting's messages in the new language have not been compared with those on the server.
  checked.clear();
}

/** Updates the browser's history and the address, so that they fit the page that is shown. */
function followInHistory() {
  journey.follow(journey.steps(shown.attempt), training.rule(shown.place));
}

/** Opens a rule in the handbook, by its number or its id. An unknown rule changes nothing. */
function openRule(rule, view = shown) {
  if (trainingFailed) return undefined;
  const place = training.rule_place(rule);
  if (!place) return draw(view);
  return travelTo([...journey.steps(view.attempt).filter((step) => step !== place), place], view);
}

/**
 * Takes the training from the page in `view` to another page. The array `to` has the steps that lead to the other page.
 * Shows only the page of the last step, not the pages between.
 */
function travelTo(to, view = shown) {
  if (trainingFailed) return undefined;
  const views = new Set([view]);
  const pass = (next) => {
    views.add(next);
    platform?.report(next);
  };
  const arrival = travel(training, view, to, pass);
  views.delete(arrival.view);
  views.delete(shown);
  views.forEach((one) => one.free());
  return draw(arrival.view, arrival);
}

/** Fetches the first pictures. Draws the page again if it was shown without them. */
async function showPictures() {
  await pictures.keep(firstPictures());
  if (!hasPictures && pictures.isThere(firstPictures()) && !trainingFailed) draw(training.view());
}

/** Returns the name of the bundle with the pictures that come first. */
function firstPictures() {
  return hasLateTexts ? "shared" : "pictures";
}

/** Shows a notice if somebody has edited the files of the open meeting on the server since the bundle was built. */
async function checkMeeting() {
  const meeting = training.meeting();
  if (!meeting || checked.has(meeting)) return;
  checked.add(meeting);
  const isScenario = (bytes) => trainingFailed || training.is_scenario(meeting, bytes);
  if ((await isEdited(new Map([...courseFiles, ...textFiles]), meeting, isScenario)) && !trainingFailed) {
    training.notify("web-course-edited");
    draw(training.view());
  }
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

/**
 * Scrolls the picture if the key is the up or down arrow key, Page Up, Page Down, Home or End. Returns `true` if the
 * picture view has handled the key.
 */
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
  if (!wantsCanvas()) return;
  if (!canvas.canDraw()) {
    delete html.dataset.room;
    training.notify("web-no-webgl");
    draw(training.view());
    return;
  }
  let received = 0;
  const count = (bytes) => {
    received += bytes;
    state.textContent = `${message("web-canvas-loading")} ${amount(received)} / ${amount(canvas.size())}`;
  };
  speakOfCanvas(message("web-canvas-begun"));
  try {
    const { focusById: focus, select, takeFocus } = text;
    const reactions = { act, focus, select, takeFocus, moved: mirror.wake, stopped, count };
    const files = () => pictures.files(hasLateTexts ? ["shared", "icons"] : ["pictures"]);
    const opened = await canvas.open({ page: shown.json(), pictures: pictures.paths, files, ...reactions });
    if (canvasStopped || trainingFailed) return;
    canvasView = opened;
    // The page may have changed while the files arrived, and more pictures may have come.
    canvasView.add(await files());
    canvasView.show(shown.json());
  } catch (error) {
    console.error(error);
    return stopped();
  }
  const chosen = query.get("view") ?? stored("samtalerum/view") ?? "picture";
  const isWanted = () => chosen !== "text" && !isUsed;
  await firstFrame(isWanted);
  if (canvasStopped || trainingFailed) return;
  state.textContent = "";
  const button = document.getElementById("switch");
  button.hidden = false;
  button.addEventListener("click", () => view(html.dataset.view === "picture" ? "text" : "picture"));
  // The canvas must not have the focus: each key would then be handled twice, by the canvas and by the page.
  document.getElementById("canvas").addEventListener("focus", text.takeFocus);
  mirror.connect(canvasView);
  const { frames, shown: place, rests, spot, texts } = canvasView;
  window.samtalerum = { frames, shown: place, rests, spot, texts };
  const name = isWanted() ? "picture" : "text";
  view(name, false);
  speakOfCanvas(message(name === "picture" ? "web-canvas-shown" : "web-canvas-ready"));
}

/**
 * Waits until the canvas has drawn a page, or until the picture view is no longer wanted. During the wait, the text
 * view is shown. The canvas has its full size already, but is invisible.
 */
async function firstFrame(isWanted) {
  html.dataset.room = "hidden";
  html.style.setProperty("--bar-height", `${barHeight()}px`);
  const isEmpty = () => canvasView?.shown() === "";
  while (isEmpty() && isWanted() && !trainingFailed) await new Promise(requestAnimationFrame);
  if (isWanted()) await canvasView?.seen();
  delete html.dataset.room;
  html.style.removeProperty("--bar-height");
}

/** Returns the height in pixels that the bar will have beside the picture, when it shows no sentence. */
function barHeight() {
  const state = document.getElementById("canvas-state");
  state.hidden = true;
  const { height } = document.getElementById("bar").getBoundingClientRect();
  state.hidden = false;
  return height;
}

/**
 * Notes when the visitor has begun to use the page. Listens for input and not for scrolling, because the page may
 * scroll by itself.
 */
function watchUse() {
  const use = () => {
    isUsed = true;
  };
  const begun = { capture: true, passive: true, once: true };
  for (const type of ["keydown", "pointerdown", "click", "wheel", "input"]) window.addEventListener(type, use, begun);
}

/** Follows a change of the browser's preferences, unless the visitor has chosen something else. */
function prefer() {
  const { theme, still } = preference;
  preference = preferred();
  if (trainingFailed || shown.theme !== theme || shown.still !== still) return;
  training.prefer(preference.theme, preference.still);
  draw(training.view());
}

/** Switches to the picture view or the text view. If the visitor chose the view, it is remembered. */
function view(name, chosen = true) {
  html.dataset.view = name;
  label("switch", name === "picture" ? "web-to-text" : "web-to-picture");
  if (chosen) store("samtalerum/view", name);
  presses.changed();
  canvasView?.show(shown.json());
  mirror.wake();
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
  delete html.dataset.room;
  html.dataset.view = "text";
  document.getElementById("switch").hidden = true;
  document.getElementById("canvas-state").textContent = "";
}

/** Shows a progress bar for the files that the first page needs. Returns the function that counts received bytes. */
function loading() {
  // The core has two files, and which of them is fetched is known only when the server has answered whether it
  // compresses files. So the sum may change, and is computed each time.
  needed.push("core", ...["course", "own"].map((name) => inLanguage(name, language())));
  const all = () => needed.reduce((sum, name) => sum + (sizes[pathOf(name)] ?? 0), 0);
  const bar = document.getElementById("loading-bar");
  document.getElementById("loading-about").textContent = message("app-subtitle");
  document.getElementById("loading-what").textContent = message("web-loading");
  let received = 0;
  return (bytes) => {
    received += bytes;
    bar.value = all() > 0 ? Math.min(1, received / all()) : 0;
    document.getElementById("loading-bytes").textContent = `${amount(received)} / ${amount(Math.max(all(), received))}`;
  };
}

function amount(bytes) {
  const format = new Intl.NumberFormat(html.lang, { maximumFractionDigits: 1, minimumFractionDigits: 1 });
  return `${format.format(bytes / 1e6)}\u00a0MB`;
}

/** Returns `true` if this language is in `languages`, or if `paths` has a file in this language. */
function speaks(tag, languages, paths) {
  if (!tag) return false;
  return languages.includes(base(tag)) || paths.some((path) => path.startsWith(`locales/${base(tag)}/`));
}

/**
 * Returns the language that the visitor prefers among those of the page. It is used until the training has loaded,
 * because only the training knows the languages of the course and the visitor's settings.
 */
function language() {
  const bases = likely.map(base);
  const offered = contents?.languages ?? Object.keys(messages);
  return bases.find((tag) => tag in messages && offered.includes(tag)) ?? offered.find((tag) => tag in messages) ?? "da";
}

function setLanguage(tag) {
  html.lang = tag;
  document.getElementById("bar").setAttribute("aria-label", message("web-bar"));
  label("skip", "web-skip");
  label("skip-choices", "web-skip-choices");
  label("switch", html.dataset.view === "picture" ? "web-to-text" : "web-to-picture");
}

/**
 * Writes a message into an element. If the element already has this message, leaves it unchanged, because some screen
 * readers skip an announcement that follows right after a change.
 */
function label(id, name) {
  const element = document.getElementById(id);
  if (element.textContent !== message(name)) element.textContent = message(name);
}

function message(id) {
  return (messages[html.lang] ?? messages.da)[id];
}

/** Returns the id of the attempt that was open last in this tab, if the address is still the same. */
function remembered() {
  const { attempt, search } = inTab(OPEN);
  return search === location.search ? attempt : null;
}

/**
 * Returns the language that was shown last in this tab; `null` if the address has no `lang`, or if its `lang` has
 * changed since. The visitor may have chosen a language other than `lang`, and a reload must not undo this choice.
 */
function chosenLanguage() {
  const { asked, language } = inTab(LANGUAGE);
  return asked && asked === query.get("lang") ? language : null;
}
