//! An attempt that is being played. Its progress is computed by applying its acts, one after another, to the compiled
//! scenario. To resume or replay an attempt, its acts are applied again. A step back restores progress that was stored
//! before.

use std::sync::Arc;

use super::appraising::{AppraisalDraft, SubmittedAppraisal};
use super::attempt::{Act, Attempt, Mode, TimedAct};
use super::compiled::{CompiledScenario, Stop};
use super::event::Event;
use super::index::{ChoiceIx, FactIx, LineIx, StatementIx};
use super::progress::{Before, Decision, Progress, SubmittedNote};
use super::refused::Refused;
use super::room::RoomState;
use super::state::State;

/// An attempt and its progress.
#[derive(Debug, Clone)]
pub struct Session {
    compiled: Arc<CompiledScenario>,
    attempt: Attempt,
    /// The acts that count: those that were not undone.
    counted: Vec<TimedAct>,
    progress: Progress,
    /// The progress before each choice or submission that counts, for steps back. Empty in an assessment, because it
    /// allows no steps back.
    before: Vec<Before>,
}

impl Session {
    /// Replays an attempt on a scenario. Returns the session and the number of acts that were dropped.
    ///
    /// If an act is not possible, e.g. because the scenario was edited, the session ends before that act. It and all
    /// later acts are dropped.
    pub fn replay(compiled: Arc<CompiledScenario>, attempt: Attempt) -> (Self, usize) {
        let Attempt { header, acts } = attempt;
        let mut session = Self {
            compiled,
            progress: Progress::new(header.asks_appraisals()),
            attempt: Attempt {
                header,
                acts: Vec::with_capacity(acts.len()),
            },
            counted: Vec::with_capacity(acts.len()),
            before: Vec::new(),
        };
        let total = acts.len();
        for (index, act) in acts.into_iter().enumerate() {
            if session.perform(act).is_err() {
                return (session, total - index);
            }
        }
        (session, 0)
    }

    /// Performs an act and adds it to the attempt. A choice or submission skips lines that were not read yet, so an
    /// older attempt can be replayed even if its scenario has a new line.
    ///
    /// # Errors
    /// Fails if the act is not possible now. The session is then unchanged.
    pub fn perform(&mut self, act: TimedAct) -> Result<(), Refused> {
        if act.act == Act::StepBack {
            self.step_back()?;
        } else {
            let can_be_undone = matches!(act.act, Act::Choose(_) | Act::Submit)
                && self.attempt.header.mode == Mode::Practice;
            let before = can_be_undone.then(|| self.progress.before(self.counted.len()));
            self.progress.apply(&self.compiled, &act)?;
            self.before.extend(before);
            self.counted.push(act.clone());
        }
        self.attempt.acts.push(act);
        Ok(())
    }

    /// Undoes the last choice or submission and all acts after it.
    fn step_back(&mut self) -> Result<(), Refused> {
        if self.attempt.header.mode == Mode::Assessment {
            return Err(Refused::Assessment);
        }
        let before = self.before.pop().ok_or(Refused::NotNow)?;
        let undone = self.counted.split_off(before.counted);
        self.progress.return_to(before, &self.compiled, &undone);
        Ok(())
    }

    /// Returns the log, including acts that were undone.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// Returns the acts that count: those that were not undone.
    pub fn counted(&self) -> &[TimedAct] {
        &self.counted
    }

    /// Returns the compiled scenario that is played.
    pub fn compiled(&self) -> &Arc<CompiledScenario> {
        &self.compiled
    }

    /// Returns `true` if the trainee has left the case file and the meeting has begun.
    pub fn has_begun(&self) -> bool {
        self.progress.playing.is_some()
    }

    /// Returns the next stop, which follows the lines still to read; `None` before the meeting begins.
    pub fn stop(&self) -> Option<Stop> {
        self.progress.playing.as_ref().map(|(_, stop)| *stop)
    }

