//! Pages as HTML.

mod live;
mod report;

use samtalerum_testing as support;
