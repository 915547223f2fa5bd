//! The oracle: a second, simple implementation of the rules. It plays the model that authors write, and keeps the whole
//! history in sets of ids. It uses neither compiled scenarios nor sessions. The tests compare its results with those of
//! the program.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use samtalerum_core::guidance::{Area, Guidance, Points};
use samtalerum_core::scenario::{
    Appraisal, Belongs, Branch, Choice, ConcernLevel, Condition, Effect, Judgement, Scenario,
    Shows, Statement, Sufficiency, Then, Variable,
};

/// The history of a meeting, as far as a condition can depend on it.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct World<'a> {
    pub scene: &'a str,
    pub flags: BTreeSet<&'a str>,
    pub gauges: BTreeMap<&'a str, i32>,
    pub chosen: BTreeSet<&'a str>,
    pub visited: BTreeSet<&'a str>,
    pub seen: BTreeSet<&'a str>,
    pub marked: BTreeSet<&'a str>,
    pub noted: BTreeSet<&'a str>,
    pub established: BTreeSet<&'a str>,
}

/// The results that can still be reached from a world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Reach {
    pub best: Points,
    pub worst: Points,
    pub clean: Option<Points>,
    pub areas: [(Points, Points); 4],
    pub shortest: u32,
    pub longest: u32,
    /// The most points on a path whose steps are all wholly right; `None` if there is no such path.
    pub right: Option<Points>,
}

impl Reach {
    /// The results at an ending, without the points for noticing signs.
    const END: Self = Self {
        best: 0,
        worst: 0,
        clean: Some(0),
        areas: [(0, 0); 4],
        shortest: 0,
        longest: 0,
        right: Some(0),
    };

    /// The results at a decision that offers no choice. Such a decision is not an ending, so a path to it does not
    /// count as wholly right.
    const DEAD_END: Self = Self {
        right: None,
        ..Self::END
    };

    /// Returns the best result, without a critical breach if possible.
    pub(crate) fn aim(&self) -> Points {
        self.clean.unwrap_or(self.best)
    }

    fn after(&self, step: &Step) -> Self {
        Self {
            best: self.best + step.points,
            worst: self.worst + step.points,
            clean: self
                .clean
                .filter(|_| !step.critical)
                .map(|points| points + step.points),
            areas: std::array::from_fn(|area| {
                let (best, worst) = self.areas[area];
                (best + step.areas[area], worst + step.areas[area])
            }),
            shortest: self.shortest + u32::from(step.choice.is_some()),
            longest: self.longest + u32::from(step.choice.is_some()),
            right: self
                .right
                .filter(|_| step.grade == RIGHT)
                .map(|points| points + step.points),
        }
    }

    fn or(self, other: Self) -> Self {
        Self {
            best: self.best.max(other.best),
            worst: self.worst.min(other.worst),
            clean: self.clean.max(other.clean),
            areas: std::array::from_fn(|area| {
                let ((best, worst), (other_best, other_worst)) =
                    (self.areas[area], other.areas[area]);
                (best.max(other_best), worst.min(other_worst))
            }),
            shortest: self.shortest.min(other.shortest),
            longest: self.longest.max(other.longest),
            right: self.right.max(other.right),
        }
    }
}

/// A decision, note or appraisal, with all that the trainee has chosen, included, answered and marked.
#[derive(Debug, Clone)]
pub(crate) struct Step<'a> {
    /// The lines that are marked when the step is taken.
    pub marked: BTreeSet<&'a str>,
    /// The choice; `None` for a note or an appraisal.
    pub choice: Option<&'a str>,
    /// The answers of an appraisal: the basis and the fact to build on; `None` if the step is not an appraisal.
    pub answers: Option<(Sufficiency, Option<&'a str>)>,
    /// The statements included in the note; empty if the step is not a note.
    pub included: BTreeSet<&'a str>,
    pub points: Points,
    pub areas: [Points; 4],
    pub critical: bool,
    /// The grade, from [`BREACH`] to [`RIGHT`].
    pub grade: u8,
    /// `true` once the step has a verdict.
    judged: bool,
    pub after: World<'a>,
    /// The lines heard after the step.
    pub heard: Vec<&'a str>,
}

/// The grades, from the worst to the best.
pub(crate) const BREACH: u8 = 0;
pub(crate) const NOTHING: u8 = 1;
pub(crate) const PARTLY: u8 = 2;
pub(crate) const RIGHT: u8 = 3;

/// The parts of a scenario that at least one path reaches.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Met<'a> {
    pub scenes: BTreeSet<&'a str>,
    pub lines: BTreeSet<&'a str>,
    pub choices: BTreeSet<&'a str>,
    pub statements: BTreeSet<&'a str>,
    pub endings: BTreeSet<&'a str>,
    pub dead_ends: BTreeSet<&'a str>,
}

/// The steps to try at an appraisal.
#[derive(Debug, Clone, Copy)]
enum Appraisals {
    /// One step for each possible answer.
    Each,
    /// One step with the best grade and one with the worst. The exploration under test also assumes that both grades
    /// are possible, whatever facts are offered.
    Bounds,
}

