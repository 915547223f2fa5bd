//! Tests of the author's tools: findings, recorded playthroughs, the reader of Fluent, descriptions, and the template.

mod benchmarked;
mod check;
mod excerpts;
mod form;
mod ftl;
mod names;
mod neutral;
mod playthroughs;
mod robust;
mod snapshot;
mod template;

use samtalerum_testing as support;
