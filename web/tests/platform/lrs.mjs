// A cmi5 platform in the test's own process. It launches packages, and stores statements, states and profiles. It
// refuses requests that cmi5 forbids, and answers with the id of the requirement.

import { createHash, randomUUID } from "node:crypto";
import { createServer } from "node:http";

import { breach, verbOf } from "./rules.mjs";

const EXTENSIONS = "https://w3id.org/xapi/cmi5/context/extensions";
const ALLOWED = {
  "access-control-allow-origin": "*",
  "access-control-allow-methods": "GET, PUT, POST, DELETE",
  "access-control-allow-headers": "authorization, content-type, x-experience-api-version, if-match, if-none-match",
  "access-control-expose-headers": "etag",
  "access-control-max-age": "600",
};

/** For the path of each resource, the name of the method of `Lrs` that answers requests for it. */
const RESOURCES = {
  "/xapi/statements": "store",
  "/xapi/activities/state": "state",
  "/xapi/agents/profile": "profile",
};

/** One learner's registration for one course, on a server of its own. */
export class Lrs {
  static async open(options = {}) {
    const lrs = new Lrs(options);
    lrs.server = createServer((request, response) => {
      // The page may be gone before its request has arrived as a whole.
      lrs.answer(request, response).catch(() => response.destroy());
    });
    await new Promise((listening) => lrs.server.listen(0, "127.0.0.1", listening));
    lrs.origin = `http://127.0.0.1:${lrs.server.address().port}`;
    return lrs;
  }

  /** If `preference` is an empty text, the platform has no preferences of the learner. */
  constructor({ preference = "en-GB,da", learner = "learner-7" }) {
    this.mastery = 0.7;
    this.preference = preference;
    this.registration = randomUUID();
    this.activityId = `https://platform.example/activities/${randomUUID()}`;
    this.actor = { objectType: "Agent", account: { homePage: "https://platform.example", name: learner } };
    this.sessions = [];
    /** The accepted statements, and for each refused request, the id of the requirement that it did not meet. */
    this.statements = [];
    this.refused = [];
    this.documents = new Map();
    /**
     * The current trouble, or `null`: `down` (no request is answered), `slow` (each request waits until the test calls
     * `wake`), `deaf` (no request for statements is answered) or `unwritable` (no document can be stored).
     */
    this.trouble = null;
    /** The number of coming responses that break off before the end of the stored document that they contain. */
    this.torn = 0;
  }

  close() {
    this.server.close();
    this.server.closeAllConnections();
  }

  /** Begins a session. Returns the parameters of the launch. */
  launch({ mode = "Normal", returnURL } = {}) {
    const id = randomUUID();
    const template = {
      contextActivities: { grouping: [{ objectType: "Activity", id: "https://samtalerum.example/au" }] },
      extensions: { [`${EXTENSIONS}/sessionid`]: id },
    };
    const { actor, registration, activityId, mastery } = this;
    const session = { id, mode, template, actor, registration, activityId, mastery, said: new Set(), returnURL };
    this.sessions.push(session);
    const [endpoint, fetch] = [`${this.origin}/xapi`, `${this.origin}/fetch/${id}`];
    return new URLSearchParams({ endpoint, fetch, actor: JSON.stringify(actor), registration, activityId }).toString();
  }

  /** Returns the document with the attempts as it is stored, or `undefined`. */
  get attempt() {
    return this.documents.get("attempt");
  }

  /** Returns the verbs of the accepted statements in order. */
  verbs() {
    return this.statements.map(verbOf);
  }

