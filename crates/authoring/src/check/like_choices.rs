//! Choices that are nearly the same act in different meetings, but do not have the same kind.

use samtalerum_core::content::Content;
use samtalerum_core::finding::Finding;
use samtalerum_core::language::{Messages, scenario_scope};
use samtalerum_core::scenario::{Choice, Effect};
use samtalerum_structure::{Case, codes};

use super::kinds::in_order;

/// Threshold for the similarity of two texts, from 0 to 1. Choices whose effects differ, or that have no effects, are
/// alike if the similarity of their texts is at least this number.
const ALIKE: f64 = 0.85;

/// Threshold for the similarity of two texts, from 0 to 1. Choices with the same effects are alike if the similarity of
/// their texts is at least this number.
const ALIKE_WITH_EFFECTS: f64 = 0.6;

/// Number of groups of characters that [`Candidate::counts`] distinguishes.
const COUNTS: usize = 32;

/// A choice with its text in the first language.
struct Candidate<'a> {
    /// Index of the choice's scenario in the order of the course.
    scenario: usize,
    meeting: &'a str,
    /// The id of the meeting that the scenario belongs to. Twins, two scenarios for the same meeting, have the same id
    /// here.
    pair: &'a str,
    choice: &'a Choice,
    text: String,
    /// Number of characters in the text.
    length: usize,
    /// For each group, the number of the text's characters that belong to it. The character `c` belongs to the group `c
    /// % COUNTS`.
    counts: [u16; COUNTS],
}

/// Reports choices whose text is nearly the same as the text of a choice in an earlier meeting. If the choices have the
/// same effects, a lower similarity of their texts is enough. Two choices of the same kind are not reported. `messages`
/// are in the first language. Meetings of format 1 are skipped, because they have no kinds.
pub(super) fn check(content: &Content, messages: &Messages, findings: &mut Vec<Finding>) {
    let candidates = candidates(content, messages);
    let scenarios: Vec<_> = in_order(content).collect();
    for (index, (text, scenario)) in scenarios.into_iter().enumerate() {
        let mut own = candidates
            .iter()
            .filter(|one| one.scenario == index)
            .peekable();
        if index == 0 || own.peek().is_none() {
            continue;
        }
        let case = Case::new(text, scenario, &content.guidance);
        case.choices(&mut |choice, location| {
            let Some(one) = own.next_if(|one| std::ptr::eq(one.choice, choice)) else {
                return;
            };
            let mut earlier = candidates.iter().take_while(|other| other.scenario < index);
            if let Some(other) =
                earlier.find(|other| one.is_unlike_kind(other) && one.is_like(other))
            {
                let code = codes::LIKE_CHOICES_OF_UNLIKE_KINDS;
                let finding = case.finding(code, &location.field("id"));
                findings.push(
                    finding
                        .with("id", &choice.id)
                        .with("other", &other.choice.id)
                        .with("meeting", other.meeting)
                        .with("kind", other.choice.kind.as_deref()),
                );
            }
        });
    }
}

/// Returns all choices that have a text, in the order of the course. Meetings of format 1 are skipped, because they
/// have no kinds.
fn candidates<'a>(content: &'a Content, messages: &Messages) -> Vec<Candidate<'a>> {
    let mut candidates = Vec::new();
    for (number, (text, scenario)) in in_order(content).enumerate() {
        if !scenario.has_stakes() {
            continue;
        }
        let scope = scenario_scope(&scenario.id);
        let case = Case::new(text, scenario, &content.guidance);
        case.choices(&mut |choice, _| {
            if let Some(text) = messages.find(&scope, &choice.id, None, None) {
                let pair = content.course.meeting_of(&scenario.id);
                let candidate = Candidate::new(number, &scenario.id, choice, text);
                candidates.push(Candidate { pair, ..candidate });
            }
        });
    }
    candidates
}

impl<'a> Candidate<'a> {
    fn new(scenario: usize, meeting: &'a str, choice: &'a Choice, text: String) -> Self {
        let mut counts = [0_u16; COUNTS];
        for char in text.chars() {
            let count = &mut counts[char as usize % COUNTS];
            *count = count.saturating_add(1);
        }
        Self {
            scenario,
            meeting,
            pair: meeting,
            choice,
            length: text.chars().count(),
            text,
            counts,
        }
    }

    /// Returns `true` if the choices have different kinds, or if at least one of them has no kind. Choices of twins are
    /// an exception, because twins offer the same choices: if both choices have no kind, returns `false`.
    fn is_unlike_kind(&self, other: &Self) -> bool {
        let is_known = self.choice.kind.is_some() || self.pair == other.pair;
        !is_known || self.choice.kind != other.choice.kind
    }

    /// Returns `true` if the choices are nearly the same act.
    fn is_like(&self, other: &Self) -> bool {
        let effects: &[Effect] = &self.choice.effects;
        let same_effects = !effects.is_empty() && effects == other.choice.effects;
        let wanted = if same_effects {
            ALIKE_WITH_EFFECTS
        } else {
            ALIKE
        };
        self.highest_similarity(other) >= wanted
            && strsim::normalized_levenshtein(&self.text, &other.text) >= wanted
    }

    /// Returns an upper bound of the texts' similarity, which is much faster to compute than the similarity itself. The
    /// bound is derived from [`Candidate::counts`] of both texts: each edit adds at most 1 to one count, and subtracts
    /// at most 1 from another.
    fn highest_similarity(&self, other: &Self) -> f64 {
        let pairs = || self.counts.iter().zip(&other.counts);
        let more: u32 = pairs()
            .map(|(one, other)| u32::from(one.saturating_sub(*other)))
            .sum();
        let fewer: u32 = pairs()
            .map(|(one, other)| u32::from(other.saturating_sub(*one)))
            .sum();
        let longest = self.length.max(other.length).max(1);
        1.0 - f64::from(more.max(fewer)) / longest as f64
    }
}
