//! Whether a meeting takes the minutes that it says.

use super::codes;
use super::place::Place;
use samtalerum_core::finding::Finding;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::{Paths, time};
use samtalerum_core::source::Text;

/// Reckons how long the best way takes and tells when the scenario says something else. Where words are missing, which
/// has its own finding, it cannot be told.
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
        let place = Place::Top.field("minutes");
        let finding = text.finding(codes::WRONG_MINUTES, &place.steps());
        findings.push(
            finding
                .with("stated", stated)
                .with("taken", reading.minutes().round().max(1.0) as i64)
                .with("words", reading.words)
                .with("decisions", reading.decisions),
        );
    }
}
