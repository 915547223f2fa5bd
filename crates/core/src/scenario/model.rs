//! What a trainer writes: the typed model of one scenario. Ids are the author's own and are kept as text;
//! `docs/` explains every field to trainers.

use indexmap::IndexMap;
use serde::{Deserialize, Serialize};

/// An id given by an author: ASCII `[a-z][a-z0-9-]*`.
pub type Id = String;

/// The format that this program reads.
pub const FORMAT: u32 = 1;

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scenario {
    /// The version of the format, [`FORMAT`].
    pub format: u32,
    /// The scenario's id: the file's name without its ending.
    pub id: Id,
    /// How demanding it is.
    pub level: Level,
    /// How long it takes to play, in minutes.
    pub minutes: u32,
    /// The principles it trains most.
    pub trains: Vec<Id>,
    /// Everyone who takes part, except the caseworker.
    pub cast: IndexMap<Id, CastMember>,
    /// The documents to read before the meeting: ids of messages.
    pub case_file: Vec<Id>,
    /// What the meeting remembers.
    #[serde(default)]
    pub variables: IndexMap<Id, Variable>,
    /// The scene it begins in.
    pub start: Id,
    /// The scenes.
    pub scenes: IndexMap<Id, Scene>,
    /// How it can end.
    pub endings: IndexMap<Id, Ending>,
}

/// How demanding a scenario is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Level {
    /// For the first day.
    Introductory,
    /// For those who know the rules.
    Intermediate,
    /// Where judgement decides.
    Advanced,
}

/// Somebody who takes part.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CastMember {
    /// In which role.
    pub role: Role,
    /// Which portrait.
    pub look: Id,
}

/// The role somebody has in the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Role {
    /// The person whose case it is.
    Citizen,
    /// Brought along for support (a bisidder).
    Companion(Relation),
    /// Acts in the citizen's place (a partsrepræsentant).
    Representative(Relation),
    /// Translates.
    Interpreter,
    /// Another caseworker.
    Colleague,
    /// The caseworker's manager.
    Manager,
}

/// What a companion or representative is to the citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[allow(missing_docs, reason = "kinship words say what they mean")]
pub enum Relation {
    Spouse,
    Parent,
    ParentInLaw,
    Child,
    Sibling,
    SiblingInLaw,
    Friend,
    Volunteer,
    Other,
}

impl Relation {
    /// All relations.
    pub const ALL: [Self; 9] = [
        Self::Spouse,
        Self::Parent,
        Self::ParentInLaw,
        Self::Child,
        Self::Sibling,
        Self::SiblingInLaw,
        Self::Friend,
        Self::Volunteer,
        Self::Other,
    ];

    /// Returns the name by which messages know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Spouse => "spouse",
            Self::Parent => "parent",
            Self::ParentInLaw => "parent-in-law",
            Self::Child => "child",
            Self::Sibling => "sibling",
            Self::SiblingInLaw => "sibling-in-law",
            Self::Friend => "friend",
            Self::Volunteer => "volunteer",
            Self::Other => "other",
        }
    }
}

/// What the meeting remembers under a name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Variable {
    /// Yes or no, and what it is at first.
    Flag(bool),
    /// A number kept within 0 to 100, and what it is at first.
    Gauge(u8),
}

/// The highest value of a gauge.
pub const GAUGE_MAX: u8 = 100;

/// A part of the meeting between two decisions.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Scene {
    /// Where it takes place; the same as before when absent.
    #[serde(default)]
    pub setting: Option<Setting>,
    /// Who is present, the caseworker aside; the same as before when absent.
    #[serde(default)]
    pub present: Option<Vec<Id>>,
    /// Expressions when the scene opens.
    #[serde(default)]
    pub moods: IndexMap<Id, Mood>,
    /// What changes when the scene is entered.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// What is seen and said.
    #[serde(default)]
    pub lines: Vec<Line>,
    /// What follows.
    pub then: Then,
}

/// Where a scene takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
pub enum Setting {
    /// The meeting room.
    #[default]
    Room,
    /// The caseworker's own office.
    Office,
    /// On the telephone.
    Telephone,
    /// At the reception desk.
    Desk,
}

impl Setting {
    /// All places.
    pub const ALL: [Self; 4] = [Self::Room, Self::Office, Self::Telephone, Self::Desk];

    /// Returns the name by which messages know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Room => "room",
            Self::Office => "office",
            Self::Telephone => "telephone",
            Self::Desk => "desk",
        }
    }
}

/// An expression: which face a portrait shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
#[allow(missing_docs, reason = "the names are the expressions")]
pub enum Mood {
    #[default]
    Calm,
    Friendly,
    Cheerful,
    Serious,
    Tense,
    Worried,
    Afraid,
    Sad,
    Tired,
    Angry,
    Doubtful,
    Surprised,
    Explaining,
    Withdrawn,
}

impl Mood {
    /// All expressions.
    pub const ALL: [Self; 14] = [
        Self::Calm,
        Self::Friendly,
        Self::Cheerful,
        Self::Serious,
        Self::Tense,
        Self::Worried,
        Self::Afraid,
        Self::Sad,
        Self::Tired,
        Self::Angry,
        Self::Doubtful,
        Self::Surprised,
        Self::Explaining,
        Self::Withdrawn,
    ];

    /// The name of its picture and message, e.g. `calm`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Calm => "calm",
            Self::Friendly => "friendly",
            Self::Cheerful => "cheerful",
            Self::Serious => "serious",
            Self::Tense => "tense",
            Self::Worried => "worried",
            Self::Afraid => "afraid",
            Self::Sad => "sad",
            Self::Tired => "tired",
            Self::Angry => "angry",
            Self::Doubtful => "doubtful",
            Self::Surprised => "surprised",
            Self::Explaining => "explaining",
            Self::Withdrawn => "withdrawn",
        }
    }
}

