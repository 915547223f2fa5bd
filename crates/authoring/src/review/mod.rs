//! Reviews by specialists: a page in which a specialist judges every choice of a meeting without seeing the course's
//! verdicts, the file that the page saves, and the report and summary of several such files.

mod answers;
mod check;
mod file;
mod neutral;
mod page;
mod questions;
mod report;
mod report_text;
mod summary;

pub use file::{Refusal, ReviewFile, read};
pub use page::page;
pub use report::{MeetingReport, REVIEW_REPORT_VERSION, ReviewReport};
pub use report_text::text;
pub use summary::{summarize, write};
