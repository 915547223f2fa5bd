// The files that the page asks for: few on the first visit, and on the next visit only those that may have changed.
// Without a network, a meeting is played from the files that the browser has kept.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";

import { Visit, dist, launch, test } from "./browser.mjs";
import { meetings, playthroughs, scenarioMessages } from "./course.mjs";
import { serve, serveCompressed } from "./server.mjs";

const MEETING = "first-steps";
const [playthrough] = playthroughs(MEETING);
/** Files that can have changed since the last visit. */
const CHANGING = ["/", "/content/course-en.bin", "/content/course.ron"];
const FIRST = [
  ...CHANGING,
  "/assets/fonts/AtkinsonHyperlegibleNext-Regular.woff2",
  "/assets/fonts/AtkinsonHyperlegibleNext-Bold.woff2",
  "/core_bg.bin",
  "/guard.js",
  "/own-en.bin",
  "/shared.bin",
  "/single.js",
  "/text.css",
].sort();

let browser;
before(async () => {
  browser = await launch();
});
after(async () => browser?.close());

/** Visits the page as a browser that keeps its files. */
function visitOf(server, context) {
  return Visit.to(browser, server.url, { context: { serviceWorkers: "allow", ...context } });
}

/** Waits until the browser has kept what it needs without a network. */
async function isKept(visit) {
  await visit.page.evaluate(() => navigator.serviceWorker.ready);
}

/** Visits the page again, in a tab of its own. */
async function again(visit) {
  await visit.page.close();
  visit.page = await visit.context.newPage();
  await visit.page.goto(visit.url);
  await visit.arrived();
}

/**
 * Returns the paths requested since the request number `from`. Leaves out the worker's script, and the handbook and the
 * meetings, which the page fetches while nothing else happens.
 */
function askedSince(server, from) {
  const isLater = (path) => path === "/worker.js" || /^\/(handbook-|content\/meetings-)/.test(path);
  return server.asked.slice(from).filter((path) => !isLater(path)).sort();
}

/** The paths of all meetings. */
const MEETINGS = meetings().map((id) => `/content/meetings-en/${id}.bin`);

test("the first visit asks for eleven files, and the second only for what may have changed", async () => {
  const server = await serve(dist);
  const visit = await visitOf(server);
  await isKept(visit);
  assert.deepEqual(askedSince(server, 0), FIRST);
  const asked = server.asked.length;
  await again(visit);
  await server.quiet();
  assert.deepEqual(askedSince(server, asked), CHANGING);
  await visit.close();
  server.close();
});

test("another language is fetched when it is chosen, and first on the next visit", async () => {
  const server = await serve(dist);
  const visit = await visitOf(server);
  await isKept(visit);
  const language = () => visit.page.locator("html").getAttribute("lang");
  const danish = ["/content/course-da.bin", "/own-da.bin"];
  const before = server.asked.length;
  await visit.press("Dansk");
  await visit.page.getByRole("heading", { name: scenarioMessages("da", MEETING).title }).first().waitFor();
  assert.deepEqual(askedSince(server, before), danish);
  assert.equal(await language(), "da");
  assert.equal(await visit.page.locator(".notice").count(), 0);
  await visit.press("English");
  await visit.page.getByRole("heading", { name: scenarioMessages("en", MEETING).title }).first().waitFor();
  await visit.press("Dansk");
  assert.equal(await language(), "da");
  // A visit whose address names no language remembers the language that it shows.
  let asked;
  for (let visits = 0; visits < 2; visits++) {
    asked = server.asked.length;
    await visit.page.close();
    visit.page = await visit.context.newPage();
    await visit.page.goto(new URL("?view=text-only", server.url).href);
    await visit.page.getByRole("heading", { name: scenarioMessages("da", MEETING).title }).first().waitFor();
    await server.quiet();
  }
  assert.deepEqual(askedSince(server, asked), ["/", "/content/course-da.bin", "/content/course.ron"]);
  await visit.close();
  server.close();
});

test("a language that cannot be fetched leaves the page as it is, with a notice", async () => {
  const without = ["own-da.bin"];
  const server = await serve(dist, { without });
  const visit = await visitOf(server);
  const heading = await visit.heading();
  await visit.press("Dansk");
  await visit.page.locator(".notice", { hasText: visit.ui["notice-web-language-failed"] }).waitFor();
  assert.equal(await visit.heading(), heading);
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "en");
  without.pop();
  await visit.press("Dansk");
  await visit.page.getByRole("heading", { name: scenarioMessages("da", MEETING).title }).first().waitFor();
  await visit.close();
  server.close();
});

test("whoever chooses the first language again before the other has come keeps it", async () => {
  const server = await serve(dist, { late: ["own-da.bin"] });
  const visit = await visitOf(server);
  await visit.press(visit.ui["open-settings"]);
  await visit.click(visit.button("Dansk").first());
  await visit.click(visit.button("English").first());
  server.arrive();
  await server.quiet();
  assert.equal(await visit.page.locator("html").getAttribute("lang"), "en");
  assert.equal(await visit.page.locator(".notice").count(), 0);
  // The page has the other language now, so it fetches nothing.
  const asked = server.asked.length;
  await visit.press("Dansk");
  await visit.page.locator("html[lang=da]").waitFor({ state: "attached" });
  assert.deepEqual(askedSince(server, asked), []);
  await visit.close();
  server.close();
});

