//! An attempt carried over to an edited scenario, while it is being played.

use std::sync::Arc;

use super::attempt::{Act, Attempt, TimedAct};
use super::compiled::CompiledScenario;
use super::session::Session;

impl Session {
    /// This session's acts over another scenario, as far as they hold. Lines that were added before one that was read are
    /// passed over; reading, marks and statements that do not fit any more are left out. The first choice or
    /// signature that cannot be made ends it: how many are lost comes with the session.
    pub fn migrated(&self, compiled: Arc<CompiledScenario>) -> (Self, usize) {
        let (session, dropped) = Self::replay(Arc::clone(&compiled), self.attempt().clone());
        if dropped == 0 {
            return (session, 0);
        }
        let header = self.attempt().header.clone();
        let acts = Vec::new();
        let (mut session, _) = Self::replay(compiled, Attempt { header, acts });
        for (index, act) in self.counted().iter().enumerate() {
            if let Act::Read(line) = &act.act {
                session.read_to(line, act.at);
            } else if session.perform(act.clone()).is_err() && leads(act) {
                let lost = self.counted()[index..].iter().filter(|act| leads(act));
                return (session, lost.count());
            }
        }
        (session, 0)
    }

    /// Reads up to and with this line, if it is still to come before the next decision.
    fn read_to(&mut self, line: &str, at: u64) {
        let compiled = Arc::clone(self.compiled());
        if !self
            .lines_left()
            .any(|left| compiled.line(left).id() == line)
        {
            return;
        }
        while let Some(next) = self.next_line() {
            let id = compiled.line(next).id().clone();
            let reached = id == line;
            let act = Act::Read(id);
            // The next line can always be read.
            if self.perform(TimedAct { at, act }).is_err() || reached {
                return;
            }
        }
    }
}

/// Whether what follows depends on the act.
fn leads(act: &TimedAct) -> bool {
    matches!(act.act, Act::Begin | Act::Choose(_) | Act::Submit)
}
