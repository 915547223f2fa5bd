//! The events of a meeting, in order.

use super::compiled::Beat;
use super::index::{ChoiceIx, LineIx, SceneIx};

/// Something that happened in the meeting.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A scene was entered.
    Enter(SceneIx),
    /// A line was said or narrated.
    Line(LineIx),
    /// A choice was taken.
    Choice(ChoiceIx),
    /// The note of this scene was submitted.
    Submitted(SceneIx),
    /// The appraisal of this scene was submitted.
    Appraised(SceneIx),
}

impl From<Beat> for Event {
    fn from(beat: Beat) -> Self {
        match beat {
            Beat::Enter(scene) => Self::Enter(scene),
            Beat::Line(line) => Self::Line(line),
        }
    }
}
