//! The command line, with one module per subcommand. No other part of the program prints or chooses exit codes.
//!
//! | code | meaning |
//! |---|---|
//! | 0 | success; for `check` and `test`: nothing was found |
//! | 1 | `check` found an error or a warning, in any format and with or without `--deny`; `pack` found an error; `test` found a difference; a language is not complete, or an import was refused |
//! | 2 | misuse, or a file could not be read or written |
//! | 130 | `play` in the terminal was ended by Ctrl-C, or by another signal that asks a program to end |

mod arguments;
mod attempts;
mod check;
mod code;
mod common;
mod console;
mod debrief;
mod explain;
mod finish;
mod graph;
mod http;
mod language;
mod new;
mod output;
mod pack;
mod paths;
mod play;
mod record;
mod rendered;
mod review;
mod run;
#[cfg(feature = "window")]
mod screens;
mod script;
mod serve;
mod setup;
mod test;
mod translate;
mod usage;

pub use arguments::Arguments;
pub use run::run;
