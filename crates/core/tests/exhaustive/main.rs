//! Tests the exploration of all paths against brute force.

mod exact;
mod oracle;

use samtalerum_testing as support;
