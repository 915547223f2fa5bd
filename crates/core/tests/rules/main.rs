//! The rules, on small scenarios made by hand.

mod debrief;
mod format;
mod palette;

use samtalerum_testing as support;
