//! Tests the exploration of all paths against an implementation that tries everything.

mod exact;
mod oracle;

use samtalerum_testing as support;
