//! Recorded playthroughs: a way through a meeting as a trainer reads it, with what it leads to. Replayed against the
//! present text, each difference is told with its place, or taken over into the file.

mod accept;
mod all;
mod model;
mod record;
mod replay;
mod tell;
mod write;

pub use all::{FOLDER, Replays};
pub use model::{FORMAT, Judged, Met, Playthrough, Step};
pub use record::record;
pub use replay::{Due, Stuck, replay};
pub use write::write;
