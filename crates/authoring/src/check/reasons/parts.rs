//! The parts of a scenario that reasons refer to, and the edges between its scenes.

use samtalerum_core::meeting::{ChoiceIx, LineIx, SceneIx, Site, StatementIx};

/// A part of a scenario that a path can reach.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    Scene(SceneIx),
    Line(LineIx),
    Choice(ChoiceIx),
    Statement(StatementIx),
}

impl Part {
    /// Returns the name of the part's kind. Messages take it as an argument that selects their wording.
    pub(super) fn kind(self) -> &'static str {
        match self {
            Self::Scene(_) => "scene",
            Self::Line(_) => "line",
            Self::Choice(_) => "choice",
            Self::Statement(_) => "statement",
        }
    }

    /// Returns the site of the part's own condition; `None` for a scene.
    pub(super) fn site(self) -> Option<Site> {
        match self {
            Self::Scene(_) => None,
            Self::Line(line) => Some(Site::Line(line)),
            Self::Choice(choice) => Some(Site::Choice(choice)),
            Self::Statement(statement) => Some(Site::Statement(statement)),
        }
    }
}

/// The parts that are being explained, outermost first, to detect cycles.
pub(super) type Trail = Vec<Part>;

/// An edge between two scenes.
#[derive(Debug, Clone, Copy)]
pub(super) struct Edge {
    pub(super) from: SceneIx,
    pub(super) to: SceneIx,
    /// The choice or branch by which the edge is taken; `None` if the edge is unconditional.
    pub(super) by: Option<Site>,
}
