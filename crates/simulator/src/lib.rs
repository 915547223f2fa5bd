//! The training as a whole: which page is open, [`Training::update`] and [`Training::page`].

mod action;
mod attempts;
mod common_buttons;
pub mod notice;
mod open_page;
mod page;
mod pages;
mod paths_cache;
mod play;
mod progress;
mod report;
mod reports;
mod revision;
mod simulator;
mod storage;
mod time;
mod training;
mod update;
mod workbench;

use open_page::{HandbookEntry, HandbookView, OpenPage};
use paths_cache::PathsCache;

pub use action::{Action, Overlay, Section};
pub use page::*;
pub use report::Report;
pub use reports::{NoReports, Reports, Saved};
pub use revision::Revision;
pub use simulator::Simulator;
pub use time::{Calendar, CalendarTime, Zone};
pub use training::Training;
