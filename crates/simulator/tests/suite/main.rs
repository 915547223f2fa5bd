//! The training as a front end sees it: actions go in, pages come out.

mod counts;
mod dates;
mod handbook;
mod page;
mod training;
mod workbench;

use samtalerum_testing as support;
