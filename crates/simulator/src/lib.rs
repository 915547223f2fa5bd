//! The training as a whole: which page is open, [`Training::update`] and [`Training::page`].

mod action;
mod clock;
mod keep;
pub mod notice;
mod page;
mod pages;
mod paths_cache;
mod place;
mod play;
mod progress;
mod report;
mod reports;
mod revision;
mod simulator;
mod training;
mod update;
mod voice;
mod workbench;

use paths_cache::PathsCache;
use place::{Entry, HandbookPlace, Place};

pub use action::{Action, Overlay, Section};
pub use clock::{Calendar, CalendarTime, Zone};
pub use page::*;
pub use report::Report;
pub use reports::{NoReports, Reports, Saved};
pub use revision::Revision;
pub use simulator::Simulator;
pub use training::Training;
