// The text view: the page as it stands in the document, the focus, and the keys.

import { Idiomorph } from "./idiomorph.js";

const root = document.getElementById("text");
const news = document.getElementById("news");

/** What was announced, and the messages on the page, when it was last shown. */
let announced = "";
let told = [];
/** What had the focus last, of the page's own. */
let last = null;

/** Shows a page, keeps the focus where it was, or moves it to what is new when the trainee comes to a new place. */
export function show(html, { arrived, announcements }) {
  const before = document.activeElement;
  const kept = before && root.contains(before) ? before.id : null;
  const wasReading = before === document.body || before === null;
  Idiomorph.morph(root, html, {
    morphStyle: "innerHTML",
    ignoreActiveValue: true,
    restoreFocus: true,
  });
  const again = kept ? document.getElementById(kept) : null;
  const asked = root.querySelector("[data-first]");
  if (asked && arrived) {
    focusOn(asked);
  } else if (again && !(arrived && !staysUseful(again))) {
    if (document.activeElement !== again) again.focus({ preventScroll: true });
    if (arrived) reveal(root.querySelector(".now") ?? again);
  } else if (arrived || kept !== null || wasReading) {
    focusOn(root.querySelector("[data-arrive]") ?? root.querySelector("h1"));
  }
  const words = announcements.join(" ");
  const notices = [...root.querySelectorAll(".notice > p")].map((notice) => notice.textContent);
  const fresh = notices.filter((notice) => !told.includes(notice));
  // What stands there already is not read out again at each change beside it.
  speak([...fresh, arrived || words !== announced ? words : ""].filter(Boolean).join(" "));
  announced = words;
  told = notices;
}

/** Puts one sentence in place of the page. */
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
  speak(sentence);
}

/** Has these signs, which the style names, fetched before they are seen. */
export function wantSigns(names) {
  const signs = names.map((name) => {
    const sign = document.createElement("span");
    sign.className = `icon icon-${name}`;
    return sign;
  });
  const holder = document.createElement("div");
  holder.className = "unseen";
  holder.setAttribute("aria-hidden", "true");
  holder.append(...signs);
  document.body.append(holder);
}

/**
 * What the focus is on: a button's or field's id as the training knows it, whether the ring is to be seen, and of what is
 * selected in a field where it was begun and where the caret is.
 */
export function focused() {
  const element = document.activeElement;
  const field = element?.dataset?.field;
  const id = element?.dataset?.press ?? field ?? null;
  const selection = field === undefined ? null : [element.selectionStart ?? 0, element.selectionEnd ?? 0];
  if (element?.selectionDirection === "backward") selection?.reverse();
  return { id, visible: Boolean(element?.matches?.(":focus-visible")), selection };
}

/** Moves the focus to a button or field of the page. */
export function focusById(id) {
  const element = document.getElementById(`b-${id}`) ?? document.getElementById(`f-${id}`);
  element?.focus({ preventScroll: true });
}

/** Selects this of the words in the field with the focus, from where it was begun to where the caret is. */
export function select(anchor, caret) {
  const element = document.activeElement;
  if (element?.dataset?.field === undefined) return;
  const [from, to] = [Math.min(anchor, caret), Math.max(anchor, caret)];
  element.setSelectionRange(from, to, caret < anchor ? "backward" : "forward");
}

/** Takes the focus from where nothing is to be done with it: to what had it last, or to where the page begins. */
export function takeFocus() {
  if (last?.isConnected) last.focus({ preventScroll: true });
  else focusOn(root.querySelector("[data-arrive]") ?? root.querySelector("h1"));
}

/** Speaks through the live region. The same words twice are still new. */
export function speak(words) {
  if (!words) return;
  news.textContent = news.textContent === words ? `${words}\u00a0` : words;
}

/**
 * Connects clicks, typing and keys. `neighbour` names the button before or after another for the arrow keys; `otherwise`
 * gets keys that nothing here uses.
 */
export function connect({ press, key, input, neighbour, otherwise }) {
  root.addEventListener("click", (event) => {
    const button = event.target.closest("[data-press]");
    if (button) press(button.dataset.press);
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
    if (onButton && (event.key === " " || event.key === "Enter")) return;
    if (event.repeat && !event.key.startsWith("Arrow") && !event.key.startsWith("Page")) return;
    if (event.key !== "Tab" && key(event.key)) return event.preventDefault();
    if (otherwise(event)) event.preventDefault();
  });
}

/** Up and down between choices, boxes and options. From the heading, beside the picture, to the first or last of them. */
function move(event, target, neighbour) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step || !(target instanceof HTMLElement)) return false;
  const atHeading = target.hasAttribute("data-arrive") && document.documentElement.dataset.view === "picture";
  const next = atHeading
    ? [...root.querySelectorAll("button.choice, button.check")].at(step > 0 ? 0 : -1)
    : target.dataset.press && document.getElementById(`b-${neighbour(target.dataset.press, step > 0)}`);
  next?.focus();
  return Boolean(next);
}

/** Whether whoever pressed this will press it again: "continue" does, a choice or a heading does not. */
function staysUseful(element) {
  return element.dataset.press !== undefined && !element.classList.contains("choice");
}

/** In a frame, the focus is left where the visitor has it on the page around it, until she comes here herself. */
function focusOn(element) {
  if (!element || (window !== window.top && !document.hasFocus())) return;
  element.focus({ preventScroll: true });
  reveal(element);
}

/** Begins at the top of the page when its title is what is new. */
function reveal(element) {
  if (document.documentElement.dataset.view === "picture") return;
  if (element.id === "title") window.scrollTo(0, 0);
  else element.scrollIntoView({ block: "nearest" });
}
