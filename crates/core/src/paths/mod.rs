//! A scenario as the graph of everything that can happen in it: every reachable state, exact best and worst results,
//! endings reached, and what is never reached.

mod explore;
mod inquiry;
mod outcome;
mod report;
mod states;
mod survey;
pub mod time;
mod values;
mod ways;

pub use explore::{Explored, MOST_STATES, MOST_STATES_ASKED_FOR, Reached, Watch};
pub use inquiry::{Answers, Inquiry};
pub use outcome::Outcome;
pub(crate) use outcome::Scale;
pub use report::{AreaTold, EndingTold, NotMet, Report, Results, Told, ToldStep};
pub use survey::{Answered, Survey};
pub use values::{BestStep, Paths, Range, Values};
pub use ways::{Goal, Way, WayStep, Ways};
