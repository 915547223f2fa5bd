//! The form of a text: what can be counted in it without understanding it.

use super::lexicon::Lexicon;

/// The form of a choice or a statement.
#[derive(Debug, Clone, Default, PartialEq)]
pub(super) struct Form {
    /// Number of characters.
    pub(super) chars: usize,
    /// Number of words.
    pub(super) words: usize,
    /// Number of sentences, at least 1.
    pub(super) sentences: usize,
    /// Number of question marks.
    pub(super) questions: usize,
    /// `true` if the last sentence is a question.
    pub(super) ends_with_question: bool,
    /// Number of exclamation marks.
    pub(super) exclamations: usize,
    /// Number of commas.
    pub(super) commas: usize,
    /// `true` if the text contains a quotation.
    pub(super) quotes: bool,
    /// `true` if the text begins with a quotation.
    pub(super) begins_with_quote: bool,
    /// `true` if the text contains a digit.
    pub(super) digits: bool,
    /// `true` if the text names the citizen.
    pub(super) citizen: bool,
    /// `true` if the text names the companion.
    pub(super) companion: bool,
    /// Number of words of courtesy.
    pub(super) polite: usize,
    /// Number of times that the speaker says “I”.
    pub(super) speaker: usize,
    /// Number of times that the text addresses somebody, for instance as “you”.
    pub(super) addressed: usize,
    /// Number of words that soften a sentence, such as “perhaps”.
    pub(super) hedges: usize,
    /// `true` if the text contains a word that labels people, such as “dominant” or “typical”.
    pub(super) label: bool,
    /// `true` if the text contains a word for sending something, such as “copy” or “email”.
    pub(super) copy: bool,
    /// The first word, in lower case.
    pub(super) opening: String,
}

/// The names to look for in a text, in lower case.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Names {
    /// The citizen's name.
    pub(super) citizen: Vec<String>,
    /// The names of companions and representatives.
    pub(super) companions: Vec<String>,
}

impl Form {
    /// Measures a text.
    pub(super) fn of(text: &str, names: &Names, lexicon: &Lexicon) -> Self {
        let lower = text.to_lowercase();
        let words: Vec<&str> = lower
            .split(|char: char| !char.is_alphanumeric() && char != '-')
            .filter(|word| !word.is_empty())
            .collect();
        let count = |wanted: &[&str]| words.iter().filter(|word| wanted.contains(word)).count();
        let begins = |wanted: &[&str]| {
            let mut all = words.iter();
            all.any(|word| wanted.iter().any(|begin| word.starts_with(begin)))
        };
        // A name in the genitive is a name too: "Noks", "Nok's".
        let names_one = |names: &[String]| {
            let mut all = words.iter();
            all.any(|word| {
                let mut names = names.iter();
                names.any(|name| {
                    word.strip_prefix(name.as_str())
                        .is_some_and(|rest| rest.len() < 2)
                })
            })
        };
        let is_quote = |char: char| matches!(char, '»' | '«' | '“' | '”' | '"');
        let closed = text.trim_end_matches(|char: char| is_quote(char) || char.is_whitespace());
        Self {
            chars: text.chars().count(),
            words: words.len(),
            sentences: sentences(text),
            questions: text.matches('?').count(),
            ends_with_question: closed.ends_with('?'),
            exclamations: text.matches('!').count(),
            commas: text.matches(',').count(),
            quotes: text.contains(is_quote),
            begins_with_quote: text.trim_start().starts_with(is_quote),
            digits: text.contains(|char: char| char.is_ascii_digit()),
            citizen: names_one(&names.citizen),
            companion: names_one(&names.companions),
            polite: count(lexicon.polite),
            speaker: count(&[lexicon.speaker]),
            addressed: count(lexicon.addressed),
            hedges: count(lexicon.hedges),
            label: begins(lexicon.labels),
            copy: begins(lexicon.copies),
            opening: words.first().copied().unwrap_or_default().to_owned(),
        }
    }

    /// Returns the mean number of characters per word.
    pub(super) fn word_length(&self) -> f64 {
        self.chars as f64 / self.words.max(1) as f64
    }
}

/// Returns the number of sentences of a text, at least 1. Each run of full stops, question marks, exclamation marks and
/// ellipses ends one sentence.
fn sentences(text: &str) -> usize {
    let mut count = 0;
    let mut ended = false;
    for char in text.chars() {
        let ends = matches!(char, '.' | '!' | '?' | '…');
        count += usize::from(ends && !ended);
        ended = ends;
    }
    count.max(1)
}
