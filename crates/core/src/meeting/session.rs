//! An attempt being played: its acts folded over the compiled scenario. Resume, rewind and replay are this one fold.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::attempt::{Act, Attempt, Mode, TimedAct};
use super::compiled::{Beat, CompiledScenario, Stop};
use super::index::{ChoiceIx, LineIx, PrincipleIx, SceneIx, StatementIx};
use super::room::RoomState;
use super::state::State;
use crate::guidance::VerdictKind;

/// An attempt, and where it stands.
#[derive(Debug, Clone)]
pub struct Session {
    compiled: Arc<CompiledScenario>,
    attempt: Attempt,
    /// The acts that still count, those undone left out.
    counted: Vec<TimedAct>,
    story: Story,
}

/// What the acts have led to.
#[derive(Debug, Clone)]
struct Story {
    playing: Option<(State, Stop)>,
    events: Vec<Event>,
    /// How many of the events have been shown.
    shown: usize,
    marks: BTreeSet<LineIx>,
    included: BTreeSet<StatementIx>,
    decisions: Vec<Decision>,
    notes: Vec<SubmittedNote>,
    last_choice: Option<ChoiceIx>,
}

/// Something that happened in the meeting, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Event {
    /// A scene was entered.
    Enter(SceneIx),
    /// A line was said or seen.
    Line(LineIx),
    /// A choice was taken.
    Choice(ChoiceIx),
    /// The note of this scene was signed.
    Submitted(SceneIx),
}

/// A choice taken, and what was so at the time.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decision {
    /// The scene it was taken in.
    pub scene: SceneIx,
    /// The choice taken.
    pub choice: ChoiceIx,
    /// What the meeting remembered when it was taken.
    pub before: State,
    /// The choices that were offered.
    pub offered: Vec<ChoiceIx>,
    /// How it stood against each principle (by its number in the compiled scenario).
    pub verdicts: Vec<(PrincipleIx, VerdictKind)>,
    /// Milliseconds of playing at which it was taken.
    pub at: u64,
}

/// A case note as it was signed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SubmittedNote {
    /// The scene it was written in.
    pub scene: SceneIx,
    /// What the meeting remembered when it was written.
    pub before: State,
    /// The statements that were offered.
    pub statements: Vec<SubmittedStatement>,
}

/// A statement that a note offered when it was signed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SubmittedStatement {
    /// The statement's number.
    pub statement: StatementIx,
    /// `true` if it belongs in the note.
    pub belongs: bool,
    /// `true` if the trainee put it in.
    pub included: bool,
}

/// Why an act cannot be done now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// The meeting has not begun, or has begun already.
    #[error("not at this point of the meeting")]
    NotNow,
    /// No such thing is offered or was shown.
    #[error("nothing with this id can be used now")]
    NotOffered,
    /// In an assessment nothing is undone.
    #[error("nothing is undone in an assessment")]
    Assessment,
}

impl Session {
    /// Folds an attempt over a scenario. Acts that do not fit (the scenario was edited) end the fold; their number
    /// comes back with the session, whose attempt then ends before them.
    pub fn replay(compiled: Arc<CompiledScenario>, attempt: Attempt) -> (Self, usize) {
        let Attempt { header, acts } = attempt;
        let mut session = Self {
            compiled,
            attempt: Attempt {
                header,
                acts: Vec::with_capacity(acts.len()),
            },
            counted: Vec::new(),
            story: Story::new(),
        };
        let total = acts.len();
        for (index, act) in acts.into_iter().enumerate() {
            if session.perform(act).is_err() {
                return (session, total - index);
            }
        }
        (session, 0)
    }

    /// Carries out an act and adds it to the attempt. A decision or signature passes over lines that are not read
    /// yet, so that a line added to a scenario does not end an older attempt.
    ///
    /// # Errors
    /// The act is not possible now; nothing has changed.
    pub fn perform(&mut self, act: TimedAct) -> Result<(), Refused> {
        if act.act == Act::StepBack {
            self.step_back()?;
        } else {
            self.story.apply(&self.compiled, &act)?;
            self.counted.push(act.clone());
        }
        self.attempt.acts.push(act);
        Ok(())
    }

    fn step_back(&mut self) -> Result<(), Refused> {
        if self.attempt.header.mode == Mode::Assessment {
            return Err(Refused::Assessment);
        }
        let last = self
            .counted
            .iter()
            .rposition(|act| matches!(act.act, Act::Choose(_) | Act::Submit));
        self.counted.truncate(last.ok_or(Refused::NotNow)?);
        self.story = Story::new();
        for act in &self.counted {
            // These acts were possible in this order before.
            self.story
                .apply(&self.compiled, act)
                .map_err(|_| Refused::NotNow)?;
        }
        Ok(())
    }

    /// The log, with what was undone.
    pub fn attempt(&self) -> &Attempt {
        &self.attempt
    }

    /// The acts that count, without what was undone.
    pub fn counted(&self) -> &[TimedAct] {
        &self.counted
    }

    /// The rules it is played by.
    pub fn compiled(&self) -> &Arc<CompiledScenario> {
        &self.compiled
    }

    /// Whether the case file has been left and the meeting begun.
    pub fn has_begun(&self) -> bool {
        self.story.playing.is_some()
    }

    /// Where the meeting rests once its lines are read; nothing before it begins.
    pub fn stop(&self) -> Option<Stop> {
        self.story.playing.as_ref().map(|(_, stop)| *stop)
    }

