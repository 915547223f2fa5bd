// The review page: collects the answers, saves them as a file, and loads such a file again. Answers are kept in the
// page only: nothing is stored in the browser, and nothing is sent.
"use strict";

(() => {
  const page = document.getElementById("review");
  const { format, scenario, hash, language } = page.dataset;
  const says = document.getElementById("says").dataset;
  const status = document.getElementById("status");
  const message = document.getElementById("message");
  const fields = [...page.querySelectorAll("[data-path]")];
  const questions = fields.filter((field) => field.matches("fieldset"));
  const none = "none";
  let unsaved = false;

  const boxes = (field) => [...field.querySelectorAll("input")];
  const isMany = (field) => "many" in field.dataset;

  /** Returns the answer of a field; `undefined` if the field has no answer. */
  function read(field) {
    if (!field.matches("fieldset")) return field.value.trim() || undefined;
    const chosen = boxes(field).filter((box) => box.checked).map((box) => box.value);
    if (chosen.length === 0) return undefined;
    return isMany(field) ? chosen.filter((value) => value !== none) : chosen[0];
  }

  /** Puts an answer into a field. Returns `false` if the field does not offer this answer. */
  function write(field, value) {
    if (!field.matches("fieldset")) {
      field.value = value === undefined ? "" : String(value);
      return value === undefined || field.value === String(value);
    }
    const list = Array.isArray(value) ? value : [value];
    const wanted = isMany(field) && list.length === 0 ? [none] : list;
    for (const box of boxes(field)) box.checked = value !== undefined && wanted.includes(box.value);
    return value === undefined || wanted.every((one) => boxes(field).some((box) => box.value === one));
  }

  /** Follows a path into a value. Returns `undefined` if there is nothing at that path. */
  function at(value, path) {
    return path.reduce((inner, key) => (inner && Object.hasOwn(inner, key) ? inner[key] : undefined), value);
  }

  const pathOf = (field) => JSON.parse(field.dataset.path);

  /** Returns all answers as the content of a review file. */
  function collect() {
    const review = { format: Number(format), scenario, hash, language, reviewer: {}, decisions: {}, appraisals: {}, statements: {}, comments: {} };
    for (const field of fields) {
      const value = read(field);
      if (value === undefined || field.closest("[hidden]")) continue;
      const path = pathOf(field);
      const last = path.pop();
      let inner = review;
      for (const key of path) inner = inner[key] ??= {};
      inner[last] = value;
    }
    return review;
  }

  /** Returns a message with the numbers of answers and questions filled in. */
  const counted = (text) =>
    text.replace("%1", questions.filter((one) => read(one) !== undefined).length).replace("%2", questions.length);

  /** Shows a message. Screen readers also speak it. */
  function say(text) {
    message.textContent = text;
  }

  /** Shows the number of answers. Shows the question about the step to take first only if the basis is "not yet". */
  function refresh() {
    for (const part of page.querySelectorAll("[data-after]")) {
      const before = document.getElementById(part.dataset.after);
      part.hidden = read(before) !== "not-yet";
    }
    status.textContent = counted(says.progress);
  }

  page.addEventListener("input", (event) => {
    if (event.target.type === "file") return;
    const field = event.target.closest("fieldset[data-many]");
    // The answer "None of them" excludes all facts, and each fact excludes "None of them".
    if (field && event.target.checked) {
      for (const box of boxes(field)) {
        if ((box.value === none) !== (event.target.value === none)) box.checked = false;
      }
    }
    unsaved = true;
    refresh();
  });

  document.getElementById("save").addEventListener("click", () => {
    const blob = new Blob([JSON.stringify(collect(), null, 2) + "\n"], { type: "application/json" });
    const link = document.createElement("a");
    link.href = URL.createObjectURL(blob);
    link.download = `${scenario}.review.json`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    unsaved = false;
    say(counted(says.saved));
  });

  document.getElementById("next").addEventListener("click", () => {
    const open = questions.find((one) => read(one) === undefined);
    if (!open) return say(says.complete);
    open.scrollIntoView({ block: "center" });
    open.querySelector("input").focus();
  });

  document.getElementById("file").addEventListener("change", async (event) => {
    const [file] = event.target.files;
    if (!file) return;
    const refused = await load(file);
    event.target.value = "";
    say(refused ?? counted(says.loaded));
  });

  /** Loads a review file. If the file is refused, returns the reason and keeps the answers on the page. */
  async function load(file) {
    let review;
    try {
      review = JSON.parse(await file.text());
    } catch {
      return says.unreadable;
    }
    if (typeof review !== "object" || review === null) return says.unreadable;
    if (review.format !== Number(format)) return says.format;
    if (review.scenario !== scenario) return says.scenario;
    if (review.language !== language) return says.language;
    if (review.hash !== hash) return says.hash;
    if (unsaved && !confirm(says.replace)) return says.kept;
    const fitted = fields.map((field) => write(field, at(review, pathOf(field))));
    unsaved = false;
    refresh();
    return fitted.every(Boolean) ? undefined : says.partly;
  }

  addEventListener("beforeunload", (event) => {
    if (!unsaved) return;
    event.preventDefault();
    // If this value is not set, older browsers leave the page without asking.
    event.returnValue = "";
  });

  page.addEventListener("submit", (event) => event.preventDefault());
  page.hidden = false;
  refresh();
})();
