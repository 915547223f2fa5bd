//! The graph of a scenario: scenes as boxes in layers from the top down, grouped by setting, with every choice and its
//! verdict. The layout is our own, because no layout crate offers what makes this graph legible. Each choice of a box
//! has a port, which is the point where its line begins; each setting has a lane; and edges to the same scene share a
//! line.

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