    /// Returns the state at the next stop; `None` before the meeting begins.
    pub fn state(&self) -> Option<&State> {
        self.progress.playing.as_ref().map(|(state, _)| state)
    }

    /// Returns the next line to show; `None` if there is none before the next stop.
    pub fn next_line(&self) -> Option<LineIx> {
        self.progress.next_line()
    }

    /// Returns the lines still to show before the next stop, in order.
    pub fn lines_left(&self) -> impl Iterator<Item = LineIx> {
        let left = self.progress.events[self.progress.shown..].iter();
        left.filter_map(|event| match event {
            Event::Line(line) => Some(*line),
            _ => None,
        })
    }

    /// Returns `true` if the meeting has ended and its last lines have been shown.
    pub fn is_over(&self) -> bool {
        matches!(self.stop(), Some(Stop::End { .. })) && self.next_line().is_none()
    }

    /// Returns `true` if a step back is possible.
    pub fn can_step_back(&self) -> bool {
        !self.before.is_empty()
    }

    /// Returns the events shown so far.
    pub fn events(&self) -> &[Event] {
        &self.progress.events[..self.progress.shown]
    }

    /// Returns the choices offered now; empty while lines are left to read.
    pub fn offered(&self) -> Vec<ChoiceIx> {
        match &self.progress.playing {
            Some((state, Stop::Choose(scene))) if self.next_line().is_none() => {
                self.compiled.offered(*scene, state).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the statements that the note offers now, each with `true` if it is included; empty while lines are left
    /// to read.
    pub fn statements(&self) -> Vec<(StatementIx, bool)> {
        match &self.progress.playing {
            Some((state, Stop::Note(scene))) if self.next_line().is_none() => {
                let offered = self.compiled.offered_statements(*scene, state);
                offered
                    .map(|(statement, _)| (statement, self.progress.included.contains(&statement)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Returns the facts that the appraisal offers now; empty while lines are left to read.
    pub fn offered_facts(&self) -> Vec<FactIx> {
        match &self.progress.playing {
            Some((state, Stop::Appraise(scene))) if self.next_line().is_none() => {
                self.compiled.offered_facts(*scene, state)
            }
            _ => Vec::new(),
        }
    }

    /// Returns the draft of the answers to the present appraisal.
    pub fn appraisal(&self) -> &AppraisalDraft {
        &self.progress.draft
    }

    /// Returns the submitted appraisals.
    pub fn appraisals(&self) -> &[SubmittedAppraisal] {
        &self.progress.appraisals
    }

    /// Returns `true` if the line is marked as a sign.
    pub fn is_marked(&self, line: LineIx) -> bool {
        self.progress.marks.contains(&line)
    }

    /// Returns the decisions taken.
    pub fn decisions(&self) -> &[Decision] {
        &self.progress.decisions
    }

    /// Returns the submitted notes.
    pub fn notes(&self) -> &[SubmittedNote] {
        &self.progress.notes
    }

    /// Returns the choice whose feedback is due: the choice that the last act took. Acts that mark lines do not count
    /// as the last act.
    pub fn just_chose(&self) -> Option<ChoiceIx> {
        self.progress.last_choice
    }

    /// Returns the room after the events shown so far.
    pub fn room(&self) -> RoomState {
        RoomState::after(&self.compiled, self.events())
    }

    /// Returns the playing time in milliseconds at the last act.
    pub fn elapsed(&self) -> u64 {
        self.attempt.acts.last().map_or(0, |act| act.at)
    }

    /// Returns the acts before the decision with this index. A new attempt with these acts begins at that decision.
    pub fn acts_before(&self, decision: usize) -> Vec<Act> {
        let choices = self
            .counted
            .iter()
            .enumerate()
            .filter(|(_, act)| matches!(act.act, Act::Choose(_)));
        let end = choices
            .map(|(index, _)| index)
            .nth(decision)
            .unwrap_or(self.counted.len());
        self.counted[..end]
            .iter()
            .map(|act| act.act.clone())
            .collect()
    }
}
