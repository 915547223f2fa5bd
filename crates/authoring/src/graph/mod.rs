//! The drawing of a scenario: scenes as boxes in layers from the top down, grouped by place, with every choice and how it
//! is judged. The layout is our own: a box with a port for each choice, lanes, and ways that share a line to the same
//! scene are what makes the drawing legible, and no layout crate knows them.

mod boxes;
mod dot;
mod html;
mod layout;
mod lines;
pub mod measure;
mod mermaid;
mod model;
mod parts;
mod sheets;
mod svg;

pub use dot::dot;
pub use html::html;
pub use layout::{Layout, Rect, layout};
pub use mermaid::mermaid;
pub use model::{Exit, Graph, Kind, SceneBox};
pub use parts::STYLE;
pub use sheets::{EDGE, Paper, Sheet, Sheets, sheets};
pub use svg::svg;
