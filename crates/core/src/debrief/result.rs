//! What a debrief holds. It is also what `samtalerum debrief --format json` prints.

use serde::Serialize;

use crate::guidance::{Area, Points, VerdictKind};
use crate::meeting::Mode;
use crate::scenario::{Id, Outcome};

/// An attempt judged.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Debrief {
    /// The scenario played.
    pub scenario: Id,
    /// The attempt judged.
    pub attempt: String,
    /// How it was played.
    pub mode: Mode,
    /// Whether it was played to an ending.
    pub finished: bool,
    /// Whether it is passed: finished, at or above the pass mark, and without a critical breach.
    pub passed: bool,
    /// Where the points stand between the worst (0) and the best (100) reachable result.
    pub percent: u8,
    /// The percentage needed.
    pub pass_mark: u8,
    /// The points of all choices and of the note.
    pub points: Points,
    /// The most points reachable on any path.
    pub best: Points,
    /// The least points reachable on any path.
    pub worst: Points,
    /// The result per area.
    pub areas: Vec<AreaResult>,
    /// How often each principle was met, in the catalogue's order.
    pub principles: Vec<PrincipleResult>,
    /// Breaches of critical principles: each alone means "not passed".
    pub critical: Vec<CriticalBreach>,
    /// Decisions after which less could be reached than before, the greatest loss first.
    pub turning_points: Vec<TurningPoint>,
    /// Every decision taken.
    pub decisions: Vec<DecisionResult>,
    /// Every line that was a sign, looked like one, or was marked as one.
    pub signs: Vec<SignResult>,
    /// Every statement that the note offered.
    pub note: Vec<StatementResult>,
    /// The ending reached.
    pub ending: Option<Id>,
    /// How it turned out.
    pub outcome: Option<Outcome>,
    /// A best path through the whole meeting.
    #[serde(rename = "best-way")]
    pub best_path: BestPath,
    /// How often a choice was undone.
    pub steps_back: usize,
    /// Seconds of playing.
    pub seconds: u64,
}

/// The result in one area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AreaResult {
    /// The area.
    #[serde(serialize_with = "Area::serialize_name")]
    pub area: Area,
    /// Where the points stand between the least and the most reachable for this area alone; nothing where the
    /// scenario judges nothing in it.
    pub percent: Option<u8>,
    /// The points.
    pub points: Points,
    /// The most reachable.
    pub best: Points,
    /// The least reachable.
    pub worst: Points,
}

/// How often a principle was met, by choices and statements together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PrincipleResult {
    /// The principle.
    pub principle: Id,
    /// How often it was followed.
    pub follows: usize,
    /// How often partly.
    pub partly: usize,
    /// How often breached.
    pub breaches: usize,
}

/// A breach of a critical principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CriticalBreach {
    /// The principle.
    pub principle: Id,
    /// The decision (0 is the first), where a choice breached it.
    pub decision: Option<usize>,
    /// The statement, where the note did.
    pub statement: Option<Id>,
}

/// A decision after which less could be reached than before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TurningPoint {
    /// The decision, 0 being the first.
    pub decision: usize,
    /// The scene it was taken in.
    pub scene: Id,
    /// What was chosen.
    pub choice: Id,
    /// What would have kept the best result within reach.
    pub better: Option<Id>,
    /// The points lost for good.
    pub lost: Points,
    /// The same in hundredths of the way from the worst to the best result, rounded up.
    pub lost_percent: u8,
    /// Whether the choice breached a critical principle.
    pub critical: bool,
    /// The principle that says most about it.
    pub principle: Option<Id>,
}

/// A verdict on one principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Verdict {
    /// The principle.
    pub principle: Id,
    /// How the choice stands against it.
    pub kind: VerdictKind,
}

/// A decision taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DecisionResult {
    /// The scene it was taken in.
    pub scene: Id,
    /// What was chosen.
    pub choice: Id,
    /// How it stands against each principle; empty where it is neutral.
    pub verdicts: Vec<Verdict>,
    /// Its points.
    pub points: Points,
    /// Whether the best result stayed within reach.
    pub kept_best: bool,
}

/// A line that was a sign, looked like one, or was marked as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignResult {
    /// The line.
    pub line: Id,
    /// The sign it shows or looks like; nothing for a line without either.
    pub sign: Option<Id>,
    /// Whether it really shows it.
    pub real: bool,
    /// Whether the trainee marked it.
    pub marked: bool,
}

/// A statement that the note offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatementResult {
    /// The statement.
    pub statement: Id,
    /// Whether it belongs in the note.
    pub belongs: bool,
    /// Whether it was put in.
    pub included: bool,
    /// The principle it is judged by.
    pub principle: Id,
    /// Whether it was wrongly put in against a critical principle.
    pub critical: bool,
}

/// A path through the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BestPath {
    /// Its decisions: the scene and the choice.
    pub decisions: Vec<(Id, Id)>,
    /// Its ending.
    pub ending: Option<Id>,
}

impl Debrief {
    /// Real signs among the lines that were heard, and how many of them were marked.
    pub fn signs_seen(&self) -> (usize, usize) {
        let real = self.signs.iter().filter(|sign| sign.real);
        let total = real.clone().count();
        (real.filter(|sign| sign.marked).count(), total)
    }

    /// Lines marked that show no sign.
    pub fn signs_imagined(&self) -> usize {
        self.signs
            .iter()
            .filter(|sign| sign.marked && !sign.real)
            .count()
    }

    /// The principles to work on, each once: those behind the turning points, the greatest loss first, then those
    /// that were breached otherwise, in choices or in the note.
    pub fn to_work_on(&self) -> Vec<&Id> {
        let turning = self
            .turning_points
            .iter()
            .filter_map(|point| point.principle.as_ref());
        let breached = self.principles.iter().filter(|result| result.breaches > 0);
        let mut found: Vec<&Id> = Vec::new();
        for principle in turning.chain(breached.map(|result| &result.principle)) {
            if !found.contains(&principle) {
                found.push(principle);
            }
        }
        found
    }

    /// Statements treated rightly, and all that were offered.
    pub fn note_right(&self) -> (usize, usize) {
        let right = self
            .note
            .iter()
            .filter(|one| one.belongs == one.included)
            .count();
        (right, self.note.len())
    }
}
