//! Tests of the browser's store, with a map instead of the browser's storage; of the training with this store; and of
//! how the page reads a course.

mod browser;
mod course;
mod lms;
mod tabs;
mod visit;

use samtalerum_testing as support;
