//! The store in a browser's storage, over a stand-in for it.

mod browser;
mod tabs;
mod visit;

use samtalerum_testing as support;
