//! Tests of the author's tools: findings, recorded playthroughs, the reader of Fluent, and descriptions.

mod check;
mod ftl;
mod names;
mod playthroughs;
mod robust;

use samtalerum_testing as support;
