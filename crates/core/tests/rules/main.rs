//! Tests the rules on small scenarios that were written by hand.

mod code;
mod debrief;
mod escapes;
mod foreign;
mod format;
mod palette;
mod papers;
mod prepared;
mod review;
mod twins;
mod unformattable;

use samtalerum_testing as support;
