//! stub
use serde::{Deserialize, Serialize};
/// How an attempt is played.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    /// Feedback after each choice, and steps back.
    #[default]
    Practice,
    /// Feedback only in the debrief.
    Assessment,
}
