//! Reviews: counts of specialists' answers about a meeting, and how many of the specialists agree with each verdict of
//! the course. This agreement is shown beside a rule and its source. It never replaces the rule.

mod agreement;
mod answers;
mod cases;
mod summary;

pub use agreement::{Agreement, Counts, agreement};
pub use answers::{CANNOT_SAY, NOT_AN_ANSWER, Opinion, StatementOpinion, is_answer};
pub use cases::{Case, appraisal_cases, case_of, cases};
pub use summary::{AppraisalCounts, Summary, UnknownPart, content_hash, review_file, review_id};

/// The folder of summaries within a content folder.
pub const FOLDER: &str = "reviews";

/// The version of the format of review files and summaries.
pub const REVIEW_FORMAT: u32 = 1;

/// The least number of reviewers whose answers give stable results. Script concordance tests score answers by those of
/// a panel of specialists, and need a panel of 10 to 20 (Dory et al. 2012).
pub const STABLE_FROM: usize = 10;

/// A verdict of the course can be disputed only if at least this many reviewers gave a verdict of their own.
pub const DISPUTABLE_FROM: u32 = 3;
