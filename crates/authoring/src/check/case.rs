//! A scenario under check, with the ids that others may name, and the ways through it that several checks take.

use std::cell::Cell;
use std::ops::Range;

use rustc_hash::FxHashSet;

use super::place::Place;
use samtalerum_core::finding::{Code, Finding, nearest};
use samtalerum_core::guidance::Guidance;
use samtalerum_core::scenario::{Choice, Effect, Line, Scenario, Scene, Statement, Then};
use samtalerum_core::source::{Step, Text};

/// Misspelt ids for which a nearest one is sought. Each costs a look at every id there is, and nobody reads on.
const MAX_SUGGESTIONS: usize = 50;

/// A scenario under check.
pub(super) struct Case<'a> {
    text: &'a Text,
    pub(super) scenario: &'a Scenario,
    pub(super) guidance: &'a Guidance,
    pub(super) choices: FxHashSet<&'a str>,
    pub(super) lines: FxHashSet<&'a str>,
    pub(super) statements: FxHashSet<&'a str>,
    suggested: Cell<usize>,
}

impl<'a> Case<'a> {
    pub(super) fn new(text: &'a Text, scenario: &'a Scenario, guidance: &'a Guidance) -> Self {
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

    /// The scenario's file.
    pub(super) fn file(&self) -> &'a str {
        &self.text.file
    }

    /// The bytes of what the steps lead to.
    pub(super) fn span(&self, steps: &[Step]) -> Range<usize> {
        self.text.tree.span_of(steps)
    }

    pub(super) fn finding(&self, code: &'static Code, place: &Place) -> Finding {
        self.text.finding(code, &place.steps())
    }

    /// An id that names nothing, with the known one that may be meant.
    pub(super) fn unknown<'k>(
        &self,
        code: &'static Code,
        place: &Place,
        id: &str,
        known: impl IntoIterator<Item = &'k str>,
    ) -> Finding {
        let suggested = self.suggested.get();
        self.suggested.set(suggested + 1);
        let meant = (suggested < MAX_SUGGESTIONS)
            .then(|| nearest(id, known))
            .flatten();
        self.finding(code, place)
            .with("id", id)
            .with("meant", meant)
    }

    /// The scenes and endings that ways lead to from the start, conditions aside.
    pub(super) fn led_to(&self) -> (FxHashSet<&'a str>, FxHashSet<&'a str>) {
        self.led_to_from(vec![&self.scenario.start])
    }

    /// The scenes and endings that ways lead to from these scenes, conditions aside.
    pub(super) fn led_to_from(
        &self,
        mut next: Vec<&'a str>,
    ) -> (FxHashSet<&'a str>, FxHashSet<&'a str>) {
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

    /// Every scene.
    pub(super) fn scenes(&self, found: &mut dyn FnMut(&'a str, &'a Scene, &Place)) {
        let scenes = Place::Top.field("scenes");
        for (id, scene) in &self.scenario.scenes {
            found(id, scene, &scenes.field(id));
        }
    }

    /// Every line.
    pub(super) fn lines(&self, found: &mut dyn FnMut(&'a Line, &Place)) {
        self.scenes(&mut |_, scene, place| {
            let lines = place.field("lines");
            for (index, line) in scene.lines.iter().enumerate() {
                found(line, &lines.item(index));
            }
        });
    }

    /// Every decision with its choices; the place is that of their list.
    pub(super) fn decisions(&self, found: &mut dyn FnMut(&'a [Choice], &Place)) {
        self.scenes(&mut |_, scene, place| {
            if let Then::Choose(choices) = &scene.then {
                found(choices, &place.field("then").item(0));
            }
        });
    }

    /// Every choice.
    pub(super) fn choices(&self, found: &mut dyn FnMut(&'a Choice, &Place)) {
        self.decisions(&mut |choices, place| {
            for (index, choice) in choices.iter().enumerate() {
                found(choice, &place.item(index));
            }
        });
    }

    /// Every statement of a note.
    pub(super) fn statements(&self, found: &mut dyn FnMut(&'a Statement, &Place)) {
        self.scenes(&mut |_, scene, place| {
            if let Then::Note { statements, .. } = &scene.then {
                let then = place.field("then");
                let list = then.field("statements");
                for (index, statement) in statements.iter().enumerate() {
                    found(statement, &list.item(index));
                }
            }
        });
    }

    /// Every change of a variable.
    pub(super) fn effects(&self, found: &mut dyn FnMut(&'a Effect, &Place)) {
        let mut each = |effects: &'a [Effect], place: &Place| {
            let list = place.field("effects");
            for (index, effect) in effects.iter().enumerate() {
                found(effect, &list.item(index));
            }
        };
        self.scenes(&mut |_, scene, place| each(&scene.effects, place));
        self.choices(&mut |choice, place| each(&choice.effects, place));
    }
}
