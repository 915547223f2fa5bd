//! The texts of a content folder as authors write them: its files, RON read strictly by `ron`, and where each value
//! stands.

mod files;
mod read;
mod split;

pub use files::{Files, LARGEST};
pub use read::{Text, options, position, read};
pub use split::{Broken, DEEPEST, Entry, Inside, Node, Step, split};
