//! stub
use serde::Deserialize;
/// The areas a debrief speaks of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
pub enum Area {
    /// The right to a companion and its limits.
    Rights,
    /// Finding out what is the case.
    Facts,
    /// Deciding, telling and recording.
    Decision,
    /// The citizen's safety.
    Safety,
}
