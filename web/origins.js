// Allows requests only to the learning platform that launched the page (cmi5). The page's own policy must allow any
// origin, because the platform's origin is not known when the package is made. If there are two policies, both apply.
// `samtalerum pack` makes this script a part of the page, before all others, so that it cannot be missing.
(() => {
  const query = new URLSearchParams(location.search);
  const origins = ["endpoint", "fetch"].flatMap((name) => {
    try {
      const { origin, protocol } = new URL(query.get(name));
      return /^https?:$/.test(protocol) ? [origin] : [];
    } catch {
      return [];
    }
  });
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = ["connect-src 'self'", ...new Set(origins)].join(" ");
  document.head.append(policy);
})();
