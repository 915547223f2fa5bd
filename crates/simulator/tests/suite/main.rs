//! Tests of the training through its public interface: actions go in, pages come out.

mod about;
mod appraisal;
mod counts;
mod dates;
mod debrief;
mod handbook;
mod heard;
mod keys;
mod languages;
mod late_texts;
mod lines;
mod media;
mod menu;
mod page;
mod papers;
mod platform;
mod privacy;
mod sample;
mod spoken;
mod training;
mod workbench;

use samtalerum_testing as support;
