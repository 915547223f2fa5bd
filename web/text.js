// The text view: shows the page in the document, and handles focus and keys.

import { Idiomorph } from "./idiomorph.js";

const root = document.getElementById("text");
const news = document.getElementById("news");

/** The announcement of the page that was last shown. */
let announced = "";
/** The notices on the page that was last shown. */
let notified = [];
/** The element that had the focus last. It is in the page or in the bar. */
let last = null;

/**
 * Shows a page. On the same page, the focus stays where it was. On another page, it moves to the element that the page
 * names. If the page names none, the focus stays on a button that the trainee is likely to press again; otherwise it
 * moves to what is new.
 */
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
  const fresh = notices.filter((notice) => !notified.includes(notice));
  // Announce only what is new, not what was on the page already.
  speak([...fresh, arrived || words !== announced ? words : ""].filter(Boolean).join(" "));
  announced = words;
  notified = notices;
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
  speak(sentence);
}

/** Makes the browser fetch icons that the style sheet refers to, before they are shown. */
export function preloadIcons(names) {
  const icons = names.map((name) => {
    const icon = document.createElement("span");
    icon.className = `icon icon-${name}`;
    return icon;
  });
  const holder = document.createElement("div");
  holder.className = "unseen";
  holder.setAttribute("aria-hidden", "true");
  holder.append(...icons);
  document.body.append(holder);
}

/**
 * Returns the id by which the training knows the focused button or field (`id`), `true` if the focus ring is visible
 * (`visible`), and the selection in a field as anchor and caret (`selection`).
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
  else focusOn(root.querySelector("[data-arrive]") ?? root.querySelector("h1"));
}

/** Announces text through the live region. A text that is passed twice in a row is announced twice. */
export function speak(words) {
  if (!words) return;
  news.textContent = news.textContent === words ? `${words}\u00a0` : words;
}

/**
 * Connects clicks, typing and keys to the given functions. `neighbour` returns the id of the button before or after a
 * button, for the arrow keys. `unhandled` is called with the keys that nothing else handles.
 */
export function connect({ press, key, input, neighbour, unhandled }) {
  root.addEventListener("click", (event) => {
    const copying = event.target.closest("[data-copied]");
    if (copying) return copy(copying);
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
    if (unhandled(event)) event.preventDefault();
  });
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
  speak(news);
}

/**
 * Moves the focus up or down between choices, checkboxes and options. In the picture view, it also moves from the
 * heading to the first or last choice or checkbox. Returns `true` if the focus moved.
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
 * Returns `true` for a button that the trainee is likely to press again, such as the one that continues. Returns
 * `false` for choices and for elements that cannot be pressed.
 */
function staysUseful(element) {
  return element.dataset.press !== undefined && !element.classList.contains("choice");
}

/** Focuses an element. If the page is in a frame, the focus stays outside until the visitor enters the frame. */
function focusOn(element) {
  if (!element || (window !== window.top && !document.hasFocus())) return;
  element.focus({ preventScroll: true });
  reveal(element);
}

/** Scrolls an element into view. For the title, scrolls to the top of the page. */
function reveal(element) {
  if (document.documentElement.dataset.view === "picture") return;
  if (element.id === "title") window.scrollTo(0, 0);
  else element.scrollIntoView({ block: "nearest" });
}