    /// What the meeting remembers; nothing before it begins.
    pub fn state(&self) -> Option<&State> {
        self.story.playing.as_ref().map(|(state, _)| state)
    }

    /// The next line to show, if one is left before the stop.
    pub fn next_line(&self) -> Option<LineIx> {
        self.story.next_line()
    }

    /// The lines to show before the stop, in order.
    pub fn lines_left(&self) -> impl Iterator<Item = LineIx> {
        let left = self.story.events[self.story.shown..].iter();
        left.filter_map(|event| match event {
            Event::Line(line) => Some(*line),
            _ => None,
        })
    }

    /// Whether the meeting and its lines are over.
    pub fn is_over(&self) -> bool {
        matches!(self.stop(), Some(Stop::End { .. })) && self.next_line().is_none()
    }

    /// Whether a step back is possible.
    pub fn can_step_back(&self) -> bool {
        self.attempt.header.mode == Mode::Practice
            && self
                .counted
                .iter()
                .any(|act| matches!(act.act, Act::Choose(_) | Act::Submit))
    }

    /// What has happened and been shown so far.
    pub fn events(&self) -> &[Event] {
        &self.story.events[..self.story.shown]
    }

    /// The choices offered now; none while lines are left to read.
    pub fn offered(&self) -> Vec<ChoiceIx> {
        match &self.story.playing {
            Some((state, Stop::Choose(scene))) if self.next_line().is_none() => {
                self.compiled.offered(*scene, state).collect()
            }
            _ => Vec::new(),
        }
    }

    /// The statements the note offers now, and whether each has been put in; none while lines are left.
    pub fn statements(&self) -> Vec<(StatementIx, bool)> {
        match &self.story.playing {
            Some((state, Stop::Note(scene))) if self.next_line().is_none() => {
                let offered = self.compiled.offered_statements(*scene, state);
                offered
                    .map(|(statement, _)| (statement, self.story.included.contains(&statement)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    /// Whether a line has been marked as a sign.
    pub fn is_marked(&self, line: LineIx) -> bool {
        self.story.marks.contains(&line)
    }

    /// The choices taken.
    pub fn decisions(&self) -> &[Decision] {
        &self.story.decisions
    }

    /// The notes signed.
    pub fn notes(&self) -> &[SubmittedNote] {
        &self.story.notes
    }

    /// The choice taken by the last act that counts, if it was one: its feedback is due.
    pub fn just_chose(&self) -> Option<ChoiceIx> {
        self.story.last_choice
    }

    /// Where it takes place, who is there and how they look, as far as it has been shown.
    pub fn room(&self) -> RoomState {
        RoomState::after(&self.compiled, self.events())
    }

    /// Milliseconds of playing at the last act.
    pub fn elapsed(&self) -> u64 {
        self.attempt.acts.last().map_or(0, |act| act.at)
    }

    /// The acts before a decision (0 is the first): with them a new attempt begins at that decision.
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

impl Story {
    fn new() -> Self {
        Self {
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

    fn next_line(&self) -> Option<LineIx> {
        self.events[self.shown..]
            .iter()
            .find_map(|event| match event {
                Event::Line(line) => Some(*line),
                _ => None,
            })
    }

    /// Shows everything up to and with the next line, or all that is left where no line is.
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
            Act::Submit => self.submit(compiled)?,
            Act::StepBack => return Err(Refused::NotNow),
        }
        // A mark leaves the feedback on a choice standing; reading on leaves it behind.
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
        self.playing = Some(compiled.begin(&mut |beat| events.push(beat.into())));
        self.show_next();
        Ok(())
    }

    fn choose(&mut self, compiled: &CompiledScenario, id: &str, at: u64) -> Result<(), Refused> {
        let Some((state, Stop::Choose(scene))) = &mut self.playing else {
            return Err(Refused::NotNow);
        };
        let scene = *scene;
        let offered: Vec<ChoiceIx> = compiled.offered(scene, state).collect();
        // Among those offered only: a long meeting has thousands.
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
        });
        self.events.push(Event::Choice(choice));
        self.shown = self.events.len();
        let events = &mut self.events;
        let stop = compiled.take(choice, state, &mut |beat| events.push(beat.into()));
        self.move_to(stop);
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
        });
        self.events.push(Event::Submitted(scene));
        self.shown = self.events.len();
        let events = &mut self.events;
        let stop = compiled.submit_note(scene, |one| included.contains(&one), state, &mut |beat| {
            events.push(beat.into())
        });
        self.move_to(stop);
        Ok(())
    }

    fn move_to(&mut self, stop: Stop) {
        if let Some((_, at)) = &mut self.playing {
            *at = stop;
        }
        self.show_next();
    }

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

/// What an act does to a mark, or to a statement of the note.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Toggle {
    Add,
    Remove,
}

impl Toggle {
    /// Adds the item to the set or removes it. An act that would change nothing is refused.
    fn apply<T: Ord>(self, set: &mut BTreeSet<T>, item: T) -> Result<(), Refused> {
        let changed = match self {
            Self::Add => set.insert(item),
            Self::Remove => set.remove(&item),
        };
        changed.then_some(()).ok_or(Refused::NotOffered)
    }
}

impl From<Beat> for Event {
    fn from(beat: Beat) -> Self {
        match beat {
            Beat::Enter(scene) => Self::Enter(scene),
            Beat::Line(line) => Self::Line(line),
        }
    }
}
