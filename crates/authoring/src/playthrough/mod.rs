//! Recorded playthroughs: a path through a meeting and the results expected of it, in a form that a trainer can read.
//!
//! The steps are replayed in the current scenario, and each difference from the recorded results is reported with its
//! location. The author can accept the current results, which are then written into the file.

mod accept;
mod differences;
mod model;
mod record;
mod replay;
mod replays;
mod write;

pub use model::{FORMAT, Graded, Judged, Met, Playthrough, Step};
pub use record::record;
pub use replay::{Due, Stuck, replay};
pub use replays::{FOLDER, Replays};
pub use write::write;
