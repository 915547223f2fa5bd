//! Reviews by specialists. On the review page, a specialist judges every choice of a meeting, without seeing the
//! course's verdicts. The page saves the answers as a review file. A report and a summary combine several review files.

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
