//! Compares the debrief of a path with the oracle.

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::Stop;
use samtalerum_core::paths::Violation;
use samtalerum_core::scenario::Outcome;

use super::check::{Check, Path, reach_of};
use crate::oracle::{BREACH, RIGHT, Reach, World};
use crate::support;

impl<'a> Check<'a> {
    /// Checks that the debrief of a path that was played to its end agrees with the oracle.
    pub(super) fn judge(&mut self, path: &Path<'a>) -> Result<(), TestCaseError> {
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

    /// Checks the invariants of the points on a path, e.g. that a wholly right path earns 100 percent. Leaves out each
    /// invariant for which the exploration has reported a violation.
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
        // `FreeMistake` is reported only for the first mistake on a path, i.e. if all acts before the mistake are
        // right.
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
