//! The model of a scenario and of the course, as authors write them, and traversals of a scenario.

mod appraisal;
mod condition;
mod course;
mod decision;
mod display;
mod looks;
mod model;
mod people;
mod scene;
mod traversal;

pub use crate::ids::Id;
pub(crate) use appraisal::answers;
pub use appraisal::{
    Appraisal, AppraisalCase, ConcernLevel, Confidence, Fact, MAX_GROUNDS, OFFERED_FACTS,
    Sufficiency,
};
pub use condition::Condition;
pub use course::{Course, CourseMeeting, CourseResult, average};
pub use decision::{Choice, Effect, Judgement};
pub use looks::LOOKS;
pub use model::{
    Ending, FORMAT, GAUGE_MAX, Level, OLDEST_FORMAT, Outcome, PaperKind, Scenario, Variable,
};
pub use people::{CastMember, Medium, Mood, Relation, Role};
pub use scene::{Belongs, Branch, Line, Scene, Setting, Shows, Stake, Statement, Then};
pub use traversal::ReadingOrder;
