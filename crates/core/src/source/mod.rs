//! The texts of a content folder as authors write them. This module lists the files of the folder. It reads RON
//! strictly with `ron`, and keeps the span of each value. It checks the depth of a Fluent text before the text is
//! parsed.

mod draft;
mod files;
mod fluent;
mod lex;
mod location;
mod mistakes;
mod options;
mod parser;
mod read;
mod repair;
mod suggestion;
mod tree;

pub use files::{Files, MAX_FILE_BYTES, as_read};
pub use fluent::too_deep;
pub use options::options;
pub use parser::parse_tree;
pub use read::{ReadResult, Text, position, read, read_recovering};
pub use tree::{Entry, Inside, MAX_DEPTH, Node, Step, SyntaxError};
