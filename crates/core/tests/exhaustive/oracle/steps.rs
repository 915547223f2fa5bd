//! The steps that are possible in a world. Each step is played until the trainee must act again.

use std::collections::BTreeSet;

use samtalerum_core::guidance::{Area, Points};
use samtalerum_core::scenario::{
    Appraisal, Belongs, Choice, ConcernLevel, Condition, Judgement, Statement, Sufficiency, Then,
};

use super::play::Oracle;
use super::step::{BREACH, NOTHING, PARTLY, RIGHT, Step};
use super::world::{World, change, holds, offers};

/// The steps to try at an appraisal.
#[derive(Debug, Clone, Copy)]
pub(super) enum Appraisals {
    /// One step for each possible answer.
    Each,
    /// One step with the best grade and one with the worst. The exploration under test also assumes that both grades
    /// are possible, whatever facts are offered.
    Bounds,
}

impl<'a> Oracle<'a> {
    /// Returns all possible steps, with every combination of marks on the lines in `asked`. Other lines are never
    /// marked.
    pub(crate) fn steps(&mut self, world: &World<'a>) -> Vec<Step<'a>> {
        self.steps_with(world, Appraisals::Each)
    }

    pub(super) fn steps_with(
        &mut self,
        world: &World<'a>,
        appraisals: Appraisals,
    ) -> Vec<Step<'a>> {
        let markable: Vec<&str> = world.seen.intersection(&self.asked).copied().collect();
        let mut steps = Vec::new();
        for marked in subsets(&markable) {
            let mut world = world.clone();
            world.marked.clone_from(&marked);
            match self.then(&world) {
                Then::Choose(choices) => {
                    let offered: Vec<&Choice> =
                        choices.iter().filter(|one| offers(&world, one)).collect();
                    if offered.is_empty() {
                        self.met.dead_ends.insert(world.scene);
                    }
                    for choice in offered {
                        steps.push(self.choose(&world, choice));
                    }
                }
                Then::Note { statements, to } => {
                    let offered: Vec<&Statement> = statements
                        .iter()
                        .filter(|one| one.when.as_ref().is_none_or(|when| holds(&world, when)))
                        .collect();
                    let ids: Vec<&str> = offered.iter().map(|one| one.id.as_str()).collect();
                    self.met.statements.extend(&ids);
                    for included in subsets(&ids) {
                        steps.push(self.submit_note(&world, statements, &offered, included, to));
                    }
                }
                Then::Appraise(appraisal) => steps.extend(match appraisals {
                    Appraisals::Each => self.appraise(&world, appraisal),
                    Appraisals::Bounds => self.appraisal_bounds(&world, appraisal),
                }),
                Then::End(ending) => drop(self.met.endings.insert(ending)),
                Then::Goto(_) | Then::Branch(_) => unreachable!(),
            }
        }
        steps
    }

