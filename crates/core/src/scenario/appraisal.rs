//! Facts and appraisals. A fact is something that a fair observer of the meeting could have seen, heard or read. It is
//! established by a line or a document that was shown. In an appraisal the trainee judges by the facts: how great is
//! the concern for the citizen, and is there a basis for limiting the companion? The ministry calls these two
//! judgements difficult (source S1 in `guidance.ron`).

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::ids::Id;

/// The number of facts that an appraisal offers. It is the same in every meeting, so that the number is no hint.
pub const OFFERED_FACTS: usize = 6;

/// The maximum number of facts that the trainee's answer can build on.
pub const MAX_GROUNDS: usize = 3;

/// The kind of a fact, i.e. how the fact is known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
pub enum Fact {
    /// The fact was seen or heard in the meeting.
    Observed,
    /// The citizen stated the fact.
    SaidByCitizen,
    /// Somebody else stated the fact, about themselves or about what they did.
    SaidByOthers,
    /// The document with this id, in the case file, states the fact as something that somebody saw, said or decided.
    OnFile(Id),
    /// The fact was passed on by somebody who did not see or hear it.
    Hearsay,
    /// The fact is somebody's opinion of what something means: a guess, or a label such as "controlling".
    Label,
    /// The fact is a part of people's background, such as their origin or belief.
    Background,
}

impl Fact {
    /// Returns `true` if the fact can support a basis for limiting the companion. Hearsay, a guess or a part of
    /// people's background cannot (rules B6 and B25 in `guidance.ron`).
    pub fn can_carry(&self) -> bool {
        match self {
            Self::Observed | Self::SaidByCitizen | Self::SaidByOthers | Self::OnFile(_) => true,
            Self::Hearsay | Self::Label | Self::Background => false,
        }
    }

    /// Returns `true` if the fact is known before the meeting begins, i.e. if it needs no line that establishes it.
    pub fn is_known_before(&self) -> bool {
        matches!(self, Self::OnFile(_) | Self::Background)
    }

    /// Returns the kind's name in messages and reports, e.g. `said-by-citizen`.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Observed => "observed",
            Self::SaidByCitizen => "said-by-citizen",
            Self::SaidByOthers => "said-by-others",
            Self::OnFile(_) => "on-file",
            Self::Hearsay => "hearsay",
            Self::Label => "label",
            Self::Background => "background",
        }
    }
}

/// Declares an enum of the answers to a question that a trainee or a reviewer is asked. Each answer has a name, which
/// messages, files and reports use.
macro_rules! answers {
    ($(#[$doc:meta])* $name:ident { $($(#[$each:meta])* $variant:ident: $id:literal,)+ }) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
        pub enum $name {
            $($(#[$each])* $variant,)+
        }

        impl $name {
            /// All answers, in the order in which they are offered.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// Returns the answer's name in messages, files and reports.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// Returns the answer with this name; `None` if no answer has it.
            pub fn find(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|answer| answer.name() == name)
            }
        }

        /// Serializes the answer's name, because stored attempts contain it and other programs read it.
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::ids::serialize_name(serializer, *self as u32, self.name())
            }
        }
    };
}

pub(crate) use answers;

answers! {
    /// The level of concern for the citizen: no concern, or one of the handbook's four levels. The four levels are the
    /// course's own inference. So a wrong level costs points only if the trainee overlooked danger. In all other cases
    /// the debrief just compares the trainee's level with the true one.
    ConcernLevel {
        /// There is no occasion for concern.
        NoOccasion: "no-occasion",
        /// There is unease, but nothing to point to.
        Unease: "unease",
        /// There are signs of negative social control.
        Signs: "signs",
        /// There is a basis to act on.
        Basis: "basis",
        /// Somebody is in danger.
        Danger: "danger",
    }
}

answers! {
    /// The sufficiency of the basis to limit the companion (forvaltningsloven § 8(2)).
    Sufficiency {
        /// There is no basis.
        No: "no",
        /// There is no basis yet: a milder step comes first.
        NotYet: "not-yet",
        /// There is a basis for a limit during a part of the meeting.
        ForPart: "for-part",
        /// There is a basis for a limit that goes further than a part of the meeting.
        More: "more",
    }
}

answers! {
    /// The trainee's confidence in the answers. It is never scored.
    Confidence {
        /// The answers are a guess.
        Guess: "guess",
        /// The trainee is fairly sure.
        Fairly: "fairly",
        /// The trainee is certain.
        Certain: "certain",
    }
}

/// An appraisal: the facts that it offers, and the true answers, which depend on the path that was played.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Appraisal {
    /// The facts to choose from. Of the facts that are established, the first [`OFFERED_FACTS`] are offered.
    pub facts: Vec<Id>,
    /// The cases. If the conditions of several cases hold, the first of these cases applies. The last case has no
    /// condition.
    pub cases: Vec<AppraisalCase>,
    /// The scene that follows.
    pub to: Id,
}

/// A case of an appraisal: the answers that are true if its condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct AppraisalCase {
    /// The condition of the case; `None` for the last case, which always holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The level of concern for the citizen.
    pub level: ConcernLevel,
    /// The sufficiency of the basis for limiting the companion.
    pub basis: Sufficiency,
    /// The ids of the steps of the ladder that are right to take first. Each of these steps is a right answer. Used
    /// only for the basis [`Sufficiency::NotYet`].
    #[serde(default)]
    pub first: Vec<Id>,
    /// The facts that support the answer. If a path does not establish all of them, the established ones are enough.
    pub carried_by: Vec<Id>,
}
