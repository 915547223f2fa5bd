//! An attempt judged: points against the best and worst reachable, per principle and area; turning points; signs seen,
//! missed and imagined; the case note. Ids and numbers only: the words come from the simulator's pages.

mod judge;
mod result;
mod signs;
mod turning;

pub use result::{
    AreaResult, BestPath, CriticalBreach, Debrief, DecisionResult, PrincipleResult, SignResult,
    StatementResult, TurningPoint, Verdict,
};
