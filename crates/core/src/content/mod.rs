//! Loads a content folder as one value: course, guidance, scenarios and messages. The folder is embedded in the
//! program, on disk, or fetched by the browser.

mod load;
mod prepared;
mod reviews;

pub use crate::scenario::Course;
pub use crate::source::{Files, MAX_FILE_BYTES};
pub use load::{Content, Meeting, scenario_file, scenario_id};
pub use prepared::{PARTS, PREPARED, part_of_guidance, part_of_meeting, prepare, prepared_by};

/// The folder of recorded playthroughs within a content folder.
pub const PLAYTHROUGHS: &str = "playthroughs";
