//! Compares the exploration, the session and the debrief with the oracle, i.e. a second implementation of the rules, on
//! random scenarios.

mod generator;

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::Guidance;
use samtalerum_core::meeting::{Act, CompiledScenario, Ix, IxVec, Session, Stop};
use samtalerum_core::paths::{Paths, Values, Violation};
use samtalerum_core::scenario::{Outcome, Scenario, Sufficiency};

use super::oracle::{BREACH, Met, Oracle, RIGHT, Reach, Step, World};
use super::support::{self, perform, read_on};

/// The limit on the number of worlds that the oracle visits. A world is a state of the oracle. Scenarios that need more
/// are rejected.
const WORLDS: usize = 4000;
/// The limit on the number of paths that are played and judged in each scenario.
const MAX_PATHS: usize = 120;

fn reach_of(values: &Values) -> Reach {
    Reach {
        best: values.points.best,
        worst: values.points.worst,
        clean: values.clean,
        areas: values.areas.map(|area| (area.best, area.worst)),
        shortest: values.shortest,
        longest: values.longest,
        right: values.right,
    }
}

fn met<'a>(compiled: &'a CompiledScenario, paths: &Paths) -> Met<'a> {
    fn ids<'a, I: Ix>(reached: &IxVec<I, bool>, id: impl Fn(I) -> &'a String) -> BTreeSet<&'a str> {
        let met = reached.indices().filter(|index| reached[*index]);
        met.map(|index| id(index).as_str()).collect()
    }
    let reached = &paths.explored.reached;
    Met {
        scenes: ids(&reached.scenes, |number| compiled.scene_id(number)),
        lines: ids(&reached.lines, |number| compiled.line(number).id()),
        choices: ids(&reached.choices, |number| compiled.choice_id(number)),
        statements: ids(&reached.statements, |number| compiled.statement_id(number)),
        endings: ids(&reached.endings, |number| compiled.ending_id(number)),
        dead_ends: ids(&reached.dead_ends, |number| compiled.scene_id(number)),
    }
}

/// A path that is being played by a session and by the oracle. Its list `steps` has each step so far, with the oracle's
/// world before the step.
#[derive(Clone)]
struct Path<'a> {
    world: World<'a>,
    session: Session,
    steps: Vec<(World<'a>, Step<'a>)>,
}

struct Check<'a> {
    oracle: Oracle<'a>,
    compiled: Arc<CompiledScenario>,
    paths: Paths,
    violations: Vec<Violation>,
    paths_left: usize,
}

fn check(scenario: &Arc<Scenario>) -> Result<(), TestCaseError> {
    let content = support::content();
    let mut oracle = Oracle::new(scenario, &content.guidance, WORLDS);
    let (world, heard) = oracle.begin();
    let Some(reach) = oracle.reach(&world) else {
        return Err(TestCaseError::reject("too many worlds"));
    };
    let compiled = Arc::new(CompiledScenario::compile(Arc::clone(scenario)).expect("it compiles"));
    let paths = Paths::new(Arc::clone(&compiled), &content.guidance);
    prop_assert!(paths.explored.complete);
    prop_assert_eq!(reach_of(paths.start()), reach);
    prop_assert_eq!(met(&compiled, &paths), std::mem::take(&mut oracle.met));

    let mut session = support::session(&compiled);
    read_on(&mut session);
    let mut check = Check {
        oracle,
        compiled,
        violations: paths.violations(),
        paths,
        paths_left: MAX_PATHS,
    };
    check.heard(&session, &heard)?;
    check.best_path(&world)?;
    check.play(Path {
        world,
        session,
        steps: Vec::new(),
    })
}

