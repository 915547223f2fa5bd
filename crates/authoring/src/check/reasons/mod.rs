//! Explains why a part is never reached, or why a condition always has the same result. Each explanation is a chain of
//! reasons from the nearest cause to the root cause.

mod atoms;
mod chain;
mod conditions;
mod edges;
mod facts;
mod flags;
mod locations;
mod order;
mod parts;

pub(super) use chain::Reasons;
