//! A content folder as one thing: course, guidance, scenarios, words; embedded, on disk, or fetched by the browser.

mod course;
mod files;
mod load;

pub use course::Course;
pub use files::{Files, LARGEST};
pub use load::{Content, Meeting};
