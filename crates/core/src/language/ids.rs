//! The ids of messages that belong to a part of a course. An id consists of a prefix for the kind of part and the
//! part's own id.

use crate::guidance::{Area, Certainty, Force, RuleKind, VerdictKind};
use crate::scenario::{
    ConcernLevel, Confidence, Level, Mood, PaperKind, Role, Setting, Sufficiency,
};

pub(crate) const PRINCIPLE: &str = "principle-";
const SOURCE: &str = "source-";
const SIGN: &str = "sign-";
const CONTACT: &str = "contact-";
const KIND: &str = "kind-";
const WORDS_IN: &str = "words-in-";

/// The prefixes of the catalogue's messages. The steps of the ladder, the sample lines and the note's skeleton have no
/// constants for their prefixes, because the catalogue already contains the whole ids of their messages.
pub const CATALOGUE: [&str; 8] = [
    PRINCIPLE,
    SOURCE,
    SIGN,
    CONTACT,
    KIND,
    "ladder-",
    "sample-",
    "skeleton-",
];

/// The prefixes of those of the catalogue's messages that are first shown after a choice: in the feedback, the debrief
/// and the handbook.
pub(crate) const AFTERWARDS: [&str; 5] = [SOURCE, CONTACT, "differs-", "sample-", "skeleton-"];

/// Returns the id of a principle's message.
pub fn principle(id: &str) -> String {
    format!("{PRINCIPLE}{id}")
}

/// Returns the id of a source's message.
pub fn source(id: &str) -> String {
    format!("{SOURCE}{id}")
}

/// Returns the id of the message of a sign of control.
pub fn sign(id: &str) -> String {
    format!("{SIGN}{id}")
}

/// Returns the id of a contact's message.
pub fn contact(id: &str) -> String {
    format!("{CONTACT}{id}")
}

/// Returns the id of the message that names a kind of act.
pub fn act_kind(id: &str) -> String {
    format!("{KIND}{id}")
}

/// The prefix of the ids of the messages that name members of the cast.
pub const CAST: &str = "cast-";

/// Returns the id of the message that names a member of the cast.
pub fn cast(id: &str) -> String {
    format!("{CAST}{id}")
}

/// Returns the id of the message that names a scene with choices.
pub fn scene(id: &str) -> String {
    format!("scene-{id}")
}

/// Returns the id of the message that states a fact.
pub fn fact(id: &str) -> String {
    format!("fact-{id}")
}

/// Returns the id of an ending's message.
pub fn ending(id: &str) -> String {
    format!("ending-{id}")
}

/// Returns the id of the message that lists words taken from the language with this tag.
pub fn words_in(tag: &str) -> String {
    format!("{WORDS_IN}{tag}")
}

/// Returns `true` for the id of a message that lists words from another language. A language may have no such message.
pub fn is_words_in(id: &str) -> bool {
    id.starts_with(WORDS_IN)
}

/// Returns the id of the message that names an area.
pub fn area(area: Area) -> String {
    format!("area-{}", area.name())
}

/// Returns the id of the message that names a kind of rule.
pub fn rule_kind(kind: RuleKind) -> String {
    format!("rule-kind-{}", kind.name())
}

/// Returns the id of the message that says what force a rule has.
pub fn rule_force(force: Force) -> String {
    format!("rule-force-{}", force.name())
}

/// Returns the id of the message that names a degree of certainty.
pub fn certainty(certainty: Certainty) -> String {
    format!("certainty-{}", certainty.name())
}

/// Returns the id of the message that names an expression of a portrait.
pub fn mood(mood: Mood) -> String {
    format!("mood-{}", mood.name())
}

/// Returns the id of the message that names a setting.
pub fn setting(setting: Setting) -> String {
    format!("setting-{}", setting.name())
}

/// Returns the id of the message that names a kind of document. A [`PaperKind::Sheet`] has no such message.
pub fn paper(kind: PaperKind) -> String {
    format!("paper-{}", kind.name())
}

/// Returns the id of the message that names a level of difficulty.
pub fn level(level: Level) -> &'static str {
    match level {
        Level::Introductory => "level-introductory",
        Level::Intermediate => "level-intermediate",
        Level::Advanced => "level-advanced",
    }
}

/// Returns the id of the message that states an answer about the level of concern.
pub fn concern(level: ConcernLevel) -> String {
    format!("concern-{}", level.name())
}

/// Returns the id of the message that states an answer about the basis for limiting the companion.
pub fn sufficiency(basis: Sufficiency) -> String {
    format!("sufficiency-{}", basis.name())
}

/// Returns the id of the message that states an answer about how sure the trainee is.
pub fn confidence(confidence: Confidence) -> String {
    format!("confidence-{}", confidence.name())
}

/// Returns the id of the message that names a kind of fact. `kind` is the kind's name.
pub fn fact_kind(kind: &str) -> String {
    format!("fact-kind-{kind}")
}

/// Returns the id of the message that names a verdict.
pub fn verdict(kind: VerdictKind) -> &'static str {
    match kind {
        VerdictKind::Follows => "verdict-follows",
        VerdictKind::Partly => "verdict-partly",
        VerdictKind::Breaches => "verdict-breaches",
    }
}

/// Returns the id of the message that names a role.
pub fn role(role: Role) -> &'static str {
    match role {
        Role::Citizen => "role-citizen",
        Role::Companion(_) => "role-companion",
        Role::Representative(_) => "role-representative",
        Role::Interpreter => "role-interpreter",
        Role::Colleague => "role-colleague",
        Role::Manager => "role-manager",
    }
}
