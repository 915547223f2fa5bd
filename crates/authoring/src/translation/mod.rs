//! Keeps the languages of a content folder in step: what one language lacks or has not followed, copies that wait for a
//! translator, and exchange with translators' programs.
//!
//! Files are changed by their bytes: comments, order and empty lines stay. A comment above the message marks what waits
//! ([`Mark`]); a list beside the files says which text a translation was made from ([`TranslationMemory`]). There is no
//! other state, so that everything can be corrected with an editor and merged by git.

mod add;
mod done;
mod edit;
mod exchange;
mod marks;
mod memory;
mod pair;
mod references;
mod status;

pub use add::{Added, add};
pub use done::{NoSuchText, done};
pub use exchange::{Format, Imported, Parcel, Unit, export, import, read, write};
pub(crate) use marks::marks;
pub use marks::{Mark, MarkKind};
pub use memory::{TranslationMemory, path as memory_path};
pub use pair::{FIRST, Pair, State, file_path, languages, scopes};
pub use status::{Row, status};
