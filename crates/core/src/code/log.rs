//! The acts of an attempt as a code stores them: all of them, or only those that count.

use super::names::short_hash;
use super::ops::Op;
use crate::meeting::{Act, CompiledScenario, Mode, TimedAct};
use crate::scenario::{ConcernLevel, Confidence, Sufficiency};

/// An act and its time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) op: Op,
    /// Playing time in whole seconds. Only that of a choice or submission is stored.
    pub(super) seconds: u64,
}

/// The acts of an attempt, in the form of a code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Log {
    /// `true` if the meeting has begun.
    pub(super) begun: bool,
    /// The acts, in order.
    pub(super) steps: Vec<Step>,
    /// The lines whose marks are no acts in `steps`, in the order in which they were marked.
    pub(super) marks: Vec<u32>,
    /// The number of steps back that were left out, with the acts that they undid.
    pub(super) undone: usize,
    /// The last line read after the last choice or submission; `None` if none was.
    pub(super) position: Option<u32>,
    /// Playing time in whole seconds at the last act.
    pub(super) seconds: u64,
}

impl Log {
    /// Returns all acts, also those that were undone.
    pub(super) fn whole(acts: &[TimedAct], mode: Mode) -> Self {
        let counted = counted(acts, mode);
        Self {
            steps: acts.iter().filter_map(step).collect(),
            ..Self::frame(acts, &counted)
        }
    }

    /// Returns the acts that count. Marks that change the meeting stay among the acts; the others are listed.
    pub(super) fn counted(
        acts: &[TimedAct],
        mode: Mode,
        compiled: Option<&CompiledScenario>,
    ) -> Self {
        let counted = counted(acts, mode);
        let is_tested = |id: &str| {
            let marked = compiled.and_then(|compiled| compiled.marked(compiled.find_line(id)?));
            marked.is_some()
        };
        let mut log = Self::frame(acts, &counted);
        log.undone = acts.iter().filter(|act| act.act == Act::StepBack).count();
        let mut since_stop = Vec::new();
        for act in counted {
            match &act.act {
                Act::Mark(id) | Act::Unmark(id) if !is_tested(id) => {
                    toggle(&mut log.marks, short_hash(id));
                }
                _ => since_stop.extend(step(act)),
            }
            if matches!(act.act, Act::Choose(_) | Act::Submit) {
                log.steps.extend(net(&std::mem::take(&mut since_stop)));
            }
        }
        log.steps.extend(net(&since_stop));
        log
    }

    /// Returns the parts that do not depend on what is left out.
    fn frame(acts: &[TimedAct], counted: &[&TimedAct]) -> Self {
        let since_stop = counted
            .iter()
            .rev()
            .take_while(|act| !matches!(act.act, Act::Choose(_) | Act::Submit));
        let mut read = since_stop.filter_map(|act| match &act.act {
            Act::Read(id) => Some(short_hash(id)),
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

/// Returns the acts that were not undone, as a session does.
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

/// Returns the act as a code stores it; `None` if it is implied, or of no use because its answer is unknown.
fn step(act: &TimedAct) -> Option<Step> {
    let position = |position: Option<usize>| u8::try_from(position?).ok();
    let op = match &act.act {
        Act::Begin | Act::Read(_) => return None,
        Act::Mark(id) | Act::Unmark(id) => Op::Mark(short_hash(id)),
        Act::Choose(id) => Op::Choose(short_hash(id)),
        Act::Include(id) | Act::LeaveOut(id) => Op::Statement(short_hash(id)),
        Act::Submit => Op::Submit,
        Act::Level(id) => Op::Level(position(
            ConcernLevel::ALL.iter().position(|one| one.name() == id),
        )?),
        Act::Basis(id) => Op::Basis(position(
            Sufficiency::ALL.iter().position(|one| one.name() == id),
        )?),
        Act::First(id) => Op::First(short_hash(id)),
        Act::BuildOn(id) | Act::NotBuildOn(id) => Op::Fact(short_hash(id)),
        Act::Confidence(id) => Op::Confidence(position(
            Confidence::ALL.iter().position(|one| one.name() == id),
        )?),
        Act::StepBack => Op::StepBack,
    };
    Some(Step {
        op,
        seconds: act.at / 1000,
    })
}

/// Returns the acts between two stops without those that a later one takes back or replaces.
fn net(steps: &[Step]) -> Vec<Step> {
    let mut net: Vec<Step> = Vec::new();
    for step in steps {
        let same = net.iter().position(|earlier| match (earlier.op, step.op) {
            (Op::Statement(one), Op::Statement(other)) | (Op::Fact(one), Op::Fact(other)) => {
                one == other
            }
            (Op::Level(_), Op::Level(_))
            | (Op::Basis(_), Op::Basis(_))
            | (Op::First(_), Op::First(_))
            | (Op::Confidence(_), Op::Confidence(_)) => true,
            _ => false,
        });
        match (same, step.op) {
            // A second toggle takes the first one back.
            (Some(same), Op::Statement(_) | Op::Fact(_)) => {
                net.remove(same);
            }
            // An answer stays where it was first given: the step of the ladder must follow the basis.
            (Some(same), _) => net[same] = *step,
            (None, _) => net.push(*step),
        }
        // Another answer about the basis takes back the step that was to come first.
        if matches!(step.op, Op::Basis(answer) if Sufficiency::ALL.get(usize::from(answer)) != Some(&Sufficiency::NotYet))
        {
            net.retain(|one| !matches!(one.op, Op::First(_)));
        }
    }
    net
}

/// Adds a hash to a list, or removes it.
fn toggle(list: &mut Vec<u32>, hash: u32) {
    match list.iter().position(|one| *one == hash) {
        Some(at) => {
            list.remove(at);
        }
        None => list.push(hash),
    }
}
