//! The course: which meetings there are, in which order.

use serde::Deserialize;

use super::model::Id;

/// The file `course.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// The version of the format, 1.
    pub format: u32,
    /// The scenarios' ids, in the order in which they are best played.
    pub meetings: Vec<Id>,
}
