// The names of functions and elements in SCORM 2004.

import { Scorm } from "./scorm.js";

/** Returns a session that is not open yet. */
export function session() {
  return new Scorm({
    object: "API_1484_11",
    initialize: "Initialize",
    get: "GetValue",
    set: "SetValue",
    commit: "Commit",
    finish: "Terminate",
    error: "GetLastError",
    /** The errors of a session that is not open any longer. */
    ended: ["132", "133", "142", "143"],
    elements: {
      resume: "cmi.suspend_data",
      mode: "cmi.mode",
      learner: "cmi.learner_id",
      language: "cmi.learner_preference.language",
      status: "cmi.success_status",
    },
  });
}
