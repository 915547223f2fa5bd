//! Recorded playthroughs: a path through a meeting and the results expected of it, in a form that a trainer can read.
//!
//! A replay against the current scenario reports each difference with its location. The author can accept the new
//! results into the file.

mod accept;
mod differences;
mod model;
mod record;
mod replay;
mod replays;
mod write;

pub use model::{FORMAT, Judged, Met, Playthrough, Step};
pub use record::record;
pub use replay::{Due, Stuck, replay};
pub use replays::{FOLDER, Replays};
pub use write::write;
