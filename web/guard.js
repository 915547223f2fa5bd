// Tells that the program did not come or cannot begin, where it cannot tell so itself: this needs nothing but the page. An
// ordinary script, so that it is there before the modules are asked for.

(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const failed = ({ target, error }) => {
    const what = document.getElementById("loading-what");
    // Once there is a page, it tells of failures; and a picture or a style that is missing stops nothing.
    if (!what || !(target instanceof HTMLScriptElement || error)) return;
    const sentences = Object.entries(words).map(([language, said]) => {
      const sentence = document.createElement("span");
      sentence.lang = language;
      sentence.textContent = `${said["web-failed"]} `;
      return sentence;
    });
    what.replaceChildren(...sentences);
    document.getElementById("loading-bar").hidden = true;
  };
  // A script that does not come tells only itself, on the way down to it.
  window.addEventListener("error", failed, true);
})();
