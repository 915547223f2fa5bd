//! Tests of what is reported: a table for each rule, the strict profile of platforms, and random paths.

mod policy;
