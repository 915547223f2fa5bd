//! Accepts changed results, by writing the current results into a playthrough's file. Only values that differ are
//! replaced; comments and layout are kept.

use std::ops::Range;

use super::model::{Playthrough, Step};
use super::write;
use samtalerum_core::source::{Step as To, Text};

/// Returns the file's text in which the recorded results, `known`, are replaced by the current results, `now`. The two
/// playthroughs have the same steps.
pub(super) fn accept(source: &str, text: &Text, known: &Playthrough, now: &Playthrough) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut edit =
        |location: &[To], value: String| edits.push((text.tree.span_of(location), value));
    // Collect the edits of the steps.
    for (number, pair) in known.steps.iter().zip(&now.steps).enumerate() {
        let (steps, item) = (To::In("steps"), To::Item(number));
        match pair {
            (Step::Lines(expected), Step::Lines(found)) if expected != found => {
                edit(&[steps, item, To::Item(0)], write::list(found));
            }
            (
                Step::Choose {
                    judged: Some(expected),
                    ..
                },
                Step::Choose {
                    judged: Some(found),
                    ..
                },
            ) if expected != found => {
                edit(&[steps, item, To::In("judged")], write::verdicts(found));
            }
            (
                Step::Appraise {
                    judged: Some(expected),
                    ..
                },
                Step::Appraise {
                    judged: Some(found),
                    ..
                },
            ) if expected != found => {
                edit(&[steps, item, To::In("judged")], format!("{found:?}"));
            }
            _ => {}
        }
    }
    // Collect the edits of the meeting's results.
    if known.ending != now.ending {
        edit(&[To::In("ending")], format!("{:?}", now.ending));
    }
    if let (Some(expected), Some(found)) = (known.passed, now.passed)
        && expected != found
    {
        edit(&[To::In("passed")], found.to_string());
    }
    if let (Some(expected), Some(found)) = (known.percent, now.percent)
        && expected != found
    {
        edit(&[To::In("percent")], found.to_string());
    }
    if let (Some(expected), Some(found)) = (&known.principles, &now.principles)
        && expected != found
    {
        edit(&[To::In("principles")], write::principles(found));
    }
    // Apply the edits from the end to the beginning, so that the spans of the remaining edits stay valid.
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut accepted = source.to_owned();
    for (span, value) in edits {
        accepted.replace_range(span, &value);
    }
    accepted
}
