//! Replays the acts of a code in the meeting as it is now.

use std::sync::Arc;

use super::answers::Answers;
use super::log::{Log, Step};
use super::marks::Marks;
use super::names::{self, short_hash};
use super::ops::Op;
use super::problem::{Lost, Misfits};
use crate::meeting::{
    Act, Attempt, CompiledScenario, Event, Header, Mode, Refused, Session, TimedAct,
};
use crate::scenario::Id;

/// Replays a log. `ladder` has the ids of the steps that an appraisal can name as the first to take.
pub(super) fn replay(
    compiled: Arc<CompiledScenario>,
    header: Header,
    log: &Log,
    ladder: &[Id],
) -> (Attempt, Misfits) {
    let mode = header.mode;
    let mut player = Player::new(Arc::clone(&compiled), header.clone(), ladder);
    player.play(log, &log.steps);
    // An act that does not fit may have been undone later. So replay again without the undone acts.
    let has_undone = log.steps.iter().any(|step| step.op == Op::StepBack);
    if player.misfits != Misfits::default() && has_undone && mode == Mode::Practice {
        player = Player::new(compiled, header, ladder);
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
        match &step.op {
            Op::StepBack => counted.truncate(stops.pop().unwrap_or(counted.len())),
            _ => {
                if step.op.advances() {
                    stops.push(counted.len());
                }
                counted.push(step.clone());
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
    /// The time in milliseconds of the last act that has a time.
    at: u64,
    misfits: Misfits,
}

impl<'a> Player<'a> {
    fn new(compiled: Arc<CompiledScenario>, header: Header, ladder: &'a [Id]) -> Self {
        let acts = Vec::new();
        let (session, _) = Session::replay(compiled, Attempt { header, acts });
        Self {
            session,
            ladder,
            at: 0,
            misfits: Misfits::default(),
        }
    }

    /// Begins the meeting, performs the acts, reads on to the line that the trainee had reached, and marks lines.
    fn play(&mut self, log: &Log, steps: &[Step]) {
        if !log.begun {
            return;
        }
        // A new session can always begin.
        self.perform(Act::Begin).ok();
        let mut number = 0;
        for (index, step) in steps.iter().enumerate() {
            number += usize::from(step.op.advances());
            if self.step(step) {
                continue;
            }
            let left = steps[index..].iter().filter(|step| step.op.advances());
            self.misfits.lost = Some(Lost {
                number,
                known: self.known(&step.op),
                lost: left.count(),
            });
            break;
        }
        if self.misfits.lost.is_none()
            && let Some(position) = log.position
            && let Some(line) = self.left(position)
        {
            self.read_to(Some(&line));
        }
        self.mark(&log.marks);
    }

    /// Reads the lines before a step, and performs its acts. Returns `false` if the step is a choice, submission or
    /// step back that is not possible. Other acts that are not possible are counted as dropped.
    fn step(&mut self, step: &Step) -> bool {
        match &step.op {
            Op::Mark(hash) => {
                // A line can be marked as soon as it is shown, while later lines are left to read. So read on only up
                // to the marked line. If the line was heard before and comes again, it can be marked without reading
                // on.
                if !self.is_heard(*hash)
                    && let Some(line) = self.left(*hash)
                {
                    self.read_to(Some(&line));
                }
                self.try_or_count(self.mark_of(*hash));
            }
            Op::Note(statements) => {
                self.read_to(None);
                for hash in statements {
                    self.try_or_count(self.statement(*hash));
                }
            }
            Op::Appraise(answers) => {
                self.read_to(None);
                self.answer(answers);
            }
            Op::Choose(hash) => {
                self.read_to(None);
                return self.advance(self.choice(*hash), step.seconds);
            }
            Op::Submit => {
                self.read_to(None);
                return self.advance(Some(Act::Submit), step.seconds);
            }
            Op::StepBack => return self.perform(Act::StepBack).is_ok(),
        }
        true
    }

    fn advance(&mut self, act: Option<Act>, seconds: u64) -> bool {
        let before = self.at;
        self.at = before.max(millis(seconds));
        let done = act.is_some_and(|act| self.perform(act).is_ok());
        if !done {
            self.at = before;
        }
        done
    }

    fn answer(&mut self, answers: &Answers) {
        let act = |name: &'static str, act: fn(Id) -> Act| Some(act(name.to_owned()));
        let given = [
            answers.level.map(|level| act(level.name(), Act::Level)),
            answers.basis.map(|basis| act(basis.name(), Act::Basis)),
            answers.first.map(|hash| self.first(hash)),
            answers
                .confidence
                .map(|confidence| act(confidence.name(), Act::Confidence)),
        ];
        for act in given.into_iter().flatten() {
            self.try_or_count(act);
        }
        // Remove facts before others are added, because an answer can build on at most three facts.
        let mut facts: Vec<Option<Act>> =
            answers.facts.iter().map(|hash| self.fact(*hash)).collect();
        facts.sort_by_key(|act| matches!(act, Some(Act::BuildOn(_))));
        for act in facts {
            self.try_or_count(act);
        }
    }

    fn perform(&mut self, act: Act) -> Result<(), Refused> {
        let at = self.at;
        self.session.perform(TimedAct { at, act })
    }

    /// Performs an act, and counts it as dropped if it is not possible.
    fn try_or_count(&mut self, act: Option<Act>) {
        if act.is_none_or(|act| self.perform(act).is_err()) {
            self.misfits.dropped += 1;
        }
    }

    /// Returns the act that takes the choice with this hash; `None` if no such choice is offered.
    fn choice(&self, hash: u32) -> Option<Act> {
        let compiled = self.session.compiled();
        let offered = self.session.offered().into_iter();
        let ids = offered.map(|choice| compiled.choice_id(choice).as_str());
        names::find(hash, ids).map(|id| Act::Choose(id.to_owned()))
    }

    /// Returns the id of the choice in an act if the meeting has that choice, even if it is not offered now.
    fn known(&self, op: &Op) -> Option<Id> {
        let Op::Choose(hash) = op else { return None };
        let compiled = self.session.compiled();
        let choices = compiled.choices();
        let ids = choices.map(|choice| compiled.choice_id(choice).as_str());
        names::find(*hash, ids).map(str::to_owned)
    }

    /// Returns the act that changes the mark of a line; `None` if the meeting does not have the line.
    fn mark_of(&self, hash: u32) -> Option<Act> {
        let compiled = self.session.compiled();
        let mut lines = compiled.lines();
        let line = lines.find(|line| short_hash(compiled.line(*line).id()) == hash)?;
        let id = compiled.line(line).id().clone();
        let marked = self.session.is_marked(line);
        Some(if marked {
            Act::Unmark(id)
        } else {
            Act::Mark(id)
        })
    }

    /// Returns the act that includes a statement, or leaves it out if it is included; `None` if the note does not offer
    /// it.
    fn statement(&self, hash: u32) -> Option<Act> {
        let compiled = self.session.compiled();
        let mut statements = self.session.statements().into_iter();
        let (statement, included) = statements
            .find(|(statement, _)| short_hash(compiled.statement_id(*statement)) == hash)?;
        let id = compiled.statement_id(statement).clone();
        Some(if included {
            Act::LeaveOut(id)
        } else {
            Act::Include(id)
        })
    }

    /// Returns the act that chooses a fact to build on, or removes it if it is chosen; `None` if the appraisal does not
    /// offer it.
    fn fact(&self, hash: u32) -> Option<Act> {
        let compiled = self.session.compiled();
        let mut facts = self.session.offered_facts().into_iter();
        let fact = facts.find(|fact| short_hash(compiled.fact_id(*fact)) == hash)?;
        let id = compiled.fact_id(fact).clone();
        let chosen = self.session.appraisal().grounds.contains(&fact);
        Some(if chosen {
            Act::NotBuildOn(id)
        } else {
            Act::BuildOn(id)
        })
    }

    /// Returns the act that names a step of the ladder as the one to take first; `None` if the ladder does not have it.
    fn first(&self, hash: u32) -> Option<Act> {
        let ladder = self.ladder.iter().map(String::as_str);
        names::find(hash, ladder).map(|id| Act::First(id.to_owned()))
    }

    /// Looks for the line with this hash among the lines still to be read before the next stop, and returns its id.
    fn left(&self, hash: u32) -> Option<Id> {
        let compiled = self.session.compiled();
        let mut left = self
            .session
            .lines_left()
            .map(|line| compiled.line(line).id());
        left.find(|id| short_hash(id) == hash).cloned()
    }

    /// Returns `true` if a line with this hash was read, in this scene or an earlier one.
    fn is_heard(&self, hash: u32) -> bool {
        let compiled = self.session.compiled();
        let mut events = self.session.events().iter();
        events.any(|event| match event {
            Event::Line(line) => short_hash(compiled.line(*line).id()) == hash,
            _ => false,
        })
    }

    /// Reads all lines up to and including `line`, or up to the next stop if it is `None`.
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

    /// Marks the lines that the code lists as marked, if they were heard.
    fn mark(&mut self, marks: &Marks) {
        let lines = marks.lines(&self.session).unwrap_or_default();
        let before = self.misfits.dropped;
        let missing = marks.count().saturating_sub(lines.len());
        for line in lines {
            let id = self.session.compiled().line(line).id().clone();
            self.try_or_count(Some(Act::Mark(id)));
        }
        // If an impossible act ended the attempt early, the missing marks are lost with the acts after it. So they are
        // not counted as dropped.
        self.misfits.dropped = match self.misfits.lost {
            Some(_) => before,
            None => self.misfits.dropped + missing,
        };
    }
}
