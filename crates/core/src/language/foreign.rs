//! Finds the parts of a text that are not in the language asked for, so that screen readers can use the right voice.
//! There are two kinds of such parts. A text that is missing in the language asked for is shown in another language.
//! And a text in the language asked for can contain a term from another language, such as a Danish law term in English.

use fluent::FluentResource;
use fluent_syntax::ast::Entry;
use serde::{Deserialize, Serialize};

/// A text with the tag of its language.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Passage {
    /// The text, without the full stop at its end.
    pub text: String,
    /// The tag of the text's language, e.g. `da`.
    pub language: String,
}

impl Passage {
    /// Returns the beginning of the passage. A text with this passage contains the beginning unchanged, even if the
    /// passage is cut off, or the text is written as JSON.
    fn beginning(&self) -> &str {
        let end = self.text.floor_char_boundary(MIN_CUT);
        let escaped = |char: char| char.is_control() || matches!(char, '"' | '\\');
        let end = self.text.find(escaped).map_or(end, |other| end.min(other));
        &self.text[..end]
    }
}

/// A pair of quotation marks that a language uses only for quotations in one other language.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quotes {
    open: char,
    close: char,
    /// The tag of the language that is quoted.
    language: String,
}

/// The passages in another language, and the quotation marks around such passages. [`Foreign::parts`] finds them within
/// a longer text.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The passages, sorted by their texts.
    passages: Vec<Passage>,
    quotes: Vec<Quotes>,
}

/// A part of a text, all in one language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Part<'t, 'f> {
    /// The part's text.
    pub text: &'t str,
    /// The tag of the part's language; `None` if that is the language asked for.
    pub language: Option<&'f str>,
}

/// If a passage is cut off with an ellipsis, it is recognized only if at least this many bytes come before the
/// ellipsis.
const MIN_CUT: usize = 12;

/// The separator in a message that lists words from another language.
const SEPARATOR: char = '·';

impl Foreign {
    /// Sorts the passages, removes duplicates, and stores them with the quotation marks.
    pub(super) fn new(mut passages: Vec<Passage>, quotes: Vec<Quotes>) -> Self {
        passages.sort();
        passages.dedup_by(|one, other| one.text == other.text);
        Self { passages, quotes }
    }

    /// Returns `true` if there are neither passages nor quotation marks to search for.
    pub fn is_empty(&self) -> bool {
        self.passages.is_empty() && self.quotes.is_empty()
    }

    /// Returns a copy without the passages that cannot occur in `text`. The text may be plain, or JSON with escaped
    /// characters.
    #[must_use]
    pub fn within(&self, text: &str) -> Self {
        let passages = self.passages.iter();
        Self {
            passages: passages
                .filter(|passage| text.contains(passage.beginning()))
                .cloned()
                .collect(),
            quotes: self.quotes.clone(),
        }
    }

    /// Divides a text by language. Together, the parts in their order are the whole text.
    pub fn parts<'t>(&self, text: &'t str) -> Vec<Part<'t, '_>> {
        let mut found: Vec<(usize, usize, &str)> = Vec::new();
        // Most texts have no part in another language. A quick check avoids searching them.
        let searched = if self.may_be_in(text) { text } else { "" };
        for at in starts(searched) {
            let end = found.last().map_or(0, |(_, end, _)| *end);
            if at < end {
                continue;
            }
            let Some((length, language)) = self.at(&text[at..]) else {
                continue;
            };
            // Join two passages of one language if only punctuation is between them, such as a speaker's name and the
            // words that follow in quotation marks.
            match found.last_mut() {
                Some((_, end, last))
                    if *last == language && !text[*end..at].contains(char::is_alphanumeric) =>
                {
                    *end = at + length;
                }
                _ => found.push((at, at + length, language)),
            }
        }
        let mut parts = Vec::new();
        let mut rest = 0;
        for (start, end, language) in found {
            let before = (rest < start).then(|| Part {
                text: &text[rest..start],
                language: None,
            });
            parts.extend(before);
            parts.push(Part {
                text: &text[start..end],
                language: Some(language),
            });
            rest = end;
        }
        if rest < text.len() {
            parts.push(Part {
                text: &text[rest..],
                language: None,
            });
        }
        parts
    }

    /// Returns the tag of a text's language if the whole text is in one language, and this is not the language asked
    /// for. Otherwise returns `None`.
    pub fn whole(&self, text: &str) -> Option<&str> {
        let says =
            |part: &Part| part.language.is_some() || part.text.contains(char::is_alphanumeric);
        let parts = self.parts(text).into_iter().filter(says);
        let mut languages = parts.map(|part| part.language);
        let first = languages.next()??;
        languages.all(|one| one == Some(first)).then_some(first)
    }

    /// Returns `true` if a text may have a part in another language. This check is quick, and only
    /// [`parts`](Self::parts) gives the exact result.
    fn may_be_in(&self, text: &str) -> bool {
        let mut passages = self.passages.iter();
        let mut quotes = self.quotes.iter();
        passages.any(|passage| text.contains(passage.beginning()))
            || quotes.any(|quotes| text.contains(quotes.open))
    }

    /// If `rest` begins with a passage or a quotation, returns its length in bytes and its language. Otherwise returns
    /// `None`.
    fn at(&self, rest: &str) -> Option<(usize, &str)> {
        let passage = self.passage_at(rest);
        let passage =
            passage.map(|(index, length)| (length, self.passages[index].language.as_str()));
        passage.or_else(|| {
            let quotes = self.quotes.iter();
            let mut quoted = quotes.filter_map(|quotes| {
                let inner = rest.strip_prefix(quotes.open)?;
                let end = inner.find(quotes.close)?;
                let both = quotes.open.len_utf8() + quotes.close.len_utf8();
                Some((end + both, quotes.language.as_str()))
            });
            quoted.next()
        })
    }

    /// Returns the index and the length of the longest passage that `rest` begins with.
    fn passage_at(&self, rest: &str) -> Option<(usize, usize)> {
        let first = rest.chars().next()?;
        let from = self
            .passages
            .partition_point(|passage| passage.text.as_str() < &rest[..first.len_utf8()]);
        let alike = self.passages[from..].iter().enumerate();
        let alike = alike.take_while(|(_, passage)| passage.text.starts_with(first));
        let fitting =
            alike.filter_map(|(index, passage)| Some((from + index, fit(passage, rest)?)));
        fitting.max_by_key(|(_, length)| *length)
    }
}

