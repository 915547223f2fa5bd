//! What a trainer writes: the model of a scenario, read strictly and with exact places, and the checks of it.

mod model;
mod walk;

pub use model::*;
