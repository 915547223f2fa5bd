//! The data of a debrief. `samtalerum debrief --format json` prints it.

use serde::Serialize;

use crate::guidance::{Area, Grade, Points, VerdictKind};
use crate::meeting::Mode;
use crate::review::Agreement;
use crate::scenario::{ConcernLevel, Confidence, Id, Outcome, Sufficiency};

/// The version of the debrief as JSON. It is raised when a field is renamed, removed or given another meaning.
pub const DEBRIEF_VERSION: u32 = 2;

/// The minimum number of judged acts for which an area has a percentage. With fewer acts, a single act would decide the
/// percentage.
pub const MIN_JUDGED_IN_AREA: usize = 3;

/// The judgement of an attempt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Debrief {
    /// The version of this debrief as JSON, [`DEBRIEF_VERSION`].
    pub version: u32,
    /// The scenario played.
    pub scenario: Id,
    /// The format of the scenario. From format 2 on, a stake of 3 is worth 6 points, and 0 percent means that nothing
    /// was earned.
    pub format: u32,
    /// The id of the attempt.
    pub attempt: String,
    /// The mode that the attempt was played in.
    pub mode: Mode,
    /// `true` if the attempt was played to an ending.
    pub finished: bool,
    /// `true` if the attempt is passed: it is finished, reaches the pass mark, and has no critical breach. From format
    /// 2 on, its ending must not be poor either.
    pub passed: bool,
    /// The points as a percentage. A wholly right path earns 100; 0 means that nothing was earned. In format 1, 100 is
    /// the best result that can be reached and 0 is the worst. `None` if the meeting was not explored completely.
    pub percent: Option<u8>,
    /// The percentage needed to pass.
    pub pass_mark: u8,
    /// The points of all acts that are judged.
    pub points: Points,
    /// The points that are worth 100 percent.
    pub best: Points,
    /// The points that are worth 0 percent.
    pub worst: Points,
    /// The result per area.
    pub areas: Vec<AreaResult>,
    /// The verdicts on each principle that was judged, in the catalogue's order.
    pub principles: Vec<PrincipleResult>,
    /// The breaches of critical principles. A single breach means that the attempt is not passed.
    pub critical: Vec<CriticalBreach>,
    /// The turning points: those with a critical breach first, then those with the greatest loss.
    pub turning_points: Vec<TurningPoint>,
    /// All decisions taken.
    pub decisions: Vec<DecisionResult>,
    /// All lines heard that show a sign, look like one, or were marked as one.
    pub signs: Vec<SignResult>,
    /// The grade of noticing the signs; `None` if that earns nothing in this meeting, or the meeting is not over.
    pub signs_grade: Option<Grade>,
    /// All statements that the submitted notes offered.
    pub note: Vec<StatementResult>,
    /// The appraisals, each with the true answers.
    pub appraisals: Vec<AppraisalResult>,
    /// `true` if the meeting has appraisals, but the attempt skipped them because it is of an older format.
    pub appraisals_not_asked: bool,
    /// The act that chose the ending; `None` if no act did, or if that is not known.
    pub chosen_by: Option<ChosenBy>,
    /// The facts that the meeting established, in order.
    pub established: Vec<EstablishedFact>,
    /// The ending reached; `None` if the attempt is not finished.
    pub ending: Option<Id>,
    /// The outcome of the ending; `None` if the attempt is not finished.
    pub outcome: Option<Outcome>,
    /// A best path through the whole meeting.
    #[serde(rename = "best-way")]
    pub best_path: BestPath,
    /// The number of steps back.
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
    /// The points as a percentage; `None` if too few acts count in the area, or the meeting was not explored
    /// completely.
    pub percent: Option<u8>,
    /// The number of the attempt's decisions, notes and appraisals that count in this area, plus one if noticing the
    /// signs counts in it. Always 0 in format 1.
    pub judged: usize,
    /// The points earned in the area.
    pub points: Points,
    /// The points that are worth 100 percent.
    pub best: Points,
    /// The points that are worth 0 percent.
    pub worst: Points,
}

/// An appraisal with the true answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppraisalResult {
    /// The scene of the appraisal.
    pub scene: Id,
    /// The trainee's answer about the level of concern.
    pub level: ConcernLevel,
    /// The trainee's answer about the basis for limiting the companion.
    pub basis: Sufficiency,
    /// The step of the ladder to take first; `None` unless the answer about the basis was "not yet".
    pub first: Option<Id>,
    /// The facts that were offered.
    pub grounds: Vec<GroundResult>,
    /// The trainee's confidence.
    pub confidence: Confidence,
    /// The true answers on this path.
    pub truth: AppraisalTruth,
    /// The grade of the trainee's answers.
    pub grade: Grade,
    /// The number of decisions taken before the appraisal.
    pub decisions_before: usize,
}

/// A fact that an appraisal offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct GroundResult {
    /// The fact.
    pub fact: Id,
    /// The name of the fact's kind.
    pub kind: &'static str,
    /// `true` if the fact is a ground for the true answer.
    pub carries: bool,
    /// `true` if the trainee built on the fact.
    pub chosen: bool,
}

