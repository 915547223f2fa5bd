//! The points that a step of a path (a decision, a note or an appraisal) earns, in total and per area.

use crate::guidance::{
    Area, Grade, Guidance, Points, VerdictKind, grade_points, note_points, points,
};
use crate::meeting::{CompiledScenario, IxVec, PrincipleIx, SceneIx};
use crate::scenario::Stake;

/// The points that a trainee earns by one step of a path, or by noticing the signs of control. A path determines each
/// choice, so for a decision `best` and `worst` are equal. For the other steps and for the signs they can differ,
/// because a path does not determine all statements of a note, the answers of an appraisal, or all marks of signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Earnings {
    /// The most points.
    pub best: Points,
    /// The least points.
    pub worst: Points,
    /// The most points per area, in the order of [`Area::ALL`].
    pub area_best: [Points; 4],
    /// The least points per area, in the order of [`Area::ALL`].
    pub area_worst: [Points; 4],
    /// `true` if the step breaches a critical principle even when it is done as well as possible.
    pub critical: bool,
    /// The grade of the step if it is done as well as possible.
    pub grade: Grade,
    /// `true` if specialists dispute the verdict, so that it costs nothing. Always `false` in format 1.
    pub disputed: bool,
}

/// The default earnings are those of a step that earns no points and has no mistake.
impl Default for Earnings {
    fn default() -> Self {
        Self {
            best: 0,
            worst: 0,
            area_best: [0; 4],
            area_worst: [0; 4],
            critical: false,
            grade: Grade::Right,
            disputed: false,
        }
    }
}

/// The properties of a statement that decide how many points it earns in a note.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ScoredStatement {
    /// The principle that judges the statement.
    pub(crate) principle: PrincipleIx,
    /// `true` if the statement belongs in the note.
    pub(crate) belongs: bool,
    /// `true` if the note includes the statement; `None` if that is not known.
    pub(crate) included: Option<bool>,
}

/// The scale of a scenario, which converts verdicts and grades to points.
#[derive(Debug, Clone)]
pub(crate) struct Scale {
    /// For each principle, its area, its weight, and `true` if it is critical.
    principles: IxVec<PrincipleIx, (Area, u8, bool)>,
    /// For each scene, the points of its stake and the areas in which they count. `None` in format 1, where verdicts
    /// earn points by the weight of their principle.
    stakes: Option<IxVec<SceneIx, (Points, [bool; 4])>>,
    /// The points of the stake for noticing signs, and the areas in which they count.
    signs: (Points, [bool; 4]),
}

impl Scale {
    /// Builds the scale of a scenario. A principle that is missing from the catalogue earns nothing; `check` reports
    /// that as an error.
    pub(crate) fn new(compiled: &CompiledScenario, guidance: &Guidance) -> Self {
        let weigh = |id: &String| {
            let principle = guidance.principles.get(id);
            principle.map_or((Area::Rights, 0, false), |one| {
                (one.area, one.weight, one.critical)
            })
        };
        let of_stake = |stake: Option<&Stake>| {
            stake.map_or((0, [false; 4]), |stake| {
                let counts = |area: Area| stake.areas.contains(&area);
                (Points::from(stake.points), Area::ALL.map(counts))
            })
        };
        let stake = |scene: SceneIx| of_stake(compiled.stake(scene));
        Self {
            principles: compiled.principles.iter().map(weigh).collect(),
            stakes: compiled
                .scenario
                .has_stakes()
                .then(|| compiled.scenes().map(stake).collect()),
            signs: of_stake(compiled.scenario.signs.as_ref()),
        }
    }

    /// Returns the points that a choice in a scene earns by its verdicts. From format 2 on, a disputed choice earns the
    /// whole stake and breaches nothing, whatever its verdicts are. So 100 percent stays within reach, and a disputed
    /// verdict costs nobody points.
    pub(crate) fn choice(
        &self,
        scene: SceneIx,
        verdicts: impl Iterator<Item = (PrincipleIx, VerdictKind)>,
        disputed: bool,
    ) -> Earnings {
        let mut earned = Earnings::default();
        let mut worst: Option<VerdictKind> = None;
        for (principle, kind) in verdicts {
            let (area, weight, critical) = self.principles[principle];
            worst = Some(worst.map_or(kind, |worst| worst.min(kind)));
            earned.critical |= critical && kind == VerdictKind::Breaches;
            if self.stakes.is_none() {
                let worth = points(kind, weight);
                earned.range(area, worth, worth);
            }
        }
        earned.grade = Grade::of_choice(worst);
        // In a scene without a stake, a neutral choice loses nothing. So it counts as wholly right.
        if earned.grade == Grade::Nothing && !self.has_stake(scene) {
            earned.grade = Grade::Right;
        }
        let mut grade = earned.grade;
        if disputed && self.stakes.is_some() {
            earned.disputed = true;
            earned.critical = false;
            grade = Grade::Right;
        }
        self.earn_stake(&mut earned, scene, grade, grade);
        earned
    }

