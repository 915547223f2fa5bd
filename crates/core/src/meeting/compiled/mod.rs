//! A scenario with its ids resolved to indices, and the rules of playing it. The session and the exploration of all
//! paths share these rules, so that they cannot disagree.

mod compile;
mod liveness;
mod lookup;
mod nodes;
mod play;
mod review;
mod sites;

use std::sync::Arc;

use self::nodes::{ChoiceNode, FactNode, LineNode, ReviewNode, SceneNode, StatementNode};
use super::index::{ChoiceIx, EndingIx, FactIx, IxVec, LineIx, PrincipleIx, SceneIx, StatementIx};
use super::state::{Bit, State};
use crate::scenario::{Id, Scenario};

pub use self::nodes::Test;
pub use self::sites::Site;

/// A scenario ready to be played. Scenes, choices, lines, statements and endings are numbered in the order of the
/// scenario, principles in the order in which judgements first name them.
#[derive(Debug)]
pub struct CompiledScenario {
    /// The scenario as the author wrote it.
    pub scenario: Arc<Scenario>,
    /// The principles that the judgements of the scenario name.
    pub principles: IxVec<PrincipleIx, Id>,
    start: SceneIx,
    scenes: IxVec<SceneIx, SceneNode>,
    choices: IxVec<ChoiceIx, ChoiceNode>,
    lines: IxVec<LineIx, LineNode>,
    statements: IxVec<StatementIx, StatementNode>,
    facts: IxVec<FactIx, FactNode>,
    initial: State,
    /// Some conditions test whether a line is marked. For each line that such a condition names, two positions: "the
    /// line was shown" and "the line is marked".
    marks: Vec<(Bit, Bit)>,
    /// For each scene, a mask of the parts of the state that are live at its stop, i.e. that a condition can still
    /// test.
    liveness: IxVec<SceneIx, State>,
    /// The reviewed cases of each choice; empty if nobody has reviewed the meeting.
    reviewed: IxVec<ChoiceIx, ReviewNode>,
}

/// A point where the meeting waits for the trainee, or ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stop {
    /// A decision in this scene.
    Choose(SceneIx),
    /// The case note in this scene.
    Note(SceneIx),
    /// The appraisal in this scene.
    Appraise(SceneIx),
    /// The meeting is over.
    End {
        /// The last scene.
        scene: SceneIx,
        /// The ending.
        ending: EndingIx,
    },
}

/// A step on the path to the next [`Stop`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Beat {
    /// A scene is entered.
    Enter(SceneIx),
    /// A line of the scene is shown.
    Line(LineIx),
}