/// Answers and submits an appraisal.
fn answer(session: &mut Session, step: &Step) {
    let Some((basis, fact)) = step.answers else {
        return;
    };
    let level = match basis {
        Sufficiency::No => "no-occasion",
        _ => "signs",
    };
    perform(session, Act::Level(level.into()));
    perform(session, Act::Basis(basis.name().into()));
    if basis == Sufficiency::NotYet {
        perform(session, Act::First("step".into()));
    }
    if let Some(fact) = fact {
        perform(session, Act::BuildOn(fact.into()));
    }
    perform(session, Act::Confidence("fairly".into()));
    perform(session, Act::Submit);
}

impl<'a> Check<'a> {
    fn format(&self) -> u32 {
        self.compiled.scenario.format
    }

    /// Checks that the session and the oracle have shown the same lines since the last step. `heard` has the lines that
    /// the oracle has shown.
    fn heard(&self, session: &Session, heard: &[&str]) -> Result<(), TestCaseError> {
        use samtalerum_core::meeting::Event;
        let since = session.events().iter().rposition(|event| {
            matches!(
                event,
                Event::Choice(_) | Event::Submitted(_) | Event::Appraised(_)
            )
        });
        let lines = session.events()[since.map_or(0, |index| index + 1)..].iter();
        let shown: Vec<&str> = lines
            .filter_map(|event| match event {
                Event::Line(line) => Some(self.compiled.line(*line).id().as_str()),
                _ => None,
            })
            .collect();
        prop_assert_eq!(shown, heard);
        Ok(())
    }

    /// Checks that the best path that [`Paths`] reports is possible and earns the best result.
    fn best_path(&mut self, world: &World<'a>) -> Result<(), TestCaseError> {
        let (state, stop) = self.compiled.begin(&mut |_| {});
        let (steps, ending) = self.paths.best_path(stop, &state);
        let choices: Vec<&str> = steps
            .iter()
            .filter_map(|step| Some(self.compiled.choice_id(step.choice?).as_str()))
            .collect();
        let start = self.paths.start();
        let (clean, best) = self
            .oracle
            .along(world, &choices)
            .expect("a best path is a path");
        match start.clean {
            Some(points) => prop_assert_eq!(clean, Some(points)),
            None => prop_assert_eq!(best, start.points.best),
        }
        prop_assert!(ending.is_some() || !self.paths_have_no_dead_end());
        Ok(())
    }

    fn paths_have_no_dead_end(&self) -> bool {
        !self
            .paths
            .explored
            .reached
            .dead_ends
            .iter()
            .any(|dead| *dead)
    }

    /// Continues the path with every possible step and checks each path that results, until [`MAX_PATHS`] paths have
    /// been played.
    fn play(&mut self, path: Path<'a>) -> Result<(), TestCaseError> {
        let (Some(stop), Some(state)) = (path.session.stop(), path.session.state()) else {
            unreachable!("it has begun");
        };
        let values = self.paths.at(stop, state);
        prop_assert!(values.is_some(), "a state that was not explored");
        let reach = self.oracle.reach(&path.world);
        prop_assert_eq!(values.map(reach_of), reach);
        let steps = self.oracle.steps(&path.world);
        if steps.is_empty() {
            self.paths_left = self.paths_left.saturating_sub(1);
            return self.judge(&path);
        }
        // Take each step in turn. The step to begin with differs from path to path, so that the limit does not always
        // cut off the same steps.
        let from = self.paths_left * 7 % steps.len();
        for index in 0..steps.len() {
            if self.paths_left == 0 {
                return Ok(());
            }
            let step = &steps[(from + index) % steps.len()];
            let mut next = path.clone();
            self.do_step(&mut next.session, step)?;
            next.world = step.after.clone();
            next.steps.push((path.world.clone(), step.clone()));
            self.play(next)?;
        }
        Ok(())
    }

