//! A scenario as the graph of everything that can happen in it: every reachable state, exact best and worst results,
//! endings reached, and what is never reached.

mod explore;
mod outcome;
mod states;
pub mod time;
mod values;

pub use explore::{Explored, MOST_STATES, Reached};
pub use outcome::Outcome;
pub(crate) use outcome::Scale;
pub use values::{BestStep, Paths, Range, Values};
