//! An attempt being played: the fold of its acts over the compiled scenario. Resuming, stepping back and replaying all use
//! this fold.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::appraising::{AppraisalDraft, SubmittedAppraisal};
use super::attempt::{Act, Attempt, Mode, TimedAct};
use super::compiled::{CompiledScenario, Stop};
use super::event::Event;
use super::index::{ChoiceIx, FactIx, LineIx, PrincipleIx, SceneIx, StatementIx};
use super::refused::Refused;
use super::room::RoomState;
use super::state::State;
use crate::guidance::VerdictKind;
use crate::scenario::{ConcernLevel, Confidence, Id, Sufficiency};

/// An attempt and its progress.
#[derive(Debug, Clone)]
pub struct Session {
    compiled: Arc<CompiledScenario>,
    attempt: Attempt,
    /// The acts that count: those that were not undone.
    counted: Vec<TimedAct>,
    progress: Progress,
    /// For each choice or submission that counts, what a step back returns to: the number of acts that counted before
    /// it, and the progress at that time. Empty in an assessment, which has no step back.
    before: Vec<(usize, Progress)>,
}

/// Progress of the meeting, derived from the acts that count.
#[derive(Debug, Clone)]
struct Progress {
    /// The state, and the next stop; `None` before the meeting begins.
    playing: Option<(State, Stop)>,
    /// All events up to the next stop.
    events: Vec<Event>,
    /// Number of events that have been shown.
    shown: usize,
    /// The lines marked as signs.
    marks: BTreeSet<LineIx>,
    /// The statements included in the note that is being written.
    included: BTreeSet<StatementIx>,
    /// The answers to the appraisal that is being made.
    draft: AppraisalDraft,
    /// `true` if the meeting stops at its appraisals.
    asks_appraisals: bool,
    appraisals: Vec<SubmittedAppraisal>,
    decisions: Vec<Decision>,
    notes: Vec<SubmittedNote>,
    /// The choice that the last act took; `None` if it took no choice. Marking a line does not reset it.
    last_choice: Option<ChoiceIx>,
}

/// A choice taken, with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The scene it was taken in.
    pub scene: SceneIx,
    /// The choice taken.
    pub choice: ChoiceIx,
    /// The state before it was taken.
    pub before: State,
    /// The choices that were offered.
    pub offered: Vec<ChoiceIx>,
    /// The verdicts on it.
    pub verdicts: Vec<(PrincipleIx, VerdictKind)>,
    /// Playing time in milliseconds when it was taken.
    pub at: u64,
    /// Number of events before it.
    pub events_before: usize,
}

/// A case note as it was submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedNote {
    /// The scene it was written in.
    pub scene: SceneIx,
    /// The state before it was submitted.
    pub before: State,
    /// All statements that were offered, in order.
    pub statements: Vec<SubmittedStatement>,
    /// Number of events before it.
    pub events_before: usize,
}

/// A statement that a submitted note offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubmittedStatement {
    /// The statement.
    pub statement: StatementIx,
    /// `true` if it belongs in the note.
    pub belongs: bool,
    /// `true` if the trainee included it.
    pub included: bool,
}

