// What became of a report, in any standard.

/** A report is stored, or is to be sent later, or cannot be sent because the session has ended. */
export const outcome = { SAVED: "saved", LATER: "later", ENDED: "ended" };
