//! The graph of everything that can happen in a scenario: all reachable states, the exact best and worst results, and
//! the parts that no path reaches.

mod earnings;
mod endings;
mod explore;
mod inquiry;
mod invariants;
mod player;
mod positions;
mod report;
mod search;
mod states;
mod survey;
pub mod time;
mod values;

pub use earnings::Earnings;
pub(crate) use earnings::{Scale, ScoredStatement};
pub use explore::{DEFAULT_MAX_STATES, Explored, MAX_STATES, Observer, Reached};
pub use inquiry::{Answers, Inquiry};
pub use invariants::{APPRAISALS, Violation};
pub use player::Player;
pub use positions::AppraisalPosition;
pub use report::{AreaSummary, EndingSummary, NotMet, PathSummary, Report, Results, StepSummary};
pub use search::{Goal, MeetingPath, MeetingStep, PathSearch};
pub use survey::{Answered, Survey};
pub use values::{BestStep, Bounds, Paths, Values};
