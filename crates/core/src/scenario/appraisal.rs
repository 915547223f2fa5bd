//! Facts and appraisals. A fact is what a fair observer of the meeting could have seen, heard or read; it is established
//! by a line or a paper that was shown. In an appraisal the trainee says what the facts amount to: the two judgements that
//! the ministry calls difficult (S1 in the dossier).

use serde::{Deserialize, Serialize};

use super::condition::Condition;
use crate::ids::Id;

/// The number of facts that an appraisal offers. It is the same in every meeting, so that the number gives nothing away.
pub const OFFERED_FACTS: usize = 6;

/// The maximum number of facts that an answer can build on.
pub const MAX_GROUNDS: usize = 3;

/// A fact's kind: how it is known.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
pub enum Fact {
    /// Seen or heard in the meeting.
    Observed,
    /// Said by the citizen.
    SaidByCitizen,
    /// Said by somebody else about themselves or about what they did.
    SaidByOthers,
    /// Stated in this document of the case file, as what somebody saw, said or decided.
    OnFile(Id),
    /// Passed on by somebody who did not see or hear it.
    Hearsay,
    /// Somebody's opinion of what something means: a guess, or a label such as "controlling".
    Label,
    /// People's origin, belief and the like.
    Background,
}

impl Fact {
    /// Returns `true` if a basis for limiting the companion can rest on it: it is neither hearsay nor a guess, and no part
    /// of people's background (B6 and B25 in the dossier).
    pub fn can_carry(&self) -> bool {
        match self {
            Self::Observed | Self::SaidByCitizen | Self::SaidByOthers | Self::OnFile(_) => true,
            Self::Hearsay | Self::Label | Self::Background => false,
        }
    }

    /// Returns `true` if it is known before the meeting begins, without a line that establishes it.
    pub fn is_known_before(&self) -> bool {
        matches!(self, Self::OnFile(_) | Self::Background)
    }

    /// Returns the name by which messages and reports know the kind, e.g. `said-by-citizen`.
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

/// Declares the answers to a question of the appraisal, with the names that messages, stored attempts and reports use.
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

            /// Returns the name by which messages, stored attempts and reports know the answer.
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$variant => $id,)+
                }
            }

            /// Returns the answer with this name; `None` if there is none.
            pub fn find(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|answer| answer.name() == name)
            }
        }

        /// Serializes the name: stored attempts and other programs read it.
        impl Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.name())
            }
        }
    };
}

pub(crate) use answers;

answers! {
    /// The level of concern for the citizen: the handbook's levels, and danger in addition to them. The levels are the
    /// course's own inference, so the answer is compared and explained, and never scored.
    ConcernLevel {
        /// No occasion for concern.
        NoOccasion: "no-occasion",
        /// Unease without anything to point to.
        Unease: "unease",
        /// Signs of negative social control.
        Signs: "signs",
        /// A basis to act on.
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
        /// Not yet: a milder step comes first.
        NotYet: "not-yet",
        /// For a part of the meeting.
        ForPart: "for-part",
        /// For more than a part.
        More: "more",
    }
}

answers! {
    /// The trainee's confidence in the answers. It never counts for passing.
    Confidence {
        /// A guess.
        Guess: "guess",
        /// Fairly sure.
        Fairly: "fairly",
        /// Certain.
        Certain: "certain",
    }
}

/// The true answers of an appraisal. They are judged against the facts established on the path that was played.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Appraisal {
    /// The facts to choose from, in order of preference: the first [`OFFERED_FACTS`] that are established are offered.
    pub facts: Vec<Id>,
    /// The cases, of which the first that holds applies. The last one has no condition.
    pub cases: Vec<AppraisalCase>,
    /// The scene that follows.
    pub to: Id,
}

/// A case of an appraisal: what is true if its condition holds.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AppraisalCase {
    /// The condition; `None` if it always holds.
    #[serde(default)]
    pub when: Option<Condition>,
    /// The level.
    pub level: ConcernLevel,
    /// The sufficiency of the basis.
    pub basis: Sufficiency,
    /// The steps of the ladder of which one must be taken first, if the basis is [`Sufficiency::NotYet`]: ids of the
    /// guidance's ladder.
    #[serde(default)]
    pub first: Vec<Id>,
    /// The facts that carry the answer. A fact that is not established on a path is not needed there.
    pub carried_by: Vec<Id>,
}
