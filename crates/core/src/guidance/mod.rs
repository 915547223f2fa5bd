//! The catalogue that choices are judged by: principles with source, certainty and weight; signs; contacts; and how
//! verdicts become points.

mod model;
mod points;

pub use model::*;
pub use points::{Points, VerdictKind, note_points, points};
