// The text view: shows the page in the document, and handles focus and keys.

import { speak, speakSentence } from "./heard.js";
import { Idiomorph } from "idiomorph/dist/idiomorph.esm.js";
import * as presses from "./presses.js";

const root = document.getElementById("text");
/** The maximum height of a window that counts as low, as a multiple of the text size (`rem`). */
const LOW = 25;
/** Pixels between the edge of the window and an element that is scrolled into the window. */
const MARGIN = 8;

/** The element that had the focus last. It is in the page or in the bar. */
let last = null;
/** The number of the last jump within a page. Each jump is made once, even if the page is shown again. */
let jumped = null;
/**
 * The id of the clicked button while its click is handled; otherwise `null`. Not every browser focuses a clicked
 * button.
 */
let clicked = null;

/** Returns the id of the element that leads to the next page: the button that was clicked, or the focused element. */
export function opener() {
  const focused = document.activeElement;
  return clicked ?? (focused && root.contains(focused) ? focused.id : null);
}

/**
 * Shows a page, and moves the focus:
 * - If the trainee has jumped to a part of the page, the focus goes to the heading of this part, which scrolls to the
 *   top.
 * - If the same page was shown before, the focus stays where it was.
 * - On another page (`arrived`), the focus goes to the element that the page names. If it names none and an overlay was
 *   closed, the focus goes to the element that had opened the overlay. `returned` is the id of that element. Otherwise,
 *   the focus stays on a button that the trainee is likely to press again, or goes to the element at which the page
 *   begins.
 *
 * `hasLine` is `true` if the last line is new. `say` receives the notices of the page, and returns the text that is
 * spoken.
 */
export function show(html, { arrived, returned, hasLine, say }) {
  const before = document.activeElement;
  const kept = before && root.contains(before) ? before.id : null;
  const old = beginning();
  const heading = old?.textContent;
  const wasReading = before === document.body || before === null;
  Idiomorph.morph(root, html, {
    morphStyle: "innerHTML",
    // This option keeps the value of the focused element. Use it only for a field: other elements would keep their old
    // content.
    ignoreActiveValue: before instanceof HTMLInputElement,
    restoreFocus: true,
  });
  measure();
  const words = say([...root.querySelectorAll(".notice > p")].map((notice) => notice.innerHTML));
  const again = kept ? document.getElementById(kept) : null;
  // The focus also moves on the same page, if the focused button is gone: a question may have replaced it.
  const first = arrived || (kept && !again) ? root.querySelector("[data-first]") : null;
  const target = first ?? (returned && document.getElementById(returned));
  const part = root.querySelector("[data-jump]");
  const isJump = part && part.dataset.jump !== jumped;
  if (part) jumped = part.dataset.jump;
  if (isJump) {
    focusOn(part, bringToTop);
  } else if (target) {
    focusOn(target);
  } else if (again && !(arrived && leavesFocus(again))) {
    if (document.activeElement !== again) again.focus({ preventScroll: true });
    if (arrived) revealNews(again, hasLine);
  } else if (arrived || kept !== null || wasReading) {
    const start = beginning();
    // Screen readers remember the name of an element. If the focused element gets the focus again, they say nothing. So
    // a new element replaces the heading, to make them say it.
    const isStale = arrived && start === old && (start.textContent !== heading || (start === before && words === ""));
    focusOn(isStale ? renewed(start) : start, (element) => revealNews(element, hasLine));
  }
  speak(words);
}

/** Replaces the page with a single sentence. */
export function showOnly(sentence) {
  const [main, title, words] = ["main", "h1", "p"].map((name) => document.createElement(name));
  main.className = "page";
  title.id = "title";
  title.tabIndex = -1;
  title.textContent = "Samtalerum";
  words.textContent = sentence;
  main.append(title, words);
  root.replaceChildren(main);
  focusOn(title);
  speakSentence(sentence);
}

