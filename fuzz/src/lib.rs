//! What the fuzz targets do with the bytes they are given. The ordinary tests do the same with the seeds, so this uses
//! nothing but the training itself.

mod attempt;
mod course;
mod exchange;

pub(super) use attempt::attempt;
pub(super) use course::{folder, scenario, words};
pub(super) use exchange::exchange;
