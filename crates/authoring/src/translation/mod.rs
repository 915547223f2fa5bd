//! Keeps the languages of a content folder consistent: finds missing and outdated translations, adds untranslated
//! copies for translators, and exchanges texts with translation programs.
//!
//! One language is the *source language*; the others are *target languages* that are translated from it. A *scope*
//! names a Fluent file without its language, such as `scenarios/x`. A *part* is the text of a message, or of one of its
//! attributes. Files are edited in place, so that their comments, order and empty lines are kept. A comment above a
//! message names its texts that wait for a translator ([`Mark`]), and a list in the language's folder records which
//! source text each translation was made from ([`TranslationMemory`]). There is no other state, so everything can be
//! corrected with an editor and merged by git.

mod add;
mod built_in;
mod done;
mod edit;
mod exchange;
mod marks;
mod pair;
mod references;
mod status;
mod translation_memory;

pub use add::{Added, add, note_template};
pub use built_in::with_built_in;
pub use done::{Done, NoSuchText, done};
pub use exchange::{
    ExchangeFile, Format, Imported, Unit, annotate, export, folder_of, import, read, write,
};
pub use marks::{Mark, MarkKind};
pub(crate) use marks::{is_copy, marks};
pub use pair::{FIRST, Pair, State, file_path, languages, scopes};
pub use status::{Row, status};
pub use translation_memory::{TranslationMemory, path as memory_path};
