//! Sample pages with fixed Danish texts, for the tests of all front ends and for pictures. The training does not use
//! them, so they are not part of the program in the browser.
//!
//! [`all`] returns one page of each layout. The pages have long words and long lines, so that tests can check whether
//! the layouts have space for them. [`sheets`] returns the component sheet: every variant of [`Block`](crate::Block) in
//! each of its states, with short texts. [`texts`] returns the texts that a front end has to show for a page, so that
//! front ends can be compared with each other.

mod debrief;
mod forms;
mod meeting;
mod parts;
mod people;
mod sheet;
mod texts;
pub mod variants;

pub use debrief::{debrief, folded};
pub use forms::{appraisal, handbook, keys, note};
pub use meeting::{feedback, many_lines, meeting, view};
pub use parts::{button, by, choice, page, person, portrait, settings};
pub use people::{case_file, ending, menu};
pub use sheet::{Sheet, sheets};
pub use texts::{PageText, Shown, texts};

use crate::page::Page;

/// Returns one page of each layout, with the name of the layout.
pub fn all() -> Vec<(&'static str, Page)> {
    vec![
        ("meeting", meeting()),
        ("feedback", feedback()),
        ("debrief", debrief()),
        ("handbook", handbook()),
        ("note", note()),
        ("appraisal", appraisal()),
        ("folded", folded()),
        ("menu", menu()),
        ("case file", case_file()),
        ("ending", ending()),
        ("keys", keys()),
        ("many lines", many_lines()),
    ]
}
