//! The rules of Samtalerum: reading a course, playing a meeting, exploring every path through it, judging an attempt.
//! Nothing here prints, draws, or knows an engine or a browser.

pub mod cause;
pub mod code;
pub mod codes;
pub mod content;
pub mod debrief;
pub mod finding;
pub mod glyph;
pub mod guidance;
pub mod hash;
pub mod ids;
pub mod language;
pub mod measures;
pub mod meeting;
pub mod message;
pub mod palette;
pub mod paths;
pub mod review;
pub mod scenario;
pub mod settings;
pub mod source;
pub mod store;
