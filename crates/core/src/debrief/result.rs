//! The data of a debrief. `samtalerum debrief --format json` prints it.

use serde::Serialize;

use crate::guidance::{Area, Grade, Points, VerdictKind};
use crate::meeting::Mode;
use crate::review::Agreement;
use crate::scenario::{ConcernLevel, Confidence, Id, Outcome, Sufficiency};

/// The version of the debrief as JSON. It is raised when a field is renamed, removed or given another meaning.
pub const DEBRIEF_VERSION: u32 = 2;

/// Number of judged acts below which an area has no percentage of its own, since a single act would decide it.
pub const MIN_JUDGED_IN_AREA: usize = 3;

/// The judgement of an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Debrief {
    /// The version of this report, [`DEBRIEF_VERSION`].
    pub version: u32,
    /// The scenario played.
    pub scenario: Id,
    /// The format of the scenario. From format 2 on, points are halves of a stake, and 0 percent is nothing earned.
    pub format: u32,
    /// The attempt judged.
    pub attempt: String,
    /// The mode it was played in.
    pub mode: Mode,
    /// `true` if it was played to an ending.
    pub finished: bool,
    /// `true` if it is passed: finished, at or above the pass mark, without a critical breach, and from format 2 on
    /// without a poor ending.
    pub passed: bool,
    /// The points as a percentage: 100 is what a wholly right path earns, and 0 is nothing earned. In format 1, they are the
    /// best and the worst reachable result. `None` if the meeting was not explored completely.
    pub percent: Option<u8>,
    /// The percentage needed to pass.
    pub pass_mark: u8,
    /// The points of all choices and of the note.
    pub points: Points,
    /// The points that 100 percent stands for.
    pub best: Points,
    /// The points that 0 percent stands for.
    pub worst: Points,
    /// The result per area.
    pub areas: Vec<AreaResult>,
    /// The verdicts on each principle that was judged, in the catalogue's order.
    pub principles: Vec<PrincipleResult>,
    /// Breaches of critical principles. One is enough to fail the attempt.
    pub critical: Vec<CriticalBreach>,
    /// Decisions that lowered the best result still reachable: critical breaches first, then the greatest loss.
    pub turning_points: Vec<TurningPoint>,
    /// All decisions taken.
    pub decisions: Vec<DecisionResult>,
    /// All lines heard that show a sign, look like one, or were marked as one.
    pub signs: Vec<SignResult>,
    /// The grade of noting the signs; `None` if it earns nothing in this meeting, or the meeting is not over.
    pub signs_grade: Option<Grade>,
    /// All statements that the submitted notes offered.
    pub note: Vec<StatementResult>,
    /// The appraisals, each with the true answers.
    pub appraisals: Vec<AppraisalResult>,
    /// `true` if the meeting asks for appraisals, but the attempt is of an older format and was not asked.
    pub appraisals_not_asked: bool,
    /// The act that chose the ending; `None` if none did or it is not known.
    pub chosen_by: Option<ChosenBy>,
    /// The facts that the meeting established, in order.
    pub established: Vec<EstablishedFact>,
    /// The ending reached; `None` if the attempt is not finished.
    pub ending: Option<Id>,
    /// The outcome of that ending.
    pub outcome: Option<Outcome>,
    /// A best path through the whole meeting.
    #[serde(rename = "best-way")]
    pub best_path: BestPath,
    /// Number of steps back.
    pub steps_back: usize,
    /// Playing time in seconds.
    pub seconds: u64,
}

/// The result in one area.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AreaResult {
    /// The area.
    #[serde(serialize_with = "Area::serialize_name")]
    pub area: Area,
    /// The points as a percentage; `None` if too little is judged in it, or the meeting was not explored completely.
    pub percent: Option<u8>,
    /// Number of the attempt's decisions, notes and appraisals that count in this area, plus one if noting the signs
    /// counts in it; 0 in format 1.
    pub judged: usize,
    /// The points earned in it.
    pub points: Points,
    /// The most reachable.
    pub best: Points,
    /// The least reachable.
    pub worst: Points,
}

/// An appraisal with the true answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppraisalResult {
    /// The scene it was made in.
    pub scene: Id,
    /// The level that the trainee answered.
    pub level: ConcernLevel,
    /// The answer about the basis.
    pub basis: Sufficiency,
    /// The step to take first, if the answer was "not yet".
    pub first: Option<Id>,
    /// The facts that were offered.
    pub grounds: Vec<GroundResult>,
    /// The trainee's confidence.
    pub confidence: Confidence,
    /// The true answers on this path.
    pub truth: AppraisalTruth,
    /// The grade, by the basis and the facts.
    pub grade: Grade,
    /// Number of decisions taken before it.
    pub decisions_before: usize,
}

/// A fact that an appraisal offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct GroundResult {
    /// The fact.
    pub fact: Id,
    /// The name of its kind.
    pub kind: &'static str,
    /// `true` if it carries the true answer.
    pub carries: bool,
    /// `true` if the trainee built on it.
    pub chosen: bool,
}

