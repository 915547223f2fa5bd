// A session with a SCORM platform. A session has the same life cycle in SCORM 1.2 and SCORM 2004. Only the names of
// functions and elements differ.

import { find } from "./find.js";
import { outcome } from "./outcome.js";

/**
 * Errors that another try cannot repair: the platform lacks the element, or refuses the value. A platform need not have
 * interactions, objectives and the bounds of a score. No other values depend on these, so such a value is dropped.
 */
const REFUSED = /^(201|351|40[1-8])$/;

/**
 * A session with a SCORM platform. `names` has the names of the functions and elements in the platform's version of
 * SCORM.
 */
export class Scorm {
  constructor(names) {
    this.names = names;
    this.api = find(names.object, names.initialize);
    /** `pending` has the values to set, in order. `uncommitted` has the values that were set but not committed yet. */
    this.pending = new Map();
    this.uncommitted = new Map();
    this.isBehind = false;
    this.isOpen = false;
  }

  /**
   * Begins the session. Returns what the training needs to know. If the session cannot begin, returns `null`, and
   * `problem` has the notice about it.
   */
  async open() {
    this.problem = this.api ? "web-lms-ended" : "web-lms-no-api";
    if (!this.api) return null;
    const { initialize, elements } = this.names;
    // The session may be open already, if the page has been loaded again.
    this.isOpen = this.succeeds(initialize, "") || this.answers(elements.mode);
    if (!this.isOpen) return null;
    this.problem = null;
    const found = Object.fromEntries(Object.entries(elements).map(([name, element]) => [name, this.read(element)]));
    const objectives = [...Array(this.count("objectives")).keys()].map((at) => this.read(`cmi.objectives.${at}.id`));
    return { ...found, objectives, platform: location.hostname };
  }

  /** Returns the number of entries that the platform has in a list. */
  count(list) {
    return Number.parseInt(this.read(`cmi.${list}._count`), 10) || 0;
  }

  /** Takes a report. Its values replace the values of the same elements that have not been sent yet. */
  add({ set = [] }) {
    for (const [element, value] of set) this.pending.set(element, value);
    this.isBehind ||= set.length > 0;
  }

  /** The part of the reports that a later page of this tab must send if this page does not. */
  get backlog() {
    return [...this.uncommitted, ...this.pending];
  }

  set backlog(values) {
    this.pending = new Map(values);
    this.isBehind = this.pending.size > 0;
  }

  /** Returns the number of interactions that have been sent or wait to be sent. */
  get interactions() {
    if (!this.isOpen) return 0;
    const indices = [...this.pending.keys()].map((element) => element.match(/^cmi\.interactions\.(\d+)\./)?.[1] ?? -1);
    return Math.max(this.count("interactions"), ...indices.map((index) => Number(index) + 1));
  }

  /** Sets the values and commits them. `unloading` is `true` if the page is about to disappear. */
  flush({ unloading = false } = {}) {
    if (!this.isOpen) return outcome.ENDED;
    if (!this.isBehind) return outcome.SAVED;
    for (const [element, value] of [...this.pending]) {
      if (this.succeeds(this.names.set, element, value)) {
        this.pending.delete(element);
        this.uncommitted.set(element, value);
        continue;
      }
      const error = this.error();
      if (this.names.ended.includes(error)) return this.end();
      if (REFUSED.test(error) && element !== this.names.elements.resume) this.pending.delete(element);
    }
    const answer = this.call(this.names.commit, "");
    // Some platforms answer nothing while the page disappears, although they have stored the values.
    const stored = isTrue(answer) || (unloading && answer === null);
    if (!stored && this.names.ended.includes(this.error())) return this.end();
    if (stored) this.uncommitted.clear();
    this.isBehind = !stored || this.pending.size > 0;
    return this.isBehind ? outcome.LATER : outcome.SAVED;
  }

  /**
   * Sends the last report, and then ends the session. If the report is not stored, the session stays open, unless the
   * page is about to disappear (`unloading`).
   */
  close({ unloading = false } = {}) {
    const became = this.flush({ unloading });
    if (became === outcome.LATER && !unloading) return became;
    if (this.isOpen) this.call(this.names.finish, "");
    this.isOpen = false;
    return became;
  }

  /** The page to show after the session: none, because the platform shows its own. */
  get next() {
    return null;
  }

  end() {
    this.isOpen = false;
    return outcome.ENDED;
  }

  read(element) {
    return String(this.call(this.names.get, element) ?? "");
  }

  /** Asks the platform for an element. Returns `true` if the answer is a value and not an error. */
  answers(element) {
    return this.read(element) !== "" && this.error() === "0";
  }

  /** Returns the number of the last error as a text. */
  error() {
    return String(this.call(this.names.error) ?? "");
  }

  succeeds(name, ...given) {
    return isTrue(this.call(name, ...given));
  }

  /** Calls a function of the platform. Returns `null` if there is no answer, and `undefined` if the call fails. */
  call(name, ...given) {
    try {
      return this.api[name](...given) ?? null;
    } catch (error) {
      console.warn(name, ...given, error);
      return undefined;
    }
  }
}

/**
 * Returns `true` for the answers "true" and `true`. Most platforms answer with the texts "true" and "false", some with
 * boolean values. A condition such as `if (answer)` would not do, because a text counts as true, even "false".
 */
function isTrue(answer) {
  return String(answer) === "true";
}
