//! The graph of a scenario: scenes as boxes in layers from the top down, grouped by setting, with every choice and its
//! verdict. The layout is our own because no layout crate offers what makes this graph legible: a port for each choice
//! of a box, where the line of the choice begins, a lane for each setting, and edges that share a line to the same
//! scene.

mod boxes;
mod dot;
mod html;
mod layout;
mod lines;
pub mod measure;
mod mermaid;
mod model;
mod parts;
mod shapes;
mod sheets;
mod svg;

pub use dot::dot;
pub use html::html;
pub use layout::{GraphLayout, layout};
pub use mermaid::mermaid;
pub use model::{Exit, Graph, SceneBox, SceneKind};
pub use parts::STYLE;
pub use shapes::Rect;
pub use sheets::{EDGE, Paper, Sheet, Sheets, sheets};
pub use svg::svg;
