// A session with a cmi5 platform.

import { Item, hash } from "./copy.js";
import { outcome } from "./outcome.js";
import { Store, Unreachable, request, uuid } from "./xapi.js";

const MASTERY = "https://w3id.org/xapi/cmi5/context/extensions/masteryscore";
const CATEGORY = "https://w3id.org/xapi/cmi5/context/categories/cmi5";
const VERBS = "http://adlnet.gov/expapi/verbs";
const PARAMETERS = ["endpoint", "fetch", "actor", "registration", "activityId"];
/** The name of the State document with the attempts. */
const STATE = "attempt";
/** Milliseconds between two tries to begin, and milliseconds after which there are no more tries. */
const PAUSE = 2_000;
const LONG = 10_000;

/** Returns a session that is not open yet. */
export function session() {
  return new Cmi5(new URLSearchParams(location.search));
}

class Cmi5 {
  constructor(query) {
    const given = PARAMETERS.map((name) => [name, query.get(name)]);
    this.given = given.every(([, value]) => value) ? Object.fromEntries(given) : null;
    /** The learner's id, which is known even if the platform does not answer. */
    this.learner = query.get("actor") ?? "";
    /** The statements that the platform has not accepted yet. The first `sent` of them are being sent now. */
    this.queue = [];
    this.sent = 0;
    /**
     * The statements that end the session, `failed` and `terminated`. They are sent after the State document, because a
     * platform refuses everything that follows them.
     */
    this.farewell = [];
    /**
     * The statement `failed` of an earlier session of this tab, if it could not be sent. It is sent with the statements
     * that end this session, unless this session reports a result of its own.
     */
    this.owed = [];
    /** The content of the State document that waits to be sent: the code of the attempts. `null` if none waits. */
    this.state = null;
    this.isOpen = false;
  }

  /**
   * Begins the session. Returns what the training needs to know. If the session cannot begin, returns `null`, and
   * `problem` has the notice about it.
   */
  async open() {
    this.problem = "web-lms-no-api";
    if (!this.given) return null;
    const until = performance.now() + LONG;
    for (;;) {
      try {
        return await this.begin();
      } catch (error) {
        console.warn(error);
        this.problem = error instanceof Unreachable ? "web-lms-unreachable" : "web-lms-token-used";
        if (!(error instanceof Unreachable) || performance.now() > until) return null;
        await new Promise((passed) => setTimeout(passed, PAUSE));
      }
    }
  }

  async begin() {
    const { endpoint, actor, registration, activityId } = this.given;
    this.store = new Store(endpoint, await this.token());
    this.of = { activityId, agent: actor, registration };
    // A platform answers no requests after the end of a session.
    if (!this.memory.ended) await this.read();
    const { launch, language, stored } = this.memory;
    this.launch = launch;
    this.isOpen = !this.memory.ended;
    this.problem = this.isOpen ? null : "web-lms-ended";
    return {
      resume: stored ?? "",
      mode: launch.launchMode ?? "",
      learner: this.learner,
      language,
      platform: new URL(endpoint).hostname,
      activity: activityId,
      mastery: launch.masteryScore ?? null,
    };
  }

  /** Reads the platform's data about the session, and stores it in this tab, beside the token. */
  async read() {
    const [launch, preferences, state] = await Promise.all([
      this.store.read("activities/state", { ...this.of, stateId: "LMS.LaunchData" }),
      this.store.read("agents/profile", { agent: this.given.actor, profileId: "cmi5LearnerPreferences" }),
      this.store.read("activities/state", { ...this.of, stateId: STATE }),
    ]);
    if (!launch.document) throw new Error("LMS.LaunchData");
    this.tag = state.tag;
    const language = preferences.document?.languagePreference?.split(",")[0]?.trim() ?? "";
    this.remember({ launch: launch.document, language, stored: state.document?.code ?? null });
  }

