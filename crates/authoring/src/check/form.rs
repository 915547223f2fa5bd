//! Checks that a meeting cannot be passed without reading it. The check applies only to meetings with stakes (format
//! 2), and not to the introduction of a course.

use samtalerum_core::finding::Finding;
use samtalerum_core::source::Text;
use samtalerum_structure::{Location, codes};

use crate::form::{
    CourseForm, LENGTH_RULES, LanguageForm, MAX_ABOVE_CHANCE, MAX_RANDOM_MEAN, MeetingForm, NEVER,
    Share, Strategy,
};

/// Checks the results of blind play in one meeting, and returns a finding for each limit that they exceed. A blind
/// player chooses by the form of the texts, such as their length, and does not read them. `text` is the meeting's file,
/// and `course` has the results of blind play in all meetings.
pub(super) fn form(text: &Text, meeting: &MeetingForm, course: &CourseForm) -> Vec<Finding> {
    if !meeting.held_to_limits {
        return Vec::new();
    }
    let scenes = Location::Top.field("scenes").steps();
    let mut findings = Vec::new();
    let random = &meeting.random;
    if random.mean > MAX_RANDOM_MEAN || random.passes > NEVER {
        let finding = text.finding(codes::RANDOM_TOO_HIGH, &scenes);
        let finding = finding.with("mean", random.mean.round() as i64);
        findings.push(finding.with("thousandths", (random.passes * 1000.0).round() as i64));
    }
    for language in &meeting.languages {
        findings.extend(passing(language).map(|(strategy, count)| {
            let finding = text.finding(codes::STRATEGY_PASSES, &scenes);
            let finding = finding.with("language", language.language.as_str());
            let finding = finding.with("choices", strategy.choices);
            let finding = finding.with("note", strategy.note);
            let finding = finding.with("answers", strategy.appraisals.as_deref());
            finding.with("count", count)
        }));
        let lengths = LENGTH_RULES.into_iter().filter_map(|rule| {
            let strategy = language.strategy(rule)?;
            Some((rule, strategy.right))
        });
        let classifier = course.classifiers.iter();
        let classifier = classifier
            .filter(|one| one.language == language.language)
            .flat_map(|one| &one.meetings)
            .filter(|one| one.rule == meeting.scenario)
            .map(|one| ("classifier", one.right));
        for (rule, right) in lengths.chain(classifier) {
            if right - meeting.chance > MAX_ABOVE_CHANCE {
                let finding = text.finding(codes::FORM_PREDICTS, &scenes);
                let finding = finding.with("rule", rule);
                let finding = finding.with("language", language.language.as_str());
                let finding = finding.with("right", percent(right));
                findings.push(finding.with("chance", percent(meeting.chance)));
            }
        }
    }
    findings
}

/// Returns the strategy that passes most often, and the number of strategies that pass; `None` if none passes.
fn passing(language: &LanguageForm) -> Option<(&Strategy, usize)> {
    let passing = language.strategies.iter().filter(|one| one.passes > NEVER);
    let count = passing.clone().count();
    let best = passing.reduce(|best, other| {
        let better = (other.passes, other.mean) > (best.passes, best.mean);
        if better { other } else { best }
    })?;
    Some((best, count))
}

fn percent(share: Share) -> i64 {
    (share * 100.0).round() as i64
}
