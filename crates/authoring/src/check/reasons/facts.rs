//! Explanations for conditions on facts: why a fact is never, or is always, established when the condition is
//! evaluated.

use super::chain::Reasons;
use super::conditions::Asked;
use super::order::Order;
use super::parts::{Part, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::LineIx;
use samtalerum_core::scenario::{Fact, Id};
use samtalerum_core::source::Step;
use samtalerum_structure::codes;

impl<'a> Reasons<'a> {
    /// Explains why a fact is never established when the condition is evaluated.
    pub(super) fn fact_never(
        &self,
        asked: &Asked<'a>,
        id: &'a Id,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        let establishes = |line: &LineIx| self.compiled.line(*line).establishes().contains(id);
        let lines: Vec<LineIx> = self.compiled.lines().filter(establishes).collect();
        // A fact that no line establishes has its own finding.
        let Some(first) = lines.first() else {
            return Vec::new();
        };
        let reason = |message, line: LineIx| {
            let part = Part::Line(line);
            let reason = Reason::new(message).at(self.span(part)).with("id", id);
            reason.offer("by", self.id(part))
        };
        // First case: none of the lines that establish the fact is ever shown.
        let shown = lines.iter().filter(|line| self.met(Part::Line(**line)));
        let shown: Vec<LineIx> = shown.copied().collect();
        if shown.is_empty() {
            let mut reasons = vec![reason(codes::REASON_FACT_SHOWN_NEVER, *first)];
            reasons.extend(self.never(Part::Line(*first), trail));
            return reasons;
        }
        // Second case: some of these lines are shown. Name only one: preferably a line that can come before the
        // condition, otherwise one that comes only after it, otherwise any other.
        let candidates = [
            (Order::Before, codes::REASON_FACT_NOT_ESTABLISHED),
            (Order::Later, codes::REASON_FACT_SHOWN_LATER),
            (Order::Elsewhere, codes::REASON_FACT_SHOWN_ELSEWHERE),
        ];
        let reason = candidates.into_iter().find_map(|(order, message)| {
            let in_order = |line: &&LineIx| self.order(Part::Line(**line), asked.site) == order;
            Some(reason(message, *shown.iter().find(in_order)?))
        });
        reason.into_iter().collect()
    }

    /// Explains why a fact is always established when the condition is evaluated.
    pub(super) fn fact_always(&self, asked: &Asked<'a>, id: &'a Id) -> Reason {
        let fact = self.case.scenario.facts.get(id);
        if fact.is_some_and(Fact::is_known_before) {
            let declared = self.case.span(&[Step::In("facts"), Step::Name(id)]);
            let reason = Reason::new(codes::REASON_FACT_KNOWN_BEFORE).at(declared);
            return reason.with("id", id);
        }
        let reason = Reason::new(codes::REASON_FACT_ALWAYS_ESTABLISHED).with("id", id);
        reason.at(self.case.span(&asked.steps))
    }
}
