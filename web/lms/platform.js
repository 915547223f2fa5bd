// The learning platform that has launched the page. The core decides what is reported; this carries it to the platform,
// tries again where that fails, and keeps a copy in the tab.

import * as cmi5 from "./cmi5.js";
import { Copy, learnerOf } from "./copy.js";
import { outcome } from "./scorm.js";
import * as scorm12 from "./scorm12.js";
import * as scorm2004 from "./scorm2004.js";

const STANDARDS = { scorm12, scorm2004, cmi5 };
/** How often a report is tried again, and the milliseconds between two tries. */
const TRIES = 5;
const PAUSE = 2_000;
/** Milliseconds after which a report counts as slow. */
const SLOW = 8_000;

/** Opens the platform that a package is made for. Returns `null` for a package that is for no platform. */
export async function open(pack) {
  if (!(pack?.standard in STANDARDS)) return null;
  const platform = new Platform(pack, STANDARDS[pack.standard].session());
  await platform.open();
  return platform;
}

class Platform {
  constructor(pack, session) {
    this.pack = pack;
    this.session = session;
    /** The report that was taken last. */
    this.last = null;
    /** How often the waiting report has been tried again. */
    this.tries = 0;
    /** The timer of the next try. */
    this.again = null;
    /** The report that is on its way, if one is, as a promise. */
    this.running = null;
  }

  async open() {
    this.found = await this.session.open();
    this.learner = learnerOf(this.found?.learner);
    this.copy = new Copy(this.learner);
  }

  /** Begins the training with what the platform knows. `draw` shows the view of the training. */
  launch(training, draw) {
    this.training = training;
    this.draw = () => draw(training.view());
    const { standard, policy, scope } = this.pack;
    const found = this.found ?? { resume: "" };
    const { code, ours, backlog } = this.copy.choose(found.resume);
    if (ours) this.session.backlog = backlog ?? [];
    const { learner, session: { interactions, problem } } = this;
    const connected = this.found !== null;
    const about = { ...found, standard, policy, scope, connected, interactions, learner, resume: code };
    training.launch(JSON.stringify(about));
    if (problem) training.notify(problem);
    else if (ours) training.notify("web-lms-resumed-tab");
    this.hasEnded = Boolean(problem);
    addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.send());
    addEventListener("online", () => this.send());
    addEventListener("pagehide", () => this.unload());
    // A page that the browser brings back has ended its session.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    addEventListener("beforeunload", (event) => this.tries === TRIES && event.preventDefault());
  }

  /** Takes the report of a view, and sends it. If the trainee leaves, the session ends. */
  report({ report, leaving }) {
    const isNew = this.take(report);
    // What could not be sent is tried again at each page, but not because of the notice that says so.
    if (isNew || (this.session.isBehind && !this.isTelling)) this.send();
    if (leaving && !this.isLeaving) this.leave();
  }

  /** Takes a report. Returns `false` if there is nothing new. */
  take(report) {
    if (!report || report === this.last) return false;
    this.last = report;
    const content = JSON.parse(report);
    this.session.add(content);
    this.copy.keep(content.code || content.state || this.copy.code, this.session.backlog);
    return true;
  }

  /** Sends what has not been sent. Only one report at a time is on its way. */
  async send() {
    if (this.running) return this.running.then(() => (this.session.isBehind ? this.send() : undefined));
    const slow = setTimeout(() => this.tell("web-lms-slow"), SLOW);
    this.running = Promise.resolve(this.session.flush());
    const became = await this.running;
    this.running = null;
    clearTimeout(slow);
    if (this.session.conflict) this.tell("web-lms-elsewhere");
    this.session.conflict = false;
    this.settle(became);
  }

  /** Notes what became of a report, and tries again later. */
  settle(became) {
    if (became === outcome.SAVED) {
      if (this.tries === TRIES) this.tell("web-lms-saved");
      this.rest();
      this.copy.confirm();
      return;
    }
    this.copy.keep(this.copy.code, this.session.backlog);
    if (became === outcome.ENDED) {
      this.rest();
      if (!this.hasEnded) this.tell("web-lms-ended");
      this.hasEnded = true;
    } else if (this.tries === TRIES) {
      this.tell(this.unsaved);
    } else {
      this.again ??= setTimeout(() => this.retry(), PAUSE);
    }
  }

  retry() {
    this.again = null;
    this.tries += 1;
    this.send();
  }

  /** Stops trying again. */
  rest() {
    clearTimeout(this.again);
    this.again = null;
    this.tries = 0;
  }

  /** Ends the session because the trainee leaves. If the last report cannot be stored, the session stays open. */
  async leave() {
    this.isLeaving = true;
    if (!this.hasEnded && (await this.end()) === outcome.LATER) {
      this.tell(this.unsaved);
      this.isLeaving = false;
      return;
    }
    this.hasEnded = true;
    if (this.session.next) location.assign(this.session.next);
    else window.close();
  }

  /** Sends the last report and ends the session. Returns what became of it. */
  async end() {
    this.take(this.training.leave());
    let became = outcome.LATER;
    for (let tries = 0; tries <= TRIES && became === outcome.LATER; tries++) {
      if (tries > 0) await new Promise((passed) => setTimeout(passed, PAUSE));
      await this.running;
      became = await this.session.close();
    }
    if (became === outcome.SAVED) this.copy.confirm();
    return became;
  }

  /** Ends the session because the page disappears. */
  unload() {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.take(this.training.leave());
    if (this.session.close({ unloading: true }) === outcome.SAVED) this.copy.confirm();
  }

  /** The notice that a report is not stored: the tab may have a copy, or not. */
  get unsaved() {
    return this.copy.isKept ? "web-lms-not-saved" : "web-lms-no-copy";
  }

  /** Shows a notice. */
  tell(notice) {
    this.training.notify(notice);
    this.isTelling = true;
    this.draw();
    this.isTelling = false;
  }
}
