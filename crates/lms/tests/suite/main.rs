//! Tests of what is reported: a table for each rule, the strict profile of platforms, and random paths.

mod cmi5;
mod policy;
mod profile;
mod record;
mod reporter;
mod tables;

use samtalerum_testing as support;
