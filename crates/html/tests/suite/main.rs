//! Tests of pages as HTML.

mod colors;
mod components;
mod languages;
mod report;
mod soundness;
mod text_view;

use samtalerum_testing as support;