    /// Returns the points that the note of a scene earns by its statements.
    pub(crate) fn note(
        &self,
        scene: SceneIx,
        statements: impl Iterator<Item = ScoredStatement>,
    ) -> Earnings {
        let mut earned = Earnings::default();
        let (mut mistakes, mut open, mut open_breach) = (0, 0, false);
        for statement in statements {
            let (area, weight, critical) = self.principles[statement.principle];
            let (right, wrong) = (note_points(true, weight), note_points(false, weight));
            let (best, worst) = match statement.included {
                None => {
                    open += 1;
                    open_breach |= critical && !statement.belongs;
                    (right, wrong)
                }
                Some(included) if included == statement.belongs => (right, right),
                Some(included) => {
                    mistakes += 1;
                    // A missing statement that belongs in the note costs points, but is never critical. An included
                    // statement that does not belong can be a critical breach.
                    earned.critical |= critical && included;
                    (wrong, wrong)
                }
            };
            if self.stakes.is_none() {
                earned.range(area, best, worst);
            }
        }
        let grade = |mistakes, critical| {
            if critical {
                Grade::Breach
            } else {
                Grade::of_note(mistakes)
            }
        };
        let best = grade(mistakes, earned.critical);
        let worst = grade(mistakes + open, earned.critical || open_breach);
        earned.grade = best;
        self.earn_stake(&mut earned, scene, best, worst);
        earned
    }

    /// Returns the points that the appraisal of a scene earns with this grade. If the grade is `None`, any grade is
    /// possible.
    pub(crate) fn appraisal(&self, scene: SceneIx, grade: Option<Grade>) -> Earnings {
        let (best, worst) = (
            grade.unwrap_or(Grade::Right),
            grade.unwrap_or(Grade::Breach),
        );
        let mut earned = Earnings {
            grade: best,
            ..Earnings::default()
        };
        self.earn_stake(&mut earned, scene, best, worst);
        earned
    }

    /// Returns the points for noticing the signs with this grade. If the grade is `None`, any grade is possible.
    pub(crate) fn signs(&self, grade: Option<Grade>) -> Earnings {
        let (best, worst) = (
            grade.unwrap_or(Grade::Right),
            grade.unwrap_or(Grade::Nothing),
        );
        let mut earned = Earnings {
            grade: best,
            ..Earnings::default()
        };
        if self.stakes.is_some() {
            earned.stake(self.signs, best, worst);
        }
        earned
    }

    /// Returns `true` if noticing the signs counts in an area.
    pub(crate) fn signs_count_in(&self, area: Area) -> bool {
        self.stakes.is_some() && self.signs.1[area as usize]
    }

    /// Adds the points that the grades `best` and `worst` earn from the stake of a scene. Does nothing in format 1.
    fn earn_stake(&self, earned: &mut Earnings, scene: SceneIx, best: Grade, worst: Grade) {
        if let Some(stakes) = &self.stakes {
            earned.stake(stakes[scene], best, worst);
        }
    }

    fn has_stake(&self, scene: SceneIx) -> bool {
        let stakes = self.stakes.as_ref();
        stakes.is_some_and(|stakes| stakes[scene].0 > 0)
    }

    /// Returns `true` if the decision, note or appraisal of a scene counts in an area.
    pub(crate) fn counts_in(&self, scene: SceneIx, area: Area) -> bool {
        let stakes = self.stakes.as_ref();
        stakes.is_some_and(|stakes| stakes[scene].1[area as usize])
    }

    /// Returns the weight of a principle, 0 to 3.
    pub(crate) fn weight(&self, principle: PrincipleIx) -> u8 {
        self.principles[principle].1
    }

    /// Returns `true` if the principle is critical.
    pub(crate) fn is_critical(&self, principle: PrincipleIx) -> bool {
        self.principles[principle].2
    }
}

impl Earnings {
    /// Adds the most and the least points that a verdict or a statement of a note earns in an area.
    fn range(&mut self, area: Area, best: Points, worst: Points) {
        self.best += best;
        self.worst += worst;
        self.area_best[area as usize] += best;
        self.area_worst[area as usize] += worst;
    }

    /// Adds the points that the grades `best` and `worst` earn from a stake: in total, and in each area of the stake.
    fn stake(&mut self, (stake, areas): (Points, [bool; 4]), best: Grade, worst: Grade) {
        let (best, worst) = (grade_points(best, stake), grade_points(worst, stake));
        self.best += best;
        self.worst += worst;
        for (area, counts) in areas.into_iter().enumerate() {
            if counts {
                self.area_best[area] += best;
                self.area_worst[area] += worst;
            }
        }
    }

    /// Adds the points of another step.
    pub(crate) fn add(&mut self, other: &Self) {
        self.best += other.best;
        self.worst += other.worst;
        for area in 0..self.area_best.len() {
            self.area_best[area] += other.area_best[area];
            self.area_worst[area] += other.area_worst[area];
        }
    }
}
