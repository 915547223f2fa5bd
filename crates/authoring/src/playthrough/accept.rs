//! Takes the present outcome over into a playthrough's file. Only the values that are other change: comments and
//! layout stay.

use std::ops::Range;

use super::model::{Playthrough, Step};
use super::write;
use samtalerum_core::source::{Step as To, Text};

/// The file's text with what the steps lead to now. `now` has the same steps as `known`.
pub(super) fn accept(source: &str, text: &Text, known: &Playthrough, now: &Playthrough) -> String {
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut edit = |place: &[To], value: String| edits.push((text.tree.span_of(place), value));
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
            _ => {}
        }
    }
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
    edits.sort_by_key(|(span, _)| std::cmp::Reverse(span.start));
    let mut accepted = source.to_owned();
    for (span, value) in edits {
        accepted.replace_range(span, &value);
    }
    accepted
}