/// The true answers of an appraisal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppraisalTruth {
    /// The level.
    pub level: ConcernLevel,
    /// The sufficiency of the basis.
    pub basis: Sufficiency,
    /// The steps of the ladder of which one must be taken first.
    pub first: Vec<Id>,
}

/// The act that chose the ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChosenBy {
    /// The decision of this index.
    Decision(usize),
    /// The note of this index.
    Note(usize),
}

/// A fact that the meeting established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EstablishedFact {
    /// The fact.
    pub fact: Id,
    /// The name of its kind.
    pub kind: &'static str,
    /// The line that established it; `None` if it was known before the meeting.
    pub line: Option<Id>,
}

/// The verdicts on a principle, over choices and statements of the note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PrincipleResult {
    /// The principle.
    pub principle: Id,
    /// Number of times it was followed.
    pub follows: usize,
    /// Number of times it was partly followed.
    pub partly: usize,
    /// Number of times it was breached.
    pub breaches: usize,
}

/// A breach of a critical principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CriticalBreach {
    /// The principle.
    pub principle: Id,
    /// Index of the decision, if a choice breached it.
    pub decision: Option<usize>,
    /// The statement, if the note breached it.
    pub statement: Option<Id>,
}

/// A decision that lowered the best result still reachable, or breached a critical principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TurningPoint {
    /// Index of the decision.
    pub decision: usize,
    /// The scene it was taken in.
    pub scene: Id,
    /// The choice taken.
    pub choice: Id,
    /// The choice that would have kept the best result within reach.
    pub better: Option<Id>,
    /// The points that can no longer be earned.
    pub lost: Points,
    /// The loss as a percentage of the range from the worst to the best result, rounded up.
    pub lost_percent: u8,
    /// `true` if the choice breached a critical principle.
    pub critical: bool,
    /// The principle that explains the loss best.
    pub principle: Option<Id>,
    /// The endings that could be reached before it and no longer after it.
    pub closed: Vec<Id>,
}

/// A verdict on one principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Verdict {
    /// The principle.
    pub principle: Id,
    /// The verdict.
    pub kind: VerdictKind,
}

/// A decision taken.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct DecisionResult {
    /// The scene it was taken in.
    pub scene: Id,
    /// The choice taken.
    pub choice: Id,
    /// The verdicts on the choice; empty if it is neutral.
    pub verdicts: Vec<Verdict>,
    /// Its points.
    pub points: Points,
    /// `true` if the best result stayed within reach.
    pub kept_best: bool,
    /// The grade of the choice as a whole.
    pub grade: Grade,
    /// The kind of act, if the author names one.
    pub act: Option<Id>,
    /// The facts that its judgement depends on and that were established by then.
    pub established: Vec<Id>,
    /// The facts that its judgement depends on and that were not established yet.
    pub not_yet: Vec<Id>,
    /// Index of the appraisal that it contradicts.
    pub contradicts: Option<usize>,
    /// The number of specialists who agree with the verdict, in the circumstances of this attempt; `None` if nobody has reviewed it.
    /// From format 2 on, a disputed decision costs nothing.
    pub review: Option<Agreement>,
}

/// A line that shows a sign, looks like one, or was marked as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignResult {
    /// The line.
    pub line: Id,
    /// The sign that it shows or looks like; `None` if there is none.
    pub sign: Option<Id>,
    /// `true` if it shows the sign, `false` if it only looks like it.
    pub real: bool,
    /// `true` if the trainee marked it.
    pub marked: bool,
}

/// A statement that the note offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatementResult {
    /// The statement.
    pub statement: Id,
    /// `true` if it belongs in the note.
    pub belongs: bool,
    /// `true` if the trainee included it.
    pub included: bool,
    /// The principle it is judged by.
    pub principle: Id,
    /// `true` if including it breached a critical principle.
    pub critical: bool,
}

/// A path through the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BestPath {
    /// The scene and the choice of each decision.
    pub decisions: Vec<(Id, Id)>,
    /// Its ending; `None` if it stops at a dead end.
    pub ending: Option<Id>,
}

impl Debrief {
    /// Returns the number of real signs that were marked, and of all real signs in the lines heard.
    pub fn signs_seen(&self) -> (usize, usize) {
        let real = self.signs.iter().filter(|sign| sign.real);
        let total = real.clone().count();
        (real.filter(|sign| sign.marked).count(), total)
    }

    /// Returns the number of marked lines that show no sign.
    pub fn signs_imagined(&self) -> usize {
        self.signs
            .iter()
            .filter(|sign| sign.marked && !sign.real)
            .count()
    }

    /// Returns the number of statements handled correctly (included if they belong), and of all that were offered.
    pub fn note_right(&self) -> (usize, usize) {
        let right = self
            .note
            .iter()
            .filter(|one| one.belongs == one.included)
            .count();
        (right, self.note.len())
    }
}
