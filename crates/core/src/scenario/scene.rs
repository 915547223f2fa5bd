//! The typed model of one scene: its setting, its lines, and its end, which is a decision, a note, an appraisal, an
//! ending or a path to other scenes.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

use super::appraisal::Appraisal;
use super::condition::Condition;
use super::decision::{Choice, Effect};
use super::people::Mood;
use crate::guidance::Area;
use crate::ids::Id;

/// A part of the meeting between two decisions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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

    /// Returns the sign of control that the line shows or looks like; `None` if the line neither shows nor resembles
    /// one.
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Branch {
    /// Leads to this scene if the condition holds.
    If(Condition, Id),
    /// Leads to this scene if none of the conditions of the earlier arms holds.
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

/// A statement that the trainee can put into the case note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
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
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Belongs {
    /// The statement always belongs in the note.
    Always,
    /// The statement never belongs in the note.
    Never,
    /// The statement belongs in the note if the condition holds. If the condition does not hold, the statement is
    /// untrue.
    When(Condition),
}
