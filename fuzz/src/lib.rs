//! The code of the fuzz targets. The ordinary tests run it with the seeds too, so it depends on nothing but the
//! program.

#![allow(
    unreachable_pub,
    reason = "the tests of the program include this file as a private module"
)]

mod attempt;
mod code;
mod command;
mod course;
mod exchange;
mod fluent;

pub use attempt::attempt;
pub use code::code;
pub use command::command;
pub use course::{folder, scenario, words};
pub use exchange::exchange;
pub use fluent::fluent;
