//! The program as somebody types it, and the files it keeps.

mod dates;
mod drawing;
mod formats;
mod fuzzed;
mod guide;
mod manuscript;
mod new;
mod one_language;
mod path_search;
mod playthroughs_commands;
mod preview;
mod reports;
mod serve;
mod store;
mod support;
mod terminal;
mod watch;
mod words;