  /**
   * Returns the token, which the platform gives only once. The token is kept in this tab in case the page is loaded
   * again.
   */
  async token() {
    this.item = new Item("session", hash(this.given.fetch));
    this.memory = this.item.read() ?? {};
    if (!this.memory.token) {
      const response = await request(this.given.fetch, { method: "POST" });
      const answer = await response.json().catch(() => ({}));
      // The status is 200 even if the token has been used.
      if (!answer["auth-token"]) throw new Error(`fetch: ${answer["error-code"]} ${answer["error-text"] ?? ""}`);
      this.remember({ token: answer["auth-token"] });
    }
    return this.memory.token;
  }

  remember(what) {
    Object.assign(this.memory, what);
    this.item.write(this.memory);
  }

  /**
   * Takes a report. If the report has a `state`, this state replaces the one that waits to be sent. The report's
   * statements that end the session replace those of earlier reports. If the report has no such statements, the session
   * continues.
   */
  add({ statements = [], state }) {
    if (!this.launch) return;
    const all = statements.map((statement) => ({ id: uuid(), ...statement }));
    if (all.some((one) => is(one, "passed") || is(one, "failed"))) this.owed = [];
    const last = all.filter(isFinal);
    this.farewell = last.length > 0 ? [...this.owed, ...last] : [];
    for (const one of all.filter((one) => !isFinal(one))) {
      if (!is(one, "initialized")) this.queue.push(one);
      else if (!this.memory.begun) this.queue.unshift(one);
    }
    if (state && (this.state !== null || state !== this.memory.stored)) this.state = state;
  }

  /** The statements that a later page of this tab must send if this page does not. */
  get backlog() {
    return [...new Set([...this.queue, ...this.owed, ...this.farewell])];
  }

  /**
   * Takes over the backlog of an earlier page. Drops the statements that begin or end the session of that page, except
   * `failed`, which is kept in `owed`.
   */
  set backlog(queue) {
    this.queue = queue.filter((statement) => !is(statement, "initialized") && !isFinal(statement));
    this.owed = queue.filter((statement) => is(statement, "failed"));
  }

  get isBehind() {
    return this.queue.length > 0 || this.state !== null;
  }

  /** Adds to a statement the data that only the launch provides. */
  complete({ context: own = {}, ...statement }) {
    const { contextTemplate: template = {}, masteryScore } = this.launch;
    const isJudged = statement.result?.score && (is(statement, "passed") || is(statement, "failed"));
    const mastery = isJudged && masteryScore !== undefined ? { [MASTERY]: masteryScore } : {};
    const context = {
      ...own,
      ...template,
      registration: this.given.registration,
      contextActivities: both(own.contextActivities, template.contextActivities),
      extensions: { ...mastery, ...own.extensions, ...template.extensions },
    };
    return { ...statement, actor: JSON.parse(this.given.actor), context };
  }

  /**
   * Sends the statements, and then the State document. If `unloading` is set, sends both at once, because a page that
   * disappears cannot wait for answers.
   */
  async flush({ unloading = false } = {}) {
    if (!this.isOpen) return outcome.ENDED;
    try {
      if (unloading) await Promise.all([this.put(), this.post(this.queue.slice(this.sent))]);
      else if ((await this.deliver()) && this.state !== null) await this.put();
    } catch (error) {
      console.warn(error);
      return outcome.LATER;
    }
    if (!this.isOpen) return outcome.ENDED;
    return this.isBehind ? outcome.LATER : outcome.SAVED;
  }

  /**
   * Sends the statements together, or one by one if the platform refuses any. Drops a statement that is refused even
   * when it is sent alone. Returns `true` if no statement is left, and `false` if the platform has ended the session.
   */
  async deliver() {
    while (this.queue.length > 0 && this.isOpen) {
      const all = [...this.queue];
      if (await this.accepts(all)) continue;
      for (const one of all) {
        if (this.isOpen && !(await this.accepts([one])) && this.isOpen) this.drop([one]);
      }
    }
    return this.isOpen;
  }

  async accepts(statements) {
    this.sent = statements.length;
    const response = await this.post(statements).finally(() => (this.sent = 0));
    // 403: The platform refuses the statements. A statement that cmi5 defines may be refused for several reasons, but
    // any other statement only because the session is over. If the request had several statements, it is not known
    // which of them was refused.
    const isOver = response.status === 403 && statements.length === 1 && !isDefined(statements[0]);
    if (response.status === 401 || isOver) this.isOpen = false;
    // 409: The platform has this statement already.
    const accepted = response.ok || (response.status === 409 && statements.length === 1);
    if (accepted) this.drop(statements);
    else console.warn(response.status, await response.text().catch(() => ""), statements.map(({ verb }) => verb.id));
    return accepted;
  }

