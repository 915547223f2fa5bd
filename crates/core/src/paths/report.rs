//! What exploration found, in ids and numbers: what `samtalerum paths --format json` prints.

use serde::Serialize;

use super::search::{Goal, MeetingPath, PathSearch};
use super::time::{Reading, walk, word_count};
use super::{Bounds, Paths};
use crate::guidance::{Area, Points};
use crate::language::Messages;
use crate::meeting::{EndingIx, Ix, IxVec};
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
    /// What was met on no path that was explored.
    pub not_met: NotMet,
}

/// What holds for all paths together.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Results {
    /// How many paths lead to an ending.
    #[serde(rename = "ways")]
    pub path_count: u64,
    /// Whether there are more paths than can be counted.
    #[serde(rename = "more-ways")]
    pub more_paths: bool,
    /// The best path.
    pub best: Told,
    /// The worst path.
    pub worst: Told,
    /// The path with the fewest decisions.
    pub shortest: Told,
    /// The path with the most decisions.
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
    /// A path to the most.
    pub best: Told,
    /// A path to the least.
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
    /// The best path to it; nothing where it is never reached.
    #[serde(rename = "way")]
    pub path: Option<Told>,
}

/// A path in ids and numbers.
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

/// What was met on no path that was explored.
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
    /// Tells what was found; the words of a language are counted for how long a path takes.
    pub fn new(paths: &Paths, limit: usize, words: &Messages) -> Self {
        let compiled = &paths.compiled;
        let reached = &paths.explored.reached;
        Self {
            scenario: compiled.scenario.id.clone(),
            complete: paths.explored.complete,
            states: paths.explored.state_count(),
            limit,
            stated_minutes: compiled.scenario.minutes,
            results: paths
                .explored
                .complete
                .then(|| results(paths, words))
                .flatten(),
            not_met: NotMet {
                scenes: missing(&reached.scenes, |scene| compiled.scene_id(scene).clone()),
                choices: missing(&reached.choices, |choice| {
                    compiled.choice_id(choice).clone()
                }),
                endings: missing(&reached.endings, |ending| {
                    compiled.ending_id(ending).clone()
                }),
            },
        }
    }
}

/// Returns the ids of what was not met.
fn missing<I: Ix>(met: &IxVec<I, bool>, id: impl Fn(I) -> Id) -> Vec<Id> {
    met.indices().filter(|index| !met[*index]).map(id).collect()
}

fn results(paths: &Paths, words: &Messages) -> Option<Results> {
    let path_count = PathSearch::new(paths);
    let start = paths.start();
    let told = |goal| Some(tell(paths, &path_count.find(goal)?, words));
    let mut areas = Vec::new();
    for area in Area::ALL {
        let Bounds { best, worst } = start.areas[area as usize];
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
    let endings = paths.compiled.scenario.endings.iter().enumerate();
    Some(Results {
        path_count: start.path_count,
        more_paths: start.path_count == u64::MAX,
        best: told(Goal::Best)?,
        worst: told(Goal::Worst)?,
        shortest: told(Goal::Shortest)?,
        longest: told(Goal::Longest)?,
        areas,
        endings: endings
            .map(|(number, (id, ending))| EndingTold {
                ending: id.clone(),
                outcome: ending.outcome,
                path: told(Goal::Ending(EndingIx::new(number))),
            })
            .collect(),
    })
}

fn tell(paths: &Paths, path: &MeetingPath, words: &Messages) -> Told {
    let compiled = &paths.compiled;
    let reading = read(paths, path, words);
    let steps = path.steps.iter().map(|step| ToldStep {
        scene: compiled.scene_id(step.scene).clone(),
        choice: step.choice.map(|choice| compiled.choice_id(choice).clone()),
        marked: step
            .marked
            .iter()
            .map(|line| compiled.line(*line).id().clone())
            .collect(),
        noted: step
            .noted
            .iter()
            .map(|one| compiled.statement_id(*one).clone())
            .collect(),
    });
    Told {
        steps: steps.collect(),
        ending: compiled.ending_id(path.ending).clone(),
        points: path.points,
        percent: paths.start().points.percent(path.points),
        critical_breach: path.critical,
        decisions: path
            .steps
            .iter()
            .filter(|step| step.choice.is_some())
            .count(),
        words: reading.words,
        minutes: (reading.minutes() * 10.0).round() / 10.0,
    }
}

/// What is read on a path. Marks are not set here, as they are not read.
fn read(paths: &Paths, path: &MeetingPath, words: &Messages) -> Reading {
    let count = word_count(words, &paths.compiled.scenario.id);
    let mut choices = path.steps.iter().filter_map(|step| step.choice);
    walk(&paths.compiled, &count, &mut |_, _| choices.next())
}