    fn do_step(&self, session: &mut Session, step: &Step) -> Result<(), TestCaseError> {
        for line in self.compiled.lines() {
            let id = self.compiled.line(line).id();
            let wanted = step.marked.contains(id.as_str());
            match (wanted, session.is_marked(line)) {
                (true, false) => perform(session, Act::Mark(id.clone())),
                (false, true) => perform(session, Act::Unmark(id.clone())),
                _ => {}
            }
        }
        match step.choice {
            Some(choice) => {
                let mut offered = session.offered().into_iter();
                prop_assert!(offered.any(|number| self.compiled.choice_id(number) == choice));
                perform(session, Act::Choose(choice.to_owned()));
            }
            None if step.answers.is_some() => answer(session, step),
            None => {
                for statement in &step.included {
                    perform(session, Act::Include((*statement).to_owned()));
                }
                perform(session, Act::Submit);
            }
        }
        read_on(session);
        self.heard(session, &step.heard)
    }

    /// Checks that the debrief of a path that was played to its end agrees with the oracle.
    fn judge(&mut self, path: &Path<'a>) -> Result<(), TestCaseError> {
        let content = support::content();
        let debrief = Debrief::new(&path.session, &self.paths, &content.guidance);
        let is_over = path.session.is_over();
        let signs = self.oracle.signs_grade(&path.world);
        let steps: i32 = path.steps.iter().map(|(_, step)| step.points).sum();
        let (signs_points, signs_areas) = if is_over {
            (
                self.oracle.signs_points(signs),
                self.oracle.signs_areas(signs),
            )
        } else {
            (0, [0; 4])
        };
        let all = steps + signs_points;
        if let Some(grade) = debrief.signs_grade {
            prop_assert_eq!(grade as u8, signs);
        }
        prop_assert_eq!(debrief.points, all);
        for area in &debrief.areas {
            let points: i32 = path
                .steps
                .iter()
                .map(|(_, step)| step.areas[area.area as usize])
                .sum();
            let points = points + signs_areas[area.area as usize];
            prop_assert_eq!(area.points, points);
            if self.format() == 1 {
                prop_assert!(area.worst <= points && points <= area.best);
                prop_assert_eq!(area.percent.is_some(), area.worst != area.best);
            } else {
                prop_assert_eq!(area.percent.is_some(), area.judged >= 3);
            }
        }
        let start = reach_of(self.paths.start());
        prop_assert!(start.worst <= all && all <= start.best);
        // In format 2, a wholly right path earns 100 percent, and 0 percent means that nothing was earned.
        let (best, worst) = match (self.format(), start.right) {
            (2, Some(right)) => (right, 0),
            _ => (start.best, start.worst),
        };
        prop_assert_eq!((debrief.best, debrief.worst), (best, worst));
        let percent = if best <= worst {
            100
        } else {
            (all - worst).clamp(0, best - worst) * 100 / (best - worst)
        };
        prop_assert_eq!(debrief.percent.map(i32::from), Some(percent));
        // Compare the grades of decisions and appraisals.
        let taken = path.steps.iter().filter(|(_, step)| step.choice.is_some());
        for ((_, step), decision) in taken.zip(&debrief.decisions) {
            prop_assert_eq!(decision.grade as u8, step.grade);
        }
        let answered = path.steps.iter().filter(|(_, step)| step.answers.is_some());
        for ((_, step), appraisal) in answered.zip(&debrief.appraisals) {
            prop_assert_eq!(appraisal.grade as u8, step.grade);
        }
        let critical = path.steps.iter().any(|(_, step)| step.critical);
        prop_assert_eq!(!debrief.critical.is_empty(), critical);
        let ended = matches!(path.session.stop(), Some(Stop::End { .. }));
        prop_assert_eq!(debrief.finished, ended);
        let ended_badly = self.format() == 2 && debrief.outcome == Some(Outcome::Poor);
        prop_assert_eq!(
            debrief.passed,
            ended && !critical && !ended_badly && percent >= 70
        );
        if self.format() == 2 && ended {
            self.invariants(path, &debrief)?;
        }
        self.turning_points(path, &debrief)
    }

