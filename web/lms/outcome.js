// The result of sending a report. It is the same for SCORM and cmi5.

/** A report is stored, or is to be sent later, or cannot be sent because the session has ended. */
export const outcome = { SAVED: "saved", LATER: "later", ENDED: "ended" };
