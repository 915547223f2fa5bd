// The requirements of cmi5 that a platform can check on a statement, by the ids of @cmi5/requirements.

const EXTENSIONS = "https://w3id.org/xapi/cmi5/context/extensions";
const CATEGORIES = "https://w3id.org/xapi/cmi5/context/categories";
const VERBS = "http://adlnet.gov/expapi/verbs/";
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/i;
const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?$/;

/** Returns the last part of a verb's id, such as `passed`. */
export function verbOf({ verb }) {
  return verb?.id?.startsWith(VERBS) ? verb.id.slice(VERBS.length) : verb?.id;
}

/** Returns `true` for the statements that cmi5 defines. */
export function isDefined(statement) {
  return categories(statement).includes(`${CATEGORIES}/cmi5`);
}

function categories({ context }) {
  return [context?.contextActivities?.category ?? []].flat().map(({ id }) => id);
}

function same(one, other) {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])]));
}

/** Returns `true` if the context has all that the template has. */
function followsTemplate({ context }, { contextActivities = {} }) {
  return Object.entries(contextActivities).every(([kind, expected]) => {
    const found = [context?.contextActivities?.[kind] ?? []].flat();
    return [expected].flat().every(({ id }) => found.some((one) => one.id === id));
  });
}

/** The requirements of every statement. `session` is the launch that the statement belongs to. */
const every = [
  ["9.1.0.0-1 (d)", ({ id }) => UUID.test(id)],
  ["9.7.0.0-1 (d)", ({ timestamp }) => Boolean(timestamp)],
  ["9.7.0.0-2 (d)", ({ timestamp }) => /(Z|\+00:00)$/.test(timestamp)],
  ["8.1.3.0-3 (d)", ({ actor }, session) => same(actor, session.actor)],
  ["9.6.1.0-1 (d)", ({ context }, session) => context?.registration === session.registration],
  ["9.6.3.1-4 (d)", ({ context }, session) => context?.extensions?.[`${EXTENSIONS}/sessionid`] === session.id],
  ["9.6.2.0-1 (d)", (statement, session) => followsTemplate(statement, session.template)],
  ["9.3.0.0-4 (d2)", (statement, session) => verbOf(statement) === "initialized" || session.said.has("initialized")],
  ["9.3.0.0-5 (d2)", (_, session) => !session.said.has("terminated")],
  // Only statements that cmi5 defines may have the verbs `initialized` and `terminated`, or the category `moveon`.
  ["9.6.2.1-1", (statement) => isDefined(statement) || !["initialized", "terminated"].includes(verbOf(statement))],
  ["9.6.2.2-2 (d)", (statement) => isDefined(statement) || !categories(statement).includes(`${CATEGORIES}/moveon`)],
];

/**
 * Further requirements of the statements that cmi5 defines. `said` has the verbs of all statements of the registration
 * so far, from all its sessions.
 */
const defined = [
  ["11.0.0.0-3 (d2)", (statement, session) => verbOf(statement) !== "initialized" || session.hasReadPreferences],
  ["8.1.5.0-6 (d)", ({ object }, session) => object?.id === session.activityId],
  ["9.3.0.0-2 (d)", (statement, session) => !session.said.has(verbOf(statement))],
  ["9.3.0.0-3 (d)", (statement, { said }) => !isVerdict(statement) || !(said.has("passed") || said.has("failed"))],
  ["9.3.0.0-6 (d2)", (statement, _, said) => verbOf(statement) !== "completed" || !said.has("completed")],
  ["9.3.0.0-7 (d2)", (statement, _, said) => verbOf(statement) !== "passed" || !said.has("passed")],
  ["9.3.0.0-8 (d)", (statement, _, said) => verbOf(statement) !== "failed" || !said.has("passed")],
  ["9.5.1.0-2 (d)", (statement) => isVerdict(statement) || statement.result?.score === undefined],
  ["9.5.1.0-3 (d1)", ({ result }) => result?.score?.raw === undefined || result.score.min !== undefined],
  ["9.5.1.0-3 (d2)", ({ result }) => result?.score?.raw === undefined || result.score.max !== undefined],
  ["9.3.4.0-2 (d2)", (statement, { mastery }) => !(verbOf(statement) === "passed" && scaled(statement) < mastery)],
  ["9.3.5.0-2 (d)", (statement, { mastery }) => !(verbOf(statement) === "failed" && scaled(statement) >= mastery)],
  ["9.6.3.2-2 (d)", hasMastery],
  ["9.5.2.0-1 (d1)", (statement) => verbOf(statement) !== "passed" || statement.result?.success === true],
  ["9.5.2.0-2 (d)", (statement) => verbOf(statement) !== "failed" || statement.result?.success === false],
  ["9.5.2.0-3 (d)", (statement) => isVerdict(statement) || statement.result?.success === undefined],
  ["9.5.3.0-1 (d1)", (statement) => verbOf(statement) !== "completed" || statement.result?.completion === true],
  ["9.5.3.0-2 (d)", (statement) => verbOf(statement) === "completed" || statement.result?.completion === undefined],
  ["9.5.4.1-1 (d)", lasts("terminated")],
  ["9.5.4.1-2 (d)", lasts("completed")],
  ["9.5.4.1-3 (d)", lasts("passed")],
  ["9.5.4.1-4 (d)", lasts("failed")],
  ["9.6.2.2-1 (d1)", (statement) => moves(statement) === categories(statement).includes(`${CATEGORIES}/moveon`)],
  ["10.2.2.0-2 (d)", (statement, { mode }) => mode !== "Browse" || !moves(statement)],
  ["10.2.2.0-3 (d)", (statement, { mode }) => mode !== "Review" || !moves(statement)],
];

function isVerdict(statement) {
  return ["passed", "failed"].includes(verbOf(statement));
}

function moves(statement) {
  return isVerdict(statement) || verbOf(statement) === "completed";
}

function scaled({ result }) {
  return result?.score?.scaled;
}

function hasMastery(statement, { mastery }) {
  const extension = statement.context?.extensions?.[`${EXTENSIONS}/masteryscore`];
  return !isVerdict(statement) || !statement.result?.score || extension === mastery;
}

function lasts(verb) {
  return (statement) => verbOf(statement) !== verb || DURATION.test(statement.result?.duration);
}

/** The ids of all requirements that are checked. */
export const ids = [...every, ...defined].map(([id]) => id);

/** Returns the id of the first requirement that a statement does not meet, or `null`. */
export function breach(statement, session, said) {
  const rules = isDefined(statement) ? [...every, ...defined] : every;
  return rules.find(([, isMet]) => !isMet(statement, session, said))?.[0] ?? null;
}
