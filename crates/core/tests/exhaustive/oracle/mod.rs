//! The oracle: a second, simple implementation of the rules. It plays a scenario as the author has written it, and
//! keeps the whole history in sets of ids. It uses neither compiled scenarios nor sessions. The tests compare its
//! results with those of the program.

mod play;
mod reach;
mod results;
mod step;
mod steps;
mod world;

pub(crate) use play::{Met, Oracle};
pub(crate) use reach::Reach;
pub(crate) use step::{BREACH, RIGHT, Step};
pub(crate) use world::World;
