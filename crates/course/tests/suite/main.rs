//! Tests of the built-in course: its content, its texts, and the documents that describe it.

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
