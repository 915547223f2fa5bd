//! What authors of a course need: checks, descriptions, the manuscript, the drawing, translation, recorded playthroughs
//! and templates. A trainee's program in the browser holds none of it.

pub mod change;
pub mod check;
pub mod descriptions;
pub mod ftl;
pub mod graph;
pub mod playthrough;
pub mod report;
pub mod script;
pub mod template;
pub mod translation;
