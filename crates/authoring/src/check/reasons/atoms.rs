//! Explanations for conditions on earlier events: why the event has never, or has always, happened when the condition
//! is evaluated.

use super::chain::Reasons;
use super::conditions::Asked;
use super::order::Order;
use super::parts::{Part, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;
use samtalerum_structure::codes;

impl<'a> Reasons<'a> {
    /// Explains why the event of `part` has never happened when the condition is evaluated: a choice has never been
    /// taken, a scene never entered, a line never marked, or a statement never noted.
    pub(super) fn part_never(
        &self,
        asked: &Asked<'a>,
        part: Part,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        let name = |id| self.about(Reason::new(id), part).at(self.span(part));
        // First case: a choice, line or statement depends on itself. For instance, a choice is offered only if it has
        // been taken. So its event cannot have happened when the condition is evaluated.
        let waits_for_itself = match asked.site {
            Site::Choice(choice) => part == Part::Choice(choice),
            Site::Line(line) => part == Part::Line(line),
            Site::Statement(statement) | Site::Belongs(statement) => {
                part == Part::Statement(statement)
            }
            Site::Judgement(..) | Site::Arm(..) | Site::Case(..) => false,
        };
        if waits_for_itself {
            return vec![name(codes::REASON_WAITS_FOR_ITSELF).at(self.case.span(&asked.steps))];
        }
        // Second case: no path reaches the part that the condition refers to.
        if !self.met(part) {
            let mut reasons = vec![name(codes::REASON_COMES_NEVER)];
            reasons.extend(self.never(part, trail));
            return reasons;
        }
        // Third case: a path reaches the part, but no path reaches it before the condition is evaluated.
        vec![name(match self.order(part, asked.site) {
            Order::Later => codes::REASON_COMES_LATER,
            Order::Elsewhere => codes::REASON_COMES_ELSEWHERE,
            Order::Before => codes::REASON_ON_NO_PATH,
        })]
    }

    /// Explains why the event of `part` has always happened when the condition is evaluated.
    pub(super) fn part_always(&self, asked: &Asked<'a>, part: Part) -> Reason {
        let here = Part::Scene(self.compiled.site_scene(asked.site));
        let id = if part == here {
            codes::REASON_THIS_SCENE
        } else {
            codes::REASON_ON_EVERY_PATH
        };
        self.about(Reason::new(id), part).at(self.span(part))
    }
}
