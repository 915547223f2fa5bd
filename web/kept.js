// The files of the page that the browser keeps for the next visit. The next visit then asks only for what may have
// changed, and works without a network. The kept files are public; attempts and settings are stored elsewhere. If a
// browser refuses to keep files, or deletes them, the page fetches them again.

/** The id of the build that the page is from. `null` for a page that keeps nothing: in a learning platform, or a single file. */
export const build = JSON.parse(document.getElementById("build").textContent);

/**
 * The address of the page's folder. It does not contain the query that a visitor may have added to the address of the
 * page.
 */
const folder = new URL("./", document.baseURI).href;

/** Returns the bytes that were kept for an address. Returns `null` if there are none. */
export async function find(url) {
  const response = await (await opened())?.match(url).catch(() => null);
  return response ? new Uint8Array(await response.arrayBuffer()) : null;
}

/** Returns `true` if something is kept for an address. */
export async function has(url) {
  return Boolean(await (await opened())?.match(url).catch(() => null));
}

/** Keeps bytes under an address. */
export async function keep(url, bytes) {
  await (await opened())?.put(url, new Response(bytes)).catch(() => null);
}

/**
 * Keeps the page itself and the scripts, styles and fonts that it has loaded. Then registers the service worker, which
 * answers requests with these files, so that the page works without a network. Call this function when nothing else is
 * loading.
 */
export async function keepPage() {
  const store = await opened();
  if (!store || window !== window.top || !navigator.serviceWorker) return;
  const all = performance.getEntriesByType("resource").map(({ name }) => name);
  const parts = all.filter((url) => url.startsWith(folder) && /\.(js|css|woff2)(\?|$)/.test(url));
  // The browser's HTTP cache has these files already, so take them from there and do not ask the server.
  const add = async (key, url) => {
    if (await store.match(key)) return;
    const response = await fetch(url, { cache: "force-cache" });
    if (response.ok) await store.put(key, response);
  };
  try {
    // The page is the same for every query, so keep it under the address of the folder.
    await Promise.all([add(folder, location.pathname + location.search), ...parts.map((url) => add(url, url))]);
    await navigator.serviceWorker.register(`worker.js?build=${build}`);
  } catch {
    // Keeping files fails without a network, or if the browser forbids it. The next visit tries again.
    return;
  }
}

/** A promise that resolves to the store of this build. `undefined` until the store is first needed. */
let opening;

/** Returns the store of this build. Returns `null` if there is none, as on pages that are not served over HTTPS. */
function opened() {
  return (opening ??= open());
}

async function open() {
  try {
    return build ? await caches.open(`${folder} ${build}`) : null;
  } catch {
    return null;
  }
}
