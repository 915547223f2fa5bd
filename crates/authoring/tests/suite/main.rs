//! What authors rely on: findings, and recorded playthroughs.

mod check;
mod ftl;
mod playthroughs;
mod robust;

use samtalerum_testing as support;
