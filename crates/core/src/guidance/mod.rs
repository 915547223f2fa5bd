//! The catalogue that choices are judged by: principles with source, certainty and weight; signs; contacts; and the
//! points of verdicts.

mod model;
mod points;

pub use model::*;
pub use points::{Grade, Points, VerdictKind, grade_points, note_points, points};
