//! Recorded playthroughs: a way through a meeting as a trainer reads it, with what it leads to. Replayed against the
//! present text, each difference is told with its place, or taken over into the file.

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
