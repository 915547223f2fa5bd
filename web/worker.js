// The service worker. Answers a request for the page with the page from the server or, without a network, with the kept
// page. Answers requests for scripts, styles and fonts with the kept files, if there are any. kept.js keeps these
// files. The address of this script contains the id of the build.

const build = new URL(location.href).searchParams.get("build");
/** The folder of the page. */
const folder = new URL("./", location.href).href;
const store = `${folder} ${build}`;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(removeOlder()));
self.addEventListener("fetch", (event) => {
  const { method, mode, url } = event.request;
  const path = url.startsWith(folder) ? url.slice(folder.length).split(/[?#]/)[0] : null;
  if (method !== "GET" || path === null) return;
  if (mode === "navigate" && ["", "index.html"].includes(path)) event.respondWith(newest(event.request));
  else if (/\.(js|css|woff2)$/.test(path)) event.respondWith(keptOrFetched(event.request));
});

/** Removes the files of other builds of this page. */
async function removeOlder() {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(`${folder} `) && name !== store);
  await Promise.all(older.map((name) => caches.delete(name)));
}

/** Returns the page from the server, or the kept one if the server cannot be reached. */
async function newest(request) {
  try {
    return await fetch(request);
  } catch {
    return (await (await caches.open(store)).match(folder)) ?? Response.error();
  }
}

/**
 * Returns the kept response for an address, or the server's response if none was kept. Each build has a store of its
 * own, so a kept response is never from another build.
 */
async function keptOrFetched(request) {
  return (await (await caches.open(store)).match(request)) ?? fetch(request);
}
