//! stub
pub mod guidance;
pub mod meeting;
pub mod scenario;
pub mod settings;
pub mod simulator;
