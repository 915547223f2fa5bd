//! The course: its meetings, their order, and the pass mark.

use serde::Deserialize;

use crate::ids::Id;

/// The file `course.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// The version of the format, 1.
    pub format: u32,
    /// The average of the best results, in percent, from which the course is passed. Only meetings that must be
    /// passed count.
    pub pass_mark: u8,
    /// The short meeting that shows how to play; it does not count.
    #[serde(default)]
    pub introduction: Option<Id>,
    /// The meetings, in the order in which they are best played: the easiest first.
    pub meetings: Vec<CourseMeeting>,
}

/// A meeting of the course.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CourseMeeting {
    /// The scenario's id.
    pub scenario: Id,
    /// `true` if it must be passed to pass the course.
    #[serde(default)]
    pub must_pass: bool,
}

impl Course {
    /// Returns the ids of all scenarios, the introduction first.
    pub fn scenarios(&self) -> impl Iterator<Item = &Id> {
        self.introduction
            .iter()
            .chain(self.meetings.iter().map(|meeting| &meeting.scenario))
    }

    /// Returns `true` if a scenario must be passed.
    pub fn must_pass(&self, scenario: &str) -> bool {
        self.meetings
            .iter()
            .any(|meeting| meeting.scenario == scenario && meeting.must_pass)
    }
}