impl Session {
    /// Replays an attempt on a scenario. Returns the session and the number of acts that were dropped.
    ///
    /// If an act is not possible, because the scenario was edited, the session ends before it and this act and all later
    /// ones are dropped.
    pub fn replay(compiled: Arc<CompiledScenario>, attempt: Attempt) -> (Self, usize) {
        let Attempt { header, acts } = attempt;
        let mut session = Self {
            compiled,
            progress: Progress::new(header.asks_appraisals()),
            attempt: Attempt {
                header,
                acts: Vec::with_capacity(acts.len()),
            },
            counted: Vec::new(),
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

    /// Performs an act and adds it to the attempt. A choice or submission skips the lines that are not read yet. An
    /// older attempt can therefore be replayed even if a line was added to its scenario.
    ///
    /// # Errors
    /// Fails if the act is not possible now. The session is then unchanged.
    pub fn perform(&mut self, act: TimedAct) -> Result<(), Refused> {
        if act.act == Act::StepBack {
            self.step_back()?;
        } else {
            let can_be_undone = matches!(act.act, Act::Choose(_) | Act::Submit)
                && self.attempt.header.mode == Mode::Practice;
            let before = can_be_undone.then(|| (self.counted.len(), self.progress.clone()));
            self.progress.apply(&self.compiled, &act)?;
            self.before.extend(before);
            self.counted.push(act.clone());
        }
        self.attempt.acts.push(act);
        Ok(())
    }

    /// Undoes the last choice or submission, and everything after it.
    fn step_back(&mut self) -> Result<(), Refused> {
        if self.attempt.header.mode == Mode::Assessment {
            return Err(Refused::Assessment);
        }
        let (counted, progress) = self.before.pop().ok_or(Refused::NotNow)?;
        self.counted.truncate(counted);
        self.progress = progress;
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

    /// Returns the next stop, after the lines still to read; `None` before the meeting begins.
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
        self.attempt.header.mode == Mode::Practice
            && self
                .counted
                .iter()
                .any(|act| matches!(act.act, Act::Choose(_) | Act::Submit))
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

    /// Returns the statements that the note offers now, each with `true` if it is included; empty while lines are left to
    /// read.
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

    /// Returns the answers given so far to the present appraisal.
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

    /// Returns the choice whose feedback is due: the one that the last act took, if marks are not counted as acts.
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

    /// Returns the acts before the decision of this index. A new attempt with these acts begins at that decision.
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

impl Progress {
    fn new(asks_appraisals: bool) -> Self {
        Self {
            draft: AppraisalDraft::default(),
            asks_appraisals,
            appraisals: Vec::new(),
            playing: None,
            events: Vec::new(),
            shown: 0,
            marks: BTreeSet::new(),
            included: BTreeSet::new(),
            decisions: Vec::new(),
            notes: Vec::new(),
            last_choice: None,
        }
    }

    /// Returns the next line to show before the next stop.
    fn next_line(&self) -> Option<LineIx> {
        self.events[self.shown..]
            .iter()
            .find_map(|event| match event {
                Event::Line(line) => Some(*line),
                _ => None,
            })
    }

    /// Shows all events up to and including the next line. If no line follows, shows all remaining events.
    fn show_next(&mut self) {
        let rest = &self.events[self.shown..];
        let line = rest
            .iter()
            .position(|event| matches!(event, Event::Line(_)));
        self.shown += line.map_or(rest.len(), |index| index + 1);
        if self.next_line().is_none() {
            self.shown = self.events.len();
        }
    }

    fn was_shown(&self, line: LineIx) -> bool {
        self.events[..self.shown].contains(&Event::Line(line))
    }

    /// Applies an act other than a step back. On an error nothing has changed.
    fn apply(&mut self, compiled: &CompiledScenario, act: &TimedAct) -> Result<(), Refused> {
        match &act.act {
            Act::Begin => self.begin(compiled)?,
            Act::Read(id) => {
                let next = self.next_line().ok_or(Refused::NotNow)?;
                if compiled.line(next).id() != id {
                    return Err(Refused::NotOffered);
                }
                self.show_next();
            }
            Act::Mark(id) => self.mark(compiled, id, Toggle::Add)?,
            Act::Unmark(id) => self.mark(compiled, id, Toggle::Remove)?,
            Act::Choose(id) => return self.choose(compiled, id, act.at),
            Act::Include(id) => self.include(compiled, id, Toggle::Add)?,
            Act::LeaveOut(id) => self.include(compiled, id, Toggle::Remove)?,
            Act::Submit => match self.playing {
                Some((_, Stop::Appraise(_))) => self.submit_appraisal(compiled)?,
                _ => self.submit(compiled)?,
            },
            Act::Level(_)
            | Act::Basis(_)
            | Act::First(_)
            | Act::BuildOn(_)
            | Act::NotBuildOn(_)
            | Act::Confidence(_) => self.answer(compiled, &act.act)?,
            Act::StepBack => return Err(Refused::NotNow),
        }
        // Marking a line keeps the feedback on the page; reading on removes it.
        if !matches!(act.act, Act::Mark(_) | Act::Unmark(_)) {
            self.last_choice = None;
        }
        Ok(())
    }

    fn begin(&mut self, compiled: &CompiledScenario) -> Result<(), Refused> {
        if self.playing.is_some() {
            return Err(Refused::NotNow);
        }
        let events = &mut self.events;
        let (state, stop) = compiled.begin(&mut |beat| events.push(beat.into()));
        self.playing = Some((state, stop));
        self.move_to(compiled, stop);
        Ok(())
    }

    fn choose(&mut self, compiled: &CompiledScenario, id: &str, at: u64) -> Result<(), Refused> {
        let Some((state, Stop::Choose(scene))) = &mut self.playing else {
            return Err(Refused::NotNow);
        };
        let scene = *scene;
        let offered: Vec<ChoiceIx> = compiled.offered(scene, state).collect();
        // Search only the offered choices, since a long meeting has thousands in all.
        let choice = *offered
            .iter()
            .find(|choice| compiled.choice_id(**choice) == id)
            .ok_or(Refused::NotOffered)?;
        self.decisions.push(Decision {
            scene,
            choice,
            before: state.clone(),
            offered,
            verdicts: compiled.verdicts(choice, state).collect(),
            at,
            events_before: self.events.len(),
        });
        // The choice also shows the lines before it that were not read yet.
        self.events.push(Event::Choice(choice));
        self.shown = self.events.len();
        let events = &mut self.events;
        let stop = compiled.take(choice, state, &mut |beat| events.push(beat.into()));
        self.move_to(compiled, stop);
        self.last_choice = Some(choice);
        Ok(())
    }

    fn include(
        &mut self,
        compiled: &CompiledScenario,
        id: &str,
        toggle: Toggle,
    ) -> Result<(), Refused> {
        let Some((state, Stop::Note(scene))) = &self.playing else {
            return Err(Refused::NotNow);
        };
        let statement = compiled.find_statement(id).ok_or(Refused::NotOffered)?;
        if !compiled
            .offered_statements(*scene, state)
            .any(|(offered, _)| offered == statement)
        {
            return Err(Refused::NotOffered);
        }
        toggle.apply(&mut self.included, statement)
    }

    fn submit(&mut self, compiled: &CompiledScenario) -> Result<(), Refused> {
        let Some((state, Stop::Note(scene))) = &mut self.playing else {
            return Err(Refused::NotNow);
        };
        let scene = *scene;
        let included = std::mem::take(&mut self.included);
        let offered = compiled.offered_statements(scene, state);
        let statements = offered
            .map(|(statement, belongs)| SubmittedStatement {
                statement,
                belongs,
                included: included.contains(&statement),
            })
            .collect();
        self.notes.push(SubmittedNote {
            scene,
            before: state.clone(),
            statements,
            events_before: self.events.len(),
        });
        self.events.push(Event::Submitted(scene));
        self.shown = self.events.len();
        let events = &mut self.events;
        let stop = compiled.submit_note(scene, |one| included.contains(&one), state, &mut |beat| {
            events.push(beat.into())
        });
        self.move_to(compiled, stop);
        Ok(())
    }

    /// Changes an answer of the appraisal.
    fn answer(&mut self, compiled: &CompiledScenario, act: &Act) -> Result<(), Refused> {
        let Some((state, Stop::Appraise(scene))) = &self.playing else {
            return Err(Refused::NotNow);
        };
        let offered = |id: &Id| {
            let fact = compiled.find_fact(id);
            fact.filter(|fact| compiled.offered_facts(*scene, state).contains(fact))
                .ok_or(Refused::NotOffered)
        };
        let draft = &mut self.draft;
        match act {
            Act::Level(id) => {
                draft.level = Some(ConcernLevel::find(id).ok_or(Refused::NotOffered)?);
            }
            Act::Basis(id) => draft.set_basis(Sufficiency::find(id).ok_or(Refused::NotOffered)?),
            Act::First(id) => draft.set_first(id)?,
            Act::BuildOn(id) => draft.build_on(offered(id)?)?,
            Act::NotBuildOn(id) => {
                let removed = draft.grounds.remove(&offered(id)?);
                removed.then_some(()).ok_or(Refused::NotOffered)?;
            }
            Act::Confidence(id) => {
                draft.confidence = Some(Confidence::find(id).ok_or(Refused::NotOffered)?);
            }
            _ => return Err(Refused::NotNow),
        }
        Ok(())
    }

    fn submit_appraisal(&mut self, compiled: &CompiledScenario) -> Result<(), Refused> {
        let Some((state, Stop::Appraise(scene))) = &mut self.playing else {
            return Err(Refused::NotNow);
        };
        let scene = *scene;
        let answers = self.draft.complete().ok_or(Refused::Unanswered)?;
        self.draft = AppraisalDraft::default();
        self.appraisals.push(SubmittedAppraisal {
            scene,
            before: state.clone(),
            offered: compiled.offered_facts(scene, state),
            answers,
            decisions_before: self.decisions.len(),
        });
        self.events.push(Event::Appraised(scene));
        self.shown = self.events.len();
        let events = &mut self.events;
        let stop = compiled.submit_appraisal(scene, state, &mut |beat, _| events.push(beat.into()));
        self.move_to(compiled, stop);
        Ok(())
    }

    /// Sets the next stop and shows the first line on the path to it. Appraisals that the attempt need not answer are
    /// skipped.
    fn move_to(&mut self, compiled: &CompiledScenario, stop: Stop) {
        if let Some((state, at)) = &mut self.playing {
            *at = stop;
            while let Stop::Appraise(scene) = *at
                && !self.asks_appraisals
            {
                let events = &mut self.events;
                *at = compiled.submit_appraisal(scene, state, &mut |beat, _| {
                    events.push(beat.into());
                });
            }
        }
        self.show_next();
    }

    /// Marks or unmarks a line. The state changes only if a condition tests the mark.
    fn mark(
        &mut self,
        compiled: &CompiledScenario,
        id: &str,
        toggle: Toggle,
    ) -> Result<(), Refused> {
        let line = compiled
            .find_line(id)
            .filter(|line| self.was_shown(*line))
            .ok_or(Refused::NotOffered)?;
        let Some((state, _)) = &mut self.playing else {
            return Err(Refused::NotNow);
        };
        toggle.apply(&mut self.marks, line)?;
        if let Some(marked) = compiled.marked(line) {
            state.put(marked, toggle == Toggle::Add);
        }
        Ok(())
    }
}

/// Change to a mark, or to a statement of the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Toggle {
    Add,
    Remove,
}

impl Toggle {
    /// Adds the item to the set or removes it. Refuses an act that would change nothing.
    fn apply<T: Ord>(self, set: &mut BTreeSet<T>, item: T) -> Result<(), Refused> {
        let changed = match self {
            Self::Add => set.insert(item),
            Self::Remove => set.remove(&item),
        };
        changed.then_some(()).ok_or(Refused::NotOffered)
    }
}
