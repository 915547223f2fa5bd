//! Checks that the duration stated in a scenario roughly matches the duration of its best path.

use samtalerum_core::finding::Finding;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::{Paths, time};
use samtalerum_core::source::Text;
use samtalerum_structure::Location;
use samtalerum_structure::codes;

/// Estimates the duration of the best path, and reports a scenario that states a different one. A scenario with missing
/// messages is skipped, since its reading time is unknown; the missing messages have their own findings.
pub fn minutes(
    text: &Text,
    paths: &Paths,
    compiled: &CompiledScenario,
    words: &Messages,
    findings: &mut Vec<Finding>,
) {
    let missing = |finding: &Finding| {
        finding.file == text.file
            && (finding.is(codes::MISSING_WORDS) || finding.is(codes::MISSING_MESSAGE))
    };
    if !paths.explored.complete || findings.iter().any(missing) {
        return;
    }
    let count = time::word_count(words, &compiled.scenario.id);
    let reading = time::walk(compiled, &count, &mut |stop, state| {
        paths.best_choice(stop, state)
    });
    let stated = compiled.scenario.minutes;
    if !reading.fits(stated) {
        let location = Location::Top.field("minutes");
        let finding = text.finding(codes::WRONG_MINUTES, &location.steps());
        findings.push(
            finding
                .with("stated", stated)
                .with("taken", reading.minutes().round().max(1.0) as i64)
                .with("words", reading.words)
                .with("decisions", reading.decisions),
        );
    }
}