pub(crate) struct Oracle<'a> {
    scenario: &'a Scenario,
    guidance: &'a Guidance,
    /// The lines with a mark that a condition tests.
    asked: BTreeSet<&'a str>,
    known: HashMap<World<'a>, Reach>,
    pub met: Met<'a>,
    /// The number of worlds that may still be visited.
    pub budget: usize,
}

impl<'a> Oracle<'a> {
    pub(crate) fn new(scenario: &'a Scenario, guidance: &'a Guidance, budget: usize) -> Self {
        let mut asked = BTreeSet::new();
        scenario.conditions(&mut |condition| {
            if let Condition::Marked(line) = condition {
                asked.insert(line.as_str());
            }
        });
        Self {
            scenario,
            guidance,
            asked,
            known: HashMap::new(),
            met: Met::default(),
            budget,
        }
    }

    /// Begins a meeting. Returns the world at the first stop, and the lines heard before it.
    pub(crate) fn begin(&mut self) -> (World<'a>, Vec<&'a str>) {
        let mut world = World {
            scene: &self.scenario.start,
            flags: BTreeSet::new(),
            gauges: BTreeMap::new(),
            chosen: BTreeSet::new(),
            visited: BTreeSet::new(),
            seen: BTreeSet::new(),
            marked: BTreeSet::new(),
            noted: BTreeSet::new(),
            established: BTreeSet::new(),
        };
        for (id, fact) in &self.scenario.facts {
            if fact.is_known_before() {
                world.established.insert(id);
            }
        }
        for (id, variable) in &self.scenario.variables {
            match variable {
                Variable::Flag(true) => drop(world.flags.insert(id)),
                Variable::Flag(false) => {}
                Variable::Gauge(value) => drop(world.gauges.insert(id, i32::from(*value))),
            }
        }
        let heard = self.enter(&mut world, &self.scenario.start);
        (world, heard)
    }

    fn then(&self, world: &World<'a>) -> &'a Then {
        &self.scenario.scenes[world.scene].then
    }

    fn enter(&mut self, world: &mut World<'a>, scene: &'a str) -> Vec<&'a str> {
        let mut heard = Vec::new();
        let mut next = scene;
        loop {
            world.scene = next;
            self.met.scenes.insert(next);
            let scene = &self.scenario.scenes[next];
            change(world, &scene.effects);
            world.visited.insert(next);
            for line in &scene.lines {
                if line.when().is_none_or(|when| holds(world, when)) {
                    heard.push(line.id().as_str());
                    world.seen.insert(line.id());
                    world
                        .established
                        .extend(line.establishes().iter().map(String::as_str));
                    self.met.lines.insert(line.id());
                }
            }
            next = match &scene.then {
                Then::Goto(to) => to,
                Then::Branch(arms) => arms
                    .iter()
                    .find_map(|arm| match arm {
                        Branch::If(when, to) => holds(world, when).then_some(to),
                        Branch::Otherwise(to) => Some(to),
                    })
                    .unwrap(),
                _ => return heard,
            };
        }
    }

