//! The judgement of an attempt: the points, in total and for each area, compared with the best and the worst result
//! that can be reached; the verdicts on each principle; the turning points; the signs that were seen, missed and
//! imagined; the appraisals and the case note. A debrief holds ids and numbers only: the simulator's pages add the
//! text.

mod act;
mod appraisal;
mod ending;
mod facts;
mod judge;
mod result;
mod signs;
mod turning;

pub use act::ActJudge;
pub use appraisal::appraisal_grade;
pub use result::{
    AppraisalResult, AppraisalTruth, AreaResult, BestPath, ChosenBy, CriticalBreach,
    DEBRIEF_VERSION, Debrief, DecisionResult, EstablishedFact, GroundResult, MIN_JUDGED_IN_AREA,
    PrincipleResult, SignResult, StatementResult, TurningPoint, Verdict,
};
