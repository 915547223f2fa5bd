//! Checks that the duration stated in a scenario roughly matches the duration of its best path.

use samtalerum_core::finding::Finding;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::{Paths, time};
use samtalerum_core::source::Text;
use samtalerum_structure::Location;
use samtalerum_structure::codes;

/// Estimates the duration of the best path, and returns a finding if the scenario states a different one. Returns `None`
/// for a scenario of which not all paths were explored.
///
/// Drop the finding if messages of the scenario are missing: its reading time is unknown then, and the missing messages
/// have their own findings. [`are_missing`] looks for these.
pub(super) fn minutes(
    text: &Text,
    paths: &Paths,
    compiled: &CompiledScenario,
    words: &Messages,
) -> Option<Finding> {
    if !paths.explored.complete {
        return None;
    }
    let count = time::word_count(words, &compiled.scenario.id);
    let reading = time::walk(compiled, &count, &mut |stop, state| {
        paths.best_choice(stop, state)
    });
    let stated = compiled.scenario.minutes;
    if reading.fits(stated) {
        return None;
    }
    let location = Location::Top.field("minutes");
    let finding = text.finding(codes::WRONG_MINUTES, &location.steps());
    let finding = finding
        .with("stated", stated)
        .with("taken", reading.minutes().round().max(1.0) as i64)
        .with("words", reading.words)
        .with("decisions", reading.decisions);
    Some(finding)
}

/// Returns `true` if one of these findings is about missing messages of the scenario in the file `text`.
pub(super) fn are_missing(text: &Text, findings: &[Finding]) -> bool {
    findings.iter().any(|finding| {
        finding.file == text.file
            && (finding.is(codes::MISSING_WORDS) || finding.is(codes::MISSING_MESSAGE))
    })
}
