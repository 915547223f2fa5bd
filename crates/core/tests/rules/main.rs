//! Tests the rules on small scenarios written by hand.

mod code;
mod debrief;
mod format;
mod palette;
mod review;
mod twins;

use samtalerum_testing as support;
