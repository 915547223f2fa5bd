//! The texts of a content folder as authors write them: its files, RON read strictly by `ron`, and where each value
//! stands.

mod files;
mod lex;
mod read;
mod split;
mod told;
mod tree;

pub use files::{Files, LARGEST};
pub use read::{Text, options, position, read};
pub use split::split;
pub use tree::{Broken, DEEPEST, Entry, Inside, Node, Step};
