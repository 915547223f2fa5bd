//! How long a meeting takes: what is read on a path through it, and the time that the decisions take.

use crate::language::{Messages, scenario_scope};
use crate::meeting::{Beat, ChoiceIx, CompiledScenario, Facts, StatementIx, Stop};

/// Words read in a minute. Adults read plain prose silently at some 200 to 250; here a new caseworker also weighs who
/// says what, and looks back at the case. Over a meeting it comes to the same as 200 words and 25 seconds a decision.
pub const WORDS_PER_MINUTE: f64 = 160.0;

/// Minutes that a decision or a note takes beyond the reading: a quarter of a minute to make up one's mind.
pub const MINUTES_A_DECISION: f64 = 0.25;

/// How far the stated minutes may be from the reckoned ones, as a share of those stated. Most adults read within a
/// third of the usual speed.
pub const TOLERANCE: f64 = 0.35;

/// What a trainee reads on one path through a meeting, and how often she decides.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Reading {
    /// Words: the task, the case file, the lines, all choices and statements offered, the feedback.
    pub words: usize,
    /// Decisions and notes.
    pub decisions: usize,
}

impl Reading {
    /// The minutes that it takes.
    pub fn minutes(self) -> f64 {
        self.words as f64 / WORDS_PER_MINUTE + self.decisions as f64 * MINUTES_A_DECISION
    }

    /// Whether the minutes that an author states are near enough. A minute to either side always is, since only whole
    /// ones are stated.
    pub fn fits(self, stated: u32) -> bool {
        let (stated, taken) = (f64::from(stated), self.minutes());
        (stated - taken).abs() <= (stated * TOLERANCE).max(1.0)
    }
}

/// The words of a scenario in a language: how many a message or one of its attributes has.
pub fn word_count<'a>(
    words: &'a Messages,
    scenario: &str,
) -> impl Fn(&str, Option<&str>) -> usize + use<'a> {
    let (words, scope) = (words.clone(), scenario_scope(scenario));
    move |id, attribute| {
        let text = words.find(&scope, id, attribute, None).unwrap_or_default();
        text.split_whitespace().count()
    }
}

/// Plays a meeting without marking any line and with every note right, and counts what is read. `pick` says which
/// choice is taken at a decision; where it takes none, the path ends. `count` counts the words of a message or
/// attribute.
pub fn walk(
    compiled: &CompiledScenario,
    count: &dyn Fn(&str, Option<&str>) -> usize,
    pick: &mut dyn FnMut(Stop, &Facts) -> Option<ChoiceIx>,
) -> Reading {
    let mut reading = Reading {
        words: count("task", None),
        decisions: 0,
    };
    for document in &compiled.scenario.case_file {
        reading.words += count(document, None) + count(document, Some("text"));
    }
    let line = |beat| match beat {
        Beat::Line(line) => count(compiled.line(line).id(), None),
        Beat::Enter(_) => 0,
    };
    let (mut facts, mut stop) = compiled.begin(&mut |beat| reading.words += line(beat));
    loop {
        match stop {
            Stop::Choose(scene) => {
                let Some(choice) = pick(stop, &facts) else {
                    return reading;
                };
                let offered = compiled.offered(scene, &facts);
                reading.words += offered
                    .map(|one| count(compiled.choice_id(one), None))
                    .sum::<usize>();
                reading.words += count(compiled.choice_id(choice), Some("feedback"));
                stop = compiled.take(choice, &mut facts, &mut |beat| reading.words += line(beat));
            }
            Stop::Note(scene) => {
                let offered: Vec<(StatementIx, bool)> =
                    compiled.offered_statements(scene, &facts).collect();
                for (statement, _) in &offered {
                    reading.words += count(compiled.statement_id(*statement), None);
                }
                let belongs = |statement| offered.contains(&(statement, true));
                stop = compiled.sign(scene, belongs, &mut facts, &mut |beat| {
                    reading.words += line(beat);
                });
            }
            Stop::End { .. } => return reading,
        }
        reading.decisions += 1;
    }
}
