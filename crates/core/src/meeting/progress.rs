//! The progress of a meeting. It is computed by applying the acts that count, i.e. were not undone, to the compiled
//! scenario.

use std::collections::BTreeSet;

use super::appraising::{AppraisalDraft, SubmittedAppraisal};
use super::attempt::{Act, TimedAct};
use super::compiled::{CompiledScenario, Stop};
use super::event::Event;
use super::index::{ChoiceIx, LineIx, PrincipleIx, SceneIx, StatementIx};
use super::refused::Refused;
use super::state::State;
use crate::guidance::VerdictKind;
use crate::scenario::{ConcernLevel, Confidence, Id, Sufficiency};

/// The progress of a meeting, derived from the acts that count.
#[derive(Debug, Clone)]
pub(super) struct Progress {
    /// The next stop, and the state at that stop; `None` before the meeting begins.
    pub(super) playing: Option<(State, Stop)>,
    /// All events up to the next stop.
    pub(super) events: Vec<Event>,
    /// The number of `events` that have been shown.
    pub(super) shown: usize,
    /// The lines marked as signs.
    pub(super) marks: BTreeSet<LineIx>,
    /// The statements included in the note that is being written.
    pub(super) included: BTreeSet<StatementIx>,
    /// The answers to the appraisal that is being made.
    pub(super) draft: AppraisalDraft,
    /// `true` if the meeting stops at its appraisals, `false` if it passes over them.
    pub(super) asks_appraisals: bool,
    pub(super) appraisals: Vec<SubmittedAppraisal>,
    pub(super) decisions: Vec<Decision>,
    pub(super) notes: Vec<SubmittedNote>,
    /// The choice that the last act took; `None` if that act took no choice. Acts that mark lines do not change this
    /// value.
    pub(super) last_choice: Option<ChoiceIx>,
}

/// The progress before a choice or submission. Lists that only grow are stored as their lengths, and the marks are
/// restored from the acts that followed. If lists and marks were copied for each choice, memory would grow with the
/// square of the number of choices.
#[derive(Debug, Clone)]
pub(super) struct Before {
    /// The number of acts that counted at this point, i.e. were not undone.
    pub(super) counted: usize,
    playing: Option<(State, Stop)>,
    events: usize,
    shown: usize,
    included: BTreeSet<StatementIx>,
    draft: AppraisalDraft,
    appraisals: usize,
    decisions: usize,
    notes: usize,
    last_choice: Option<ChoiceIx>,
}

/// A choice taken, with its circumstances.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The scene of the decision.
    pub scene: SceneIx,
    /// The choice taken.
    pub choice: ChoiceIx,
    /// The state before the choice was taken.
    pub before: State,
    /// The choices that were offered.
    pub offered: Vec<ChoiceIx>,
    /// The verdicts on the choice.
    pub verdicts: Vec<(PrincipleIx, VerdictKind)>,
    /// The playing time in milliseconds when the choice was taken.
    pub at: u64,
    /// The number of events before the choice.
    pub events_before: usize,
}

/// A case note as it was submitted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedNote {
    /// The scene of the note.
    pub scene: SceneIx,
    /// The state before the note was submitted.
    pub before: State,
    /// All statements that were offered, in order.
    pub statements: Vec<SubmittedStatement>,
    /// The number of events before the submission.
    pub events_before: usize,
}

/// A statement that a submitted note offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubmittedStatement {
    /// The statement.
    pub statement: StatementIx,
    /// `true` if the statement belongs in the note.
    pub belongs: bool,
    /// `true` if the trainee included the statement.
    pub included: bool,
}

impl Progress {
    pub(super) fn new(asks_appraisals: bool) -> Self {
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

    /// Returns the data for a later step back to this point. `counted` is the number of acts that count now.
    pub(super) fn before(&self, counted: usize) -> Before {
        Before {
            counted,
            playing: self.playing.clone(),
            events: self.events.len(),
            shown: self.shown,
            included: self.included.clone(),
            draft: self.draft.clone(),
            appraisals: self.appraisals.len(),
            decisions: self.decisions.len(),
            notes: self.notes.len(),
            last_choice: self.last_choice,
        }
    }

    /// Returns to an earlier point. `undone` has the acts after that point.
    pub(super) fn return_to(
        &mut self,
        before: Before,
        compiled: &CompiledScenario,
        undone: &[TimedAct],
    ) {
        self.playing = before.playing;
        self.events.truncate(before.events);
        self.shown = before.shown;
        self.included = before.included;
        self.draft = before.draft;
        self.appraisals.truncate(before.appraisals);
        self.decisions.truncate(before.decisions);
        self.notes.truncate(before.notes);
        self.last_choice = before.last_choice;
        // Each of these acts has changed at most one mark. So the opposite acts, in reverse order, restore the marks.
        for act in undone.iter().rev() {
            match &act.act {
                Act::Mark(id) => {
                    let line = compiled.find_line(id);
                    line.map(|line| self.marks.remove(&line));
                }
                Act::Unmark(id) => self.marks.extend(compiled.find_line(id)),
                _ => {}
            }
        }
    }

    /// Returns the next line to show before the next stop.
    pub(super) fn next_line(&self) -> Option<LineIx> {
        self.events[self.shown..]
            .iter()
            .find_map(|event| match event {
                Event::Line(line) => Some(*line),
                _ => None,
            })
    }

    /// Shows all events up to and including the next line. If that is the last line before the stop, shows the
    /// remaining events too.
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

    /// Applies an act other than a step back. If the act is refused, nothing has changed.
    pub(super) fn apply(
        &mut self,
        compiled: &CompiledScenario,
        act: &TimedAct,
    ) -> Result<(), Refused> {
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
        // Marking a line keeps the feedback on the page. All other acts remove it.
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
        // Taking a choice also shows the lines before it that were not read yet.
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

    /// Sets the next stop and shows the first line on the path to it. Passes over appraisals unless `asks_appraisals`
    /// is set.
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

/// A change to a set: the marked lines, or the statements that the note includes.
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
