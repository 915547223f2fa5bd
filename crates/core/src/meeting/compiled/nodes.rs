//! What a compiled scenario is made of: its parts, with ids resolved to numbers and to positions in the state.

use crate::guidance::VerdictKind;
use crate::meeting::index::{
    ChoiceIx, EndingIx, IxRange, LineIx, PrincipleIx, SceneIx, StatementIx,
};
use crate::meeting::state::{Bit, Dial, State};
use crate::scenario::{GAUGE_MAX, Id, Line};

#[derive(Debug)]
pub(super) struct SceneNode {
    pub(super) updates: Vec<Update>,
    pub(super) lines: IxRange<LineIx>,
    pub(super) then: Next,
    pub(super) visited: Option<Bit>,
}

#[derive(Debug)]
pub(super) enum Next {
    Choose(IxRange<ChoiceIx>),
    Goto(SceneIx),
    Branch(Vec<(Option<Test>, SceneIx)>),
    Note(IxRange<StatementIx>, SceneIx),
    End(EndingIx),
}

#[derive(Debug)]
pub(super) struct ChoiceNode {
    pub(super) id: Id,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    pub(super) judged: Vec<(Ground, Option<(PrincipleIx, VerdictKind)>)>,
    pub(super) updates: Vec<Update>,
    pub(super) to: SceneIx,
    pub(super) taken: Option<Bit>,
}

/// When a judgement counts.
#[derive(Debug)]
pub(super) enum Ground {
    Always,
    If(Test),
    Otherwise,
}

impl Ground {
    /// The condition it depends on.
    pub(super) fn test(&self) -> Option<&Test> {
        match self {
            Self::If(test) => Some(test),
            Self::Always | Self::Otherwise => None,
        }
    }
}

#[derive(Debug)]
pub(super) struct LineNode {
    pub(super) line: Line,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    pub(super) seen: Option<Bit>,
    pub(super) marked: Option<Bit>,
}

#[derive(Debug)]
pub(super) struct StatementNode {
    pub(super) id: Id,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    pub(super) belongs: BelongsNode,
    pub(super) principle: PrincipleIx,
    pub(super) noted: Option<Bit>,
}

#[derive(Debug)]
pub(super) enum BelongsNode {
    Always,
    Never,
    When(Test),
}

/// A condition with its ids resolved; of the same shape as the author's.
#[derive(Debug)]
pub enum Test {
    /// A flag is set; or a choice was taken, a scene entered, a line marked, a statement noted.
    Is(Bit),
    /// The gauge has at least this value.
    AtLeast(Dial, u8),
    /// The gauge has at most this value.
    AtMost(Dial, u8),
    /// The test does not hold.
    Not(Box<Test>),
    /// All hold.
    All(Vec<Test>),
    /// At least one holds.
    Any(Vec<Test>),
}

impl Test {
    /// Whether it holds of what is remembered.
    pub fn holds(&self, state: &State) -> bool {
        match self {
            Self::Is(bit) => state.is(*bit),
            Self::AtLeast(dial, value) => state.read(*dial) >= *value,
            Self::AtMost(dial, value) => state.read(*dial) <= *value,
            Self::Not(inner) => !inner.holds(state),
            Self::All(all) => all.iter().all(|test| test.holds(state)),
            Self::Any(any) => any.iter().any(|test| test.holds(state)),
        }
    }
}

pub(super) fn holds(test: Option<&Test>, state: &State) -> bool {
    test.is_none_or(|test| test.holds(state))
}

#[derive(Debug)]
pub(super) enum Update {
    Put(Bit, bool),
    Turn(Dial, i8),
}

pub(super) fn apply(updates: &[Update], state: &mut State) {
    for update in updates {
        match update {
            Update::Put(bit, value) => state.put(*bit, *value),
            Update::Turn(dial, by) => {
                let value = i16::from(state.read(*dial)) + i16::from(*by);
                // Clamped to 0..=100 just here, so it fits.
                state.turn(*dial, value.clamp(0, i16::from(GAUGE_MAX)) as u8);
            }
        }
    }
}
