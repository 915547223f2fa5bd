//! An estimate of a meeting's duration. It is computed for one path, from the number of words that are read and from
//! the number of decisions.

use crate::language::{Messages, ids, scenario_scope};
use crate::meeting::{Beat, ChoiceIx, CompiledScenario, State, StatementIx, Stop};

/// The reading speed in words per minute. Adults read plain prose silently at about 200 to 250 words per minute. Here
/// the reader is a new caseworker, who also considers who says what, and looks back at the case file. Over a whole
/// meeting, this speed and [`MINUTES_A_DECISION`] give the same time as 200 words per minute and 25 seconds per
/// decision.
pub const WORDS_PER_MINUTE: f64 = 160.0;

/// The minutes for a decision, note or appraisal, in addition to the reading.
pub const MINUTES_A_DECISION: f64 = 0.25;

/// The maximum number of words on the first screen of the debrief after a wholly right path.
pub const DEBRIEF_WORDS: usize = 350;

/// The accepted difference between the stated and the estimated minutes, as a share of the stated minutes. It allows
/// for slow and fast readers: most adults' reading speed is within a third of the average.
pub const TOLERANCE: f64 = 0.35;

/// The amount of reading and deciding on one path through a meeting.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ReadingLoad {
    /// The number of words in the task, the case file, the lines, the offered choices, statements and facts, and the
    /// feedback.
    pub words: usize,
    /// The number of words in the feedback. They are included in `words`. Only practice shows feedback after a choice.
    pub feedback: usize,
    /// The number of decisions, notes and appraisals.
    pub decisions: usize,
}

impl ReadingLoad {
    /// Returns the estimated minutes.
    pub fn minutes(self) -> f64 {
        self.words as f64 / WORDS_PER_MINUTE + self.decisions as f64 * MINUTES_A_DECISION
    }

    /// Returns the estimated minutes of an assessment, including the first screen of its debrief. An assessment shows
    /// no feedback.
    pub fn assessment_minutes(self) -> f64 {
        let words = self.words - self.feedback + DEBRIEF_WORDS;
        Self { words, ..self }.minutes()
    }

    /// Returns `true` if the minutes that the author states are close enough to the estimate. A difference of one
    /// minute is always accepted, since authors state whole minutes.
    pub fn fits(self, stated: u32) -> bool {
        let (stated, taken) = (f64::from(stated), self.minutes());
        (stated - taken).abs() <= (stated * TOLERANCE).max(1.0)
    }
}

/// Returns a function that counts the words in a message of a scenario, or in one of its attributes.
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

/// Plays a meeting, and counts its words and decisions. No line is marked, and every note is correct. `pick` returns
/// the choice to take at a decision, or `None` to stop counting at this decision. `count` returns the number of words
/// in a message or attribute.
pub fn walk(
    compiled: &CompiledScenario,
    count: &dyn Fn(&str, Option<&str>) -> usize,
    pick: &mut dyn FnMut(Stop, &State) -> Option<ChoiceIx>,
) -> ReadingLoad {
    // The task and the case file come before the meeting.
    let mut reading = ReadingLoad {
        words: count("task", None),
        ..ReadingLoad::default()
    };
    for document in &compiled.scenario.case_file {
        reading.words += count(document, None) + count(document, Some("text"));
    }
    let line = |beat| match beat {
        Beat::Line(line) => count(compiled.line(line).id(), None),
        Beat::Enter(_) => 0,
    };
    // Then comes the meeting, stop by stop.
    let (mut state, mut stop) = compiled.begin(&mut |beat| reading.words += line(beat));
    loop {
        match stop {
            Stop::Choose(scene) => {
                let Some(choice) = pick(stop, &state) else {
                    return reading;
                };
                let offered = compiled.offered(scene, &state);
                reading.words += offered
                    .map(|one| count(compiled.choice_id(one), None))
                    .sum::<usize>();
                let feedback = count(compiled.choice_id(choice), Some("feedback"));
                reading.words += feedback;
                reading.feedback += feedback;
                stop = compiled.take(choice, &mut state, &mut |beat| reading.words += line(beat));
            }
            Stop::Note(scene) => {
                let offered: Vec<(StatementIx, bool)> =
                    compiled.offered_statements(scene, &state).collect();
                for (statement, _) in &offered {
                    reading.words += count(compiled.statement_id(*statement), None);
                }
                let belongs = |statement| offered.contains(&(statement, true));
                stop = compiled.submit_note(scene, belongs, &mut state, &mut |beat| {
                    reading.words += line(beat);
                });
            }
            Stop::Appraise(scene) => {
                let offered = compiled.offered_facts(scene, &state).into_iter();
                reading.words += offered
                    .map(|fact| count(&ids::fact(compiled.fact_id(fact)), None))
                    .sum::<usize>();
                stop = compiled.submit_appraisal(scene, &mut state, &mut |beat, _| {
                    reading.words += line(beat);
                });
            }
            Stop::End { .. } => return reading,
        }
        reading.decisions += 1;
    }
}
