//! The texts of a content folder as authors write them: its files, RON read strictly by `ron` with the span of each value,
//! and a check of a Fluent text's depth before it is parsed.

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