    /// Checks that a path keeps each invariant of the scale, unless a reported violation says otherwise.
    fn invariants(&self, path: &Path<'a>, debrief: &Debrief) -> Result<(), TestCaseError> {
        let violated = |test: fn(&Violation) -> bool| self.violations.iter().any(test);
        let loses = violated(|one| {
            matches!(
                one,
                Violation::RightActLoses { .. } | Violation::NoRightAct(_)
            )
        });
        let signs_right = debrief.signs_grade.is_none_or(|grade| grade as u8 == RIGHT);
        let all_right = signs_right && path.steps.iter().all(|(_, step)| step.grade == RIGHT);
        if all_right && !loses {
            prop_assert_eq!(debrief.percent, Some(100));
            prop_assert!(debrief.areas.iter().all(|area| area.points == area.best));
        }
        if all_right && !violated(|one| matches!(one, Violation::RightPathEndsBadly(_))) {
            prop_assert_eq!(debrief.outcome, Some(Outcome::Good));
            prop_assert!(loses || debrief.passed);
        }
        // The violation `FreeMistake` is about the first mistake on a path: it is found only where all acts before it
        // are right.
        let free = violated(|one| matches!(one, Violation::FreeMistake { .. }));
        // A mistake in a scene without a stake loses nothing. `check` would report such a scene, but a random scenario
        // may have one.
        let mut mistakes = path.steps.iter().filter(|(_, step)| step.grade < RIGHT);
        let staked = mistakes.all(|(world, _)| {
            let scene = &self.compiled.scenario.scenes[world.scene];
            scene.stake.is_some()
        });
        if !all_right && !loses && !free && staked {
            prop_assert!(debrief.points < debrief.best || debrief.best == 0);
        }
        let decisions = || path.steps.iter().filter(|(_, step)| step.choice.is_some());
        let count = |grade| decisions().filter(|(_, step)| step.grade == grade).count();
        if debrief.passed && count(BREACH) >= count(RIGHT) {
            let mark = support::content().guidance.pass_mark;
            prop_assert!(self.paths.passes_with_as_many_breaches(mark));
        }
        let breaches = path.steps.iter().any(|(_, step)| step.grade == BREACH);
        if debrief.outcome == Some(Outcome::Poor) {
            prop_assert!(!debrief.passed);
            prop_assert!(
                breaches || violated(|one| matches!(one, Violation::PoorWithoutBreach(_)))
            );
        }
        Ok(())
    }

    fn turning_points(&mut self, path: &Path<'a>, debrief: &Debrief) -> Result<(), TestCaseError> {
        let span = debrief.best - debrief.worst;
        let decisions = path.steps.iter().filter(|(_, step)| step.choice.is_some());
        let decisions: Vec<_> = decisions.cloned().collect();
        prop_assert_eq!(decisions.len(), debrief.decisions.len());
        let mut expected = 0;
        for (number, (before, step)) in decisions.iter().enumerate() {
            prop_assert_eq!(debrief.decisions[number].points, step.points);
            let reach = self.oracle.reach(before).unwrap();
            let after = self.oracle.reach(&step.after).unwrap();
            // If a critical breach is unavoidable, compare points only.
            let aim = if reach.clean.is_some() {
                after.aim()
            } else {
                after.best
            };
            let lost = reach.aim() - (step.points + aim);
            // `true` if the step makes a critical breach unavoidable.
            let doomed = reach.clean.is_some() && after.clean.is_none();
            let point = debrief
                .turning_points
                .iter()
                .find(|point| point.decision == number);
            let turns =
                (lost > 0 || step.critical || doomed) && (self.format() == 1 || step.grade < RIGHT);
            prop_assert_eq!(point.is_some(), turns, "decision {}, lost {}", number, lost);
            prop_assert_eq!(debrief.decisions[number].kept_best, !turns);
            let Some(point) = point else { continue };
            expected += 1;
            prop_assert_eq!(Some(point.choice.as_str()), step.choice);
            prop_assert_eq!(point.lost, lost.max(0));
            prop_assert_eq!(point.critical, step.critical);
            // If the best and the worst result are equal, a loss counts as 0 percent.
            let hundredths = if span > 0 {
                (f64::from(lost.max(0)) * 100.0 / f64::from(span)).ceil()
            } else {
                0.0
            };
            prop_assert_eq!(f64::from(point.lost_percent), hundredths.min(100.0));
            if let Some(better) = &point.better {
                self.better(before, &reach, better)?;
            }
        }
        prop_assert_eq!(debrief.turning_points.len(), expected);
        let order = debrief.turning_points.iter();
        prop_assert!(order.is_sorted_by_key(|point| (!point.critical, -point.lost)));
        Ok(())
    }

