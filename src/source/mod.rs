//! RON texts as authors write them: values read strictly by `ron`, and where each of them stands.

mod read;
mod split;

pub use read::{Text, options, position, read};
pub use split::{Broken, DEEPEST, Entry, Inside, Node, Step, split};
