// Requests to a store of statements (an LRS), as xAPI 1.0.3 defines them.

/** Milliseconds after which a request counts as failed. */
const PATIENCE = 12_000;
/** Maximum size in bytes of a request that outlives the page. Browsers allow 64 KiB for all such requests together. */
const MAX_PARTING = 30_000;

/** Thrown if a store does not answer, or answers that it has a problem at the moment: another try may succeed. */
export class Unreachable extends Error {}

/** Sends a request. Throws `Unreachable` if the store does not answer, or answers that it has a problem. */
export async function request(url, options = {}) {
  let response;
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    response = await fetch(url, { signal, credentials: "omit", cache: "no-store", ...options });
  } catch (error) {
    throw new Unreachable(url, { cause: error });
  }
  const { status } = response;
  if (status >= 500 || status === 429 || status === 408) throw new Unreachable(`${url}: ${status}`);
  return response;
}

/** A store of statements, with the token that opens it. */
export class Store {
  constructor(endpoint, token) {
    this.endpoint = endpoint.endsWith("/") ? endpoint : `${endpoint}/`;
    this.headers = { authorization: `Basic ${token}`, "x-experience-api-version": "1.0.3" };
  }

  /** Returns the content of a JSON document, and its ETag as `tag`. Both are `null` if there is no such document. */
  async read(resource, parameters) {
    const response = await this.send("GET", resource, parameters);
    if (response.status === 404) return { document: null, tag: null };
    if (!response.ok) throw new Error(`${resource}: ${response.status}`);
    return { document: await json(response), tag: response.headers.get("etag") };
  }

  /** Sends a body as JSON. The request outlives the page, unless it is too long. */
  write(method, resource, parameters, value, headers = {}) {
    const body = new TextEncoder().encode(JSON.stringify(value));
    const json = { "content-type": "application/json", ...headers };
    return this.send(method, resource, parameters, { body, headers: json, keepalive: body.length <= MAX_PARTING });
  }

  send(method, resource, parameters, { headers, ...options } = {}) {
    const query = new URLSearchParams(parameters).toString();
    const url = `${this.endpoint}${resource}${query && `?${query}`}`;
    return request(url, { method, headers: { ...this.headers, ...headers }, ...options });
  }
}

/** Parses the body of an answer as JSON. Returns `null` if the body is not JSON. */
async function json(response) {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    // The connection broke off within the body, so the content of the document is unknown.
    throw new Unreachable(response.url, { cause: error });
  }
}

/** Returns a random UUID. Pages without encryption lack `crypto.randomUUID`. */
export function uuid() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
