// The copy of the attempts in this tab, for a reload. Nothing is written to the browser's lasting storage, which is
// shared by everybody who uses this computer and by all courses of the platform.

/** Returns a short hash of a text (FNV-1a, 64 bits), so that the names of items do not contain the learner's id. */
export function hash(text) {
  let sum = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    sum = BigInt.asUintN(64, (sum ^ BigInt(byte)) * 0x100000001b3n);
  }
  return sum.toString(36);
}

/**
 * Returns the hash of a learner's id. If the platform does not name the learner after a reload, returns the hash from
 * before the reload.
 */
export function learnerOf(id) {
  const last = new Item("learner", "");
  if (id) last.write(hash(id));
  return id ? hash(id) : (wasReloaded() && last.read()) || hash("");
}

/** An item in the tab's storage. If the browser forbids storage, the item remembers nothing. */
export class Item {
  /** Names the item by its purpose, the package and the learner, so that no other learner or package reads it. */
  constructor(purpose, learner) {
    this.key = `samtalerum/lms/${purpose}/${hash(`${location.pathname} ${learner}`)}`;
  }

  /** Returns the value of the item, or `null`. */
  read() {
    try {
      return JSON.parse(sessionStorage.getItem(this.key));
    } catch {
      return null;
    }
  }

  /** Stores a value. Returns `false` if that fails. */
  write(value) {
    try {
      sessionStorage.setItem(this.key, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  }
}

/**
 * The copy in this tab: the code of all attempts, as it was reported last, and the reports that the platform has not
 * accepted.
 */
export class TabCopy {
  constructor(learner) {
    this.item = new Item("code", learner);
    this.code = "";
    /** The code that the platform has stored. */
    this.stored = "";
  }

  /**
   * Chooses the code to resume from: the tab's or the platform's. `theirs` is the platform's code, or `null` if the
   * platform does not answer. Returns the chosen `code` and the `backlog` that belongs to it. `ours` is `true` if the
   * tab's code is chosen.
   *
   * If the platform does not answer, the tab's code is chosen. Otherwise it is chosen in three cases:
   * - The platform has the same code as when this tab last saved or loaded it, and the tab's code has changed since.
   * - The platform has no code, and the tab's code has changed since it was last saved or loaded.
   * - The platform has no code, and the page was only loaded again.
   *
   * If both codes are equal, the tab's backlog is returned too, because the platform may lack it.
   */
  choose(theirs) {
    const { code = "", stored = "", backlog = [] } = this.item.read() ?? {};
    const isUnchanged = theirs === stored && code !== stored;
    const isForgotten = theirs === "" && (code !== stored || wasReloaded());
    const ours = code !== "" && (theirs === null || isUnchanged || isForgotten);
    const isSame = theirs !== "" && theirs === code;
    this.stored = theirs ?? stored;
    this.code = ours ? code : theirs ?? "";
    return { code: this.code, ours, backlog: ours || isSame ? backlog : [] };
  }

  /** Stores a code and its backlog in this tab. `code` is the code that was reported last. */
  keep(code, backlog) {
    this.code = code;
    /** `true` if the code was stored in the tab. */
    this.isKept = this.item.write({ code, stored: this.stored, backlog });
  }

  /** Notes that the platform has stored everything. */
  confirm() {
    this.stored = this.code;
    this.keep(this.code, []);
  }
}

/** Returns `true` if the page was loaded again in the same tab. */
export function wasReloaded() {
  return performance.getEntriesByType("navigation")[0]?.type === "reload";
}