/// The true answers of an appraisal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct AppraisalTruth {
    /// The true level of concern.
    pub level: ConcernLevel,
    /// The true answer about the basis for limiting the companion.
    pub basis: Sufficiency,
    /// The steps of the ladder that are right to take first. Any of them will do.
    pub first: Vec<Id>,
}

/// The act that chose the ending.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ChosenBy {
    /// The decision with this index in [`Debrief::decisions`].
    Decision(usize),
    /// The note with this index among the submitted notes.
    Note(usize),
}

/// A fact that the meeting established.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct EstablishedFact {
    /// The fact.
    pub fact: Id,
    /// The name of the fact's kind.
    pub kind: &'static str,
    /// The line that established the fact; `None` if it was known before the meeting.
    pub line: Option<Id>,
}

/// The number of verdicts of each kind on one principle, over all choices and all statements of the note.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PrincipleResult {
    /// The principle.
    pub principle: Id,
    /// The number of verdicts that say that the principle was followed.
    pub follows: usize,
    /// The number of verdicts that say that the principle was partly followed.
    pub partly: usize,
    /// The number of verdicts that say that the principle was breached.
    pub breaches: usize,
}

/// A breach of a critical principle.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct CriticalBreach {
    /// The principle.
    pub principle: Id,
    /// The index of the decision in [`Debrief::decisions`]; `None` if the note breached the principle.
    pub decision: Option<usize>,
    /// The statement; `None` if a choice breached the principle.
    pub statement: Option<Id>,
}

/// A decision that lowered the best result still reachable, breached a critical principle, or made such a breach
/// unavoidable.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct TurningPoint {
    /// The index of the decision in [`Debrief::decisions`].
    pub decision: usize,
    /// The scene of the decision.
    pub scene: Id,
    /// The choice taken.
    pub choice: Id,
    /// The first choice of a best path from this decision; `None` if the trainee took it.
    pub better: Option<Id>,
    /// The points that can no longer be earned.
    pub lost: Points,
    /// The points lost, in percent of the range from the worst to the best result, rounded up.
    pub lost_percent: u8,
    /// `true` if the choice breached a critical principle.
    pub critical: bool,
    /// The principle that explains the loss best; `None` if no verdict explains it.
    pub principle: Option<Id>,
    /// The endings that could be reached before the decision but not after it. Only endings that are better than every
    /// ending still within reach are listed.
    pub closed: Vec<Id>,
}

/// The verdict on a choice by one principle.
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
    /// The scene of the decision.
    pub scene: Id,
    /// The choice taken.
    pub choice: Id,
    /// The verdicts on the choice; empty if it is neutral.
    pub verdicts: Vec<Verdict>,
    /// The points that the choice earned or cost.
    pub points: Points,
    /// `true` if the decision is no turning point. Always `false` if the meeting was not explored completely.
    pub kept_best: bool,
    /// The grade of the choice as a whole.
    pub grade: Grade,
    /// The kind of act; `None` if the author names none.
    pub act: Option<Id>,
    /// Of the facts that the judgement depends on, those that were established when the choice was taken.
    pub established: Vec<Id>,
    /// Of the facts that the judgement depends on, those that were not yet established when the choice was taken.
    pub not_yet: Vec<Id>,
    /// The index in [`Debrief::appraisals`] of the appraisal that the choice contradicts; `None` if it contradicts
    /// none.
    pub contradicts: Option<usize>,
    /// The specialists' agreement with the verdict in the circumstances of this attempt; `None` if nobody has reviewed
    /// it. From format 2 on, a disputed decision costs nothing.
    pub review: Option<Agreement>,
}

/// A line that shows a sign, looks like one, or was marked as one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct SignResult {
    /// The line.
    pub line: Id,
    /// The sign that the line shows or looks like; `None` if the line was only marked.
    pub sign: Option<Id>,
    /// `true` if the line shows the sign; `false` if the line only looks like the sign, or was only marked.
    pub real: bool,
    /// `true` if the trainee marked the line.
    pub marked: bool,
}

/// A statement that the note offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct StatementResult {
    /// The statement.
    pub statement: Id,
    /// `true` if the statement belongs in the note.
    pub belongs: bool,
    /// `true` if the trainee included the statement.
    pub included: bool,
    /// The principle that the statement is judged by.
    pub principle: Id,
    /// `true` if the trainee breached a critical principle by including the statement.
    pub critical: bool,
}

/// A path through the meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct BestPath {
    /// The scene and the choice of each decision.
    pub decisions: Vec<(Id, Id)>,
    /// The ending of the path; `None` if the path stops at a dead end.
    pub ending: Option<Id>,
}

impl Debrief {
    /// Returns the number of real signs that were marked, and the number of all real signs in the lines heard.
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

    /// Returns the number of statements that were rightly included or rightly left out, and the number of all
    /// statements offered.
    pub fn note_right(&self) -> (usize, usize) {
        let right = self
            .note
            .iter()
            .filter(|one| one.belongs == one.included)
            .count();
        (right, self.note.len())
    }
}
