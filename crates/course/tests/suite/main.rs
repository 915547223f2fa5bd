//! Tests of the built-in course: everything in it can be reached, and it trains what it declares.

mod cast;
mod codes;
mod content;
mod course;
mod documents;
mod errors;
mod glossary;
mod kinds;
mod spelling;
mod texts;
mod walks;

use samtalerum_testing as support;
