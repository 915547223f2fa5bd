//! The scenario under check, the ids that its conditions can refer to, and the traversals that several checks share.

use std::cell::Cell;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::location::Location;
use samtalerum_core::finding::{Code, Finding, nearest};
use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::{
    Appraisal, Choice, Effect, Line, Scenario, Scene, Statement, Then,
};
use samtalerum_core::source::{Step, Text};

/// The maximum number of unknown ids for which a similar id is suggested. Each suggestion costs a comparison with all
/// known ids. An author who corrects the first findings gets suggestions for the others at the next check.
const MAX_SUGGESTIONS: usize = 50;

/// The scenario under check, with its text and the guidance.
pub struct Case<'a> {
    text: &'a Text,
    /// The scenario.
    pub scenario: &'a Scenario,
    /// The guidance of the scenario's course.
    pub guidance: &'a Guidance,
    /// The ids of the scenario's choices.
    pub choices: FxHashSet<&'a str>,
    /// The ids of the scenario's lines.
    pub lines: FxHashSet<&'a str>,
    /// The ids of the statements in the scenario's notes.
    pub statements: FxHashSet<&'a str>,
    suggested: Cell<usize>,
}

impl<'a> Case<'a> {
    /// Collects the ids of a scenario that conditions can refer to.
    pub fn new(text: &'a Text, scenario: &'a Scenario, guidance: &'a Guidance) -> Self {
        let mut case = Self {
            text,
            scenario,
            guidance,
            choices: FxHashSet::default(),
            lines: FxHashSet::default(),
            statements: FxHashSet::default(),
            suggested: Cell::new(0),
        };
        for scene in scenario.scenes.values() {
            case.lines
                .extend(scene.lines.iter().map(|line| line.id().as_str()));
            match &scene.then {
                Then::Choose(choices) => {
                    let ids = choices.iter().map(|choice| choice.id.as_str());
                    case.choices.extend(ids);
                }
                Then::Note { statements, .. } => {
                    let ids = statements.iter().map(|statement| statement.id.as_str());
                    case.statements.extend(ids);
                }
                _ => {}
            }
        }
        case
    }

    /// Returns the path of the scenario's file.
    pub fn file(&self) -> &'a str {
        &self.text.file
    }

    /// Returns the span of a value in the file. `steps` is the path from the file's outermost value to this value.
    pub fn span(&self, steps: &[Step]) -> Range<usize> {
        self.text.tree.span_of(steps)
    }

    /// Returns a finding at a location in the scenario's file.
    pub fn finding(&self, code: &'static Code, location: &Location) -> Finding {
        self.text.finding(code, &location.steps())
    }

    /// Returns a finding for an unknown id. If a known id is similar, the finding suggests it.
    pub fn unknown<'k>(
        &self,
        code: &'static Code,
        location: &Location,
        id: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Finding {
        let suggested = self.suggested.get();
        self.suggested.set(suggested + 1);
        let meant = (suggested < MAX_SUGGESTIONS)
            .then(|| nearest(id, known))
            .flatten();
        self.finding(code, location)
            .with("id", id)
            .with("meant", meant)
    }

    /// Returns the scenes and endings that are reachable from the start if conditions are ignored.
    pub fn led_to(&self) -> (FxHashSet<&'a str>, FxHashSet<&'a str>) {
        self.led_to_from(vec![&self.scenario.start])
    }

    /// Returns the scenes and endings that are reachable from these scenes if conditions are ignored (depth-first
    /// search).
    pub fn led_to_from(&self, mut next: Vec<&'a str>) -> (FxHashSet<&'a str>, FxHashSet<&'a str>) {
        let mut scenes: FxHashSet<&str> = next.iter().copied().collect();
        let mut endings = FxHashSet::default();
        while let Some(id) = next.pop() {
            let Some(scene) = self.scenario.scenes.get(id) else {
                continue;
            };
            if let Then::End(ending) = &scene.then {
                endings.insert(ending.as_str());
            }
            for to in scene.then.targets() {
                if scenes.insert(to) {
                    next.push(to);
                }
            }
        }
        (scenes, endings)
    }

    /// Visits every scene.
    pub fn scenes(&self, found: &mut dyn FnMut(&'a str, &'a Scene, &Location)) {
        let scenes = Location::Top.field("scenes");
        for (id, scene) in &self.scenario.scenes {
            found(id, scene, &scenes.field(id));
        }
    }

    /// Visits every line.
    pub fn lines(&self, found: &mut dyn FnMut(&'a Line, &Location)) {
        self.scenes(&mut |_, scene, location| {
            let lines = location.field("lines");
            for (index, line) in scene.lines.iter().enumerate() {
                found(line, &lines.item(index));
            }
        });
    }

    /// Visits the list of choices of every decision, with the location of the list.
    pub fn decisions(&self, found: &mut dyn FnMut(&'a [Choice], &Location)) {
        self.scenes(&mut |_, scene, location| {
            if let Then::Choose(choices) = &scene.then {
                found(choices, &location.field("then").item(0));
            }
        });
    }

    /// Visits every choice.
    pub fn choices(&self, found: &mut dyn FnMut(&'a Choice, &Location)) {
        self.decisions(&mut |choices, location| {
            for (index, choice) in choices.iter().enumerate() {
                found(choice, &location.item(index));
            }
        });
    }

    /// Visits every statement of a note.
    pub fn statements(&self, found: &mut dyn FnMut(&'a Statement, &Location)) {
        self.scenes(&mut |_, scene, location| {
            if let Then::Note { statements, .. } = &scene.then {
                let then = location.field("then");
                let list = then.field("statements");
                for (index, statement) in statements.iter().enumerate() {
                    found(statement, &list.item(index));
                }
            }
        });
    }

    /// Visits every appraisal.
    pub fn appraisals(&self, found: &mut dyn FnMut(&'a Appraisal, &Location)) {
        self.scenes(&mut |_, scene, location| {
            if let Then::Appraise(appraisal) = &scene.then {
                found(appraisal, &location.field("then").item(0));
            }
        });
    }

    /// Visits every effect of a scene or choice.
    pub fn effects(&self, found: &mut dyn FnMut(&'a Effect, &Location)) {
        let mut each = |effects: &'a [Effect], location: &Location| {
            let list = location.field("effects");
            for (index, effect) in effects.iter().enumerate() {
                found(effect, &list.item(index));
            }
        };
        self.scenes(&mut |_, scene, location| each(&scene.effects, location));
        self.choices(&mut |choice, location| each(&choice.effects, location));
    }
}
