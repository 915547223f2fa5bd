//! Explanations for conditions on flags: why a flag is never, or is always, set when the condition is evaluated.

use samtalerum_structure::codes;
use std::ops::Range;

use super::chain::Reasons;
use super::conditions::Asked;
use super::order::Order;
use super::parts::{Part, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::scenario::{Effect, Then, Variable};
use samtalerum_core::source::Step;

/// A part with an effect on a flag, and the span of that effect.
type Changer = (Part, Range<usize>);

impl<'a> Reasons<'a> {
    /// Explains why a flag is never set when the condition is evaluated.
    pub(super) fn flag_never(
        &self,
        asked: &Asked<'a>,
        id: &'a str,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        // First case: nothing sets the flag at all.
        let setters = self.changers(&Effect::Set(id.to_owned()));
        let Some(first) = setters.first() else {
            let reason = Reason::new(codes::REASON_FLAG_NOTHING_SETS).with("id", id);
            return vec![reason.at(self.declared(id))];
        };
        let reason = |message, (part, span): &Changer| {
            Reason::new(message)
                .at(span.clone())
                .with("id", id)
                .offer("kind", part.kind())
                .offer("by", self.id(*part))
        };
        // Second case: none of the parts that set the flag is ever reached.
        let met: Vec<&Changer> = setters.iter().filter(|(part, _)| self.met(*part)).collect();
        if met.is_empty() {
            // One of these parts may have the condition that is explained: for instance, a choice sets the flag, but is
            // offered only if the flag is set. Then the part waits for its own effect.
            let own = setters
                .iter()
                .find(|(part, _)| part.site() == Some(asked.site));
            if let Some((_, span)) = own {
                let reason = Reason::new(codes::REASON_FLAG_SET_BY_ITSELF).with("id", id);
                return vec![reason.at(span.clone())];
            }
            let mut reasons = vec![reason(codes::REASON_FLAG_SET_NEVER, first)];
            reasons.extend(self.never(first.0, trail));
            return reasons;
        }
        // Third case: some of the parts that set the flag are reached. Name only one: preferably a part that can come
        // before the condition, otherwise one that comes only after it, otherwise any other.
        let in_order = |order| {
            let mut setters = met.iter();
            setters.find(|(part, _)| self.order(*part, asked.site) == order)
        };
        let candidates = [
            (Order::Before, codes::REASON_FLAG_NOT_SET),
            (Order::Later, codes::REASON_FLAG_SET_LATER),
            (Order::Elsewhere, codes::REASON_FLAG_SET_ELSEWHERE),
        ];
        let reason = candidates.into_iter().find_map(|(order, message)| {
            let setter = in_order(order)?;
            Some(reason(message, setter))
        });
        reason.into_iter().collect()
    }

    /// Explains why a flag is always set when the condition is evaluated.
    pub(super) fn flag_always(&self, asked: &Asked<'a>, id: &'a str) -> Reason {
        let at_first = self.case.scenario.variables.get(id);
        let clearers = self.changers(&Effect::Clear(id.to_owned()));
        if at_first == Some(&Variable::Flag(true)) && clearers.is_empty() {
            let reason = Reason::new(codes::REASON_FLAG_NOTHING_CLEARS).with("id", id);
            return reason.at(self.declared(id));
        }
        let reason = Reason::new(codes::REASON_FLAG_ALWAYS_SET).with("id", id);
        reason.at(self.case.span(&asked.steps))
    }

    /// Returns the span of a variable's name in its declaration.
    fn declared(&self, id: &'a str) -> Range<usize> {
        self.case.span(&[Step::In("variables"), Step::Name(id)])
    }

    /// Returns the scenes and choices that have this effect.
    fn changers(&self, sought: &Effect) -> Vec<Changer> {
        let mut found = Vec::new();
        let scenes = self.case.scenario.scenes.values();
        for (number, scene) in self.compiled.scenes().zip(scenes) {
            let mut look = |part: Part, effects: &[Effect]| {
                if let Some(index) = effects.iter().position(|effect| effect == sought) {
                    let mut steps = self.steps(part);
                    steps.extend([Step::In("effects"), Step::Item(index)]);
                    found.push((part, self.case.span(&steps)));
                }
            };
            look(Part::Scene(number), &scene.effects);
            if let Then::Choose(choices) = &scene.then {
                for (choice, written) in self.compiled.scene_choices(number).zip(choices) {
                    look(Part::Choice(choice), &written.effects);
                }
            }
        }
        found
    }
}
