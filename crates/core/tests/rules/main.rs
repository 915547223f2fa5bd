//! The rules, on small scenarios made by hand.

mod debrief;

use samtalerum_testing as support;
