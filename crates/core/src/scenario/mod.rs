//! What a trainer writes: the model of a scenario, read strictly and with exact places, and the checks of it.

mod course;
mod looks;
mod model;
mod walk;
mod written;

pub use course::{Course, CourseMeeting};
pub use looks::LOOKS;
pub use model::*;
pub use walk::ReadingOrder;
