//! The built-in course as content: everything in it is reached, and it trains what it says.

mod content;
mod course;
mod errors;
mod spelling;
mod walks;

use samtalerum_testing as support;