/// Something seen or said.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Line {
    /// Somebody speaks.
    Say {
        /// Who.
        by: Id,
        /// The message, and the line's id.
        text: Id,
        /// The speaker's expression from now on.
        #[serde(default)]
        mood: Option<Mood>,
        /// Other expressions from now on.
        #[serde(default)]
        moods: IndexMap<Id, Mood>,
        /// The sign it shows.
        #[serde(default)]
        shows: Option<Shows>,
        /// Only then.
        #[serde(default)]
        when: Option<Condition>,
    },
    /// Something is seen.
    Narrate {
        /// The message, and the line's id.
        text: Id,
        /// Expressions from now on.
        #[serde(default)]
        moods: IndexMap<Id, Mood>,
        /// The sign it shows.
        #[serde(default)]
        shows: Option<Shows>,
        /// Only then.
        #[serde(default)]
        when: Option<Condition>,
    },
}

impl Line {
    /// The line's id, which is its message's.
    pub fn id(&self) -> &Id {
        match self {
            Self::Say { text, .. } | Self::Narrate { text, .. } => text,
        }
    }

    /// The sign it shows.
    pub fn shows(&self) -> Option<&Shows> {
        match self {
            Self::Say { shows, .. } | Self::Narrate { shows, .. } => shows.as_ref(),
        }
    }

    /// When it is said at all.
    pub fn when(&self) -> Option<&Condition> {
        match self {
            Self::Say { when, .. } | Self::Narrate { when, .. } => when.as_ref(),
        }
    }

    /// The expressions it changes, apart from the speaker's own.
    pub fn moods(&self) -> &IndexMap<Id, Mood> {
        match self {
            Self::Say { moods, .. } | Self::Narrate { moods, .. } => moods,
        }
    }
}

/// What a line shows of the catalogue's signs.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Shows {
    /// A sign of negative social control in this story.
    Sign(Id),
    /// What looks like that sign and has an innocent explanation here.
    LooksLike(Id),
}

impl Shows {
    /// The sign's id in the catalogue.
    pub fn sign(&self) -> &Id {
        match self {
            Self::Sign(id) | Self::LooksLike(id) => id,
        }
    }
}

/// What follows a scene's lines.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Then {
    /// The trainee decides.
    Choose(Vec<Choice>),
    /// Another scene follows by itself.
    Goto(Id),
    /// The first scene whose condition holds follows.
    Branch(Vec<Branch>),
    /// The case note is written.
    Note {
        /// What could stand in it.
        statements: Vec<Statement>,
        /// The scene that follows.
        to: Id,
    },
    /// The meeting is over.
    End(Id),
}

/// One way out of a [`Then::Branch`].
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Branch {
    /// To this scene if the condition holds.
    If(Condition, Id),
    /// To this scene if none before held.
    Otherwise(Id),
}

impl Branch {
    /// The scene it leads to.
    pub fn to(&self) -> &Id {
        match self {
            Self::If(_, to) | Self::Otherwise(to) => to,
        }
    }
}

/// Something the trainee can do at a decision. It can be taken once in an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// Its id, which is its message's.
    pub id: Id,
    /// Offered only then.
    #[serde(default)]
    pub when: Option<Condition>,
    /// How it stands against the guidance.
    pub judged: Vec<Judgement>,
    /// What it changes.
    #[serde(default)]
    pub effects: Vec<Effect>,
    /// The scene it leads to.
    pub to: Id,
}

/// How a choice stands against the guidance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Judgement {
    /// It is neither right nor wrong.
    Neutral,
    /// It follows this principle.
    Follows(Id),
    /// It is acceptable, but the principle asks for more.
    Partly(Id),
    /// It breaches this principle.
    Breaches(Id),
    /// This counts when the condition holds.
    If(Condition, Box<Judgement>),
    /// This counts when none of the list's conditions holds.
    Otherwise(Box<Judgement>),
}

/// Something that could stand in the case note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Statement {
    /// Its id, which is its message's.
    pub id: Id,
    /// Whether it belongs in the note.
    pub belongs: Belongs,
    /// The principle it is judged by.
    pub by: Id,
    /// Offered only then.
    #[serde(default)]
    pub when: Option<Condition>,
}

/// Whether a statement belongs in the case note.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Belongs {
    /// It does.
    Always,
    /// It does not.
    Never,
    /// It does if this holds; otherwise it would not be true.
    When(Condition),
}

/// A circumstance.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Condition {
    /// The flag is set.
    Flag(Id),
    /// The gauge has at least this value.
    AtLeast(Id, u8),
    /// The gauge has at most this value.
    AtMost(Id, u8),
    /// The choice was taken.
    Chosen(Id),
    /// The scene was entered.
    Visited(Id),
    /// The line was marked as a sign.
    Marked(Id),
    /// The statement was put into the note.
    Noted(Id),
    /// The condition does not hold.
    Not(Box<Condition>),
    /// All hold.
    All(Vec<Condition>),
    /// At least one holds.
    Any(Vec<Condition>),
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

/// How a meeting can end.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// How it turned out for the citizen.
    pub outcome: Outcome,
}

/// How a meeting turned out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
pub enum Outcome {
    /// Well.
    Good,
    /// Partly.
    Mixed,
    /// Badly.
    Poor,
}

impl Outcome {
    /// All outcomes, the best first.
    pub const ALL: [Self; 3] = [Self::Good, Self::Mixed, Self::Poor];

    /// Returns the name by which messages and reports know it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Mixed => "mixed",
            Self::Poor => "poor",
        }
    }
}

/// Writes its name: reports are read by other programs.
impl Serialize for Outcome {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
