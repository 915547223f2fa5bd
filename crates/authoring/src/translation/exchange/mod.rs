//! Exchange with translators: source texts and their translations, as XLIFF for translation programs or as CSV for
//! spreadsheets.
//!
//! Texts are in Fluent's notation, without indentation. In XLIFF the notation itself (`{ $name }`, the keys of a
//! selector) is in protected elements.

mod export;
mod import;
mod sheet;
mod xliff;

pub use export::export;
pub use import::{Imported, import};

use super::pair::State;
use super::translation_memory::hash;
use samtalerum_core::message::Message;

/// The texts that are sent to a translator or come back: source texts with their translations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Parcel {
    /// The source language.
    pub from: String,
    /// The target language.
    pub to: String,
    /// The texts.
    pub units: Vec<Unit>,
}

/// A text with its translation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unit {
    /// The scope of the file, the same in every language (`scenarios/x`).
    pub scope: String,
    /// `message` or `message.attribute`.
    pub name: String,
    /// The source text.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// The state of the translation.
    pub state: State,
    /// The authors' notes on the text.
    pub notes: Vec<String>,
    /// The hash of the translation when it was exported. It shows whether the translator has changed the translation,
    /// and whether somebody else has in the meantime. `None` if a program has lost it.
    pub version: Option<String>,
    /// The line that it was read from; 0 if it was not read from a file.
    pub line: usize,
}

/// Returns the hash of a translation.
fn version(target: &str) -> String {
    hash(target)
}

/// The format of an exchange file.
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
/// Returns a message if a text has characters that the format does not allow.
pub fn write(parcel: &Parcel, format: Format) -> Result<String, Message> {
    match format {
        Format::Xliff => xliff::write(parcel),
        Format::Csv => sheet::write(parcel),
    }
}

/// The mark at the beginning of a CSV file that makes spreadsheets read it as UTF-8.
const BYTE_ORDER_MARK: char = '\u{feff}';

/// Reads a parcel in either format.
///
/// # Errors
/// Returns a message if the bytes are not UTF-8, or not valid in either format.
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

/// Converts ascending byte offsets to line numbers (from 1), in a single pass over the text.
struct LineCounter<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> LineCounter<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// Returns the line that contains this byte. It must not be before that of the last call.
    fn of(&mut self, byte: usize) -> usize {
        let byte = byte.clamp(self.at, self.text.len());
        let passed = &self.text[self.at..byte];
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = byte;
        self.line
    }
}

/// Returns the name of a state in exchange files.
fn state_name(state: State) -> &'static str {
    match state {
        State::Missing | State::Untranslated => "untranslated",
        State::Changed => "changed",
        State::Translated => "translated",
    }
}
