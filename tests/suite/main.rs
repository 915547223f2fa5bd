//! Tests of the program through its command line, and of the files that it stores.

mod administrator;
mod dates;
mod drawing;
mod formats;
mod fuzzed;
mod guide;
mod manuscript;
mod new;
mod one_language;
mod pack;
mod path_search;
mod playthroughs_commands;
mod preview;
mod reports;
mod review;
mod serve;
mod store;
mod support;
mod terminal;
mod translation;
mod watch;
mod writing;
