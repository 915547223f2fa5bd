//! The catalogue's types. Its words stand in Fluent (`guidance.ftl`).

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use crate::scenario::Id;

/// The whole catalogue.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Guidance {
    /// The version of the format, 1.
    pub format: u32,
    /// The percentage, of the way from the worst to the best reachable result, from which an attempt is passed.
    pub pass_mark: u8,
    /// What choices are judged by, in the order of the dossier's rules.
    pub principles: IndexMap<Id, Principle>,
    /// The sources that principles, signs and contacts name.
    pub sources: IndexMap<String, Source>,
    /// The signs a line can show.
    pub signs: IndexMap<Id, Sign>,
    /// The ladder of means, from least to most intrusive: ids of messages.
    pub ladder: Vec<Id>,
    /// The number (from 1) of the first step that needs a basis in forvaltningsloven § 8(2).
    pub ladder_needs_basis_from: usize,
    /// Example lines: ids of messages.
    pub sample_lines: Vec<Id>,
    /// The parts of a case note: ids of messages.
    pub note_skeleton: Vec<Id>,
    /// Whom to ask for help.
    pub contacts: IndexMap<Id, Contact>,
}

impl Guidance {
    /// A catalogue without anything in it, for content whose catalogue cannot be read.
    pub fn empty() -> Self {
        Self {
            format: 1,
            pass_mark: 70,
            principles: IndexMap::new(),
            sources: IndexMap::new(),
            signs: IndexMap::new(),
            ladder: Vec::new(),
            ladder_needs_basis_from: 0,
            sample_lines: Vec::new(),
            note_skeleton: Vec::new(),
            contacts: IndexMap::new(),
        }
    }
}

/// A rule that choices are judged by.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Principle {
    /// The dossier's rule, `B1` to `B34`.
    pub rule: String,
    /// The area it counts in.
    pub area: Area,
    /// How certain its sources are.
    pub certainty: Certainty,
    /// How much a verdict on it counts, 1 to 3.
    pub weight: u8,
    /// Whether a breach means "not passed" whatever the points. Only with certainty [`Certainty::High`].
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
    /// Finding out what is the case.
    Facts,
    /// Deciding, telling and recording.
    Decision,
    /// The citizen's safety.
    Safety,
}

impl Area {
    /// All areas, in the order they are shown.
    pub const ALL: [Self; 4] = [Self::Rights, Self::Facts, Self::Decision, Self::Safety];

    /// The name of its message, e.g. `rights`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Rights => "rights",
            Self::Facts => "facts",
            Self::Decision => "decision",
            Self::Safety => "safety",
        }
    }

    /// Writes that name, where a report names areas for other programs.
    ///
    /// # Errors
    /// The writer fails.
    pub fn serialize_name<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// How certain a rule's sources are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Certainty {
    /// Little more than a reasoned guess.
    Low,
    /// Between medium and low.
    MediumLow,
    /// Sources differ, or it is inferred from what they say.
    Medium,
    /// Between medium and high.
    MediumHigh,
    /// Stated by law or by several sources that were read.
    High,
}

impl Certainty {
    /// The name of its message, e.g. `medium-high`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::MediumLow => "medium-low",
            Self::Medium => "medium",
            Self::MediumHigh => "medium-high",
            Self::High => "high",
        }
    }

    /// Whether a trainee is told in particular that the rule is uncertain.
    pub fn is_low(self) -> bool {
        self <= Self::MediumLow
    }
}

/// Writes its name: reports are read by other programs.
impl Serialize for Certainty {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}

/// A source; its words stand in Fluent as `source-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {}

/// A sign of negative social control.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sign {
    /// The sources that name it; none where the dossier infers it.
    #[serde(default)]
    pub sources: Vec<String>,
}

/// Somebody to ask for help.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Contact {
    /// The telephone number.
    #[serde(default)]
    pub phone: Option<String>,
    /// The address on the web.
    #[serde(default)]
    pub web: Option<String>,
    /// Where the number was found.
    #[serde(default)]
    pub sources: Vec<String>,
    /// How certain it is.
    pub certainty: Certainty,
    /// The year or years of the source.
    #[serde(default)]
    pub seen: Option<String>,
    /// The day somebody last checked it, as `2026-11-23`; absent when nobody has.
    #[serde(default)]
    pub checked: Option<String>,
}
