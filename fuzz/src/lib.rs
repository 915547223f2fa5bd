//! The code of the fuzz targets. The ordinary tests run it with the seeds too, so it depends on nothing but the program.

mod attempt;
mod course;
mod exchange;

pub(super) use attempt::attempt;
pub(super) use course::{folder, scenario, words};
pub(super) use exchange::exchange;
