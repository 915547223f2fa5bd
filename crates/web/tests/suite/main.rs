//! Tests of this crate without a browser: the store, with a map instead of the browser's storage; the training in
//! several tabs; visits, also from a learning platform; and reading a course.

mod browser;
mod course;
mod lms;
mod tabs;
mod visit;

use samtalerum_testing as support;
