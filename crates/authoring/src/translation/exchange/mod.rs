//! What goes to a translator and comes back: the texts of one language with those of another beside them, as XLIFF for
//! translators' programs or as CSV for spreadsheets.
//!
//! A text goes in Fluent's own notation, without indentation. In XLIFF all of it that is no words (`{ $name }`, the
//! keys of a selector) stands in protected elements.

mod export;
mod import;
mod sheet;
mod xliff;

pub use export::export;
pub use import::{Imported, import};

use super::memory::hash;
use super::pair::State;
use samtalerum_core::message::Message;

/// The texts of one language and of another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parcel {
    /// The language of reference.
    pub from: String,
    /// The language that is translated to.
    pub to: String,
    /// The texts.
    pub units: Vec<Unit>,
}

/// A text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The file, as it is called in every language (`scenarios/x`).
    pub scope: String,
    /// `message` or `message.attribute`.
    pub name: String,
    /// The text of reference.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// How the translation stands.
    pub state: State,
    /// What the authors say of it.
    pub notes: Vec<String>,
    /// The hash of the translation as it went out: tells whether the translator has changed it, and whether somebody
    /// else has meanwhile. Nothing where a program has lost it.
    pub version: Option<String>,
    /// The line of the file it was read from.
    pub line: usize,
}

/// The hash of a translation.
fn version(target: &str) -> String {
    hash(target)
}

/// The formats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2.
    Xliff,
    /// Comma-separated values as in RFC 4180, in UTF-8 with a byte order mark.
    Csv,
}

/// Writes a parcel.
///
/// # Errors
/// A text has letters that the format cannot hold.
pub fn write(parcel: &Parcel, format: Format) -> Result<String, Message> {
    match format {
        Format::Xliff => xliff::write(parcel),
        Format::Csv => sheet::write(parcel),
    }
}

/// What a text begins with so that spreadsheets know that it is in UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a parcel in either format.
///
/// # Errors
/// It is in neither, or not in UTF-8.
pub fn read(bytes: &[u8]) -> Result<Parcel, Message> {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return Err(Message::new("words-not-utf8"));
    };
    let text = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
    if text.trim_start().starts_with('<') {
        xliff::read(text)
    } else {
        sheet::read(text)
    }
}

/// Tells the lines (from 1) of bytes that come one after another, reading the text once.
struct Lines<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// The line that holds this byte, which does not stand before the last one asked for.
    fn of(&mut self, byte: usize) -> usize {
        let byte = byte.clamp(self.at, self.text.len());
        let passed = &self.text[self.at..byte];
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = byte;
        self.line
    }
}

/// A state by its name in files.
fn state_name(state: State) -> &'static str {
    match state {
        State::Missing | State::Untranslated => "untranslated",
        State::Changed => "changed",
        State::Translated => "translated",
    }
}
