//! The simulator: the state of a trainee's training. [`Training::update`] carries out an [`Action`], and
//! [`Training::page`] returns the [`Page`] to show. Every front end works through these two functions.

mod action;
mod attempts;
mod common_buttons;
mod dates;
mod done;
pub mod notice;
mod open_page;
mod page;
mod pages;
mod paths_cache;
mod platform;
mod play;
mod privacy;
mod progress;
mod reflecting;
mod reflection;
mod report;
mod reports;
mod revision;
pub mod sample;
mod set_aside;
mod simulator;
mod spoken;
mod storage;
mod time;
mod training;
mod update;
mod visiting;
mod workbench;

use open_page::{HandbookEntry, HandbookView, OpenPage};
use paths_cache::PathsCache;

pub use action::{Action, Overlay, Section};
pub use page::*;
pub use platform::{Platform, Recording, Shared};
pub use report::Report;
pub use reports::{NoReports, Reports, Saved};
pub use revision::Revision;
pub use simulator::Simulator;
pub use time::{Calendar, CalendarTime, Zone};
pub use training::Training;