test("on the second visit a meeting is played without a network", async () => {
  const server = await serve(dist);
  const visit = await visitOf(server);
  await isKept(visit);
  await server.kept(MEETINGS);
  server.close();
  await again(visit);
  await visit.page.goto(`${visit.url}&scenario=${MEETING}`);
  await visit.arrived();
  await visit.press(visit.ui.begin);
  await visit.go(MEETING, playthrough.steps);
  await visit.toDebrief();
  const pictures = await visit.page.evaluate(() => [...document.images].filter(({ src }) => !src.startsWith("blob:")).length);
  assert.equal(pictures, 0);
  await visit.close();
});

test("a new build is taken at once", async () => {
  const instead = {};
  const server = await serve(dist, { instead });
  const visit = await visitOf(server);
  await isKept(visit);
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const [, build] = page.match(/id="build">"([0-9a-f]+)"/);
  instead["index.html"] = page.replaceAll(build, "0123456789abcdef");
  instead["single.js"] = `${readFileSync(join(dist, "single.js"), "utf8")}\nglobalThis.isNew = true;\n`;
  await again(visit);
  assert.equal(await visit.page.evaluate(() => globalThis.isNew), true);
  // Nothing of the old build is left.
  await visit.page.waitForFunction(async (build) => !(await caches.keys()).some((name) => name.includes(build)), build);
  await visit.close();
  server.close();
});

test("a new course is taken at once", async () => {
  const instead = {};
  const server = await serve(dist, { instead });
  const visit = await visitOf(server);
  await isKept(visit);
  const file = `content/locales/en/scenarios/${MEETING}.ftl`;
  instead[file] = readFileSync(join(dist, file), "utf8").replace(/^title = .*$/m, "title = Put there today");
  await again(visit);
  await visit.page.getByRole("button", { name: "Put there today" }).first().waitFor();
  await visit.close();
  server.close();
});

test("a meeting that was edited beside an old bundle is reported, and played after a reload", async () => {
  const file = `content/locales/en/scenarios/${MEETING}.ftl`;
  const edited = readFileSync(join(dist, file), "utf8").replace(/^title = .*$/m, "title = Edited by hand");
  const server = await serve(dist, { instead: { [file]: edited }, leftover: true });
  const visit = await visitOf(server);
  assert.equal(await visit.page.locator(".notice").count(), 0);
  await visit.begin(MEETING);
  assert.equal(await visit.heading(), scenarioMessages("en", MEETING).title);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await visit.page.locator(".notice", { hasText: visit.ui["notice-web-course-edited"] }).waitFor();
  await again(visit);
  await visit.page.getByText("Edited by hand").first().waitFor();
  assert.deepEqual(visit.errors, []);
  await visit.close();
  server.close();
});

test("a server that compresses sends the programs as they are, and what it need not send it does not", async () => {
  const server = await serveCompressed(dist);
  const visit = await visitOf(server);
  await isKept(visit);
  const paths = visit.requests.map((request) => new URL(request).pathname);
  assert.ok(paths.includes("/core_bg.wasm") && !paths.includes("/core_bg.bin"), paths.join("\n"));
  const network = await visit.context.newCDPSession(visit.page);
  await network.send("Network.enable");
  let bytes = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => (bytes += encodedDataLength));
  await visit.page.reload();
  await visit.arrived();
  // The page, course.ron and the bundle of the course are unchanged, so the server sends only headers for them.
  assert.ok(bytes < 5_000, `${bytes} bytes`);
  await visit.close();
  await server.close();
});

test("a page that a network puts in the place of a file is not kept", async () => {
  const instead = { "core_bg.bin": "<!DOCTYPE html><title>Log in</title>" };
  const server = await serve(dist, { instead });
  const context = await browser.newContext({ locale: "en" });
  const page = await context.newPage();
  await page.goto(`${server.url}?view=text-only&lang=en`);
  await page.locator("#text h1#title").waitFor();
  assert.equal(await page.locator("#text [data-page]").count(), 0);
  delete instead["core_bg.bin"];
  await page.reload();
  await page.waitForSelector("#text [data-page]");
  await context.close();
  server.close();
});

test("without a network, a file that was kept before counts as no edit", async () => {
  const file = `content/locales/en/scenarios/${MEETING}.ftl`;
  const server = await serve(dist);
  const visit = await visitOf(server);
  await isKept(visit);
  // Pretend that an earlier visit has kept another version of the file.
  await visit.page.evaluate(async (file) => {
    const [name] = await caches.keys();
    await (await caches.open(name)).put(file, new Response("title = Of last year"));
  }, file);
  await server.kept(MEETINGS);
  server.close();
  await again(visit);
  await visit.begin(MEETING);
  await visit.go(MEETING, playthrough.steps.slice(0, 1));
  await visit.page.waitForTimeout(1_000);
  assert.equal(await visit.page.locator(".notice").count(), 0);
  await visit.close();
});
