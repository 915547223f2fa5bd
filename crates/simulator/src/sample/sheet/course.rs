//! The parts of the menu: the steps of the course, and groups of meetings.

use crate::page::{Block, CourseStep, CourseSteps, MeetingStanding};

/// Returns the narrow and the wide column of the page with the course.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let steps = MeetingStanding::ALL.map(|state| CourseStep {
        state,
        next: state == MeetingStanding::Begun,
    });
    let aside = vec![Block::CourseSteps(CourseSteps {
        text: "1 af 5 bestået · næste: Den anden".into(),
        steps: steps.to_vec(),
    })];
    let card = |word: &str| {
        let title = Block::heading_of(4, format!("Den {word}"));
        let text = Block::text(format!("Indhold af den {word}"));
        Block::card(format!("card:{word}"), vec![title, text])
    };
    let group = Block::Group {
        heading: "En gruppe".into(),
        blocks: vec![Block::SideBySide {
            first: vec![card("første")],
            second: vec![card("anden")],
        }],
    };
    let main = vec![Block::heading("Samtaler"), group];
    [aside, main]
}
