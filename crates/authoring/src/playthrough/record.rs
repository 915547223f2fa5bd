//! Conversion of an attempt to a playthrough.

use super::model::{Playthrough, Step};
use super::replay::replay;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{Act, Session, SubmittedAppraisal};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::Id;

/// Converts an attempt to a playthrough with its current results. Actions that the trainee undid are left out. `paths`
/// are the paths of the attempt's scenario.
///
/// Returns `None` if the attempt was not played to an ending.
pub fn record(session: &Session, paths: &Paths, guidance: &Guidance) -> Option<Playthrough> {
    let mut playthrough = replay(session.compiled(), paths, guidance, &steps(session)).ok()?;
    playthrough
        .steps
        .retain(|step| !matches!(step, Step::Lines(lines) if lines.is_empty()));
    Some(playthrough)
}

/// Returns the steps taken. There is an empty [`Step::Lines`] at the beginning, and after each choice, note and
/// appraisal. The replay fills in the lines.
fn steps(session: &Session) -> Vec<Step> {
    let mut steps = vec![Step::Lines(Vec::new())];
    let mut note: Vec<Id> = Vec::new();
    // The act `Submit` submits an appraisal or a note. It submits an appraisal if an answer was given before it:
    // answers are possible only in an appraisal, and the only way to leave an appraisal is to submit it.
    let mut appraisals = session.appraisals().iter();
    let mut answered = false;
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
            Act::Submit if std::mem::take(&mut answered) => {
                steps.extend(appraisals.next().map(|one| appraisal(session, one)));
                steps.push(Step::Lines(Vec::new()));
            }
            Act::Submit => {
                // The program shows the statements in random order; the file has them in the scenario's order.
                note.sort_by_key(|statement| session.compiled().find_statement(statement));
                steps.extend([
                    Step::Note(std::mem::take(&mut note)),
                    Step::Lines(Vec::new()),
                ]);
            }
            Act::Begin | Act::Read(_) | Act::StepBack => {}
            Act::Level(_)
            | Act::Basis(_)
            | Act::First(_)
            | Act::BuildOn(_)
            | Act::NotBuildOn(_)
            | Act::Confidence(_) => answered = true,
        }
    }
    steps
}

/// Returns the step of a submitted appraisal.
fn appraisal(session: &Session, appraisal: &SubmittedAppraisal) -> Step {
    let answers = &appraisal.answers;
    let grounds = answers.grounds.iter();
    Step::Appraise {
        level: answers.level,
        basis: answers.basis,
        first: answers.first.clone(),
        build_on: grounds
            .map(|fact| session.compiled().fact_id(*fact).clone())
            .collect(),
        confidence: answers.confidence,
        judged: None,
    }
}
