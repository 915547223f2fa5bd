//! The acts of an attempt as a code stores them: all of them, or only those that count, i.e. were not undone.

use super::answers::Answers;
use super::marks::Marks;
use super::names::short_hash;
use super::ops::Op;
use super::set;
use crate::meeting::{Act, CompiledScenario, Mode, TimedAct};

/// One or more acts, and their time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) op: Op,
    /// Playing time in whole seconds. A code contains it only for choices and submissions.
    pub(super) seconds: u64,
}

/// The acts of an attempt, as a code stores them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Log {
    /// `true` if the meeting has begun.
    pub(super) begun: bool,
    /// The acts, in order. A statement or answer that was taken back before the next stop is not among them.
    pub(super) steps: Vec<Step>,
    /// The marks that are not among the acts in `steps`.
    pub(super) marks: Marks,
    /// The number of steps back that were left out. The acts that these steps undid were left out too.
    pub(super) undone: usize,
    /// The short hash of the last line that was read after the last choice or submission; `None` if no line was read
    /// after it.
    pub(super) position: Option<u32>,
    /// Playing time in whole seconds at the last act.
    pub(super) seconds: u64,
}

impl Log {
    /// Returns the log with all acts, also those that were undone.
    pub(super) fn whole(acts: &[TimedAct], mode: Mode) -> Self {
        let (steps, _) = steps(acts.iter(), |_| true);
        Self {
            steps,
            ..Self::frame(acts, &counted(acts, mode))
        }
    }

    /// Returns the log with only the acts that count. The marks of a line are among the `steps` if a condition tests
    /// them. All other marked lines are only listed in `marks`.
    pub(super) fn counted(
        acts: &[TimedAct],
        mode: Mode,
        compiled: Option<&CompiledScenario>,
    ) -> Self {
        let counted = counted(acts, mode);
        let is_tested = |line: &str| {
            let marked = compiled.and_then(|compiled| compiled.marked(compiled.find_line(line)?));
            marked.is_some()
        };
        let (steps, listed) = steps(counted.iter().copied(), is_tested);
        Self {
            steps,
            marks: Marks::Listed(listed),
            undone: acts.iter().filter(|act| act.act == Act::StepBack).count(),
            ..Self::frame(acts, &counted)
        }
    }

    /// Returns a log with only the parts that do not depend on which acts are left out: `begun`, `position` and
    /// `seconds`.
    fn frame(acts: &[TimedAct], counted: &[&TimedAct]) -> Self {
        let since_stop = counted
            .iter()
            .rev()
            .take_while(|act| !matches!(act.act, Act::Choose(_) | Act::Submit));
        let mut read = since_stop.filter_map(|act| match &act.act {
            Act::Read(line) => Some(short_hash(line)),
            _ => None,
        });
        Self {
            begun: counted.iter().any(|act| act.act == Act::Begin),
            position: read.next(),
            seconds: acts.last().map_or(0, |act| act.at / 1000),
            ..Self::default()
        }
    }
}

/// Returns the acts that were not undone. A step back undoes the same acts as in a session.
fn counted(acts: &[TimedAct], mode: Mode) -> Vec<&TimedAct> {
    let mut counted = Vec::new();
    let mut stops = Vec::new();
    for act in acts {
        match act.act {
            Act::StepBack if mode == Mode::Practice => {
                if let Some(before) = stops.pop() {
                    counted.truncate(before);
                }
                continue;
            }
            Act::Choose(_) | Act::Submit => stops.push(counted.len()),
            _ => {}
        }
        counted.push(act);
    }
    counted
}

/// Returns two lists: the acts as a code stores them, without acts of reading; and the marked lines. A line is in the
/// second list only if `is_act` returns `false` for it. The marks of all other lines are among the acts.
fn steps<'a>(
    acts: impl Iterator<Item = &'a TimedAct>,
    is_act: impl Fn(&str) -> bool,
) -> (Vec<Step>, Vec<u32>) {
    let mut log = Writer::default();
    let mut listed = Vec::new();
    for TimedAct { at, act } in acts {
        let seconds = at / 1000;
        match act {
            Act::Begin | Act::Read(_) => {}
            Act::Mark(line) | Act::Unmark(line) if is_act(line) => {
                log.push(Op::Mark(short_hash(line)), seconds);
            }
            Act::Mark(line) | Act::Unmark(line) => set::toggle(&mut listed, short_hash(line)),
            Act::Include(statement) | Act::LeaveOut(statement) => {
                set::toggle(&mut log.statements, short_hash(statement));
            }
            Act::Choose(choice) => log.advance(Op::Choose(short_hash(choice)), seconds),
            Act::Submit => log.advance(Op::Submit, seconds),
            Act::StepBack => log.advance(Op::StepBack, seconds),
            answer => log.answers.add(answer),
        }
    }
    log.close(0);
    (log.steps, listed)
}

/// Collects the acts between two stops.
#[derive(Default)]
struct Writer {
    steps: Vec<Step>,
    statements: Vec<u32>,
    answers: Answers,
}

impl Writer {
    fn push(&mut self, op: Op, seconds: u64) {
        self.steps.push(Step { op, seconds });
    }

    /// Adds the statements and answers that were collected since the last stop.
    fn close(&mut self, seconds: u64) {
        let statements = std::mem::take(&mut self.statements);
        if !statements.is_empty() {
            self.push(Op::Note(statements), seconds);
        }
        let answers = std::mem::take(&mut self.answers);
        if answers != Answers::default() {
            self.push(Op::Appraise(answers), seconds);
        }
    }

    fn advance(&mut self, op: Op, seconds: u64) {
        self.close(seconds);
        self.push(op, seconds);
    }
}
