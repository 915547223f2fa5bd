//! Tests of the browser's store over a map, and of the training over it.

mod browser;
mod tabs;
mod visit;

use samtalerum_testing as support;
