// Runs in the page of the platform: a SCORM platform on top of scorm-again, as strict as the strictest platform that
// has been tried. It records all calls, and lists the calls that such a platform would refuse.

(() => {
  const ID = /^[\x21-\x7e]{1,255}$/;
  const CLOCK = /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const SPAN = /^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/;
  const DURATION = /^P(?=.)(\d+D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
  const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}(Z|[+-]\d\d:\d\d)?$/;
  const DECIMAL = /^-?\d{1,3}(\.\d{1,7})?$/;
  const upTo = (length) => (value) => value.length <= length;
  const among = (...allowed) => (value) => allowed.includes(value);
  const matches = (pattern) => (value) => pattern.test(value);
  const score = (value) => DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 100;
  const result = (word) => (value) => among("correct", word, "neutral", "unanticipated")(value) || DECIMAL.test(value);

  /** The values that elements accept. The first pattern that matches an element applies. */
  const accepts = {
    scorm12: [
      [/^cmi\.suspend_data$/, upTo(4096)],
      [/^cmi\.core\.lesson_location$/, upTo(255)],
      [/^cmi\.core\.lesson_status$/, among("passed", "completed", "failed", "incomplete", "browsed")],
      [/^cmi\.core\.exit$/, among("", "suspend", "time-out", "logout")],
      [/^cmi\.core\.session_time$/, matches(SPAN)],
      [/\.score\.(raw|min|max)$/, score],
      [/^cmi\.objectives\.\d+\.status$/, among("passed", "completed", "failed", "incomplete", "not attempted")],
      [/\.id$/, matches(ID)],
      [/\.type$/, among("true-false", "choice", "fill-in", "matching", "performance", "sequencing", "numeric")],
      [/\.time$/, matches(CLOCK)],
      [/\.latency$/, matches(SPAN)],
      [/\.(student_response|pattern)$/, upTo(255)],
      [/\.result$/, result("wrong")],
      [/\.weighting$/, matches(DECIMAL)],
    ],
    scorm2004: [
      [/^cmi\.suspend_data$/, upTo(64000)],
      [/^cmi\.location$/, upTo(1000)],
      [/^cmi\.exit$/, among("suspend", "normal", "time-out", "logout")],
      [/^adl\.nav\.request$/, among("suspendAll", "exitAll", "_none_")],
      [/completion_status$/, among("completed", "incomplete", "not attempted", "unknown")],
      [/success_status$/, among("passed", "failed", "unknown")],
      [/progress_measure$/, (value) => DECIMAL.test(value) && Number(value) >= 0 && Number(value) <= 1],
      [/\.score\.scaled$/, (value) => DECIMAL.test(value) && Math.abs(Number(value)) <= 1],
      [/\.score\.(raw|min|max)$/, score],
      [/^cmi\.session_time$|\.latency$/, matches(DURATION)],
      [/\.id$/, matches(ID)],
      [/\.timestamp$/, matches(MOMENT)],
      [/\.description$/, upTo(250)],
      [/\.result$/, result("incorrect")],
    ],
  };
  const names = {
    scorm12: {
      initialize: "LMSInitialize",
      get: "LMSGetValue",
      set: "LMSSetValue",
      commit: "LMSCommit",
      finish: "LMSFinish",
      error: "LMSGetLastError",
    },
    scorm2004: {
      initialize: "Initialize",
      get: "GetValue",
      set: "SetValue",
      commit: "Commit",
      finish: "Terminate",
      error: "GetLastError",
    },
  };

  /**
   * Returns `true` for a valid response to a choice, which is a list of ids. In SCORM 1.2, each id is one character. In
   * SCORM 2004, an id contains no hyphen.
   */
  function isResponse(standard, value) {
    return standard === "scorm12" ? /^[0-9a-z](,[0-9a-z])*$/.test(value) : /^\w+(\[,\]\w+)*$/.test(value);
  }

  /**
   * Returns a platform. `stored` are the values of earlier sessions, and `save` is called with all values at a commit.
   */
  window.strictPlatform = (standard, stored, save) => {
    const Inner = standard === "scorm12" ? window.Scorm12API : window.Scorm2004API;
    const inner = new Inner({ autocommit: false, logLevel: 5 });
    inner.loadFromFlattenedJSON(stored, "");
    const called = names[standard];
    const values = { ...stored };
    const types = {};
    const record = { calls: [], refused: [], late: [], commits: 0, answer: "true", state: "new", values };
    let forced = null;

    function judge(element, value) {
      const [, index] = element.match(/^(cmi\.interactions\.\d+)\./) ?? [];
      if (index && element.endsWith(".type")) types[index] = value;
      const isChosen = index && types[index] === "choice" && /(_response|pattern)$/.test(element);
      if (isChosen && !isResponse(standard, value)) return false;
      const rule = accepts[standard].find(([pattern]) => pattern.test(element));
      return !rule || rule[1](value);
    }

    function set(element, value) {
      const wrongType = standard === "scorm12" ? "405" : "406";
      if (typeof value !== "string" || !judge(element, value)) return refuse(wrongType, element, value);
      const answer = inner[called.set](element, value);
      if (String(answer) !== "true") return refuse(String(inner[called.error]()), element, value);
      values[element] = value;
      return "true";
    }

    function refuse(error, ...what) {
      record.refused.push([error, ...what]);
      forced = error;
      return "false";
    }

    function commit() {
      record.commits += 1;
      if (record.answer === "throw") throw new Error("the platform cannot be reached");
      if (record.answer === "null") return null;
      if (record.answer === "false") {
        forced = "101";
        return "false";
      }
      save(values);
      return inner[called.commit]("");
    }

    /** Answers a call while the session is open. */
    function during(name, given) {
      if (name === called.set) return set(...given);
      if (name === called.commit) return commit();
      if (name !== called.finish) return inner[name](...given);
      record.state = "finished";
      save(values);
      return inner[name](...given);
    }

    return {
      record,
      api: Object.fromEntries(
        Object.values(called).map((name) => [name, (...given) => {
          if (name === called.error) return forced ?? String(inner[name]());
          forced = null;
          record.calls.push([name, ...given]);
          if (name === called.initialize) {
            if (record.state !== "new") return refuse("101", name);
            record.state = "open";
            return inner[name](...given);
          }
          if (record.state === "open") return during(name, given);
          record.late.push([name, ...given]);
          forced = { scorm12: "301", scorm2004: name === called.commit ? "143" : "133" }[standard];
          return name === called.get ? "" : "false";
        }]),
      ),
    };
  };
})();
