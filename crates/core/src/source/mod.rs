//! The texts of a content folder as authors write them: its files, RON read strictly by `ron`, where each value stands,
//! and whether Fluent's parser can be let loose on a text.

mod draft;
mod files;
mod fluent;
mod lex;
mod mend;
mod mistakes;
mod read;
mod shape;
mod split;
mod tree;

pub use files::{Files, MAX_FILE_BYTES};
pub use fluent::too_deep;
pub use read::{Reading, Text, options, position, read, read_on};
pub use split::split;
pub use tree::{Broken, Entry, Inside, MAX_DEPTH, Node, Step};
