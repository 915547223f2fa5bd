//! Replays the acts of a code in the meeting as it is now.

use std::sync::Arc;

use super::log::{Log, Step};
use super::names::{self, short_hash};
use super::ops::Op;
use super::problem::{Lost, Misfits};
use crate::meeting::{
    Act, Attempt, CompiledScenario, Event, Header, Mode, Refused, Session, TimedAct,
};
use crate::scenario::{ConcernLevel, Confidence, Id, Sufficiency};

/// Replays a log. `ladder` has the ids of the steps that can come first.
pub(super) fn replay(
    compiled: Arc<CompiledScenario>,
    header: Header,
    log: &Log,
    ladder: &[Id],
) -> (Attempt, Misfits) {
    let mode = header.mode;
    let mut player = Player::new(Arc::clone(&compiled), header.clone(), log, ladder);
    player.play(log, &log.steps);
    // An act that was undone may be what does not fit. The log itself falls back to the acts that count, too.
    let has_undone = log.steps.iter().any(|step| step.op == Op::StepBack);
    if player.misfits != Misfits::default() && has_undone && mode == Mode::Practice {
        player = Player::new(compiled, header, log, ladder);
        player.play(log, &counted(&log.steps));
    }
    let mut attempt = player.session.attempt().clone();
    if player.misfits.lost.is_none()
        && let Some(last) = attempt.acts.last_mut()
    {
        last.at = last.at.max(millis(log.seconds));
    }
    (attempt, player.misfits)
}

/// Returns the acts that were not undone.
fn counted(steps: &[Step]) -> Vec<Step> {
    let mut counted = Vec::new();
    let mut stops = Vec::new();
    for step in steps {
        match step.op {
            Op::StepBack => counted.truncate(stops.pop().unwrap_or(counted.len())),
            op => {
                if op.advances() {
                    stops.push(counted.len());
                }
                counted.push(*step);
            }
        }
    }
    counted
}

fn millis(seconds: u64) -> u64 {
    seconds.saturating_mul(1000)
}

/// A session in which the acts of a code are performed.
struct Player<'a> {
    session: Session,
    ladder: &'a [Id],
    /// The marks that are listed apart from the acts, and those of them that are still to be made.
    marks: Vec<u32>,
    /// The number of events whose lines were compared with the marks.
    seen: usize,
    /// The time of the last act with a time, in milliseconds.
    at: u64,
    misfits: Misfits,
}

impl<'a> Player<'a> {
    fn new(compiled: Arc<CompiledScenario>, header: Header, log: &Log, ladder: &'a [Id]) -> Self {
        let acts = Vec::new();
        let (session, _) = Session::replay(compiled, Attempt { header, acts });
        Self {
            session,
            ladder,
            marks: log.marks.clone(),
            seen: 0,
            at: 0,
            misfits: Misfits::default(),
        }
    }

    /// Begins the meeting, performs the acts, and reads on to where the trainee was.
    fn play(&mut self, log: &Log, steps: &[Step]) {
        if !log.begun {
            return;
        }
        // A new session can always begin.
        self.perform(Act::Begin).ok();
        let mut number = 0;
        for (index, step) in steps.iter().enumerate() {
            let advances = step.op.advances();
            number += usize::from(advances);
            if self.step(*step).is_ok() {
                continue;
            }
            if advances {
                let left = steps[index..].iter().filter(|step| step.op.advances());
                self.misfits.lost = Some(Lost {
                    number,
                    known: self.known(step.op),
                    lost: left.count(),
                });
                break;
            }
            self.misfits.dropped += 1;
        }
        if self.misfits.lost.is_none()
            && let Some(position) = log.position
            && let Some(line) = self.left(position)
        {
            self.read_to(Some(&line));
        }
        self.mark();
        if self.misfits.lost.is_none() {
            self.misfits.dropped += self.marks.len();
        }
    }

    /// Performs an act of the code, after the lines before it.
    fn step(&mut self, step: Step) -> Result<(), Refused> {
        if let Op::Mark(hash) = step.op {
            // Lines can be marked while others are left to read.
            if let Some(line) = self.left(hash) {
                self.read_to(Some(&line));
            }
        } else if step.op != Op::StepBack {
            self.read_to(None);
        }
        self.mark();
        let act = self.act(step.op).ok_or(Refused::NotOffered)?;
        if step.op.advances() {
            self.at = self.at.max(millis(step.seconds));
        }
        self.perform(act)
    }

