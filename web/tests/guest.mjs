// A simulated trainee in any browser. The module of the browser, such as firefox.mjs, says how it is launched and
// driven.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { interfaceMessages } from "./course.mjs";
import { Trainee } from "./trainee.mjs";

/**
 * A page with a frame, which opens the address after the `#` of the page's own address. The frame begins at the corner
 * of the page, so that positions in both are measured from the same point. `?sandbox` gives the frame an origin of its
 * own, to which browsers allow no storage.
 */
export const framePage = `<!DOCTYPE html><html lang="en"><meta charset="utf-8"><title>Host</title>
<link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { display: block; border: 0; width: 760px; height: 500px }</style>
<iframe title="Course"></iframe>
<script>
  const course = document.querySelector("iframe");
  if (location.search === "?sandbox") course.sandbox = "allow-scripts";
  course.src = location.hash.slice(1);
</script>`;

/** The beginning of the error message if the canvas has stopped during a test. */
export const STOPPED = "the canvas has stopped";

/**
 * The milliseconds after which a browser does not count a second click as a double click. WebKit's driver needs the
 * longest time.
 */
const DELIBERATE = 1_100;

/** A visit to the text view. Presses buttons with the pointer. */
export class Guest extends Trainee {
  /** The time at which a button was pressed last. */
  pressed = 0;

  /**
   * Launches a browser with a `window`, and returns a visit in it. The browser is closed at the end of test `t`.
   * `frame` is the address of a page that shows the course in a frame.
   */
  static async to(t, browser, url, { language = "en", view = "text-only", window, frame } = {}) {
    const guest = new this();
    const tab = await browser.launch(window);
    t.after(() => tab.close());
    const address = `${url}?view=${view}&lang=${language}`;
    return Object.assign(guest, { tab, language, frame, url: address, ui: interfaceMessages(language) });
  }

  /** Opens a meeting by its address, and begins it. */
  async begin(meeting) {
    await this.open(`${this.url}&scenario=${meeting}`);
    await this.press(this.ui.begin);
  }

  async open(url) {
    await this.tab.open(this.frame ? `${this.frame}#${url}` : url);
    await this.arrived();
  }

  async reload() {
    await this.tab.reload();
    await this.arrived();
  }

  /** Waits until the first page is shown. */
  async arrived() {
    if (this.frame) await this.tab.enter("iframe");
    await this.wait("the first page", () => document.querySelector("#text [data-page]") !== null);
  }

  /** Waits until a function returns `true` in the page. */
  async wait(what, body, ...given) {
    const until = Date.now() + 120_000;
    while (!(await this.tab.run(body, ...given))) {
      if (Date.now() > until) {
        const page = await this.tab.run(() => document.body.innerText);
        assert.fail(`waited for ${what} in vain, errors: ${await this.tab.errors()}, page: ${page}`);
      }
      await pause(50);
    }
  }

  /** Returns the roles and names of all buttons of the page. */
  buttons() {
    return this.tab.run(() =>
      [...document.querySelectorAll("#text button")].map((button) => {
        const read = [...button.childNodes].filter((part) => part.getAttribute?.("aria-hidden") !== "true");
        const name = read.map(({ textContent }) => textContent).join("").replace(/\s+/g, " ").trim();
        return [button.getAttribute("role") ?? "button", name];
      }),
    );
  }

  button(at) {
    return this.tab.element((at) => document.querySelectorAll("#text button")[at], at);
  }

  async offers(role, name) {
    return (await this.buttons()).some((button) => button[0] === role && button[1] === name);
  }

  /** Returns the element with this role and name. */
  async named(role, name) {
    const at = (await this.buttons()).findIndex((button) => button[0] === role && button[1] === name);
    assert.ok(at >= 0, `"${name}" is not there`);
    return this.button(at);
  }

  /**
   * Fails if the browser itself computes another role or name for a button than `buttons` returns. Checks the last
   * button of each role.
   */
  async computed() {
    const buttons = await this.buttons();
    for (const wanted of new Set(buttons.map(([role]) => role))) {
      const at = buttons.findLastIndex(([role]) => role === wanted);
      assert.ok(await this.tab.computes(await this.button(at), ...buttons[at]), `${buttons[at]}`);
    }
  }

  press(name) {
    return this.act("button", name);
  }

  tick(name) {
    return this.act("checkbox", name);
  }

  answer(name) {
    return this.act("radio", name);
  }

  /** Presses an element, and checks that the focus is not lost. */
  async act(role, name) {
    // Two clicks in quick succession would count as a double click, whose second click presses nothing.
    await pause(Math.max(0, DELIBERATE - (Date.now() - this.pressed)));
    await this.tab.click(await this.named(role, name));
    this.pressed = Date.now();
    await this.focused();
  }

  /** Fails if no element of the page has the focus. */
  async focused() {
    const focus = await this.tab.run(() => {
      const { activeElement } = document;
      return activeElement?.closest("#text, #bar") ? null : activeElement?.tagName;
    });
    assert.equal(focus, null, `the focus is lost on ${await this.name()}`);
  }

  /** Returns the kind of the page that is shown. */
  name() {
    return this.tab.run(() => document.querySelector("#text [data-page]").dataset.page);
  }

  /** Returns the text of the page. */
  text() {
    return this.tab.run(() => document.getElementById("text").innerText);
  }

