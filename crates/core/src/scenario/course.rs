//! The course: its meetings, their order, and the pass mark.

use serde::{Deserialize, Serialize};

use crate::ids::Id;

/// The file `course.ron`.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct Course {
    /// The version of the format, 1.
    pub format: u32,
    /// The pass mark of the course in percent. The trainee's best results in the meetings that must be passed have to
    /// reach it on average.
    pub pass_mark: u8,
    /// The short meeting that shows how to play and does not count for passing; `None` if the course has no
    /// introduction.
    #[serde(default)]
    pub introduction: Option<Id>,
    /// The meetings, in the order in which they are best played: the easiest first.
    pub meetings: Vec<CourseMeeting>,
}

/// A meeting of the course.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub struct CourseMeeting {
    /// The scenario's id.
    pub scenario: Id,
    /// `true` if trainees must pass this meeting to pass the course.
    #[serde(default)]
    pub must_pass: bool,
    /// The scenario that is the meeting's twin: it has the same people, place and opening, but other facts. The seed of
    /// an attempt decides which of the two is played, so that nobody passes by remembering the answers. The menu shows
    /// only the meeting.
    #[serde(default)]
    pub twin: Option<Id>,
}

/// The result of a course as a whole.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct CourseResult {
    /// The number of required meetings that were passed.
    pub passed: usize,
    /// The number of required meetings.
    pub needed: usize,
    /// The average result of the required meetings; a meeting without a known result counts as 0.
    pub average: u8,
    /// `true` if the course is passed.
    pub done: bool,
}

impl Course {
    /// Judges the course by the results of all required meetings. Each result consists of a percentage, which is `None`
    /// if it is not known, and a boolean, which is `true` if the meeting is passed. The course is passed if all
    /// required meetings are passed and the average reaches the course's pass mark.
    pub fn judge(&self, results: &[(Option<u8>, bool)]) -> CourseResult {
        let passed = results.iter().filter(|(_, passed)| *passed).count();
        let percents = results.iter().map(|(percent, _)| percent.unwrap_or(0));
        let average = average(percents).unwrap_or(0);
        CourseResult {
            passed,
            needed: results.len(),
            average,
            done: passed == results.len() && average >= self.pass_mark,
        }
    }

    /// Returns the ids of all scenarios, the introduction first. A twin follows its meeting.
    pub fn scenarios(&self) -> impl Iterator<Item = &Id> {
        let meetings = self.meetings.iter();
        let with_twins =
            meetings.flat_map(|meeting| [Some(&meeting.scenario), meeting.twin.as_ref()]);
        self.introduction.iter().chain(with_twins.flatten())
    }

    /// Returns the scenario to play when the trainee begins a meeting: the meeting's own, or its twin. The seed of the
    /// attempt decides: half of all seeds lead to the twin.
    pub fn draw<'a>(&'a self, scenario: &'a str, seed: u64) -> &'a str {
        let mut meetings = self.meetings.iter();
        let meeting = meetings.find(|meeting| meeting.scenario == scenario);
        let twin = meeting.and_then(|meeting| meeting.twin.as_deref());
        // Use the highest bit of the seed: the other bits determine the order of the choices.
        twin.filter(|_| seed >> 63 == 1).unwrap_or(scenario)
    }

    /// Returns the meeting that a scenario belongs to: for a twin, the meeting that has this twin; otherwise the
    /// scenario itself.
    pub fn meeting_of<'a>(&'a self, scenario: &'a str) -> &'a str {
        let mut meetings = self.meetings.iter();
        let meeting = meetings.find(|meeting| meeting.twin.as_deref() == Some(scenario));
        meeting.map_or(scenario, |meeting| &meeting.scenario)
    }

    /// Returns `true` if a scenario is the introduction, which does not count for passing the course.
    pub fn is_introduction(&self, scenario: &str) -> bool {
        self.introduction.as_deref() == Some(scenario)
    }

    /// Returns `true` if a scenario belongs to a meeting that must be passed.
    pub fn must_pass(&self, scenario: &str) -> bool {
        self.meetings
            .iter()
            .any(|meeting| meeting.scenario == self.meeting_of(scenario) && meeting.must_pass)
    }
}

/// Returns the average of percentages, rounded down; `None` if the list is empty.
pub fn average(percents: impl Iterator<Item = u8>) -> Option<u8> {
    let percents: Vec<u32> = percents.map(u32::from).collect();
    let count = u32::try_from(percents.len())
        .ok()
        .filter(|count| *count > 0)?;
    u8::try_from(percents.iter().sum::<u32>() / count).ok()
}
