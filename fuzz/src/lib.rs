//! The code of the fuzz targets. The ordinary tests of the program also run this code, on the fuzzer's seed inputs. So
//! the code does not use the fuzzer's library.

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
