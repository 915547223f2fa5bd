//! The languages of a content folder in step: what one language lacks or has not followed, copies that wait for a
//! translator, and exchange with translators' programs.
//!
//! Files are changed by their bytes: comments, order and blank lines stay. What waits is marked by a comment above the
//! message ([`Mark`]); which text a translation goes back to stands in a list beside the files ([`Memory`]). There
//! is no other state, so that everything can be mended with an editor and merged by git.

mod add;
mod done;
mod edit;
mod exchange;
mod file;
mod fill;
mod marks;
mod memory;
mod pair;
mod pattern;
mod pieces;
mod references;
mod status;

pub use add::{Added, add};
pub use done::{NoSuchText, done};
pub use exchange::{Format, Imported, Parcel, Unit, export, import, read, write};
pub use file::{Message, Part, WordsFile};
pub use marks::{Kind, Mark};
pub use memory::{Memory, path as memory_path};
pub use pair::{FIRST, Pair, State, languages, scopes};
pub use pattern::{Layout, indented, outdented};
pub use pieces::{Piece, pieces};
pub use status::{Row, status};
