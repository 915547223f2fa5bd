//! The form of a meeting's texts in one language, such as their length.

use std::collections::BTreeMap;

use samtalerum_core::language::{CourseText, ids};
use samtalerum_core::meeting::{ChoiceIx, CompiledScenario, FactIx, IxVec, LineIx, StatementIx};
use samtalerum_core::scenario::{Line, Role};

use super::features::{Form, Names};
use super::lexicon::Lexicon;

/// The form of each text that a trainee can choose.
pub(super) struct Texts {
    pub(super) choices: IxVec<ChoiceIx, Form>,
    pub(super) statements: IxVec<StatementIx, Form>,
    /// The number of characters of each fact's text.
    pub(super) facts: IxVec<FactIx, usize>,
    /// For each choice, the number of choices in the meeting that begin with the same word as this choice.
    pub(super) openings: IxVec<ChoiceIx, usize>,
    /// `true` for lines that change somebody's expression.
    pub(super) changes_mood: IxVec<LineIx, bool>,
}

impl Texts {
    /// Measures the texts of a meeting.
    pub(super) fn new(compiled: &CompiledScenario, text: &CourseText) -> Self {
        let scenario = &compiled.scenario;
        let lexicon = Lexicon::of(&text.tag());
        let mut names = Names::default();
        for (id, member) in &scenario.cast {
            let name = text.name(&scenario.id, id).to_lowercase();
            let name = name.split_whitespace().next().map(str::to_owned);
            match member.role {
                Role::Citizen => names.citizen.extend(name),
                Role::Companion(_) | Role::Representative(_) => names.companions.extend(name),
                Role::Interpreter | Role::Colleague | Role::Manager => {}
            }
        }
        let form = |id: &str| Form::of(&text.scene(&scenario.id, id), &names, &lexicon);
        let choices: IxVec<ChoiceIx, Form> = compiled
            .choices()
            .map(|choice| form(compiled.choice_id(choice)))
            .collect();
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for form in choices.iter() {
            *counts.entry(&form.opening).or_default() += 1;
        }
        let openings = choices.iter().map(|form| counts[form.opening.as_str()]);
        let openings = openings.collect();
        let fact = |fact| text.scene(&scenario.id, &ids::fact(compiled.fact_id(fact)));
        let changes_mood = |line| {
            let line = compiled.line(line);
            let own = matches!(line, Line::Say { mood: Some(_), .. });
            own || !line.moods().is_empty()
        };
        Self {
            statements: compiled
                .statements()
                .map(|statement| form(compiled.statement_id(statement)))
                .collect(),
            facts: compiled
                .facts()
                .map(|one| fact(one).chars().count())
                .collect(),
            changes_mood: compiled.lines().map(changes_mood).collect(),
            choices,
            openings,
        }
    }
}
