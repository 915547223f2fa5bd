//! The results that the oracle finds by trying every step, and the grade for noticing the signs.

use samtalerum_core::guidance::{Area, Points};
use samtalerum_core::scenario::{Shows, Then};

use super::play::Oracle;
use super::reach::Reach;
use super::step::{NOTHING, PARTLY, RIGHT};
use super::steps::Appraisals;
use super::world::World;

impl<'a> Oracle<'a> {
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

    /// Returns the grade for noticing signs. It depends on which lines are marked at the end of the meeting.
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

    /// Returns the points for noticing the signs with this grade.
    pub(crate) fn signs_points(&self, grade: u8) -> Points {
        let stake = self.scenario.signs.as_ref();
        let points = stake.map_or(0, |stake| Points::from(stake.points));
        if self.scenario.format == 1 {
            return 0;
        }
        [-2, 0, 1, 2][usize::from(grade)] * points
    }

    /// Returns the points per area for noticing the signs with this grade.
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
