//! Declares the codes of all findings, and all reasons. A reason is a message that continues a finding and explains it.
//! Each declaration lists the arguments of the messages; the declaration of a code also has a severity. The message of
//! a code in `findings.ftl` describes the mistake; its attributes explain how to fix the mistake (`.help`), and the
//! background (`.story`).

pub use samtalerum_core::codes::*;
use samtalerum_core::finding::{Code, Subject};
use samtalerum_core::{codes, declare};

codes! {
    IDS = "ids" {
        ALIKE_IN_CODES = Error "alike-in-codes" (id, other);
        ID_UNLIKE_FILE = Error "id-unlike-file" (id, file, why);
        MALFORMED_ID = Error "malformed-id" (id, meant, why);
        NEEDS_NEWER_FORMAT = Error "needs-newer-format" (fields, format);
        REPEATED_ID = Error "repeated-id" (id);
        UNKNOWN_FORMAT = Error "unknown-format" (found, known, oldest);
        UNKNOWN_PAPER = Warning "unknown-paper" (id, meant);
    }
}

codes! {
    LINKS = "links" {
        BRANCH_WITHOUT_OTHERWISE = Error "branch-without-otherwise" ();
        CIRCLE = Error "circle" (scenes);
        EMPTY_NOTE = Error "empty-note" ();
        MISPLACED_OTHERWISE = Error "misplaced-otherwise" ();
        NO_CHOICES = Error "no-choices" ();
        SINGLE_CHOICE = Warning "single-choice" (id);
        UNKNOWN_CHOICE = Error "unknown-choice" (id, meant);
        UNKNOWN_LINE = Error "unknown-line" (id, meant);
        UNKNOWN_SCENE = Error "unknown-scene" (id, meant);
        UNKNOWN_STATEMENT = Error "unknown-statement" (id, meant);
    }
}

codes! {
    ENDINGS = "endings" {
        UNKNOWN_ENDING = Error "unknown-ending" (id, meant);
        UNUSED_ENDING = Warning "unused-ending" (id);
        UNUSED_SCENE = Warning "unused-scene" (id);
    }
}

codes! {
    CAST = "cast" {
        ABSENT_MOOD = Warning "absent-mood" (id);
        ABSENT_SPEAKER = Warning "absent-speaker" (id, said);
        NO_CITIZEN = Error "no-citizen" ();
        START_WITHOUT_PRESENT = Error "start-without-present" (id);
        UNKNOWN_CAST = Error "unknown-cast" (id, meant);
        UNKNOWN_LOOK = Warning "unknown-look" (id, meant, looks);
        UNUSED_CAST = Warning "unused-cast" (id);
    }
}

codes! {
    VARIABLES = "variables" {
        CONDITION_ALWAYS_HOLDS = Warning "condition-always-holds" (rest);
        CONDITION_NEVER_HOLDS = Warning "condition-never-holds" (rest);
        EMPTY_CONDITION = Warning "empty-condition" ();
        FLAG_AS_GAUGE = Error "flag-as-gauge" (id);
        GAUGE_AS_FLAG = Error "gauge-as-flag" (id);
        GAUGE_TOO_HIGH = Error "gauge-too-high" (value, highest, sign);
        NEVER_READ = Warning "never-read" (id);
        NEVER_WRITTEN = Warning "never-written" (id);
        OTHERWISE_NEVER_COUNTS = Warning "otherwise-never-counts" ();
        UNKNOWN_VARIABLE = Error "unknown-variable" (id, meant);
        UNUSED_VARIABLE = Warning "unused-variable" (id);
    }
}

codes! {
    FACTS = "facts" {
        FACT_KNOWN_BEFORE = Warning "fact-known-before" (id, kind);
        FACT_NEVER_ESTABLISHED = Error "fact-never-established" (id);
        FACT_NEVER_READ = Warning "fact-never-read" (id);
        HEARSAY_AS_BASIS = Error "hearsay-as-basis" (id, kind, place);
        IMPOSSIBLE_COUNT = Error "impossible-count" (count, facts);
        REPEATED_FACT = Error "repeated-fact" (id);
        UNKNOWN_DOCUMENT = Error "unknown-document" (id, meant);
        UNKNOWN_FACT = Error "unknown-fact" (id, meant);
        UNUSED_FACT = Warning "unused-fact" (id);
    }
}

