//! The typed model of one scenario, as an author writes it. Ids are stored as the text that the author wrote. `docs/`
//! explains every field to authors.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::appraisal::{Appraisal, Fact};
use super::condition::Condition;
use super::people::{CastMember, Mood};
use crate::guidance::Area;
use crate::ids::Id;

/// The version of the format that this program writes.
pub const FORMAT: u32 = 2;

/// The oldest version of the format that this program reads. Meetings of format 1 have no facts, appraisals or stakes.
/// Their choices earn points by the weights of principles.
pub const OLDEST_FORMAT: u32 = 1;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The version of the format, [`OLDEST_FORMAT`] to [`FORMAT`].
    pub format: u32,
    /// The scenario's id: the file's name without its ending.
    pub id: Id,
    /// The level of difficulty.
    pub level: Level,
    /// The time that the meeting takes to play, in minutes.
    pub minutes: u32,
    /// The principles that the meeting trains most.
    pub trains: Vec<Id>,
    /// Everyone who takes part, except the caseworker.
    pub cast: IndexMap<Id, CastMember>,
    /// The documents to read before the meeting: ids of messages.
    pub case_file: Vec<Id>,
    /// The kinds of the documents, by their ids in the case file. A document that is not here is a
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
    /// A note from the citizen's file.
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
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
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

/// A part of the meeting between two decisions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// The setting; `None` keeps the setting of the scene before.
    #[serde(default)]
    pub setting: Option<Setting>,
    /// The people who are present, except the caseworker; `None` keeps the people of the scene before.
    #[serde(default)]
    pub present: Option<Vec<Id>>,
    /// People's facial expressions when the scene begins, by their id in the cast.
    #[serde(default)]
    pub moods: IndexMap<Id, Mood>,
    /// The changes of variables when the scene is entered.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// The lines of the scene, in order.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// The stake of the decision, note or appraisal at the end of the scene. `None` if the scene ends with none of
    /// these, or if its end is not scored.
    #[serde(default)]
    pub stake: Option<Stake>,
    /// The continuation after the lines.
    pub then: Then,
}

/// The points that a decision, note or appraisal is worth. All choices of a decision have the same stake: a wholly
/// right choice earns the points, a partly right choice earns half of the points, and a breach loses the points.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stake {
    /// The points, 1 to 6.
    pub points: u8,
    /// The areas that the points count in.
    pub areas: Vec<Area>,
}

/// The place of a scene.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
pub enum Setting {
    /// The meeting room.
    #[default]
    Room,
    /// The caseworker's own office.
    Office,
    /// The meeting is held on the telephone.
    Telephone,
    /// The meeting is held by video: everybody is seen on a screen.
    Video,
    /// The reception desk.
    Desk,
}

impl Setting {
    /// All settings.
    pub const ALL: [Self; 5] = [
        Self::Room,
        Self::Office,
        Self::Telephone,
        Self::Video,
        Self::Desk,
    ];

    /// Returns the setting's name in the ids of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Office => "office",
            Self::Telephone => "telephone",
            Self::Video => "video",
            Self::Desk => "desk",
        }
    }
}

/// A line: something that is seen or said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Line {
    /// Somebody speaks.
    Say {
        /// The speaker.
        by: Id,
        /// The id of the line and of its message.
        text: Id,
        /// The speaker's expression from now on.
        #[serde(default)]
        mood: Option<Mood>,
        /// The expressions of other people from now on, by their id in the cast.
        #[serde(default)]
        moods: IndexMap<Id, Mood>,
        /// The sign of control that the line shows or looks like; `None` if the line neither shows nor resembles one.
        #[serde(default)]
        shows: Option<Shows>,
        /// The facts that the line establishes.
        #[serde(default)]
        establishes: Vec<Id>,
        /// The condition for the line to be played; `None` if the line is always played.
        #[serde(default)]
        when: Option<Condition>,
    },
    /// Something is seen.
    Narrate {
        /// The id of the line and of its message.
        text: Id,
        /// The expressions of people from now on, by their id in the cast.
        #[serde(default)]
        moods: IndexMap<Id, Mood>,
        /// The sign of control that the line shows or looks like; `None` if the line neither shows nor resembles one.
        #[serde(default)]
        shows: Option<Shows>,
        /// The facts that the line establishes.
        #[serde(default)]
        establishes: Vec<Id>,
        /// The condition for the line to be played; `None` if the line is always played.
        #[serde(default)]
        when: Option<Condition>,
    },
}

impl Line {
    /// Returns the line's id, which is also the id of its message.
    pub fn id(&self) -> &Id {
        match self {
            Self::Say { text, .. } | Self::Narrate { text, .. } => text,
        }
    }

