//! Parts of a compiled scenario, with ids resolved to indices and to positions in the state.

use crate::guidance::VerdictKind;
use crate::meeting::index::{
    ChoiceIx, EndingIx, FactIx, IxRange, LineIx, PrincipleIx, SceneIx, StatementIx,
};
use crate::meeting::state::{Bit, Dial, State};
use crate::review::Agreement;
use crate::scenario::{GAUGE_MAX, Id, Line};

/// A scene.
#[derive(Debug)]
pub(super) struct SceneNode {
    pub(super) updates: Vec<Update>,
    pub(super) lines: IxRange<LineIx>,
    pub(super) then: Next,
    pub(super) visited: Option<Bit>,
}

/// Continuation of a scene.
#[derive(Debug)]
pub(super) enum Next {
    Choose(IxRange<ChoiceIx>),
    Goto(SceneIx),
    /// If the tests of several arms hold, the first of these arms is taken. The last arm has no test.
    Branch(Vec<(Option<Test>, SceneIx)>),
    Note(IxRange<StatementIx>, SceneIx),
    Appraise(AppraisalNode),
    End(EndingIx),
}

/// An appraisal.
#[derive(Debug)]
pub(super) struct AppraisalNode {
    /// The facts to choose from. Of the facts that are established, the first `OFFERED_FACTS` are offered.
    pub(super) facts: Vec<FactIx>,
    /// The tests of the cases. The last case has no test.
    pub(super) cases: Vec<Option<Test>>,
    pub(super) to: SceneIx,
}

/// A fact.
#[derive(Debug)]
pub(super) struct FactNode {
    pub(super) id: Id,
    /// The position that is set once the fact is established; `None` if no condition tests the fact and no appraisal
    /// can offer it.
    pub(super) established: Option<Bit>,
}

/// A choice.
#[derive(Debug)]
pub(super) struct ChoiceNode {
    pub(super) id: Id,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    pub(super) judged: Vec<(Ground, Option<(PrincipleIx, VerdictKind)>)>,
    pub(super) updates: Vec<Update>,
    pub(super) to: SceneIx,
    /// The position that is set once the choice was taken; `None` if no condition tests this and the meeting cannot
    /// return to the decision of the choice.
    pub(super) taken: Option<Bit>,
}

/// The cases in which specialists have reviewed a choice. A case is, for example, that a certain condition holds. The
/// course's verdict on the choice can differ from case to case.
#[derive(Debug)]
pub(super) struct ReviewNode {
    /// The judgements are tried in order, and the first whose condition holds applies. For each judgement, this is the
    /// index of the case for which it then stands; `None` if it stands for no case.
    pub(super) by_judgement: Vec<Option<usize>>,
    /// The index of the case that applies if no condition holds; `None` if no case applies.
    pub(super) otherwise: Option<usize>,
    /// For each case, the course's verdict (`None` if the choice is neutral), and how many reviewers agree with it
    /// (`None` if nobody has reviewed the case).
    pub(super) cases: Vec<(Option<VerdictKind>, Option<Agreement>)>,
}

/// Condition under which a judgement applies.
#[derive(Debug)]
pub(super) enum Ground {
    Always,
    If(Test),
    /// The judgement applies if no `If` of the same choice holds.
    Otherwise,
}

impl Ground {
    /// Returns the test; `None` if the judgement has no condition of its own.
    pub(super) fn test(&self) -> Option<&Test> {
        match self {
            Self::If(test) => Some(test),
            Self::Always | Self::Otherwise => None,
        }
    }
}

/// A line.
#[derive(Debug)]
pub(super) struct LineNode {
    pub(super) line: Line,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    /// The position that is set once the line was shown; `None` if no condition tests the mark. The position is needed
    /// for the mark, because only a line that was shown can be marked.
    pub(super) seen: Option<Bit>,
    /// The position that is set while the line is marked as a sign; `None` if no condition tests the mark.
    pub(super) marked: Option<Bit>,
    /// The positions of the facts that the line establishes. Facts without a position are left out.
    pub(super) establishes: Vec<Bit>,
}

/// A statement of a note.
#[derive(Debug)]
pub(super) struct StatementNode {
    pub(super) id: Id,
    pub(super) scene: SceneIx,
    pub(super) when: Option<Test>,
    pub(super) belongs: BelongsNode,
    pub(super) principle: PrincipleIx,
    /// The position that is set if the submitted note includes the statement; `None` if no condition tests that.
    pub(super) noted: Option<Bit>,
}

/// Condition under which a statement belongs in the note.
#[derive(Debug)]
pub(super) enum BelongsNode {
    Always,
    Never,
    When(Test),
}

/// A condition with its ids resolved. It has the same structure as the condition that the author wrote.
#[derive(Debug)]
pub enum Test {
    /// The position is set: a flag is set, a choice was taken, a scene entered, a line marked, a statement included in
    /// a note, or a fact established.
    Is(Bit),
    /// The gauge has at least this value.
    AtLeast(Dial, u8),
    /// The gauge has at most this value.
    AtMost(Dial, u8),
    /// At least this many of the positions are set.
    AtLeastOf(u8, Vec<Bit>),
    /// The inner test does not hold.
    Not(Box<Test>),
    /// All tests hold.
    All(Vec<Test>),
    /// At least one test holds.
    Any(Vec<Test>),
}

impl Test {
    /// Returns `true` if the test holds in this state.
    pub fn holds(&self, state: &State) -> bool {
        match self {
            Self::Is(bit) => state.is(*bit),
            Self::AtLeast(dial, value) => state.read(*dial) >= *value,
            Self::AtMost(dial, value) => state.read(*dial) <= *value,
            Self::AtLeastOf(count, bits) => {
                bits.iter().filter(|bit| state.is(**bit)).count() >= usize::from(*count)
            }
            Self::Not(inner) => !inner.holds(state),
            Self::All(all) => all.iter().all(|test| test.holds(state)),
            Self::Any(any) => any.iter().any(|test| test.holds(state)),
        }
    }
}

impl Test {
    /// Calls `found` with every boolean position that the test reads.
    pub(super) fn bits(&self, found: &mut impl FnMut(Bit)) {
        match self {
            Self::Is(bit) => found(*bit),
            Self::AtLeastOf(_, bits) => bits.iter().copied().for_each(found),
            Self::AtLeast(..) | Self::AtMost(..) => {}
            Self::Not(inner) => inner.bits(found),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|test| test.bits(found)),
        }
    }
}

/// Returns `true` if the test holds, or if there is no test.
pub(super) fn holds(test: Option<&Test>, state: &State) -> bool {
    test.is_none_or(|test| test.holds(state))
}

/// An effect with its ids resolved.
#[derive(Debug)]
pub(super) enum Update {
    /// Sets or clears a flag.
    Put(Bit, bool),
    /// Adds to a gauge, within its limits.
    Turn(Dial, i8),
}

/// Applies updates to the state, in order.
pub(super) fn apply(updates: &[Update], state: &mut State) {
    for update in updates {
        match update {
            Update::Put(bit, value) => state.put(*bit, *value),
            Update::Turn(dial, by) => {
                let value = i16::from(state.read(*dial)) + i16::from(*by);
                // The clamp to 0..=100 keeps the cast lossless.
                state.turn(*dial, value.clamp(0, i16::from(GAUGE_MAX)) as u8);
            }
        }
    }
}
