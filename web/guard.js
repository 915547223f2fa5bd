// Shows a message if the program could not be loaded or started, because the program cannot report this itself. This
// script depends on no other script, only on the page. It is a file of its own, because it must run before the other
// scripts, and even if they cannot be loaded.

(() => {
  const words = JSON.parse(document.getElementById("words").textContent);
  const failed = ({ target, error }) => {
    const what = document.getElementById("loading-what");
    // Once a page is shown, the program reports failures itself. A missing picture or style sheet does not stop the
    // program.
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
  // The error event of a script element does not bubble, so it is caught in the capture phase.
  window.addEventListener("error", failed, true);
})();
