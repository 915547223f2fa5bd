//! Exchange with translators: source texts and their translations, as XLIFF for translation programs or as CSV for
//! spreadsheets.
//!
//! The texts contain Fluent's notation (such as `{ $name }`, or the keys of a select expression), but no indentation.
//! In XLIFF, the notation is in protected elements, which translators cannot edit.

mod context;
mod exchange_file;
mod export;
mod import;
mod sheet;
mod xliff;

pub use context::annotate;
pub use exchange_file::{ExchangeFile, Unit};
pub use export::export;
pub use import::{Imported, folder_of, import};

use exchange_file::BYTE_ORDER_MARK;
use samtalerum_core::message::Message;

/// The format of an exchange file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// XLIFF 1.2.
    Xliff,
    /// Comma-separated values as in RFC 4180, in UTF-8 with a byte order mark.
    Csv,
}

/// Writes an exchange file in this format.
///
/// # Errors
/// Returns a message if a text has characters that the format does not allow.
pub fn write(exchange: &ExchangeFile, format: Format) -> Result<String, Message> {
    match format {
        Format::Xliff => xliff::write(exchange),
        Format::Csv => sheet::write(exchange),
    }
}

/// Reads an exchange file in either format.
///
/// # Errors
/// Returns a message if the bytes are not UTF-8, or not valid in either format.
pub fn read(bytes: &[u8]) -> Result<ExchangeFile, Message> {
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
