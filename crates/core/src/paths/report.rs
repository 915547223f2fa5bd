//! The results of an exploration, in ids and numbers. `samtalerum paths --format json` prints them.

use serde::Serialize;

use super::search::{Goal, MeetingPath, PathSearch};
use super::time::{ReadingLoad, walk, word_count};
use super::{Bounds, Paths};
use crate::guidance::{Area, Points};
use crate::language::Messages;
use crate::meeting::{EndingIx, Ix, IxVec};
use crate::scenario::{Id, Outcome};

/// The results of exploring a scenario.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Report {
    /// The scenario.
    pub scenario: Id,
    /// `true` if every state was explored. If `false`, there are no results, and `not_met` may list parts that an
    /// unexplored path reaches.
    pub complete: bool,
    /// Number of states found.
    pub states: usize,
    /// The limit on the number of states.
    pub limit: usize,
    /// The duration in minutes stated by the author.
    pub stated_minutes: u32,
    /// The results; `None` if not every state was explored, or no path leads to an ending.
    pub results: Option<Results>,
    /// The parts that no explored path reaches.
    pub not_met: NotMet,
}

/// The results over all paths.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Results {
    /// Number of paths that lead to an ending or to a dead end; `u64::MAX` if there are more.
    #[serde(rename = "ways")]
    pub path_count: u64,
    /// `true` if there are more paths than `path_count` can hold.
    #[serde(rename = "more-ways")]
    pub more_paths: bool,
    /// The best path.
    pub best: PathSummary,
    /// The worst path.
    pub worst: PathSummary,
    /// The path with the fewest decisions.
    pub shortest: PathSummary,
    /// The path with the most decisions.
    pub longest: PathSummary,
    /// The areas in which something is judged.
    pub areas: Vec<AreaSummary>,
    /// All endings.
    pub endings: Vec<EndingSummary>,
}

/// The range of points in an area, with a path that earns the most points and a path that earns the least. The paths
/// are chosen by the points in this area alone, whatever the points in the other areas.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AreaSummary {
    /// The area.
    #[serde(serialize_with = "Area::serialize_name")]
    pub area: Area,
    /// The most points that a path earns in the area.
    pub best_points: Points,
    /// The least points that a path earns in the area.
    pub worst_points: Points,
    /// A path with the most points in the area.
    pub best: PathSummary,
    /// A path with the least points in the area.
    pub worst: PathSummary,
}

/// An ending and the best path to it.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EndingSummary {
    /// The ending.
    pub ending: Id,
    /// The outcome of the ending.
    pub outcome: Outcome,
    /// The best path to the ending; `None` if no path reaches it.
    #[serde(rename = "way")]
    pub path: Option<PathSummary>,
}

/// A path in ids and numbers.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PathSummary {
    /// The decisions, notes and appraisals of the path.
    pub steps: Vec<StepSummary>,
    /// The ending of the path.
    pub ending: Id,
    /// The points that the path earns.
    pub points: Points,
    /// The points as a percentage; see [`Paths::range`].
    pub percent: u8,
    /// `true` if an act on the path breaches a critical principle.
    pub critical_breach: bool,
    /// The number of decisions, not counting notes and appraisals.
    pub decisions: usize,
    /// The number of words that are read on the path.
    pub words: usize,
    /// The estimated duration of the path in minutes.
    pub minutes: f64,
}

/// A step of a path, in ids.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StepSummary {
    /// The scene.
    pub scene: Id,
    /// The choice; `None` for a note or an appraisal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub choice: Option<Id>,
    /// `true` if the step is an appraisal. The answers are not listed, since they make no difference to the path.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub appraisal: bool,
    /// The lines that must be marked as signs before the step.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub marked: Vec<Id>,
    /// The statements included in the note; empty if the step is not a note.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub noted: Vec<Id>,
}

/// The parts that no explored path reaches.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct NotMet {
    /// Scenes that are never entered.
    pub scenes: Vec<Id>,
    /// Choices that are never offered.
    pub choices: Vec<Id>,
    /// Endings that are never reached.
    pub endings: Vec<Id>,
}

impl Report {
    /// Builds the report. The parameter `words` has the messages of one language. Their length is used to estimate the
    /// duration of paths.
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

/// Returns the ids of the parts for which `met` is `false`.
fn missing<I: Ix>(met: &IxVec<I, bool>, id: impl Fn(I) -> Id) -> Vec<Id> {
    met.indices().filter(|index| !met[*index]).map(id).collect()
}

/// Finds the paths to report. Returns `None` if no path leads to an ending.
fn results(paths: &Paths, words: &Messages) -> Option<Results> {
    let search = PathSearch::new(paths);
    let start = paths.start();
    let find = |goal| Some(summarize(paths, &search.find(goal)?, words));
    let mut areas = Vec::new();
    for area in Area::ALL {
        let Bounds { best, worst } = start.areas[area as usize];
        if (best, worst) != (0, 0) {
            areas.push(AreaSummary {
                area,
                best_points: best,
                worst_points: worst,
                best: find(Goal::BestIn(area))?,
                worst: find(Goal::WorstIn(area))?,
            });
        }
    }
    let endings = paths.compiled.scenario.endings.iter().enumerate();
    Some(Results {
        path_count: start.path_count,
        more_paths: start.path_count == u64::MAX,
        best: find(Goal::Best)?,
        worst: find(Goal::Worst)?,
        shortest: find(Goal::Shortest)?,
        longest: find(Goal::Longest)?,
        areas,
        endings: endings
            .map(|(number, (id, ending))| EndingSummary {
                ending: id.clone(),
                outcome: ending.outcome,
                path: find(Goal::Ending(EndingIx::new(number))),
            })
            .collect(),
    })
}

/// Describes a path in ids, with its estimated duration.
fn summarize(paths: &Paths, path: &MeetingPath, words: &Messages) -> PathSummary {
    let compiled = &paths.compiled;
    let reading = read(paths, path, words);
    let steps = path.steps.iter().map(|step| StepSummary {
        scene: compiled.scene_id(step.scene).clone(),
        choice: step.choice.map(|choice| compiled.choice_id(choice).clone()),
        appraisal: !compiled.cases(step.scene).is_empty(),
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
    PathSummary {
        steps: steps.collect(),
        ending: compiled.ending_id(path.ending).clone(),
        points: path.points,
        percent: paths.range().percent(path.points),
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

/// Measures how much there is to read and to decide on a path. No line counts as marked, even if the path needs marks.
fn read(paths: &Paths, path: &MeetingPath, words: &Messages) -> ReadingLoad {
    let count = word_count(words, &paths.compiled.scenario.id);
    let mut choices = path.steps.iter().filter_map(|step| step.choice);
    walk(&paths.compiled, &count, &mut |_, _| choices.next())
}