  async answer(request, response) {
    const send = (status, body, headers = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...ALLOWED, ...headers });
      response.end(body === undefined ? "" : JSON.stringify(body));
    };
    if (request.method === "OPTIONS") return send(204);
    const isDeaf = this.trouble === "deaf" && request.url.startsWith("/xapi/statements");
    const isUnwritable = this.trouble === "unwritable" && request.method === "PUT";
    if (this.trouble === "down" || isDeaf || isUnwritable) return request.socket.destroy();
    if (this.trouble === "slow") await new Promise((passed) => (this.wake = passed));
    const url = new URL(request.url, this.origin);
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString();
    if (url.pathname.startsWith("/fetch/")) return this.token(request, url, send);
    const session = this.sessions.find(({ token }) => token && request.headers.authorization === `Basic ${token}`);
    if (!session) return this.refuse("8.1.2.0-5 (d)", send, 401);
    if (request.headers["x-experience-api-version"] !== "1.0.3") return this.refuse("7.0.0.0-2", send, 400);
    if (session.said.has("terminated")) return this.refuse("8.1.2.0-2", send);
    const resource = RESOURCES[url.pathname];
    return resource ? this[resource]({ request, url, body, session, send }) : send(404, {});
  }

  refuse(id, send, status = 403) {
    this.refused.push(id);
    send(status, { id });
  }

  /** Answers with the token of a session, but only once. */
  token(request, url, send) {
    const session = this.sessions.find(({ id }) => url.pathname === `/fetch/${id}`);
    if (request.method !== "POST") return this.refuse("8.2.1.0-2", send, 405);
    if (!session || session.token) return send(200, { "error-code": "1", "error-text": "The token has been used." });
    session.token = Buffer.from(randomUUID()).toString("base64");
    return send(200, { "auth-token": session.token });
  }

  /** Stores the statements of a request: all of them, or none. */
  store({ body, session, send }) {
    const statements = [JSON.parse(body)].flat();
    const said = new Set(this.statements.map(verbOf));
    const before = new Set(session.said);
    for (const statement of statements) {
      if (this.statements.some(({ id }) => id === statement.id)) {
        session.said = before;
        return send(409, {});
      }
      const id = breach(statement, session, said);
      if (id) {
        session.said = before;
        return this.refuse(id, send);
      }
      session.said.add(verbOf(statement));
      said.add(verbOf(statement));
    }
    this.statements.push(...statements);
    return send(200, statements.map(({ id }) => id));
  }

  state({ request, url, body, session, send }) {
    const name = url.searchParams.get("stateId");
    if (url.searchParams.get("agent") !== JSON.stringify(this.actor)) return this.refuse("8.1.3.0-3 (d)", send);
    if (url.searchParams.get("registration") !== this.registration) return this.refuse("8.1.4.0-3 (d)", send);
    if (url.searchParams.get("activityId") !== this.activityId) return this.refuse("8.1.5.0-5", send);
    const isRead = request.method === "GET";
    if (name === "LMS.LaunchData") {
      return isRead ? send(200, this.launchData(session)) : this.refuse("10.2.1.0-5 (d)", send);
    }
    const stored = this.documents.get(name);
    const tag = stored === undefined ? null : tagOf(stored);
    if (isRead && stored === undefined) return send(404, {});
    if (isRead && this.torn > 0) {
      this.torn -= 1;
      send(200, JSON.parse(stored), { etag: tag, "content-length": stored.length + 1 });
      return request.socket.destroySoon();
    }
    if (isRead) return send(200, JSON.parse(stored), { etag: tag });
    const { "if-match": match, "if-none-match": none } = request.headers;
    if ((match !== undefined && match !== tag) || (none === "*" && tag !== null)) return send(412, {});
    this.documents.set(name, body);
    return send(204, undefined, { etag: tagOf(body) });
  }

  launchData({ template, mode, returnURL, mastery }) {
    const moveOn = "CompletedOrPassed";
    return { contextTemplate: template, launchMode: mode, masteryScore: mastery, moveOn, returnURL };
  }

  profile({ url, session, send }) {
    if (url.searchParams.get("agent") !== JSON.stringify(this.actor)) return this.refuse("11.0.0.0-1 (d)", send);
    if (url.searchParams.get("profileId") !== "cmi5LearnerPreferences") return this.refuse("11.0.0.0-4", send);
    session.hasReadPreferences = true;
    return this.preference ? send(200, { languagePreference: this.preference, audioPreference: "on" }) : send(404, {});
  }
}

function tagOf(document) {
  return `"${createHash("sha1").update(document).digest("hex")}"`;
}