codes! {
    APPRAISALS = "appraisals" {
        CARRIED_BY_NOTHING = Error "carried-by-nothing" ();
        CARRIER_NOT_OFFERED = Error "carrier-not-offered" (id);
        CASE_WITHOUT_CONDITION = Error "case-without-condition" ();
        EQUAL_CASES = Warning "equal-cases" ();
        FIRST_WITHOUT_NOT_YET = Error "first-without-not-yet" ();
        LAST_CASE_WITH_CONDITION = Error "last-case-with-condition" ();
        NO_CASES = Error "no-cases" ();
        NOT_YET_WITHOUT_FIRST = Error "not-yet-without-first" ();
        STEP_NEEDS_BASIS = Error "step-needs-basis" (id);
        UNKNOWN_STEP = Error "unknown-step" (id, meant);
    }
}

codes! {
    STAKES = "stakes" {
        BAD_STAKE = Error "bad-stake" (value, most);
        MISPLACED_STAKE = Error "misplaced-stake" ();
        NO_STAKE = Error "no-stake" (then);
        REPEATED_AREA = Error "repeated-area" (area);
        STAKE_WITHOUT_AREAS = Error "stake-without-areas" ();
    }
}

codes! {
    JUDGEMENTS = "judgements" {
        EQUAL_CHOICES = Warning "equal-choices" ();
        JUDGED_TWICE = Error "judged-twice" (id);
        JUDGED_WITH_A_GAP = Error "judged-with-a-gap" ();
        NESTED_JUDGEMENT = Error "nested-judgement" ();
        NEUTRAL_AMONG_VERDICTS = Error "neutral-among-verdicts" ();
        NOT_JUDGED = Error "not-judged" ();
        OTHERWISE_WITHOUT_IF = Error "otherwise-without-if" ();
        UNKNOWN_ACT_KIND = Error "unknown-act-kind" (id, meant);
        UNKNOWN_PRINCIPLE = Error "unknown-principle" (id, meant);
        UNKNOWN_SIGN = Error "unknown-sign" (id, meant);
        UNTRAINED_PRINCIPLE = Warning "untrained-principle" (id);
    }
}

codes! {
    CATALOGUE = "catalogue" {
        BAD_LADDER_STEP = Error "bad-ladder-step" (value, steps);
        BAD_PASS_MARK = Error "bad-pass-mark" (value);
        BAD_WEIGHT = Error "bad-weight" (value);
        MALFORMED_DATE = Error "malformed-date" (date);
        REPEATED_RULE = Error "repeated-rule" (rule);
        UNCERTAIN_CRITICAL = Error "uncertain-critical" (id);
        UNKNOWN_SOURCE = Error "unknown-source" (id, meant);
        UNUSED_SOURCE = Warning "unused-source" (id);
    }
}

codes! {
    COURSE = "course" {
        LISTED_TWICE = Error "listed-twice" (id);
        UNKNOWN_SCENARIO = Error "unknown-scenario" (id, meant);
        UNLISTED_SCENARIO = Warning "unlisted-scenario" (id);
    }
}

codes! {
    MEASURE = "measure" {
        APPRAISAL_FAR_FROM_HALF = Warning "appraisal-far-from-half" (id, percent, least, most);
        APPRAISAL_FAR_FROM_NOTE = Warning "appraisal-far-from-note" (id);
        FEW_FACTS = Error "few-facts" (id, offered);
        FREE_MISTAKE = Error "free-mistake" (id, choice);
        KIND_JUDGED_UNLIKE = Warning "kind-judged-unlike" (id, grade, other, choice, meeting);
        LIKE_CHOICES_OF_UNLIKE_KINDS = Warning "like-choices-of-unlike-kinds" (id, other, meeting, kind);
        NO_RIGHT_ACT = Error "no-right-act" (id);
        NOT_TWO_APPRAISALS = Error "not-two-appraisals" (least, most, needed);
        NOTHING_CARRIES = Error "nothing-carries" (id);
        POOR_WITHOUT_BREACH = Error "poor-without-breach" (id);
        RIGHT_ACT_LOSES = Error "right-act-loses" (id, choice, area);
        RIGHT_PATH_ENDS_BADLY = Error "right-path-ends-badly" (id);
    }
}