  /** Returns the lines of the meeting that are shown. */
  lines() {
    return this.tab.run(() => [...document.querySelectorAll("#text .line")].map(({ textContent }) => textContent));
  }

  stored() {
    return this.tab.run(() => ({ ...localStorage }));
  }
}

/** A visit to the picture view. Presses buttons by keys, or on the canvas with the pointer or a finger. */
export class Painter extends Guest {
  static async to(t, browser, url, options) {
    const painter = await super.to(t, browser, url, { ...options, view: "picture" });
    // Frames are slow without a graphics card, so reduce motion. A visit in a frame of another site does not get this
    // setting, because browsers store the data of such a frame apart.
    await painter.tab.open(`${url}frame.html`);
    await painter.tab.run(() => localStorage.setItem("samtalerum/settings", JSON.stringify({ reduced_motion: true })));
    return painter;
  }

  /** Opens a meeting at a certain choice. Plays up to this choice in the text view, which is quicker. */
  async openAt(meeting, choice) {
    const reader = Object.assign(new Guest(), this, { url: this.url.replace("view=picture", "view=text-only") });
    await reader.begin(meeting);
    await reader.until("button", choice);
    const address = `${this.url}&scenario=${meeting}`;
    await this.tab.run((search) => {
      const open = JSON.parse(sessionStorage.getItem("samtalerum/open"));
      sessionStorage.setItem("samtalerum/open", JSON.stringify({ ...open, search }));
    }, new URL(address).search);
    await this.open(address);
  }

  async arrived() {
    await super.arrived();
    const ready = (stopped) => window.samtalerum !== undefined || document.getElementById("text").innerText.includes(stopped);
    await this.wait("the canvas", ready, this.ui["notice-web-canvas-stopped"]);
    await this.drawn();
  }

  /** Waits until a frame shows the current page of the training. */
  async drawn() {
    const view = () => document.documentElement.dataset.view;
    await this.wait(
      "a frame",
      () =>
        document.documentElement.dataset.view === "text" ||
        window.samtalerum.shown() === document.querySelector("#text [data-page]").dataset.place,
    );
    // If the view has changed, the canvas has stopped, and the page continues with the text view alone.
    assert.equal(await this.tab.run(view), "picture", `${STOPPED}: ${await this.tab.errors()}`);
  }

  async act(role, name) {
    const element = await this.named(role, name);
    const [key, onButton] = await this.tab.run(
      (element) => [element.getAttribute("aria-keyshortcuts"), document.activeElement.tagName === "BUTTON"],
      element,
    );
    // If a button has the focus, the Space key would press that button and not continue the meeting.
    if (key && !(onButton && key === "Space")) {
      await this.tab.key(key);
    } else {
      await this.reach(element, name);
      await this.tab.key("Enter");
    }
    await this.drawn();
    await this.focused();
  }

  /** Moves the focus to an element with the Tab key. */
  async reach(element, name) {
    for (let pressed = 0; pressed < 80; pressed++) {
      if (await this.tab.run((element) => element === document.activeElement, element)) return;
      await this.tab.key("Tab");
    }
    assert.fail(`"${name}" is not reached by Tab`);
  }

  /** Presses a button where it is drawn, with the `pointer` or a `finger`. */
  async touch(how, name) {
    const [x, y] = await this.middle(name);
    const before = await this.tab.run(() => document.getElementById("text").innerHTML);
    await this.tab[how](x, y);
    await this.wait(
      `what follows "${name}"`,
      (before) => document.getElementById("text").innerHTML !== before,
      before,
    );
    await this.drawn();
    await this.focused();
  }

  /** Scrolls the canvas until a button is within the window. Returns its middle, in pixels of the page. */
  async middle(name) {
    for (let scrolled = 0; scrolled < 12; scrolled++) {
      // The picture may still scroll to what is new.
      await this.wait("the canvas at rest", () => window.samtalerum.rests());
      const middle = await this.drawnAt(name);
      if (middle[1] < (await this.tab.run(() => innerHeight)) - 24) return middle;
      await this.tab.key("PageDown");
      await this.settled(name, middle);
    }
    return assert.fail(`"${name}" cannot be scrolled to`);
  }

  /** Waits until a button is drawn elsewhere than `before`, and no longer moves. */
  async settled(name, before) {
    let [last, now] = [before, before];
    for (let waited = 0; waited < 100; waited++) {
      await pause(200);
      [last, now] = [now, await this.drawnAt(name)];
      if (String(now) !== String(before) && String(now) === String(last)) return;
    }
    assert.fail(`"${name}" stays at ${now}`);
  }

  /** Returns the middle of a button on the canvas, in pixels of the page. */
  async drawnAt(name) {
    const [[left, top, width, height], corner] = await this.tab.run((element) => {
      const { x, y } = document.getElementById("canvas").getBoundingClientRect();
      return [[...(window.samtalerum.spot(element.dataset.press) ?? [0, 0, 0, 0])], [x, y]];
    }, await this.named("button", name));
    assert.ok(width > 0 && height > 0, `"${name}" is not drawn`);
    return [corner[0] + left + width / 2, corner[1] + top + height / 2];
  }

  /** Returns the size of the canvas in pixels of the page, which may be fractions, and in pixels of the display. */
  size() {
    return this.tab.run(() => {
      const canvas = document.getElementById("canvas");
      const { width, height } = canvas.getBoundingClientRect();
      return { page: [width, height], drawn: [canvas.width, canvas.height], ratio: devicePixelRatio };
    });
  }
}
