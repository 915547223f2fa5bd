//! Makes a playthrough from an attempt.

use super::model::{Playthrough, Step};
use super::replay::replay;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{Act, Session};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Id;

/// What was done in an attempt and what it leads to; what was undone is left out. `paths` are those of its scenario.
/// Gives nothing for an attempt that was not played to an ending.
pub fn record(session: &Session, paths: &Paths, guidance: &Guidance) -> Option<Playthrough> {
    let mut playthrough = replay(session.compiled(), paths, guidance, &steps(session)).ok()?;
    playthrough
        .steps
        .retain(|step| !matches!(step, Step::Lines(lines) if lines.is_empty()));
    Some(playthrough)
}

/// The steps taken, with a place for the lines before each choice and note and after the last.
fn steps(session: &Session) -> Vec<Step> {
    let mut steps = vec![Step::Lines(Vec::new())];
    let mut note: Vec<Id> = Vec::new();
    for act in session.counted() {
        match &act.act {
            Act::Mark(line) => steps.push(Step::Mark(line.clone())),
            Act::Unmark(line) => steps.push(Step::Unmark(line.clone())),
            Act::Choose(id) => steps.extend([
                Step::Choose {
                    id: id.clone(),
                    judged: None,
                },
                Step::Lines(Vec::new()),
            ]),
            Act::Include(statement) => note.push(statement.clone()),
            Act::LeaveOut(statement) => note.retain(|one| one != statement),
            Act::Submit => {
                // The trainee meets them shuffled; in the file they stand as in the scenario.
                note.sort_by_key(|statement| session.compiled().find_statement(statement));
                steps.extend([
                    Step::Note(std::mem::take(&mut note)),
                    Step::Lines(Vec::new()),
                ]);
            }
            Act::Begin | Act::Read(_) | Act::StepBack => {}
        }
    }
    steps
}