codes! {
    PATHS = "paths" {
        BEST_NEEDS_A_BREACH = Error "best-needs-a-breach" ();
        BREACH_ON_EVERY_PATH = Error "breach-on-every-path" ();
        CHOICE_NEVER_MET = Warning "choice-never-met" (id);
        DEAD_END = Error "dead-end" (id);
        ENDING_NEVER_MET = Warning "ending-never-met" (id);
        LINE_NEVER_MET = Warning "line-never-met" (id);
        NOT_EXPLORED = Warning "not-explored" (states);
        NOTHING_AT_STAKE = Warning "nothing-at-stake" ();
        PARTLY_OUTRANKS_RIGHT = Warning "partly-outranks-right" (id, right);
        SCENE_NEVER_MET = Warning "scene-never-met" (id);
        STATEMENT_NEVER_MET = Warning "statement-never-met" (id);
        WRONG_MINUTES = Warning "wrong-minutes" (stated, taken, words, decisions);
    }
}

codes! {
    FORM = "form" {
        FORM_PREDICTS = Warning "form-predicts" (rule, language, right, chance);
        RANDOM_TOO_HIGH = Warning "random-too-high" (mean, thousandths);
        STRATEGY_PASSES = Warning "strategy-passes" (language, choices, note, answers, count);
    }
}

codes! {
    WORDS = "words" {
        CIRCULAR_MESSAGE = Error "circular-message" (id);
        COPIED_TEXT = Warning "copied-text" (count, id, original, message, part);
        DIFFERING_VARIABLES = Error "differing-variables" (id, here, words, there);
        EMPTY_TEXT = Error "empty-text" (id);
        GARBLED_TEXT = Error "garbled-text" (count, id, found, meant);
        INDENTED_MESSAGE = Error "indented-message" (id);
        INVISIBLE_LETTER = Error "invisible-letter" (letter, id);
        MARKED_CHANGED = Warning "marked-changed" (count, id);
        MARKED_UNTRANSLATED = Warning "marked-untranslated" (count, id);
        MISSING_ATTRIBUTE = Error "missing-attribute" (id, attribute, words);
        MISSING_MESSAGE = Error "missing-message" (id, words, meant, original);
        MISSING_WORDS = Error "missing-words" (words, language);
        ODD_QUOTES = Warning "odd-quotes" (id, why, open, close);
        PLACEABLE_IN_TEXT = Error "placeable-in-text" (id);
        QUOTED_SPEECH = Warning "quoted-speech" (id);
        RAW_MARKUP = Warning "raw-markup" (id, found);
        REPEATED_MESSAGE = Error "repeated-message" (id);
        SAME_WORDS = Warning "same-words" (id, other);
        STALE_TRANSLATION = Warning "stale-translation" (count, id, original, scenario);
        STRAIGHT_QUOTES = Warning "straight-quotes" (id, open, close);
        TOO_LONG = Warning "too-long" (attribute, id, length, limit);
        UNKNOWN_FUNCTION = Error "unknown-function" (id, name, meant);
        UNKNOWN_REFERENCE = Error "unknown-reference" (id, name, meant);
        UNTRANSLATED_ATTRIBUTE = Error "untranslated-attribute" (id, attribute, words);
        UNTRANSLATED_MESSAGE = Error "untranslated-message" (id, words);
        UNUSED_ATTRIBUTE = Warning "unused-attribute" (id, attribute, meant);
        UNUSED_MESSAGE = Warning "unused-message" (id, meant);
        UNUSED_WORDS = Warning "unused-words" (id);
    }
}

codes! {
    PLAYTHROUGHS = "playthroughs" {
        CHOICE_NOT_OFFERED = Error "choice-not-offered" (id, scene, offered, meant);
        ENDING_NOT_PLAYED = Warning "ending-not-played" (id);
        FACT_NOT_OFFERED = Error "fact-not-offered" (id, offered, meant, most);
        FIRST_UNLIKE_BASIS = Error "first-unlike-basis" (first);
        LINE_NOT_SHOWN = Error "line-not-shown" (id, meant);
        NO_SUCH_MEETING = Error "no-such-meeting" (id, meant);
        OTHER_APPRAISAL = Error "other-appraisal" (found, expected);
        OTHER_ENDING = Error "other-ending" (found, expected);
        OTHER_JUDGEMENT = Error "other-judgement" (id, found, expected);
        OTHER_LINES = Error "other-lines" (missing, new);
        OTHER_PASSED = Error "other-passed" (found);
        OTHER_PERCENT = Error "other-percent" (found, expected);
        OTHER_PRINCIPLE = Error "other-principle" (id, found, expected);
        OTHER_STEP = Error "other-step" (due, scene, offered);
        PLAYTHROUGH_UNFINISHED = Error "playthrough-unfinished" (due, scene, offered);
        STATEMENT_NOT_OFFERED = Error "statement-not-offered" (id, offered, meant);
    }
}

