//! What exploration found, in ids and numbers: what `samtalerum paths --format json` prints.

use serde::Serialize;

use super::time::{Reading, walk, word_count};
use super::ways::{Goal, Way, Ways};
use super::{Paths, Range};
use crate::guidance::{Area, Points};
use crate::language::Words;
use crate::scenario::{Id, Outcome};

/// What exploration found of a scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The scenario.
    pub scenario: Id,
    /// Whether every state was explored. If not, there are no results, and what was not met may still be.
    pub complete: bool,
    /// How many states were met.
    pub states: usize,
    /// How many states are explored at most.
    pub limit: usize,
    /// The minutes that the author states.
    pub stated_minutes: u32,
    /// The results, where every state was explored.
    pub results: Option<Results>,
    /// What was met on no way that was explored.
    pub not_met: NotMet,
}

/// What holds for all ways together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Results {
    /// How many ways lead to an ending.
    pub ways: u64,
    /// Whether there are more ways than can be counted.
    pub more_ways: bool,
    /// The best way.
    pub best: Told,
    /// The worst way.
    pub worst: Told,
    /// The way with the fewest decisions.
    pub shortest: Told,
    /// The way with the most decisions.
    pub longest: Told,
    /// Each area in which something is judged.
    pub areas: Vec<AreaTold>,
    /// Each ending.
    pub endings: Vec<EndingTold>,
}

/// What can be reached in an area, for that area alone.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AreaTold {
    /// The area.
    #[serde(serialize_with = "Area::serialize_name")]
    pub area: Area,
    /// The most points in it.
    pub best_points: Points,
    /// The least points in it.
    pub worst_points: Points,
    /// A way to the most.
    pub best: Told,
    /// A way to the least.
    pub worst: Told,
}

/// How an ending is reached.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EndingTold {
    /// The ending.
    pub ending: Id,
    /// How it turns out.
    pub outcome: Outcome,
    /// The best way to it; nothing where it is never reached.
    pub way: Option<Told>,
}

/// A way in ids and numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Told {
    /// Its decisions and notes.
    pub steps: Vec<ToldStep>,
    /// Its ending.
    pub ending: Id,
    /// Its points.
    pub points: Points,
    /// Where they stand between the worst (0) and the best (100).
    pub percent: u8,
    /// Whether a critical principle is breached on it.
    pub critical_breach: bool,
    /// How many decisions it has, notes aside.
    pub decisions: usize,
    /// The words read on it.
    pub words: usize,
    /// The minutes that it takes.
    pub minutes: f64,
}

/// A step in ids.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct ToldStep {
    /// The scene.
    pub scene: Id,
    /// The choice; nothing for the note.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<Id>,
    /// Lines that must be marked as signs for it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marked: Vec<Id>,
    /// The statements put into the note.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub noted: Vec<Id>,
}

/// What was met on no way that was explored.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct NotMet {
    /// Scenes.
    pub scenes: Vec<Id>,
    /// Choices.
    pub choices: Vec<Id>,
    /// Endings.
    pub endings: Vec<Id>,
}

impl Report {
    /// Tells what was found; the words of a language are counted for how long a way takes.
    pub fn new(paths: &Paths, limit: usize, words: &Words) -> Self {
        let plot = &paths.plot;
        let reached = &paths.explored.reached;
        let missing = |met: &[bool], name: &dyn Fn(usize) -> Id| {
            let numbers = (0..met.len()).filter(|number| !met[*number]);
            numbers.map(name).collect()
        };
        Self {
            scenario: plot.scenario.id.clone(),
            complete: paths.explored.complete,
            states: paths.explored.state_count(),
            limit,
            stated_minutes: plot.scenario.minutes,
            results: paths
                .explored
                .complete
                .then(|| results(paths, words))
                .flatten(),
            not_met: NotMet {
                scenes: missing(&reached.scenes, &|scene| plot.scene_id(scene).clone()),
                choices: missing(&reached.choices, &|choice| plot.choice_id(choice).clone()),
                endings: missing(&reached.endings, &|ending| plot.ending_id(ending).clone()),
            },
        }
    }
}

fn results(paths: &Paths, words: &Words) -> Option<Results> {
    let ways = Ways::new(paths);
    let start = paths.start();
    let told = |goal| Some(tell(paths, &ways.find(goal)?, words));
    let mut areas = Vec::new();
    for area in Area::ALL {
        let Range { best, worst } = start.areas[area as usize];
        if (best, worst) != (0, 0) {
            areas.push(AreaTold {
                area,
                best_points: best,
                worst_points: worst,
                best: told(Goal::BestIn(area))?,
                worst: told(Goal::WorstIn(area))?,
            });
        }
    }
    let endings = paths.plot.scenario.endings.iter().enumerate();
    Some(Results {
        ways: start.ways,
        more_ways: start.ways == u64::MAX,
        best: told(Goal::Best)?,
        worst: told(Goal::Worst)?,
        shortest: told(Goal::Shortest)?,
        longest: told(Goal::Longest)?,
        areas,
        endings: endings
            .map(|(number, (id, ending))| EndingTold {
                ending: id.clone(),
                outcome: ending.outcome,
                way: told(Goal::Ending(number)),
            })
            .collect(),
    })
}

fn tell(paths: &Paths, way: &Way, words: &Words) -> Told {
    let plot = &paths.plot;
    let reading = read(paths, way, words);
    let steps = way.steps.iter().map(|step| ToldStep {
        scene: plot.scene_id(step.scene).clone(),
        choice: step.choice.map(|choice| plot.choice_id(choice).clone()),
        marked: step
            .marked
            .iter()
            .map(|line| plot.line(*line).id().clone())
            .collect(),
        noted: step
            .noted
            .iter()
            .map(|one| plot.statement_id(*one).clone())
            .collect(),
    });
    Told {
        steps: steps.collect(),
        ending: plot.ending_id(way.ending).clone(),
        points: way.points,
        percent: paths.start().points.percent(way.points),
        critical_breach: way.critical,
        decisions: way
            .steps
            .iter()
            .filter(|step| step.choice.is_some())
            .count(),
        words: reading.words,
        minutes: (reading.minutes() * 10.0).round() / 10.0,
    }
}

/// What is read on a way. Marks are not set here, as they are not read.
fn read(paths: &Paths, way: &Way, words: &Words) -> Reading {
    let count = word_count(words, &paths.plot.scenario.id);
    let mut choices = way.steps.iter().filter_map(|step| step.choice);
    walk(&paths.plot, &count, &mut |_, _| choices.next())
}
