//! The content of an exchange file, in a form that does not depend on its format.

use crate::translation::pair::State;
use crate::translation::translation_memory::hash;

/// The content of an exchange file: source texts with their translations.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExchangeFile {
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
    /// The name of the text: `message` or `message.attribute`.
    pub name: String,
    /// The source text.
    pub source: String,
    /// The translation; empty if there is none.
    pub target: String,
    /// The state of the translation.
    pub state: State,
    /// The authors' notes on the text, and the notes that come from the scenario.
    pub notes: Vec<String>,
    /// The hash of the translation at the time of the export. The import compares two translations with this hash. If
    /// the translation in the exchange file differs, the translator has changed it. If the translation in the content
    /// folder differs, somebody else has changed it since the export. `None` if the translator's program has lost the
    /// hash.
    pub version: Option<String>,
    /// The line in the exchange file that the text was read from; 0 if the text was not read from a file.
    pub line: usize,
}

/// The character before the hash in a [`version`]. Without it, a spreadsheet could take the hash for a number.
const VERSION: char = 'v';

/// Returns the version of a translation: its hash, in a form that no spreadsheet takes for a number.
pub(super) fn version(target: &str) -> String {
    format!("{VERSION}{}", hash(target))
}

/// Returns `true` if the version `sent` was made from the translation `target`. Earlier releases of the program wrote
/// the hash without [`VERSION`]. If a spreadsheet took such a hash for a number and rounded it, it is still recognised.
pub(super) fn is_version_of(sent: &str, target: &str) -> bool {
    let hash = hash(target);
    let sent = sent.trim();
    let bare = sent.strip_prefix(VERSION).unwrap_or(sent);
    if bare == hash {
        return true;
    }
    let number = |text: &str| text.replace(',', ".").parse::<f64>().ok();
    let is_decimal = |text: &str| {
        text.bytes()
            .all(|byte| byte.is_ascii_digit() || byte == b'e')
    };
    match (number(sent), number(&hash).filter(|_| is_decimal(&hash))) {
        (Some(sent), Some(hash)) => (sent - hash).abs() <= hash.abs() * 1e-5,
        _ => false,
    }
}

/// Returns `true` if a program has turned a version into something else, such as a number, so that it can no longer be
/// compared.
pub(super) fn is_lost(sent: &str) -> bool {
    let sent = sent.trim();
    let bare = sent.strip_prefix(VERSION).unwrap_or(sent);
    bare.len() != 16 || !bare.bytes().all(|byte| byte.is_ascii_hexdigit())
}

/// The mark at the beginning of a CSV file that makes spreadsheets read it as UTF-8.
pub(super) const BYTE_ORDER_MARK: char = '\u{feff}';

/// Converts ascending byte offsets to line numbers (from 1), in a single pass over the text.
pub(super) struct LineCounter<'a> {
    text: &'a [u8],
    at: usize,
    line: usize,
}

impl<'a> LineCounter<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self {
            text: text.as_bytes(),
            at: 0,
            line: 1,
        }
    }

    /// Returns the line that contains this byte. The byte must not be before the byte of the previous call.
    pub(super) fn of(&mut self, byte: usize) -> usize {
        let byte = byte.clamp(self.at, self.text.len());
        let passed = &self.text[self.at..byte];
        self.line += passed.iter().filter(|byte| **byte == b'\n').count();
        self.at = byte;
        self.line
    }
}

/// Returns the name of a state in exchange files.
pub(super) fn state_name(state: State) -> &'static str {
    match state {
        State::Missing | State::Untranslated => "untranslated",
        State::Changed => "changed",
        State::Translated => "translated",
    }
}
