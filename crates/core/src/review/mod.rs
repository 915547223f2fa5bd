//! Specialists' answers about a meeting, as counts, and how far they agree with the course's verdicts. Agreement is
//! shown beside a rule and its source and never replaces them.

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

/// The version of review files and of summaries.
pub const REVIEW_FORMAT: u32 = 1;

/// Number of reviewers from which their answers are a stable scoring key: script concordance tests need a panel of 10
/// to 20 (Dory et al. 2012).
pub const STABLE_FROM: usize = 10;

/// Number of reviewers with a verdict of their own from which the course's verdict can be disputed.
pub const DISPUTABLE_FROM: u32 = 3;
