//! Everything that is tested from outside the crate, in one binary.

#[cfg(feature = "app")]
mod app;
mod check;
mod content;
mod counts;
mod course;
mod debrief;
mod drawing;
mod errors;
mod exact;
mod fuzzed;
mod guide;
mod handbook;
mod live;
mod manuscript;
mod new;
mod oracle;
mod playthroughs;
mod report;
mod robust;
mod serve;
mod simulator;
mod spelling;
mod store;
mod support;
mod terminal;
mod walks;
mod ways;
mod words;
mod workbench;