    fn perform(&mut self, act: Act) -> Result<(), Refused> {
        let at = self.at;
        self.session.perform(TimedAct { at, act })?;
        self.seen = self.seen.min(self.session.events().len());
        Ok(())
    }

    /// Returns the act with the author's id; `None` if nothing that is offered now has it.
    fn act(&self, op: Op) -> Option<Act> {
        let session = &self.session;
        let compiled = session.compiled();
        let own = |id: &str| id.to_owned();
        Some(match op {
            Op::Choose(hash) => {
                let offered = session.offered().into_iter();
                let ids = offered.map(|choice| compiled.choice_id(choice).as_str());
                Act::Choose(names::find(hash, ids).map(own)?)
            }
            Op::Submit => Act::Submit,
            Op::Mark(hash) => {
                let mut lines = compiled.lines();
                let line = lines.find(|line| short_hash(compiled.line(*line).id()) == hash)?;
                let id = compiled.line(line).id().clone();
                if session.is_marked(line) {
                    Act::Unmark(id)
                } else {
                    Act::Mark(id)
                }
            }
            Op::Statement(hash) => {
                let mut statements = session.statements().into_iter();
                let (statement, included) = statements
                    .find(|(statement, _)| short_hash(compiled.statement_id(*statement)) == hash)?;
                let id = compiled.statement_id(statement).clone();
                if included {
                    Act::LeaveOut(id)
                } else {
                    Act::Include(id)
                }
            }
            Op::Fact(hash) => {
                let mut facts = session.offered_facts().into_iter();
                let fact = facts.find(|fact| short_hash(compiled.fact_id(*fact)) == hash)?;
                let id = compiled.fact_id(fact).clone();
                let chosen = session.appraisal().grounds.contains(&fact);
                if chosen {
                    Act::NotBuildOn(id)
                } else {
                    Act::BuildOn(id)
                }
            }
            Op::Level(at) => Act::Level(own(ConcernLevel::ALL.get(usize::from(at))?.name())),
            Op::Basis(at) => Act::Basis(own(Sufficiency::ALL.get(usize::from(at))?.name())),
            Op::First(hash) => {
                let ladder = self.ladder.iter().map(String::as_str);
                Act::First(names::find(hash, ladder).map(own)?)
            }
            Op::Confidence(at) => {
                Act::Confidence(own(Confidence::ALL.get(usize::from(at))?.name()))
            }
            Op::StepBack => Act::StepBack,
        })
    }

    /// Returns the id of a choice that the meeting has, although it is not offered now.
    fn known(&self, op: Op) -> Option<Id> {
        let Op::Choose(hash) = op else { return None };
        let compiled = self.session.compiled();
        let ids = compiled
            .choices()
            .map(|choice| compiled.choice_id(choice).as_str());
        names::find(hash, ids).map(str::to_owned)
    }

    /// Returns the id of the line with this hash, if it is left to read before the next stop.
    fn left(&self, hash: u32) -> Option<Id> {
        let compiled = self.session.compiled();
        let mut left = self
            .session
            .lines_left()
            .map(|line| compiled.line(line).id());
        left.find(|id| short_hash(id) == hash).cloned()
    }

    /// Reads all lines up to and including this one, or up to the next stop.
    fn read_to(&mut self, line: Option<&Id>) {
        while let Some(next) = self.session.next_line() {
            let id = self.session.compiled().line(next).id().clone();
            let reached = line == Some(&id);
            // Reading the next line cannot be refused; the check only guards against an endless loop.
            if self.perform(Act::Read(id)).is_err() || reached {
                return;
            }
        }
    }

    /// Marks the lines shown since the last call, if they are listed.
    fn mark(&mut self) {
        let shown = self.session.events()[self.seen..].to_vec();
        self.seen = self.session.events().len();
        for event in shown {
            let Event::Line(line) = event else { continue };
            let id = self.session.compiled().line(line).id().clone();
            let hash = short_hash(&id);
            if let Some(at) = self.marks.iter().position(|one| *one == hash)
                && self.perform(Act::Mark(id)).is_ok()
            {
                self.marks.remove(at);
            }
        }
    }
}