    /// Returns the sign of control that the line shows or looks like; `None` if the line neither shows nor resembles one.
    pub fn shows(&self) -> Option<&Shows> {
        match self {
            Self::Say { shows, .. } | Self::Narrate { shows, .. } => shows.as_ref(),
        }
    }

    /// Returns the facts that the line establishes.
    pub fn establishes(&self) -> &[Id] {
        match self {
            Self::Say { establishes, .. } | Self::Narrate { establishes, .. } => establishes,
        }
    }

    /// Returns the condition for the line to be played; `None` if the line is always played.
    pub fn when(&self) -> Option<&Condition> {
        match self {
            Self::Say { when, .. } | Self::Narrate { when, .. } => when.as_ref(),
        }
    }

    /// Returns the expressions that the line changes, except the speaker's own.
    pub fn moods(&self) -> &IndexMap<Id, Mood> {
        match self {
            Self::Say { moods, .. } | Self::Narrate { moods, .. } => moods,
        }
    }
}

/// A sign of the catalogue that a line shows or looks like.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Shows {
    /// In this meeting, the line is a sign of negative social control.
    Sign(Id),
    /// In this meeting, the line looks like this sign of negative social control, but has an innocent explanation.
    LooksLike(Id),
}

impl Shows {
    /// Returns the sign's id in the catalogue.
    pub fn sign(&self) -> &Id {
        match self {
            Self::Sign(id) | Self::LooksLike(id) => id,
        }
    }
}

/// The continuation after a scene's lines.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Then {
    /// The trainee decides.
    Choose(Vec<Choice>),
    /// The meeting continues with this scene, without a decision.
    Goto(Id),
    /// The meeting continues with the scene of the first arm whose condition holds.
    Branch(Vec<Branch>),
    /// The case note is written.
    Note {
        /// The statements to choose from.
        statements: Vec<Statement>,
        /// The scene that follows.
        to: Id,
    },
    /// The trainee makes an appraisal of the facts.
    Appraise(Appraisal),
    /// The meeting ends with this ending.
    End(Id),
}

/// An arm of a [`Then::Branch`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Branch {
    /// Leads to this scene if the condition holds, unless the condition of an earlier arm holds.
    If(Condition, Id),
    /// Leads to this scene if no earlier arm has a condition that holds.
    Otherwise(Id),
}

impl Branch {
    /// Returns the scene that the arm leads to.
    pub fn to(&self) -> &Id {
        match self {
            Self::If(_, to) | Self::Otherwise(to) => to,
        }
    }
}

/// An option of the trainee at a decision. It can be taken at most once in an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The choice's id, which is also the id of its message.
    pub id: Id,
    /// The condition for the choice to be offered; `None` if the choice is always offered.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The kind of act, as an id of the guidance's kinds; `None` if the author names no kind. Acts of the same kind
    /// have the same verdict in every meeting, unless the guidance gives a reason why the verdicts differ.
    #[serde(default)]
    pub kind: Option<Id>,
    /// The judgements of the choice by the guidance.
    pub judged: Vec<Judgement>,
    /// The changes of variables when the choice is taken.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// The scene that the choice leads to.
    pub to: Id,
}

/// A judgement of a choice by the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Judgement {
    /// The choice is neither right nor wrong.
    Neutral,
    /// The choice follows this principle.
    Follows(Id),
    /// The choice is acceptable, but this principle asks for more.
    Partly(Id),
    /// The choice breaches this principle.
    Breaches(Id),
    /// The inner judgement applies if the condition holds.
    If(Condition, Box<Judgement>),
    /// The inner judgement applies if the choice has no other judgement whose condition holds.
    Otherwise(Box<Judgement>),
}

/// A statement that the trainee can put into the case note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// The statement's id, which is also the id of its message.
    pub id: Id,
    /// The rule that decides if the statement belongs in the note.
    pub belongs: Belongs,
    /// The principle that the statement is judged by.
    pub by: Id,
    /// The condition for the statement to be offered; `None` if the statement is always offered.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// The rule that decides if a statement belongs in the case note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Belongs {
    /// The statement always belongs in the note.
    Always,
    /// The statement never belongs in the note.
    Never,
    /// The statement belongs in the note if the condition holds. If the condition does not hold, the statement is
    /// untrue.
    When(Condition),
}

/// A change of a variable.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Effect {
    /// Sets a flag.
    Set(Id),
    /// Clears a flag.
    Clear(Id),
    /// Adds to a gauge, which stays within 0 to 100.
    Add(Id, i8),
}

/// An ending of the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
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
        serializer.serialize_str(self.name())
    }
}
