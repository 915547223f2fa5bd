//! The rules, on small scenarios made by hand.

mod debrief;
mod palette;

use samtalerum_testing as support;