/// Returns the number of bytes at the beginning of `rest` that match a passage: the whole passage, or the part of it
/// that comes before an ellipsis in `rest`. Returns `None` if `rest` does not begin with the passage.
fn fit(passage: &Passage, rest: &str) -> Option<usize> {
    let whole = passage.text.as_str();
    if let Some(after) = rest.strip_prefix(whole) {
        return (!after.starts_with(char::is_alphanumeric)).then_some(whole.len());
    }
    let cut = rest.find('…').filter(|cut| *cut >= MIN_CUT)?;
    whole.starts_with(&rest[..cut]).then_some(cut)
}

/// Returns the positions where a word or a quotation may begin. At such a position is a character other than
/// whitespace, and no alphanumeric character comes directly before it.
fn starts(text: &str) -> impl Iterator<Item = usize> {
    let mut inside = false;
    text.char_indices().filter_map(move |(at, char)| {
        let begins = !inside && !char.is_whitespace();
        inside = char.is_alphanumeric();
        begins.then_some(at)
    })
}

/// Returns the paragraphs of a text as passages. Pages show each paragraph by itself, and may leave out the full stop
/// at its end.
pub(super) fn passages(text: &str, language: &str) -> impl Iterator<Item = Passage> {
    let paragraphs = text.split("\n\n").map(str::trim);
    let paragraphs = paragraphs.map(|text| text.strip_suffix('.').unwrap_or(text));
    // A text with a variable is left out, since a page shows it with the variable's value.
    let usable = |text: &&str| text.contains(char::is_alphabetic) && !text.contains("{$");
    paragraphs.filter(usable).map(|text| Passage {
        text: text.to_owned(),
        language: language.to_owned(),
    })
}

/// Reads words that are declared to be in another language.
pub(super) fn declared(words: &str, language: &str) -> impl Iterator<Item = Passage> {
    let words = words.split(SEPARATOR).map(str::trim);
    words.filter(|word| !word.is_empty()).map(|word| Passage {
        text: word.to_owned(),
        language: language.to_owned(),
    })
}

/// Reads a pair of quotation marks that surround text in this language.
pub(super) fn quotes(marks: &str, language: &str) -> Option<Quotes> {
    let mut marks = marks.chars().filter(|char| !char.is_whitespace());
    Some(Quotes {
        open: marks.next()?,
        close: marks.next()?,
        language: language.to_owned(),
    })
}

/// Identifies a text: the id of its message and, if the text belongs to an attribute, the attribute's name.
pub(super) type TextId<'a> = (&'a str, Option<&'a str>);

/// Returns the ids of all messages and attributes that have a text.
pub(super) fn ids<'a>(resources: impl Iterator<Item = &'a FluentResource>) -> Vec<TextId<'a>> {
    let mut ids = Vec::new();
    for resource in resources {
        for entry in resource.entries() {
            let Entry::Message(message) = entry else {
                continue;
            };
            ids.extend(message.value.as_ref().map(|_| (message.id.name, None)));
            let attributes = message.attributes.iter();
            ids.extend(attributes.map(|one| (message.id.name, Some(one.id.name))));
        }
    }
    ids.sort_unstable();
    ids.dedup();
    ids
}
