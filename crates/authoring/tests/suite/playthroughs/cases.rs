//! A case for each finding about a playthrough: a mistake in its file, or a difference from what the meeting does now.

use crate::support::{HEARD, SILENCED, SMALL};
use crate::template::{NEW_MEETING, WEIGHED};

/// Codes of findings, each with a change to a course that leads to the finding: the file, a text that occurs once in
/// the file, and its replacement.
pub(crate) const CASES: &[(&str, &str, &str, &str)] = &[
    (
        "choice-not-offered",
        HEARD,
        "id: \"ask-amina\"",
        "id: \"ask-amnia\"",
    ),
    (
        "ending-not-played",
        HEARD,
        "\"ask-amina\", judged: [Follows",
        "\"ask-yusuf\", judged: [Partly",
    ),
    (
        "fact-not-offered",
        WEIGHED,
        "[\"own-wish\", \"asked-him\"]",
        "[\"own-wish\", \"own-wish\"]",
    ),
    (
        "first-unlike-basis",
        WEIGHED,
        "level: Unease, basis: No,",
        "level: Unease, basis: NotYet,",
    ),
    (
        "line-not-shown",
        SILENCED,
        "Mark(\"opening-yusuf\")",
        "Mark(\"opening-yousuf\")",
    ),
    ("no-such-meeting", SMALL, "role: Citizen", "role: Citicen"),
    (
        "other-appraisal",
        NEW_MEETING,
        "carried_by: [\"own-wish\", \"asked-him\"]",
        "carried_by: [\"asked-him\"]",
    ),
    (
        "other-ending",
        SMALL,
        "AtLeast(\"trust\", 2)",
        "AtLeast(\"trust\", 4)",
    ),
    (
        "other-judgement",
        SMALL,
        "judged: [Follows(\"ask-the-citizen\")]",
        "judged: [Neutral]",
    ),
    (
        "other-lines",
        SMALL,
        "Narrate(text: \"opening-room\"),",
        "Narrate(text: \"room-opening\"),",
    ),
    (
        "other-passed",
        "guidance.ron",
        "pass_mark: 70",
        "pass_mark: 1",
    ),
    ("other-percent", HEARD, "percent: 100", "percent: 90"),
    (
        "other-principle",
        SILENCED,
        "\"record-the-basis\": (follows: 2)",
        "\"record-the-bases\": (follows: 2)",
    ),
    (
        "other-step",
        HEARD,
        "Note([\"note-said\"]),",
        "Choose(id: \"ask-yusuf\"),",
    ),
    (
        "playthrough-unfinished",
        HEARD,
        "Note([\"note-said\"]),",
        "",
    ),
    (
        "statement-not-offered",
        HEARD,
        "\"note-said\"",
        "\"note-sad\"",
    ),
];
