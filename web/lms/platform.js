// The learning platform that has launched the page. The core decides what is reported; this module sends it to the
// platform, tries again if that fails, and keeps a copy in the tab.

import * as cmi5 from "./cmi5.js";
import { TabCopy, learnerOf } from "./copy.js";
import { outcome } from "./outcome.js";
import * as scorm12 from "./scorm12.js";
import * as scorm2004 from "./scorm2004.js";

const STANDARDS = { scorm12, scorm2004, cmi5 };
/** The maximum number of further tries to send a report, and the milliseconds between two tries. */
const TRIES = 5;
const PAUSE = 2_000;
/** Milliseconds after which a report counts as slow. */
const SLOW = 8_000;

/** Opens the platform that a package is made for. */
export async function open(pack) {
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
    /** The number of further tries that have been made to send the waiting report. */
    this.tries = 0;
    /** The timer of the next try. */
    this.again = null;
    /** A promise for the report that is being sent, if there is one. */
    this.running = null;
    /** `true` while a notice says that a report is not stored, or not stored yet. */
    this.hasWarned = false;
  }

  async open() {
    this.found = await this.session.open();
    this.learner = learnerOf(this.found?.learner ?? this.session.learner);
    this.copy = new TabCopy(this.learner);
  }

  /** Begins the training with the platform's data. `draw` shows the view of the training. */
  launch(training, draw) {
    this.training = training;
    this.draw = () => draw(training.view());
    const { standard, policy, scope } = this.pack;
    const { code, ours, backlog } = this.copy.choose(this.found?.resume ?? null);
    this.session.backlog = backlog;
    const { learner, session: { interactions, problem } } = this;
    const connected = this.found !== null;
    const about = { ...this.found, standard, policy, scope, connected, interactions, learner, resume: code };
    training.launch(JSON.stringify(about));
    if (problem) training.notify(problem);
    else if (ours) training.notify("web-lms-resumed-tab");
    this.hasEnded = Boolean(problem);
    addEventListener("visibilitychange", () => document.visibilityState === "hidden" && this.send());
    addEventListener("online", () => this.send());
    addEventListener("pagehide", () => this.unload());
    // If the browser brings a page back from its cache, the page has already ended its session, so load it again.
    addEventListener("pageshow", (event) => event.persisted && location.reload());
    addEventListener("beforeunload", (event) => this.hasWarned && !this.hasEnded && event.preventDefault());
  }

  /** Takes the report of a view, and sends it. If the trainee leaves, the session ends. */
  report({ report, leaving }) {
    const isNew = this.take(report);
    // A report that waits is sent again with each view, except a view that is only drawn to show a notice.
    if (isNew || (this.session.isBehind && !this.isNotifying)) this.send();
    if (leaving && !this.isLeaving && !this.isNotifying) this.leave();
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

  /** Sends what has not been sent. Only one report is being sent at a time. */
  async send() {
    if (this.running) return this.running.then(() => (this.session.isBehind ? this.send() : undefined));
    const slow = setTimeout(() => this.warn("web-lms-slow"), SLOW);
    this.running = Promise.resolve(this.session.flush());
    const became = await this.running;
    this.running = null;
    clearTimeout(slow);
    if (this.session.conflict) this.notify("web-lms-elsewhere");
    this.session.conflict = false;
    this.settle(became);
  }

  /**
   * Notes what became of a report. If it is to be sent later, sets a timer for the next try, or warns after the last
   * try.
   */
  settle(became) {
    if (became === outcome.SAVED) {
      this.rest();
      this.confirm();
      return;
    }
    this.copy.keep(this.copy.code, this.session.backlog);
    if (became === outcome.ENDED) {
      this.rest();
      if (!this.hasEnded) this.notify("web-lms-ended");
      this.hasEnded = true;
    } else if (this.tries === TRIES) {
      this.warn(this.unsaved);
    } else {
      this.again ??= setTimeout(() => this.retry(), PAUSE);
    }
  }

  retry() {
    this.again = null;
    this.tries += 1;
    this.send();
  }

  /** Cancels the next try to send a report, and counts further tries from 0 again. */
  rest() {
    clearTimeout(this.again);
    this.again = null;
    this.tries = 0;
  }

  /** Ends the session because the trainee leaves. If the last report cannot be stored, the session stays open. */
  async leave() {
    this.isLeaving = true;
    if (!this.hasEnded && (await this.end()) === outcome.LATER) {
      this.warn(this.unsaved);
      this.isLeaving = false;
      return;
    }
    this.hasEnded = true;
    if (this.session.next) location.assign(this.session.next);
    else window.close();
  }

  /** Sends the last report and ends the session. Returns what became of the report. */
  async end() {
    let became = outcome.LATER;
    for (let tries = 0; tries <= TRIES && became === outcome.LATER; tries++) {
      if (tries > 0) await new Promise((passed) => setTimeout(passed, PAUSE));
      // When a report has been sent, `send` may begin to send another one. So wait until none is being sent.
      while (this.running) await this.running;
      // The trainee may have used the page during the wait, so take the report again.
      this.take(this.training.leave());
      this.running = Promise.resolve(this.session.close());
      became = await this.running;
      this.running = null;
    }
    this.rest();
    this.hasEnded = became !== outcome.LATER;
    if (became === outcome.SAVED) this.confirm();
    return became;
  }

  /** Ends the session because the page disappears. */
  unload() {
    if (this.hasEnded) return;
    this.hasEnded = true;
    this.take(this.training.leave());
    if (this.session.close({ unloading: true }) === outcome.SAVED) this.copy.confirm();
  }

  /** Notes that everything is stored, and withdraws the notices that say otherwise. */
  confirm() {
    this.copy.confirm();
    if (this.hasWarned) this.notify("web-lms-saved");
    this.hasWarned = false;
  }

  /** The notice that a report is not stored. It says whether the tab has a copy of the report. */
  get unsaved() {
    return this.copy.isKept ? "web-lms-not-saved" : "web-lms-no-copy";
  }

  /** Shows a notice, which is withdrawn once everything is stored. */
  warn(notice) {
    this.hasWarned = true;
    this.notify(notice);
  }

  /** Shows a notice. */
  notify(notice) {
    this.training.notify(notice);
    this.isNotifying = true;
    this.draw();
    this.isNotifying = false;
  }
}
