//! The typed model of one scenario, as an author writes it. Ids are stored as the text that the author wrote. `docs/`
//! explains every field to authors.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::appraisal::Fact;
use super::people::CastMember;
use super::scene::{Scene, Stake, Then};
use crate::ids::{Id, serialize_name};

/// The version of the format that this program writes.
pub const FORMAT: u32 = 2;

/// The oldest version of the format that this program reads. Meetings of format 1 have no facts, appraisals or stakes.
/// Their choices earn points by the weights of principles.
pub const OLDEST_FORMAT: u32 = 1;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The version of the format, [`OLDEST_FORMAT`] to [`FORMAT`].
    pub format: u32,
    /// The scenario's id: the name of its file without the extension.
    pub id: Id,
    /// The level of difficulty.
    pub level: Level,
    /// The time that the meeting takes to play, in minutes.
    pub minutes: u32,
    /// The principles that the meeting trains most.
    pub trains: Vec<Id>,
    /// Everyone who takes part, except the caseworker.
    pub cast: IndexMap<Id, CastMember>,
    /// The documents to read before the meeting. The id of a document is also the id of its message.
    pub case_file: Vec<Id>,
    /// The kind of each document, by the document's id in `case_file`. A document without an entry is a
    /// [`PaperKind::Sheet`].
    #[serde(default)]
    pub papers: IndexMap<Id, PaperKind>,
    /// The variables, by name.
    #[serde(default)]
    pub variables: IndexMap<Id, Variable>,
    /// The facts that the meeting can establish, by id. The text of a fact is the message `fact-<id>`.
    #[serde(default)]
    pub facts: IndexMap<Id, Fact>,
    /// The stake for noticing signs of control; `None` if the debrief only reports which signs were noticed. The points
    /// are earned at the end of the meeting. Only lines that were shown count.
    #[serde(default)]
    pub signs: Option<Stake>,
    /// The first scene.
    pub start: Id,
    /// The scenes.
    pub scenes: IndexMap<Id, Scene>,
    /// The possible endings.
    pub endings: IndexMap<Id, Ending>,
}

impl Scenario {
    /// Returns `true` if decisions have stakes, i.e. from format 2 on. In format 1, verdicts earn points by the weight
    /// of their principle.
    pub fn has_stakes(&self) -> bool {
        self.format >= 2
    }
}

impl Scenario {
    /// Returns the kind of a document of the case file.
    pub fn paper(&self, document: &str) -> PaperKind {
        self.papers.get(document).copied().unwrap_or_default()
    }

    /// Returns `true` if a scene asks for an appraisal.
    pub fn has_appraisals(&self) -> bool {
        let mut scenes = self.scenes.values();
        scenes.any(|scene| matches!(scene.then, Then::Appraise(_)))
    }
}

/// The kind of a document, which decides how the document is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
pub enum PaperKind {
    /// An ordinary sheet of paper, e.g. a printout.
    #[default]
    Sheet,
    /// A contract that has been signed.
    Contract,
    /// A case note in the citizen's file.
    Note,
    /// An email.
    Mail,
    /// A text message.
    TextMessage,
    /// A letter from somebody, on paper or in the digital mailbox.
    Letter,
    /// Guidelines that somebody put up for the team.
    Rules,
}

impl PaperKind {
    /// All kinds.
    pub const ALL: [Self; 7] = [
        Self::Sheet,
        Self::Contract,
        Self::Note,
        Self::Mail,
        Self::TextMessage,
        Self::Letter,
        Self::Rules,
    ];

    /// Returns the kind's name in the ids of messages and in the classes of style sheets.
    pub fn name(self) -> &'static str {
        match self {
            Self::Sheet => "sheet",
            Self::Contract => "contract",
            Self::Note => "note",
            Self::Mail => "mail",
            Self::TextMessage => "text-message",
            Self::Letter => "letter",
            Self::Rules => "rules",
        }
    }
}

/// The level of difficulty of a scenario.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize)]
pub enum Level {
    /// For trainees on their first day.
    Introductory,
    /// For trainees who know the rules.
    Intermediate,
    /// For trainees who can weigh the rules against each other.
    Advanced,
}

/// A variable of the meeting, with its initial value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Variable {
    /// A boolean, with this initial value.
    Flag(bool),
    /// A number that stays within 0 to 100, with this initial value.
    Gauge(u8),
}

/// The highest value of a gauge.
pub const GAUGE_MAX: u8 = 100;

/// An ending of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// The outcome for the citizen.
    pub outcome: Outcome,
}

/// The outcome of a meeting for the citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Outcome {
    /// The meeting ends well.
    Good,
    /// The meeting ends partly well.
    Mixed,
    /// The meeting ends badly.
    Poor,
}

impl Outcome {
    /// All outcomes, the best first.
    pub const ALL: [Self; 3] = [Self::Good, Self::Mixed, Self::Poor];

    /// Returns the outcome's name in messages and reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Mixed => "mixed",
            Self::Poor => "poor",
        }
    }
}

/// Serializes the outcome's name, because other programs read the reports that contain it.
impl Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serialize_name(serializer, *self as u32, self.name())
    }
}
