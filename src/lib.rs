//! The program: its command line, its front end in the terminal, and the store on disk. `docs/architecture.md` shows
//! how it depends on the other crates.

mod calendar;
pub mod cli;
pub mod store;
pub mod terminal;