    fn choose(&mut self, world: &World<'a>, choice: &'a Choice) -> Step<'a> {
        self.met.choices.insert(&choice.id);
        let mut step = Step::at(world, Some(&choice.id));
        let any = choice
            .judged
            .iter()
            .any(|judgement| matches!(judgement, Judgement::If(when, _) if holds(world, when)));
        for judgement in &choice.judged {
            match judgement {
                Judgement::If(when, inner) if holds(world, when) => self.judge(&mut step, inner),
                Judgement::If(..) => {}
                Judgement::Otherwise(inner) if !any => self.judge(&mut step, inner),
                Judgement::Otherwise(_) => {}
                plain => self.judge(&mut step, plain),
            }
        }
        self.earn_stake(&mut step, world.scene);
        change(&mut step.after, &choice.effects);
        step.after.chosen.insert(&choice.id);
        step.heard = self.enter(&mut step.after, &choice.to);
        step
    }

    fn judge(&self, step: &mut Step, judgement: &Judgement) {
        let (worth, grade) = match judgement {
            Judgement::Follows(_) => (2, RIGHT),
            Judgement::Partly(_) => (1, PARTLY),
            Judgement::Breaches(_) => (-2, BREACH),
            _ => return,
        };
        // The worst verdict decides the grade. A step without any verdict keeps the grade `NOTHING`.
        step.grade = if step.judged {
            step.grade.min(grade)
        } else {
            grade
        };
        step.judged = true;
        let principle = &self.guidance.principles[judgement.principle().unwrap()];
        step.critical |= principle.critical && worth < 0;
        if self.scenario.format == 1 {
            step.points += worth * Points::from(principle.weight);
            step.areas[principle.area as usize] += worth * Points::from(principle.weight);
        }
    }

    /// Adds the share of the scene's stake that the step earns by its grade. Points are counted in halves: a stake of 3
    /// earns 6 halves if the step is wholly right.
    fn earn_stake(&self, step: &mut Step, scene: &str) {
        let stake = self.scenario.scenes[scene].stake.as_ref();
        let Some(stake) = stake else {
            // In a scene without a stake, a neutral choice loses nothing. So it counts as wholly right.
            if step.grade == NOTHING && step.choice.is_some() {
                step.grade = RIGHT;
            }
            return;
        };
        let factor = [-2, 0, 1, 2][usize::from(step.grade)];
        let points = factor * Points::from(stake.points);
        step.points += points;
        for area in Area::ALL {
            if stake.areas.contains(&area) {
                step.areas[area as usize] += points;
            }
        }
    }

    /// Returns the steps of an appraisal, one for every combination of a basis with one fact or none.
    fn appraise(&mut self, world: &World<'a>, appraisal: &'a Appraisal) -> Vec<Step<'a>> {
        let holds = |when: &Option<Condition>| when.as_ref().is_none_or(|when| holds(world, when));
        let case = appraisal
            .cases
            .iter()
            .find(|case| holds(&case.when))
            .unwrap();
        let facts = appraisal.facts.iter().map(String::as_str);
        let offered: Vec<&str> = facts
            .filter(|fact| world.established.contains(fact))
            .collect();
        let limits = |basis| matches!(basis, Sufficiency::ForPart | Sufficiency::More);
        let mut steps = Vec::new();
        for basis in [
            Sufficiency::No,
            Sufficiency::NotYet,
            Sufficiency::ForPart,
            Sufficiency::More,
        ] {
            for fact in std::iter::once(None).chain(offered.iter().copied().map(Some)) {
                let mut step = Step::at(world, None);
                step.answers = Some((basis, fact));
                let carried =
                    fact.is_some_and(|fact| case.carried_by.iter().any(|one| one == fact));
                let overlooked = basis == Sufficiency::No && case.level == ConcernLevel::Danger;
                step.grade = if limits(basis) && !(limits(case.basis) && carried) || overlooked {
                    BREACH
                } else if !carried {
                    NOTHING
                } else if basis == case.basis {
                    RIGHT
                } else if limits(basis) == limits(case.basis) {
                    PARTLY
                } else {
                    NOTHING
                };
                self.earn_stake(&mut step, world.scene);
                step.heard = self.enter(&mut step.after, &appraisal.to);
                steps.push(step);
            }
        }
        steps
    }

    /// Returns a step with the best grade and one with the worst; see [`Appraisals::Bounds`].
    fn appraisal_bounds(&mut self, world: &World<'a>, appraisal: &'a Appraisal) -> Vec<Step<'a>> {
        let grades = [RIGHT, BREACH].into_iter();
        grades
            .map(|grade| {
                let mut step = Step::at(world, None);
                step.grade = grade;
                self.earn_stake(&mut step, world.scene);
                step.heard = self.enter(&mut step.after, &appraisal.to);
                step
            })
            .collect()
    }

    fn submit_note(
        &mut self,
        world: &World<'a>,
        all: &'a [Statement],
        offered: &[&'a Statement],
        included: BTreeSet<&'a str>,
        to: &'a str,
    ) -> Step<'a> {
        let mut step = Step::at(world, None);
        let mut mistakes = 0;
        for statement in offered {
            let belongs = match &statement.belongs {
                Belongs::Always => true,
                Belongs::Never => false,
                Belongs::When(when) => holds(world, when),
            };
            let put_in = included.contains(statement.id.as_str());
            let principle = &self.guidance.principles[&statement.by];
            let points = Points::from(principle.weight) * if put_in == belongs { 1 } else { -1 };
            if self.scenario.format == 1 {
                step.points += points;
                step.areas[principle.area as usize] += points;
            }
            step.critical |= principle.critical && put_in && !belongs;
            mistakes += usize::from(put_in != belongs);
        }
        step.grade = match mistakes {
            _ if step.critical => BREACH,
            0 => RIGHT,
            1 => PARTLY,
            2 => NOTHING,
            _ => BREACH,
        };
        self.earn_stake(&mut step, world.scene);
        for statement in all {
            step.after.noted.remove(statement.id.as_str());
        }
        step.after.noted.extend(&included);
        step.included = included;
        step.heard = self.enter(&mut step.after, to);
        step
    }
}

fn subsets<'a>(all: &[&'a str]) -> Vec<BTreeSet<&'a str>> {
    let subset = |bits: usize| {
        let chosen = all
            .iter()
            .enumerate()
            .filter(|(index, _)| bits >> index & 1 == 1);
        chosen.map(|(_, id)| *id).collect()
    };
    (0..1 << all.len()).map(subset).collect()
}
