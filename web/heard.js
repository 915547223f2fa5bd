// What is spoken after each change of the page: exactly one text, and only what is new.

/**
 * The live region for pages. It does not have the role `status`: Orca takes an element with this role for a status bar,
 * and does not speak its text if the text changes soon after something else has changed.
 */
const news = document.getElementById("news");

/** The announcements of the page that was last shown. */
let announced = "";
/** The notices on the page that was last shown, and its language. */
let [notified, spoken] = [[], ""];

/**
 * Returns the text to speak when a page is shown: notices that are new, the result of the last action, and
 * announcements that are new. The text is HTML that marks the languages of its parts. `arrived` is `true` if another
 * page was shown before.
 */
export function words({ notices, status, announcements, language, arrived }) {
  // If only the language has changed, the notices are worded differently, but none of them is new.
  const fresh = language === spoken || arrived ? notices.filter((notice) => !notified.includes(notice)) : [];
  const lines = announcements.join(" ");
  const said = [...fresh, ...status, arrived || lines !== announced ? lines : ""];
  [announced, notified, spoken] = [lines, notices, language];
  return said.filter(Boolean).join(" ");
}

/** The HTML in the live region. */
let current = "";

/** Announces HTML through the live region. If the same HTML is passed twice in a row, it is announced twice. */
export function speak(html) {
  if (!html) return;
  current = current === html ? `${html}\u00a0` : html;
  news.innerHTML = current;
}

/** Announces a sentence through the live region. */
export function speakSentence(sentence) {
  const holder = document.createElement("span");
  holder.textContent = sentence;
  speak(holder.innerHTML);
}

/**
 * Announces the state of the picture view. This uses another live region, so that the announcement never replaces that
 * of a page.
 */
export function speakOfCanvas(text) {
  document.getElementById("canvas-news").textContent = text;
}
