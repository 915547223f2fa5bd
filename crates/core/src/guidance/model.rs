//! The types of the catalogue. Its messages are in Fluent (`guidance.ftl`). Rules and their numbers come from the
//! dossier, the project's research on the law and on good practice.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::ids::{Id, serialize_name};

/// The whole catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// The version of the format, 1.
    pub format: u32,
    /// The catalogue describes the law as of this date, `YYYY-MM-DD`; `None` if the catalogue does not state a date.
    #[serde(default)]
    pub law_as_of: Option<String>,
    /// The pass mark in percent. A wholly right path earns 100 percent.
    pub pass_mark: u8,
    /// The rules that choices are judged by, in the order of the dossier.
    pub principles: IndexMap<Id, Principle>,
    /// The sources that are named by principles, signs and contacts.
    pub sources: IndexMap<String, Source>,
    /// The signs that a line can show.
    pub signs: IndexMap<Id, Sign>,
    /// The ladder of means, from least to most intrusive: ids of messages.
    pub ladder: Vec<Id>,
    /// The number (from 1) of the first step of the ladder that needs a basis in forvaltningsloven § 8(2).
    pub ladder_needs_basis_from: usize,
    /// Lines that a caseworker could say, as examples: ids of messages.
    pub sample_lines: Vec<Id>,
    /// The parts of a case note: ids of messages.
    pub note_skeleton: Vec<Id>,
    /// The people and services to ask for help.
    pub contacts: IndexMap<Id, Contact>,
    /// The kinds of act that choices can have. The name of each is a message, `kind-<id>`.
    #[serde(default)]
    pub kinds: IndexMap<Id, ActKind>,
}

/// A kind of act. Acts of one kind have the same verdict in every meeting, unless a message explains why their verdicts
/// differ.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct ActKind {
    /// The extent to which an act of this kind limits the companion; `None` if it does not limit the companion.
    #[serde(default)]
    pub limits: Option<Limits>,
    /// The id of the message that explains why verdicts on this kind of act differ between meetings; `None` if they
    /// must not differ.
    #[serde(default)]
    pub differs: Option<Id>,
}

/// The extent to which an act limits the companion.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Limits {
    /// The act limits the companion for a part of the meeting.
    Part,
    /// The act limits the companion for the rest of the meeting, or for later meetings.
    More,
}

impl Guidance {
    /// Returns the steps of the ladder that need no basis in forvaltningsloven § 8(2), from the least intrusive on.
    pub fn steps_without_basis(&self) -> &[Id] {
        let steps = self.ladder_needs_basis_from.saturating_sub(1);
        &self.ladder[..steps.min(self.ladder.len())]
    }

    /// Returns an empty catalogue, for content whose catalogue cannot be read.
    pub fn empty() -> Self {
        Self {
            format: 1,
            law_as_of: None,
            pass_mark: 70,
            principles: IndexMap::new(),
            sources: IndexMap::new(),
            signs: IndexMap::new(),
            ladder: Vec::new(),
            ladder_needs_basis_from: 0,
            sample_lines: Vec::new(),
            note_skeleton: Vec::new(),
            contacts: IndexMap::new(),
            kinds: IndexMap::new(),
        }
    }
}

/// A rule that choices are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// The number of the rule in the dossier, `B1` to `B35`.
    pub rule: String,
    /// The area in which verdicts on the principle count.
    pub area: Area,
    /// The kind of rule, such as a statute; `None` if the catalogue does not say.
    #[serde(default)]
    pub kind: Option<RuleKind>,
    /// The force of the rule: it permits, recommends or requires something. `None` if the catalogue does not say.
    #[serde(default)]
    pub force: Option<Force>,
    /// The certainty of the rule's sources.
    pub certainty: Certainty,
    /// The weight of a verdict on the principle, 1 to 3.
    pub weight: u8,
    /// `true` if a breach means "not passed", however many points are earned. Only a principle with [`Certainty::High`]
    /// can be critical.
    #[serde(default)]
    pub critical: bool,
    /// The sources, by their ids.
    pub sources: Vec<String>,
}