    /// Checks that the better choice of a turning point keeps the best result within reach.
    fn better(
        &mut self,
        before: &World<'a>,
        reach: &Reach,
        better: &str,
    ) -> Result<(), TestCaseError> {
        let mut found = false;
        for step in self.oracle.steps(before) {
            if step.choice == Some(better) {
                let after = self.oracle.reach(&step.after).unwrap();
                found |= match reach.clean {
                    Some(clean) => {
                        !step.critical
                            && after.clean.map(|points| points + step.points) == Some(clean)
                    }
                    None => after.best + step.points == reach.best,
                };
            }
        }
        prop_assert!(found, "{} is no better", better);
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 1500,
        max_global_rejects: 30000,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn every_path_agrees_with_the_oracle(tape in proptest::collection::vec(any::<u8>(), 100..900)) {
        check(&generator::scenario(&tape))?;
    }
}

/// Returns `true` if a scenario of format 2 has points to lose, and if none of its invariants about right acts is
/// violated.
fn is_sound(compiled: &CompiledScenario, guidance: &Guidance) -> bool {
    let compiled = CompiledScenario::compile(Arc::clone(&compiled.scenario)).expect("it compiles");
    let paths = Paths::new(Arc::new(compiled), guidance);
    let points = paths.start().points;
    let mut violations = paths.violations().into_iter();
    points.best != points.worst
        && paths.compiled().scenario.has_stakes()
        && !violations.any(|one| {
            matches!(
                one,
                Violation::RightActLoses { .. } | Violation::NoRightAct(_)
            )
        })
}

/// Guards against trivial random scenarios: each of the named features must occur in at least 10 of 200 scenarios.
#[test]
fn random_scenarios_use_every_rule() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let tapes = proptest::collection::vec(any::<u8>(), 100..900);
    let mut counts = [0; 13];
    let names = [
        "again",
        "marked",
        "noted",
        "note",
        "critical",
        "unclean",
        "branch",
        "long",
        "facts",
        "counted",
        "appraisal",
        "stake",
        "sound",
    ];
    for _ in 0..200 {
        let tape = tapes.new_tree(&mut runner).unwrap().current();
        let scenario = generator::scenario(&tape);
        let guidance = &support::content().guidance;
        let mut oracle = Oracle::new(&scenario, guidance, WORLDS);
        let (world, _) = oracle.begin();
        let Some(reach) = oracle.reach(&world) else {
            continue;
        };
        let text = format!("{scenario:?}");
        let compiled = CompiledScenario::compile(Arc::clone(&scenario)).unwrap();
        let again = compiled
            .choices()
            .any(|choice| compiled.choice_to(choice) <= compiled.choice_scene(choice));
        let traits = [
            again,
            text.contains("Marked("),
            text.contains("Noted("),
            !oracle.met.statements.is_empty(),
            reach.clean != Some(reach.best),
            reach.clean.is_none(),
            text.contains("Branch("),
            reach.longest > 3,
            text.contains("Established("),
            text.contains("AtLeastOf("),
            text.contains("Appraise("),
            text.contains("Stake {"),
            is_sound(&compiled, guidance),
        ];
        traits
            .iter()
            .zip(&mut counts)
            .for_each(|(found, count)| *count += i32::from(*found));
    }
    for (name, count) in names.iter().zip(counts) {
        assert!(count >= 10, "{name}: {count} of 200 ({counts:?})");
    }
}
