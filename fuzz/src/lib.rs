//! The code of the fuzz targets. It does not use the fuzzer's library, because the ordinary tests of the program also
//! run it, on the fuzzer's seed inputs.

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
