//! The judgement of an attempt: points against the best and worst reachable result, per principle and area; turning
//! points; signs seen, missed and imagined; the case note. It holds ids and numbers only: the simulator's pages add the
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
