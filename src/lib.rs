//! stub
pub mod check;
pub mod content;
pub mod debrief;
pub mod finding;
pub mod guidance;
pub mod hash;
pub mod ids;
pub mod language;
pub mod meeting;
pub mod paths;
pub mod scenario;
pub mod settings;
pub mod simulator;
pub mod source;
pub mod store;
