// What a visitor with a screen reader gets: the texts of all live regions, and the focused element and the headings
// from the browser's accessibility tree. Also measures how much of the new content a visitor with a small screen sees.

import { Visit } from "./browser.mjs";

/** Records the texts that live regions receive, and the elements that receive the focus. */
function record() {
  globalThis.heard = { spoken: [], focused: 0 };
  const isLive = (node) => node?.closest?.("[aria-live=polite], [aria-live=assertive], [role=status], [role=alert]");
  const observe = () =>
    new MutationObserver((changes) => {
      const regions = new Set(changes.map(({ target }) => isLive(target.nodeType === 1 ? target : target.parentElement)));
      for (const region of regions) {
        const text = region?.textContent.replace(/\s+/g, " ").trim();
        if (text) globalThis.heard.spoken.push(text);
      }
    }).observe(document, { subtree: true, childList: true, characterData: true });
  observe();
  document.addEventListener("focusin", () => {
    globalThis.heard.focused += 1;
  });
}

/** A visit that records what a screen reader would speak. */
export class Listener extends Visit {
  static async to(browser, url, { recorded = true, ...options } = {}) {
    const context = options.context ?? {};
    const listener = await super.to(browser, url, { ...options, context });
    if (recorded) await listener.listen();
    return listener;
  }

  /** Begins to record, from the next load of the page. */
  async listen() {
    await this.context.addInitScript(record);
    this.tree = await this.context.newCDPSession(this.page);
    await this.page.goto(this.url);
    await this.arrived();
  }

  /** Returns the texts spoken since the last call, and `focused`, the number of times that the focus moved. */
  async heard() {
    // Wait for the recorder, which is called in a microtask after the change.
    return this.page.evaluate(async () => {
      await null;
      const { spoken, focused } = globalThis.heard;
      globalThis.heard = { spoken: [], focused: 0 };
      return { spoken, focused };
    });
  }

  /** Does something, and returns what is heard after it. */
  async after(body) {
    await this.heard();
    await body();
    await this.fetched();
    return this.heard();
  }

  /** Returns role, name and state of the focused element, as the accessibility tree has them. */
  async focus() {
    const { result } = await this.tree.send("Runtime.evaluate", { expression: "document.activeElement" });
    const { nodes } = await this.tree.send("Accessibility.getPartialAXTree", { objectId: result.objectId, fetchRelatives: false });
    const [{ role, name, properties = [] }] = nodes;
    const states = properties.filter((one) => ["pressed", "checked", "expanded"].includes(one.name));
    const state = states.map((one) => ` ${one.name}=${one.value.value}`).join("");
    return `${role?.value} »${name?.value ?? ""}«${state}`;
  }

  /** Returns the names of all headings of level 1 in the accessibility tree. */
  async titles() {
    const { nodes } = await this.tree.send("Accessibility.getFullAXTree");
    const isTop = ({ role, ignored, properties = [] }) =>
      !ignored && role?.value === "heading" && properties.some((one) => one.name === "level" && one.value.value === 1);
    return nodes.filter(isTop).map(({ name }) => name?.value ?? "");
  }

  /**
   * Returns `true` if at least half of the focused element is in the window. If the element is higher than the window,
   * it must fill at least half of the window.
   */
  async seesFocus() {
    return this.page.evaluate(() => {
      const { top, bottom, height } = document.activeElement.getBoundingClientRect();
      const seen = Math.min(bottom, innerHeight) - Math.max(top, 0);
      return seen >= Math.min(height, innerHeight) / 2;
    });
  }

  /**
   * Returns the name of each new element, with the percentage of it that is in view. If an element is higher than the
   * window, 100 means that it fills the window. The new elements are the feedback, or the line and the question. On
   * other pages, the focused element counts as new.
   */
  async sight() {
    return this.page.evaluate(() => {
      const one = (name, selector) => [name, document.querySelector(selector)];
      const feedback = one("feedback", ".feedback");
      const news = feedback[1] ? [feedback] : [one("line", ".now"), one("question", "#choices, .side > h2")];
      const there = news.filter(([, element]) => element);
      if (there.length === 0) there.push(["focus", document.activeElement]);
      const isAtEdge = (element) => getComputedStyle(element).position === "sticky" && getComputedStyle(element).bottom === "0px";
      const edge = [...document.querySelectorAll(".side > *")].find(isAtEdge);
      return there.map(([name, element]) => {
        const end = innerHeight - (edge && edge !== element ? edge.offsetHeight : 0);
        const { top, bottom, height } = element.getBoundingClientRect();
        const start = element.closest(".speech") ? document.getElementById("said").offsetHeight : 0;
        const seen = Math.max(0, Math.min(bottom, end) - Math.max(top, start));
        return [name, Math.round((100 * seen) / Math.min(height, end - start - 16))];
      });
    });
  }
}
