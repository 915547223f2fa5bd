//! Tests of the window without a screen: real layout and real input events, no GPU. Only `complete` draws. It needs a
//! graphics driver, which may be one in software.

mod complete;
mod content_inbox;
mod every;
mod fits;
mod focus;
mod keys;
mod measure;
mod moves;
mod pointer;
mod real;
mod sample;
mod spoken;
mod stage;
mod theme;
mod whole;

use samtalerum_testing as support;