/**
 * Returns the id by which the training knows the focused button or field (`id`). Also returns `visible`, which is
 * `true` if the focus ring is visible, and `selection`, the selection in a field as anchor and caret.
 */
export function focused() {
  const element = document.activeElement;
  const field = element?.dataset?.field;
  const id = element?.dataset?.press ?? field ?? null;
  const selection = field === undefined ? null : [element.selectionStart ?? 0, element.selectionEnd ?? 0];
  if (element?.selectionDirection === "backward") selection?.reverse();
  return { id, visible: Boolean(element?.matches?.(":focus-visible")), selection };
}

/** Moves the focus to the button or field with this id. */
export function focusById(id) {
  const element = document.getElementById(`b-${id}`) ?? document.getElementById(`f-${id}`);
  element?.focus({ preventScroll: true });
}

/** Selects text in the focused field, from `anchor` to `caret`. */
export function select(anchor, caret) {
  const element = document.activeElement;
  if (element?.dataset?.field === undefined) return;
  const [from, to] = [Math.min(anchor, caret), Math.max(anchor, caret)];
  element.setSelectionRange(from, to, caret < anchor ? "backward" : "forward");
}

/** Moves the focus back to the element that had it last, or to the beginning of the page if that element is gone. */
export function takeFocus() {
  if (last?.isConnected) last.focus({ preventScroll: true });
  else focusOn(beginning());
}

/**
 * Connects clicks, typing and keys to the given functions. `neighbour` returns the id of the button before or after a
 * button, for the arrow keys. `unhandled` is called with the keys that nothing else handles.
 */
export function connect({ press, key, input, neighbour, unhandled }) {
  window.addEventListener("resize", measure);
  const pressable = "[data-press], [data-copied]";
  document.addEventListener("pointerdown", (event) => {
    presses.pointed(event, event.target.closest?.(pressable)?.id);
  }, true);
  // A listener on the page itself would make screen readers call every heading clickable.
  document.addEventListener("click", (event) => {
    const button = event.target.closest?.(pressable);
    // A link within the page is pressed like a button: the browser's history gets no entry for it.
    if (button instanceof HTMLAnchorElement) event.preventDefault();
    if (!button || !presses.isDeliberate(event, button.id)) return;
    if (button.dataset.copied !== undefined) return copy(button);
    clicked = button.id;
    press(button.dataset.press);
    clicked = null;
  });
  root.addEventListener("input", (event) => {
    const field = event.target.closest("[data-field]");
    if (field) input(field.dataset.field, field.value);
  });
  document.addEventListener("focusin", ({ target }) => {
    if (target.closest("#text, #bar")) last = target;
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const target = event.target;
    const typing = target instanceof HTMLInputElement;
    if (typing && event.key !== "Escape") return;
    if (move(event, target, neighbour)) return event.preventDefault();
    const onButton = target instanceof HTMLButtonElement || target instanceof HTMLAnchorElement;
    const native = onButton && (event.key === " " || event.key === "Enter");
    // While a key is held, the browser itself would press a focused button again and again.
    if (presses.isHeld(event)) return native && event.preventDefault();
    if (native) return;
    if (typing && empty(target, input)) return event.preventDefault();
    if (event.key !== "Tab" && key(event.key)) return event.preventDefault();
    if (unhandled(event)) event.preventDefault();
  });
}

/** Empties a field of the page. Returns `false` if it is empty already. */
function empty(field, input) {
  if (field.value === "" || field.dataset.field === undefined) return false;
  field.value = "";
  input(field.dataset.field, "");
  return true;
}

/** Copies the code beside a button. If the browser does not let the page copy, selects the code. */
async function copy(button) {
  const code = button.parentElement.querySelector("code");
  let news = button.dataset.copied;
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    window.getSelection().selectAllChildren(code);
    news = button.dataset.selected;
  }
  button.querySelector(".label").textContent = news;
  speakSentence(news);
}

/**
 * Moves the focus up or down between choices, checkboxes and options. In the picture view, the focus also moves from
 * the heading to the first or last of them. Returns `true` if the focus moved.
 */
