//! Tests the rules on small scenarios written by hand.

mod debrief;
mod format;
mod palette;

use samtalerum_testing as support;
mod twins;