declare! {
    /// All reasons: the messages that explain why there is a finding.
    REASONS {
        REASON_ALWAYS_ABOVE = "reason-always-above" ();
        REASON_ALWAYS_SOME = "reason-always-some" ();
        REASON_BRANCH_LEADS = "reason-branch-leads" (id, to);
        REASON_CHOICE_LEADS = "reason-choice-leads" (id, to);
        REASON_COMES_ELSEWHERE = "reason-comes-elsewhere" (kind, id);
        REASON_COMES_LATER = "reason-comes-later" (kind, id);
        REASON_COMES_NEVER = "reason-comes-never" (kind, id);
        REASON_EMPTY_LIST = "reason-empty-list" (kind);
        REASON_ENDS_SO = "reason-ends-so" (id);
        REASON_EXAMPLE_PATH = "reason-example-path" (steps);
        REASON_EXCLUDES_ITSELF = "reason-excludes-itself" (one, other);
        REASON_FACT_ALWAYS_ESTABLISHED = "reason-fact-always-established" (id);
        REASON_FACT_KNOWN_BEFORE = "reason-fact-known-before" (id);
        REASON_FACT_NOT_ESTABLISHED = "reason-fact-not-established" (id);
        REASON_FACT_SHOWN_ELSEWHERE = "reason-fact-shown-elsewhere" (id, by);
        REASON_FACT_SHOWN_LATER = "reason-fact-shown-later" (id, by);
        REASON_FACT_SHOWN_NEVER = "reason-fact-shown-never" (id, by);
        REASON_FLAG_ALWAYS_SET = "reason-flag-always-set" (id);
        REASON_FLAG_NOT_SET = "reason-flag-not-set" (id);
        REASON_FLAG_NOTHING_CLEARS = "reason-flag-nothing-clears" (id);
        REASON_FLAG_NOTHING_SETS = "reason-flag-nothing-sets" (id);
        REASON_FLAG_SET_BY_ITSELF = "reason-flag-set-by-itself" (id);
        REASON_FLAG_SET_ELSEWHERE = "reason-flag-set-elsewhere" (kind, id, by);
        REASON_FLAG_SET_LATER = "reason-flag-set-later" (kind, id, by);
        REASON_FLAG_SET_NEVER = "reason-flag-set-never" (kind, id, by);
        REASON_GAUGE = "reason-gauge" (only, id, least, most);
        REASON_GAUGE_STAYS = "reason-gauge-stays" (id, least, most);
        REASON_IN_A_CIRCLE = "reason-in-a-circle" (kind, id);
        REASON_MORE_PATHS = "reason-more-paths" (more);
        REASON_NEVER_ALL = "reason-never-all" ();
        REASON_NEVER_TOGETHER = "reason-never-together" (one, other);
        REASON_ON_EVERY_PATH = "reason-on-every-path" (kind, id);
        REASON_ON_NO_PATH = "reason-on-no-path" (kind, id);
        REASON_ONE_OF_TWO = "reason-one-of-two" (one, other);
        REASON_SCENE_BEFORE = "reason-scene-before" (id, to);
        REASON_SOME_ALWAYS_HOLD = "reason-some-always-hold" ();
        REASON_THIS_SCENE = "reason-this-scene" (id);
        REASON_WAITS_FOR_ITSELF = "reason-waits-for-itself" (kind);
        REASON_BRANCH_ABOVE = "reason-branch-above" ();
        REASON_BRANCHES_ABOVE = "reason-branches-above" ();
    }
}

/// All codes, grouped by subject.
pub const SUBJECTS: &[&Subject] = &[
    FILES,
    RON,
    READING_WORDS,
    IDS,
    LINKS,
    ENDINGS,
    CAST,
    VARIABLES,
    FACTS,
    APPRAISALS,
    STAKES,
    JUDGEMENTS,
    CATALOGUE,
    COURSE,
    PATHS,
    MEASURE,
    FORM,
    WORDS,
    PLAYTHROUGHS,
    REVIEWS,
];

/// Returns all codes, one subject after the other.
pub fn all() -> impl Iterator<Item = &'static Code> {
    SUBJECTS.iter().flat_map(|subject| subject.codes).copied()
}
