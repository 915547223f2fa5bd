//! Tools for the authors of a course: checks, descriptions, the manuscript, the drawing, translation, recorded
//! playthroughs and templates. The trainee's program in the browser does not depend on this crate.

pub mod change;
pub mod check;
pub mod descriptions;
pub mod form;
pub mod ftl;
pub mod graph;
pub mod playthrough;
pub mod report;
pub mod review;
pub mod script;
pub mod template;
pub mod translation;