function move(event, target, neighbour) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(target instanceof HTMLElement)) return false;
  const atHeading = target.hasAttribute("data-arrive") && document.documentElement.dataset.view === "picture";
  const next = atHeading
    ? [...root.querySelectorAll("button.choice, button.check, button.radio")].at(step > 0 ? 0 : -1)
    : target.dataset.press && document.getElementById(`b-${neighbour(target.dataset.press, step > 0)}`);
  next?.focus();
  return Boolean(next);
}

/**
 * Returns `true` if the focus leaves this element when another page arrives. The focus always leaves if the new page
 * has a decision or feedback to read. Otherwise the focus stays on a button that the trainee is likely to press again,
 * such as the button that continues.
 */
function leavesFocus(element) {
  if (root.querySelector("#feedback[data-arrive], #choices[data-arrive]")) return true;
  return element.dataset.press === undefined || element.matches(".choice, .toggle, .check, .radio, .link");
}

/** Returns the element that gets the focus when the trainee comes to the page. */
function beginning() {
  return root.querySelector("[data-arrive]") ?? root.querySelector("h1");
}

/** Replaces an element by a copy of itself. */
function renewed(element) {
  const copy = element.cloneNode(true);
  element.replaceWith(copy);
  return copy;
}

/** Focuses an element. If the page is in a frame, the focus stays outside until the visitor enters the frame. */
export function focusOn(element, show = reveal) {
  if (!element || (window !== window.top && !document.hasFocus())) return;
  element.focus({ preventScroll: true });
  show(element);
}

/**
 * Scrolls what is new on the page into the window. On a page with feedback, this is the feedback. On a page with a line
 * and a question, scrolls to both. If there is no space for both, the line has priority if it is new (`hasLine`), and
 * otherwise the question. On other pages, scrolls to `element`.
 */
function revealNews(element, hasLine) {
  const feedback = root.querySelector(".feedback");
  // An element that stays at the lower edge of the window is in sight already.
  const both = [".now", ".side > h2"].map((part) => root.querySelector(part)).filter((part) => part && !isAtEdge(part));
  if (feedback) bringIntoSight([feedback]);
  else if (both.length > 0) bringIntoSight(hasLine ? both : both.reverse());
  else reveal(element);
}

/** Scrolls an element into the window. For the title, scrolls to the top of the page. */
function reveal(element) {
  if (element.id === "title") window.scrollTo(0, 0);
  else bringIntoSight([element]);
}

/** Scrolls an element to the top of the window, as far as the page is long enough. */
function bringToTop(element) {
  if (document.documentElement.dataset.view !== "picture") element.scrollIntoView();
}

/**
 * Records in the document whether the window is low, so that the style sheet can use it. A media query cannot compare
 * the height with the text size.
 */
function measure() {
  const html = document.documentElement;
  html.dataset.low = innerHeight <= LOW * parseFloat(getComputedStyle(html).fontSize);
}

/** Returns `true` for an element that stays at the lower edge of the window. */
function isAtEdge(element) {
  const { position, bottom } = getComputedStyle(element);
  return position === "sticky" && bottom === "0px";
}

/** Scrolls as little as needed to show all elements, or if there is no space for all, the beginning of the first. */
function bringIntoSight(elements) {
  if (document.documentElement.dataset.view === "picture") return;
  // The heading over the lines stays at the upper edge.
  const start = elements[0].closest(".speech") ? document.getElementById("said").offsetHeight : 0;
  const end = innerHeight - ([...root.querySelectorAll(".side > *")].find(isAtEdge)?.offsetHeight ?? 0);
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  if (top >= start && bottom <= end) return;
  const fits = bottom - top + 2 * MARGIN <= end - start;
  const isBelow = fits && bottom > end;
  const by = isBelow ? bottom + MARGIN - end : (fits ? top : boxes[0].top) - MARGIN - start;
  window.scrollBy(0, by);
}
