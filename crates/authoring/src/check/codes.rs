//! The register of all codes. Each has its words in `findings.ftl`: what is wrong, how to mend it, what it is about.

use samtalerum_core::finding::Severity::{self, Error, Warning};

/// A code, and how serious it is.
type Code = (&'static str, Severity);

/// Every code there is, by subject. A subject's heading is the message `report-subject-…`.
pub const SUBJECTS: &[(&str, &[Code])] = &[
    (
        "files",
        &[
            ("missing-file", Error),
            ("not-utf8", Error),
            ("outside", Error),
            ("too-large", Error),
            ("unreadable", Error),
        ],
    ),
    (
        "ron",
        &[
            ("missing-field", Error),
            ("repeated-key", Error),
            ("syntax", Error),
            ("too-deep", Error),
            ("unclosed", Error),
            ("unexpected", Error),
            ("unknown-field", Error),
            ("unknown-word", Error),
            ("wrong-kind", Error),
        ],
    ),
    (
        "reading-words",
        &[("unknown-language", Error), ("unreadable-message", Error)],
    ),
    (
        "ids",
        &[
            ("id-unlike-file", Error),
            ("malformed-id", Error),
            ("repeated-id", Error),
            ("unknown-format", Error),
        ],
    ),
    (
        "links",
        &[
            ("branch-without-otherwise", Error),
            ("circle", Error),
            ("empty-note", Error),
            ("misplaced-otherwise", Error),
            ("no-choices", Error),
            ("unknown-choice", Error),
            ("unknown-line", Error),
            ("unknown-scene", Error),
            ("unknown-statement", Error),
        ],
    ),
    (
        "endings",
        &[
            ("unknown-ending", Error),
            ("unused-ending", Warning),
            ("unused-scene", Warning),
        ],
    ),
    (
        "cast",
        &[
            ("absent-speaker", Warning),
            ("no-citizen", Error),
            ("start-without-present", Error),
            ("unknown-cast", Error),
            ("unknown-look", Warning),
            ("unused-cast", Warning),
        ],
    ),
    (
        "variables",
        &[
            ("condition-always-holds", Warning),
            ("condition-never-holds", Warning),
            ("empty-condition", Warning),
            ("flag-as-gauge", Error),
            ("gauge-as-flag", Error),
            ("gauge-too-high", Error),
            ("never-read", Warning),
            ("never-written", Warning),
            ("otherwise-never-counts", Warning),
            ("unknown-variable", Error),
            ("unused-variable", Warning),
        ],
    ),
    (
        "judgements",
        &[
            ("equal-choices", Warning),
            ("judged-twice", Error),
            ("judged-with-a-gap", Error),
            ("nested-judgement", Error),
            ("neutral-among-verdicts", Error),
            ("not-judged", Error),
            ("otherwise-without-if", Error),
            ("unknown-principle", Error),
            ("unknown-sign", Error),
            ("untrained-principle", Warning),
        ],
    ),
    (
        "catalogue",
        &[
            ("bad-ladder-step", Error),
            ("bad-pass-mark", Error),
            ("bad-weight", Error),
            ("malformed-date", Error),
            ("repeated-rule", Error),
            ("uncertain-critical", Error),
            ("unknown-source", Error),
            ("unused-source", Warning),
        ],
    ),
    (
        "course",
        &[
            ("listed-twice", Error),
            ("unknown-scenario", Error),
            ("unlisted-scenario", Warning),
        ],
    ),
    (
        "paths",
        &[
            ("best-needs-a-breach", Error),
            ("breach-on-every-path", Error),
            ("choice-never-met", Warning),
            ("dead-end", Error),
            ("ending-never-met", Warning),
            ("line-never-met", Warning),
            ("not-explored", Warning),
            ("nothing-at-stake", Warning),
            ("scene-never-met", Warning),
            ("statement-never-met", Warning),
            ("wrong-minutes", Warning),
        ],
    ),
    (
        "words",
        &[
            ("circular-message", Error),
            ("differing-variables", Error),
            ("empty-text", Error),
            ("invisible-letter", Error),
            ("marked-changed", Warning),
            ("marked-untranslated", Warning),
            ("missing-attribute", Error),
            ("missing-message", Error),
            ("missing-words", Error),
            ("placeable-in-text", Error),
            ("quoted-speech", Warning),
            ("repeated-message", Error),
            ("straight-quotes", Warning),
            ("too-long", Warning),
            ("unknown-function", Error),
            ("unknown-reference", Error),
            ("untranslated-attribute", Error),
            ("untranslated-message", Error),
            ("unused-attribute", Warning),
            ("unused-message", Warning),
            ("unused-words", Warning),
        ],
    ),
    (
        "playthroughs",
        &[
            ("choice-not-offered", Error),
            ("ending-not-played", Warning),
            ("line-not-shown", Error),
            ("no-such-meeting", Error),
            ("other-ending", Error),
            ("other-judgement", Error),
            ("other-lines", Error),
            ("other-passed", Error),
            ("other-percent", Error),
            ("other-principle", Error),
            ("other-step", Error),
            ("playthrough-unfinished", Error),
            ("statement-not-offered", Error),
        ],
    ),
];

/// The ids of the sentences that tell why something is as a finding says.
pub const REASONS: &[&str] = &[
    "reason-always-above",
    "reason-always-some",
    "reason-branch-leads",
    "reason-choice-leads",
    "reason-comes-elsewhere",
    "reason-comes-later",
    "reason-comes-never",
    "reason-empty-list",
    "reason-ends-so",
    "reason-excludes-itself",
    "reason-flag-always-set",
    "reason-flag-not-set",
    "reason-flag-nothing-clears",
    "reason-flag-nothing-sets",
    "reason-flag-set-by-itself",
    "reason-flag-set-elsewhere",
    "reason-flag-set-later",
    "reason-flag-set-never",
    "reason-gauge",
    "reason-gauge-stays",
    "reason-in-a-circle",
    "reason-more-ways",
    "reason-never-all",
    "reason-never-together",
    "reason-on-every-way",
    "reason-on-no-way",
    "reason-one-of-two",
    "reason-scene-before",
    "reason-some-always-hold",
    "reason-this-scene",
    "reason-waits-for-itself",
    "reason-way-above",
    "reason-ways-above",
];

/// Every code there is, subject after subject.
pub const CODES: &[Code] = &flat::<{ count() }>();

const fn count() -> usize {
    let (mut subject, mut count) = (0, 0);
    while subject < SUBJECTS.len() {
        count += SUBJECTS[subject].1.len();
        subject += 1;
    }
    count
}

const fn flat<const COUNT: usize>() -> [Code; COUNT] {
    let mut flat = [("", Error); COUNT];
    let (mut subject, mut code, mut next) = (0, 0, 0);
    while next < COUNT {
        if code < SUBJECTS[subject].1.len() {
            flat[next] = SUBJECTS[subject].1[code];
            (code, next) = (code + 1, next + 1);
        } else {
            (subject, code) = (subject + 1, 0);
        }
    }
    flat
}