  drop(statements) {
    this.queue = this.queue.filter((one) => !statements.includes(one));
    if (statements.some((statement) => is(statement, "initialized"))) this.remember({ begun: true });
  }

  async post(statements) {
    if (statements.length === 0) return null;
    const complete = statements.map((statement) => this.complete(statement));
    return this.store.write("POST", "statements", {}, complete);
  }

  async put() {
    const code = this.state;
    if (code === null) return;
    const tag = this.tag;
    const condition = tag === undefined ? {} : tag === null ? { "if-none-match": "*" } : { "if-match": tag };
    const where = { ...this.of, stateId: STATE };
    const response = await this.store.write("PUT", "activities/state", where, { code }, condition);
    if (response.status === 412) {
      // Another window has stored its attempts meanwhile.
      this.tag = (await this.store.read("activities/state", where)).tag ?? undefined;
      this.conflict = true;
      throw new Unreachable("the state has changed");
    }
    if (response.status === 401 || response.status === 403) this.isOpen = false;
    if (!response.ok) throw new Error(`state: ${response.status}`);
    this.tag = response.headers.get("etag") ?? undefined;
    this.remember({ stored: code });
    if (this.state === code) this.state = null;
  }

  /**
   * Ends the session: sends the last report, and then the statements that end the session. Returns the result of
   * sending. If something must be sent later, the session stays open, and the statements that end it are removed from
   * the queue, because later acts still belong to this session.
   */
  async close({ unloading = false } = {}) {
    if (unloading) return this.abandon();
    let became = await this.flush();
    if (became === outcome.SAVED && this.farewell.length > 0) {
      this.part();
      became = await this.flush();
    }
    if (became === outcome.LATER) {
      this.queue = this.queue.filter((one) => !isFinal(one));
      return became;
    }
    this.remember({ ended: true });
    this.isOpen = false;
    return became;
  }

  /**
   * Sends the remaining reports while the page disappears and cannot wait for answers. The statements that end the
   * session (`farewell`) could arrive before the State document (`state`), and the platform would then refuse the
   * document. So these statements are only sent if the document is stored already. Otherwise the session stays open: it
   * continues if the page is loaded again, or else the platform ends it at the next launch.
   */
  abandon() {
    const isStored = this.state === null;
    if (isStored) this.part();
    const became = this.flush({ unloading: true });
    if (isStored) this.remember({ ended: true });
    this.isOpen = false;
    return became;
  }

  /** Puts the statements that end the session at the end of the queue, unless such a statement is in it already. */
  part() {
    if (!this.queue.some(isFinal)) this.queue.push(...this.farewell);
  }

  /** The address of the page to show after the session; `null` if the platform names none. */
  get next() {
    const url = this.launch?.returnURL;
    return /^https?:/.test(url ?? "") ? url : null;
  }
}

/** Returns `true` if a statement has this verb. */
function is({ verb }, name) {
  return verb.id === `${VERBS}/${name}`;
}

/**
 * Returns `true` for the statements that end a session. `failed` is one of them: it must come last, because `passed`
 * cannot be reported after it.
 */
function isFinal(statement) {
  return is(statement, "failed") || is(statement, "terminated");
}

/**
 * Returns `true` for the statements that cmi5 itself defines, such as `initialized` and `terminated`. All other
 * statements of a session are reported between these two.
 */
function isDefined({ context }) {
  return [context?.contextActivities?.category ?? []].flat().some(({ id }) => id === CATEGORY);
}

/** Merges the activities of two contexts. For each kind, the result has the activities of both contexts in one list. */
function both(own = {}, given = {}) {
  const kinds = new Set([...Object.keys(own), ...Object.keys(given)]);
  const list = (some) => (some === undefined ? [] : [some].flat());
  return Object.fromEntries([...kinds].map((kind) => [kind, [...list(given[kind]), ...list(own[kind])]]));
}
