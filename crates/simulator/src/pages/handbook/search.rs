//! The search of the handbook, which finds the cards that contain all words of a query. It ignores upper and lower
//! case, and the encoding of accents.

use crate::page::Block;

/// The words to search for.
pub(super) struct Query {
    words: Vec<String>,
}

impl Query {
    /// Reads the words from a text that a trainee has typed.
    pub(super) fn new(typed: &str) -> Self {
        // Punctuation at a word's edges belongs to the sentence, not to the word.
        let edge = |char: char| !char.is_alphanumeric() && char != '§';
        let folded = folded(typed);
        let words = folded
            .split_whitespace()
            .map(|word| word.trim_matches(edge));
        Self {
            words: words
                .filter(|word| !word.is_empty())
                .map(str::to_owned)
                .collect(),
        }
    }

    /// Returns `true` if there is nothing to search for.
    pub(super) fn is_empty(&self) -> bool {
        self.words.is_empty()
    }

    /// Returns `true` if a block contains all words of the query.
    pub(super) fn is_in(&self, block: &Block) -> bool {
        let mut text = String::new();
        collect(block, &mut text);
        let text = folded(&text);
        self.words.iter().all(|word| text.contains(word))
    }
}

/// Adds all texts of a block to `text`.
fn collect(block: &Block, text: &mut String) {
    match block {
        Block::Heading { text: one, .. } | Block::Text { text: one, .. } | Block::Quote(one) => {
            *text += one;
        }
        Block::Badge {
            label, text: one, ..
        } => {
            *text += label;
            text.push(' ');
            *text += one;
        }
        Block::Card { blocks, .. } | Block::Paper { blocks, .. } => {
            for inner in blocks {
                collect(inner, text);
            }
        }
        _ => {}
    }
    text.push('\n');
}

/// Removes the differences that a search ignores: upper and lower case, the composition of accents, repeated spaces,
/// and the space after the character `§`.
fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for char in composed(text).chars().flat_map(char::to_lowercase) {
        let is_space = char.is_whitespace();
        if is_space && folded.ends_with(['§', ' ']) {
            continue;
        }
        folded.push(if is_space { ' ' } else { char });
    }
    folded
}

/// Returns the text with each accent composed with its base character, as far as possible (Unicode's form NFC).
#[cfg(not(target_family = "wasm"))]
fn composed(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization;
    text.nfc().collect()
}

/// Returns the text with each accent composed with its base character, as far as possible (Unicode's form NFC).
#[cfg(target_family = "wasm")]
fn composed(text: &str) -> String {
    js_sys::JsString::from(text).normalize("NFC").into()
}
