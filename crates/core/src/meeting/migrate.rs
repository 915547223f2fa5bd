//! Migrates an attempt, in the middle of its meeting, to an edited version of its scenario.

use std::sync::Arc;

use super::attempt::{Act, Attempt, TimedAct};
use super::compiled::CompiledScenario;
use super::session::Session;

impl Session {
    /// Replays the acts of this session on an edited scenario, as far as possible. Returns the new session, and the
    /// number of choices and submissions that could not be replayed.
    ///
    /// A new line that comes before a line that was read counts as read. The replay ends before the first choice or
    /// submission that is no longer possible. Any other act that is no longer possible, such as marking a line, is
    /// dropped.
    pub fn migrated(&self, compiled: Arc<CompiledScenario>) -> (Self, usize) {
        // Nothing to migrate if all acts are still possible as they are.
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
            } else if session.perform(act.clone()).is_err() && advances(act) {
                let lost = self.counted()[index..].iter().filter(|act| advances(act));
                return (session, lost.count());
            }
        }
        (session, 0)
    }

    /// Reads all lines up to and including this one. If the line does not come before the next stop, no line is read.
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
            // Reading the next line cannot be refused; the check only guards against an endless loop.
            if self.perform(TimedAct { at, act }).is_err() || reached {
                return;
            }
        }
    }
}

/// Returns `true` if the act moves the meeting on to another stop.
fn advances(act: &TimedAct) -> bool {
    matches!(act.act, Act::Begin | Act::Choose(_) | Act::Submit)
}