    /// Returns all possible steps. Marks that no condition tests are never set.
    pub(crate) fn steps(&mut self, world: &World<'a>) -> Vec<Step<'a>> {
        self.steps_with(world, Appraisals::Each)
    }

    fn steps_with(&mut self, world: &World<'a>, appraisals: Appraisals) -> Vec<Step<'a>> {
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

    /// Adds the points that the step's grade earns of the scene's stake. Points are counted in halves: a stake of 3
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

    /// Finds the reachable results by trying every step; `None` if the budget is used up.
    pub(crate) fn reach(&mut self, world: &World<'a>) -> Option<Reach> {
        let mut key = world.clone();
        key.marked.clear();
        if let Some(known) = self.known.get(&key) {
            return Some(known.clone());
        }
        self.budget = self.budget.checked_sub(1)?;
        let mut all: Option<Reach> = None;
        for step in self.steps_with(world, Appraisals::Bounds) {
            let reach = self.reach(&step.after)?.after(&step);
            all = Some(match all {
                Some(all) => all.or(reach),
                None => reach,
            });
        }
        let ended = matches!(self.then(world), Then::End(_));
        let all = all.unwrap_or(if ended {
            self.signs_at_the_end()
        } else {
            Reach::DEAD_END
        });
        self.known.insert(key, all.clone());
        Some(all)
    }

    /// Returns the results at an ending: noticing the signs earns the whole stake at best and nothing at worst.
    fn signs_at_the_end(&self) -> Reach {
        let points = self.signs_points(RIGHT);
        let mut end = Reach::END;
        (end.best, end.clean, end.right) = (points, Some(points), Some(points));
        for area in Area::ALL {
            end.areas[area as usize].0 = self.signs_areas(RIGHT)[area as usize];
        }
        end
    }

    /// Returns the grade of noticing signs, by the marks at the end of a meeting.
    pub(crate) fn signs_grade(&self, world: &World) -> u8 {
        let (mut seen, mut real, mut imagined) = (0, 0, 0);
        for line in self.scenario.scenes.values().flat_map(|scene| &scene.lines) {
            if !world.seen.contains(line.id().as_str()) {
                continue;
            }
            let marked = world.marked.contains(line.id().as_str());
            if matches!(line.shows(), Some(Shows::Sign(_))) {
                real += 1;
                seen += usize::from(marked);
            } else {
                imagined += usize::from(marked);
            }
        }
        if seen == real && imagined == 0 {
            RIGHT
        } else if seen > 0 && 2 * seen >= real + imagined {
            PARTLY
        } else {
            NOTHING
        }
    }

    /// Returns the points that noticing the signs earns with this grade.
    pub(crate) fn signs_points(&self, grade: u8) -> Points {
        let stake = self.scenario.signs.as_ref();
        let points = stake.map_or(0, |stake| Points::from(stake.points));
        if self.scenario.format == 1 {
            return 0;
        }
        [-2, 0, 1, 2][usize::from(grade)] * points
    }

    /// Returns the points per area that noticing the signs earns with this grade.
    pub(crate) fn signs_areas(&self, grade: u8) -> [Points; 4] {
        let stake = self.scenario.signs.as_ref();
        Area::ALL.map(|area| {
            let counts = stake.is_some_and(|stake| stake.areas.contains(&area));
            if counts { self.signs_points(grade) } else { 0 }
        })
    }

    /// Follows all paths on which the trainee takes exactly these choices. Returns two numbers: the most points on a
    /// path without a critical breach (`None` if every path has a critical breach), and the most points on any path.
    /// Returns `None` in place of both numbers if no path comes to an ending or a dead end.
    pub(crate) fn along(
        &mut self,
        world: &World<'a>,
        choices: &[&str],
    ) -> Option<(Option<Points>, Points)> {
        let steps = self.steps_with(world, Appraisals::Bounds);
        if steps.is_empty() {
            let ended = matches!(self.then(world), Then::End(_));
            let points = if ended { self.signs_points(RIGHT) } else { 0 };
            return choices.is_empty().then_some((Some(points), points));
        }
        let mut most: Option<(Option<Points>, Points)> = None;
        for step in steps {
            let rest = match step.choice {
                Some(choice) if choices.first() == Some(&choice) => &choices[1..],
                Some(_) => continue,
                None => choices,
            };
            if let Some((clean, best)) = self.along(&step.after, rest) {
                let clean = clean
                    .filter(|_| !step.critical)
                    .map(|points| points + step.points);
                let best = best + step.points;
                most =
                    Some(most.map_or((clean, best), |most| (most.0.max(clean), most.1.max(best))));
            }
        }
        most
    }
}

impl<'a> Step<'a> {
    fn at(world: &World<'a>, choice: Option<&'a str>) -> Self {
        Self {
            marked: world.marked.clone(),
            choice,
            included: BTreeSet::new(),
            points: 0,
            areas: [0; 4],
            critical: false,
            answers: None,
            grade: NOTHING,
            judged: false,
            after: world.clone(),
            heard: Vec::new(),
        }
    }
}

fn offers(world: &World, choice: &Choice) -> bool {
    !world.chosen.contains(choice.id.as_str())
        && choice.when.as_ref().is_none_or(|when| holds(world, when))
}

fn holds(world: &World, condition: &Condition) -> bool {
    match condition {
        Condition::Flag(id) => world.flags.contains(id.as_str()),
        Condition::AtLeast(id, value) => world.gauges[id.as_str()] >= i32::from(*value),
        Condition::AtMost(id, value) => world.gauges[id.as_str()] <= i32::from(*value),
        Condition::Chosen(id) => world.chosen.contains(id.as_str()),
        Condition::Visited(id) => world.visited.contains(id.as_str()),
        Condition::Marked(id) => world.marked.contains(id.as_str()),
        Condition::Noted(id) => world.noted.contains(id.as_str()),
        Condition::Established(id) => world.established.contains(id.as_str()),
        Condition::AtLeastOf(count, ids) => {
            let established = ids
                .iter()
                .filter(|id| world.established.contains(id.as_str()));
            established.count() >= usize::from(*count)
        }
        Condition::Not(inner) => !holds(world, inner),
        Condition::All(all) => all.iter().all(|one| holds(world, one)),
        Condition::Any(any) => any.iter().any(|one| holds(world, one)),
    }
}

fn change<'a>(world: &mut World<'a>, effects: &'a [Effect]) {
    for effect in effects {
        match effect {
            Effect::Set(id) => drop(world.flags.insert(id)),
            Effect::Clear(id) => drop(world.flags.remove(id.as_str())),
            Effect::Add(id, by) => {
                let gauge = world.gauges.get_mut(id.as_str()).unwrap();
                *gauge = (*gauge + i32::from(*by)).clamp(0, 100);
            }
        }
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
