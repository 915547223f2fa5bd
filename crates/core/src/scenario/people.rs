//! The people of a scenario: their roles, relations and expressions.

use serde::{Deserialize, Serialize};

use crate::ids::Id;

/// A person who takes part in the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CastMember {
    /// The person's role.
    pub role: Role,
    /// The name of the person's portrait.
    pub look: Id,
    /// The medium by which the person takes part in the meeting.
    #[serde(default)]
    pub by: Medium,
}

/// The medium by which a person takes part in a meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Deserialize, Serialize)]
pub enum Medium {
    /// The person is in the room, or is heard if the scene is held on the telephone.
    #[default]
    InPerson,
    /// The person is seen on a screen in the room.
    Video,
    /// The person is heard on a telephone in the room, and not seen.
    Telephone,
}

impl Medium {
    /// All media.
    pub const ALL: [Self; 3] = [Self::InPerson, Self::Video, Self::Telephone];

    /// Returns the medium's name, by which messages select a text, e.g. `video`.
    pub fn name(self) -> &'static str {
        match self {
            Self::InPerson => "in-person",
            Self::Video => "video",
            Self::Telephone => "telephone",
        }
    }
}

/// The role of a person in the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
pub enum Role {
    /// The person whose case it is.
    Citizen,
    /// A person whom the citizen brought along for support (a bisidder).
    Companion(Relation),
    /// A person who acts in the citizen's place (a partsrepræsentant).
    Representative(Relation),
    /// A person who translates.
    Interpreter,
    /// Another caseworker.
    Colleague,
    /// The caseworker's manager.
    Manager,
}

/// The relation of a companion or representative to the citizen.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize, Serialize)]
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

    /// Returns the relation's name in the ids of messages.
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

/// A facial expression, as a portrait shows it.
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

    /// Returns the expression's name in pictures and messages, e.g. `calm`.
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
