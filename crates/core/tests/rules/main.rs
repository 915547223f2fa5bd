//! The rules, on small scenarios made by hand.

mod debrief;
mod format;

use samtalerum_testing as support;
