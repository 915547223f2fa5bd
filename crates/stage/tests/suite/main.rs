//! Tests of the window without a screen: with real layout and real input events, but without a GPU. Only the tests in
//! `complete` and `paint` draw frames. They need a graphics driver; a software driver is enough.

mod complete;
mod components;
mod content_inbox;
mod earlier;
mod every;
mod fits;
mod focus;
mod header;
mod keys;
mod late;
mod late_files;
mod measure;
mod media;
mod menu;
mod moves;
mod paint;
mod pointer;
mod real;
mod spoken;
mod stage;
mod theme;
mod whole;

use samtalerum_simulator::sample;
use samtalerum_testing as support;
