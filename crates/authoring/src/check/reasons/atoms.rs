//! Why something that a condition asks for has never happened when it asks, or always.

use super::conditions::Asked;
use super::order::Order;
use super::places::Thing;
use super::{Reasons, Trail};
use samtalerum_core::finding::Reason;
use samtalerum_core::meeting::Site;

impl<'a> Reasons<'a> {
    /// A choice was never taken, a scene never entered, a line never marked, a statement never noted before.
    pub(super) fn thing_never(
        &self,
        asked: &Asked<'a>,
        thing: Thing,
        trail: &mut Trail,
    ) -> Vec<Reason> {
        let name = |id| self.about(Reason::new(id), thing).at(self.span(thing));
        let waits_for_itself = match asked.site {
            Site::Choice(choice) => thing == Thing::Choice(choice),
            Site::Line(line) => thing == Thing::Line(line),
            Site::Statement(statement) | Site::Belongs(statement) => {
                thing == Thing::Statement(statement)
            }
            Site::Judgement(..) | Site::Arm(..) => false,
        };
        if waits_for_itself {
            return vec![name("reason-waits-for-itself").at(self.case.span(&asked.steps))];
        }
        if !self.met(thing) {
            let mut reasons = vec![name("reason-comes-never")];
            reasons.extend(self.never(thing, trail));
            return reasons;
        }
        vec![name(match self.order(thing, asked.site) {
            Order::Later => "reason-comes-later",
            Order::Elsewhere => "reason-comes-elsewhere",
            Order::Before => "reason-on-no-way",
        })]
    }

    /// It was always so before.
    pub(super) fn thing_always(&self, asked: &Asked<'a>, thing: Thing) -> Reason {
        let here = Thing::Scene(self.compiled.site_scene(asked.site));
        let id = if thing == here {
            "reason-this-scene"
        } else {
            "reason-on-every-way"
        };
        self.about(Reason::new(id), thing).at(self.span(thing))
    }
}
