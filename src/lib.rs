//! The program: the command line, the terminal, and the files in which attempts are kept. `docs/architecture.md` shows
//! where it stands among the crates below it.

mod calendar;
pub mod cli;
pub mod store;
pub mod terminal;
