// The names of functions and elements in SCORM 1.2.

import { Scorm } from "./scorm.js";

/** Returns a session that is not open yet. */
export function session() {
  return new Scorm({
    object: "API",
    initialize: "LMSInitialize",
    get: "LMSGetValue",
    set: "LMSSetValue",
    commit: "LMSCommit",
    finish: "LMSFinish",
    error: "LMSGetLastError",
    /** The errors of a session that is not open any longer. */
    ended: ["301"],
    elements: {
      resume: "cmi.suspend_data",
      mode: "cmi.core.lesson_mode",
      learner: "cmi.core.student_id",
      language: "cmi.student_preference.language",
      status: "cmi.core.lesson_status",
    },
  });
}
