//! Plays a scenario with a session and with the oracle at the same time, and compares the two after every step.

use std::collections::BTreeSet;
use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use samtalerum_core::meeting::{Act, CompiledScenario, Event, Ix, IxVec, Session};
use samtalerum_core::paths::{Paths, Values, Violation};
use samtalerum_core::scenario::{Scenario, Sufficiency};

use crate::oracle::{Met, Oracle, Reach, Step, World};
use crate::support::{self, perform, read_on};

/// The limit on the number of worlds that the oracle visits. A world is a state of the oracle. Scenarios that need more
/// are rejected.
pub(super) const WORLDS: usize = 4000;
/// The limit on the number of paths that are played and judged in each scenario.
const MAX_PATHS: usize = 120;

pub(super) fn reach_of(values: &Values) -> Reach {
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
pub(super) struct Path<'a> {
    pub(super) world: World<'a>,
    pub(super) session: Session,
    pub(super) steps: Vec<(World<'a>, Step<'a>)>,
}

pub(super) struct Check<'a> {
    pub(super) oracle: Oracle<'a>,
    pub(super) compiled: Arc<CompiledScenario>,
    pub(super) paths: Paths,
    pub(super) violations: Vec<Violation>,
    paths_left: usize,
}

/// Compares the program's results for a scenario with the oracle's results.
pub(super) fn check(scenario: &Arc<Scenario>) -> Result<(), TestCaseError> {
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
    pub(super) fn format(&self) -> u32 {
        self.compiled.scenario.format
    }

    /// Checks that the session and the oracle have shown the same lines since the last step. `heard` contains the
    /// oracle's lines.
    fn heard(&self, session: &Session, heard: &[&str]) -> Result<(), TestCaseError> {
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
        // Take each step in turn. The first step differs from path to path, so that the limit does not always cut off
        // the same steps.
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
}
