//! The store in a browser's storage, over a stand-in for it.

mod browser;
mod tabs;

use samtalerum_testing as support;