/// An area that a debrief gives a result for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Area {
    /// The right to a companion and its limits.
    Rights,
    /// Establishing the facts of the case.
    Facts,
    /// Deciding, informing the citizen and recording.
    Decision,
    /// The citizen's safety.
    Safety,
}

impl Area {
    /// All areas, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Rights, Self::Facts, Self::Decision, Self::Safety];

    /// Returns the area's name in the ids of messages, e.g. `rights`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Facts => "facts",
            Self::Decision => "decision",
            Self::Safety => "safety",
        }
    }

    /// Serializes the name, for reports that other programs read.
    ///
    /// # Errors
    /// Fails if the serializer fails.
    pub fn serialize_name<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// The kind of a rule. The kinds are in order, from the weakest to the strongest. A rule of several kinds counts as the
/// weakest of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum RuleKind {
    /// The course concludes the rule from other rules; no source states it for this situation.
    Inference,
    /// Professionals recognise the rule as good practice; no law states it explicitly.
    Practice,
    /// An authority, such as a ministry, an appeals board or the Ombudsman, states the rule in guidance or in a case.
    Guidance,
    /// An act of parliament states the rule.
    Statute,
}

impl RuleKind {
    /// Returns the kind's name in the ids of messages, e.g. `statute`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Inference => "inference",
            Self::Practice => "practice",
            Self::Guidance => "guidance",
            Self::Statute => "statute",
        }
    }
}

/// The force of a rule. If a rule only permits something, not doing it is no breach.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Force {
    /// The rule permits something: a power.
    May,
    /// The rule recommends something: good practice.
    Should,
    /// The rule requires something: a duty.
    Must,
}

impl Force {
    /// Returns the force's name in the ids of messages, e.g. `may`.
    pub fn name(self) -> &'static str {
        match self {
            Self::May => "may",
            Self::Should => "should",
            Self::Must => "must",
        }
    }
}

/// The certainty of a rule's sources.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Certainty {
    /// Little more than a reasoned guess.
    Low,
    /// Between medium and low.
    MediumLow,
    /// Sources differ, or the rule is inferred from them.
    Medium,
    /// Between medium and high.
    MediumHigh,
    /// A law or several sources state the rule, and they were read.
    High,
}

impl Certainty {
    /// Returns the name of the degree of certainty, as in the ids of messages, e.g. `medium-high`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::MediumLow => "medium-low",
            Self::Medium => "medium",
            Self::MediumHigh => "medium-high",
            Self::High => "high",
        }
    }

    /// Returns `true` if the rule is so uncertain that the trainee is shown a remark about it.
    pub fn is_low(self) -> bool {
        self <= Self::MediumLow
    }
}

/// Serializes the name, for reports that other programs read.
impl Serialize for Certainty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_name(serializer, *self as u32, self.name())
    }
}

/// A source. It has no fields, because its text is in the message `source-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Source {}

/// A sign of negative social control.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The sources that name the sign; empty if the dossier infers the sign.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// A person or a service to ask for help.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The telephone number; `None` if none is known.
    #[serde(default)]
    pub phone: Option<String>,
    /// The address on the web; `None` if none is known.
    #[serde(default)]
    pub web: Option<String>,
    /// The sources of the telephone number and the web address.
    #[serde(default)]
    pub sources: Vec<String>,
    /// The certainty of the telephone number and the web address.
    pub certainty: Certainty,
    /// The year or years of the sources, e.g. `2022-2023`; `None` if unknown.
    #[serde(default)]
    pub seen: Option<String>,
    /// The day on which the telephone number and the web address were last checked, e.g. `2026-11-23`; `None` if they
    /// were never checked.
    #[serde(default)]
    pub checked: Option<String>,
}
