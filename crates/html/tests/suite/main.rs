//! Pages as HTML.

mod colors;
mod live;
mod report;

use samtalerum_testing as support;
