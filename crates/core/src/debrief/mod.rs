//! The judgement of an attempt: points against the best and worst reachable result, per principle and area; turning
//! points; signs seen, missed and imagined; the case note. It holds ids and numbers only: the simulator's pages add the
//! text.

mod judge;
mod result;
mod signs;
mod turning;

pub use result::{
    AreaResult, BestPath, CriticalBreach, Debrief, DecisionResult, PrincipleResult, SignResult,
    StatementResult, TurningPoint, Verdict,
};
