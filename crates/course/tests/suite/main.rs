//! Tests of the built-in course: everything in it can be reached, and it trains what it declares.

mod content;
mod course;
mod documents;
mod errors;
mod kinds;
mod spelling;
mod walks;

use samtalerum_testing as support;
