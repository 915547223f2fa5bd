//! The steps of the course in the menu.

use super::card::state;
use crate::Simulator;
use crate::page::{Block, CourseStep, CourseSteps, MeetingStanding};
use samtalerum_core::language::CourseText;

/// Builds the steps of the course. `next` is the meeting that the menu proposes. The introduction has no step, because
/// it is not needed to pass the course. Returns `None` if there are fewer than two meetings.
pub(super) fn of_course(
    simulator: &Simulator,
    messages: &CourseText,
    next: Option<&str>,
) -> Option<Block> {
    let content = &simulator.content;
    let is_step = |id: &str| {
        let is_counted = content.course.meeting_of(id) == id && !content.course.is_introduction(id);
        is_counted && simulator.offers(id)
    };
    let ids = content.meetings.keys().map(String::as_str);
    let ids: Vec<&str> = ids.filter(|id| is_step(id)).collect();
    if ids.len() < 2 {
        return None;
    }
    let steps = ids.iter().map(|id| CourseStep {
        state: state(&simulator.progress.meeting(id)),
        next: next == Some(*id),
    });
    let steps: Vec<CourseStep> = steps.collect();
    let passed = steps
        .iter()
        .filter(|step| step.state == MeetingStanding::Passed);
    let values = [
        ("passed", passed.count().into()),
        ("all", steps.len().into()),
    ];
    let text = match ids.iter().find(|id| next == Some(**id)) {
        Some(next) => {
            let title = messages.scene(next, "title").into();
            messages.ui_with(
                "course-steps-next",
                values.into_iter().chain([("title", title)]),
            )
        }
        None => messages.ui_with("course-steps", values),
    };
    Some(Block::CourseSteps(CourseSteps { text, steps }))
}
