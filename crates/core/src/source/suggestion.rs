//! Suggestions for values that must begin with a fixed word, i.e. with the name of an enum's variant. To test a
//! suggestion, it is inserted into a draft, and the draft is read. So the suggestions stay correct when fields are
//! added to a type.

use ron::error::Error;

use super::draft::Draft;
use super::mistakes::Suggestion;
use super::repair::Repairer;
use super::tree::{Inside, Node};

/// A word that is never accepted. If it is in a draft, the error of `ron` lists the accepted words.
const NO_WORD: &str = "NoneOfTheWords";

/// Values to try in the brackets of a word, each with the form in which an example shows the value.
const IN_BRACKETS: [(&str, &str); 5] = [
    ("\"…\"", "\"…\""),
    ("false", "false"),
    ("0", "0"),
    ("[]", "[…]"),
    ("\"…\", 0", "\"…\", 0"),
];

impl<'a> Repairer<'a, '_> {
    /// Returns a suggestion for a value; `None` if no fixed word is expected there.
    pub(super) fn suggestion(&mut self, draft: &Draft<'a>, node: &Node) -> Option<Suggestion> {
        let expected = self.accepted_words(&draft.with(node.span.clone(), NO_WORD))?;
        let written = &self.text[node.span.clone()];
        let bare = node.inside == Inside::Nothing;
        let plain = written.trim_matches('"');
        let (kind, example) = if bare && expected.contains(&plain) {
            if self.fits(draft, node, plain) {
                ("quotes", plain.to_owned())
            } else {
                let example = self.in_brackets(draft, node, plain);
                ("value", example.unwrap_or_else(|| format!("{plain}(…)")))
            }
        } else {
            // Prefer a word with the author's value in its brackets, then a word alone, then a word with an example
            // value.
            let around = |word: &&str| format!("{word}({written})");
            let with_it = expected.iter().map(around);
            let alone = expected.iter().map(|word| (*word).to_owned());
            let found = with_it
                .filter(|_| bare)
                .chain(alone)
                .find(|example| self.fits(draft, node, example))
                .or_else(|| {
                    let mut words = expected.iter();
                    words.find_map(|word| self.in_brackets(draft, node, word))
                });
            ("word", found?)
        };
        Some(Suggestion {
            kind,
            example,
            expected,
        })
    }

    /// Returns the words that are accepted in place of [`NO_WORD`] in a draft; `None` if the first mistake in the draft
    /// is not this word.
    fn accepted_words(&mut self, draft: &Draft<'a>) -> Option<&'static [&'static str]> {
        match self.mistake(draft)?.error {
            Error::NoSuchEnumVariant {
                expected, found, ..
            } if found == NO_WORD => Some(expected),
            _ => None,
        }
    }

    /// Returns an example of a word with a value in brackets; `None` if the word accepts none of the values that are
    /// tried.
    fn in_brackets(&mut self, draft: &Draft<'a>, node: &Node, word: &str) -> Option<String> {
        for (value, shown) in IN_BRACKETS {
            if self.fits(draft, node, &format!("{word}({value})")) {
                return Some(format!("{word}({shown})"));
            }
        }
        let span = node.span.clone();
        if let Some(inner) =
            self.accepted_words(&draft.with(span.clone(), &format!("{word}({NO_WORD})")))
        {
            let mut within = inner.iter().map(|inner| format!("{word}({inner})"));
            return within.find(|example| self.fits(draft, node, example));
        }
        match self.mistake(&draft.with(span, &format!("{word}()")))?.error {
            Error::MissingStructField { field, .. } => Some(format!("{word}({field}: …)")),
            _ => None,
        }
    }

    /// Passes texts to `fit`: first each accepted word alone, then each accepted word with values in brackets. Returns
    /// the first result of `fit` that is not `None`. To learn which words are accepted, this function inserts
    /// [`NO_WORD`] into a draft by means of `with`.
    pub(super) fn try_words<T>(
        &mut self,
        fit: &mut dyn FnMut(&mut Self, &str) -> Option<T>,
        with: &dyn Fn(&str) -> Draft<'a>,
    ) -> Option<T> {
        let words = self.accepted_words(&with(NO_WORD))?;
        let alone = words.iter().map(|word| (*word).to_owned());
        let in_brackets = words.iter().flat_map(|word| {
            let values = IN_BRACKETS.iter();
            values.map(move |(value, _)| format!("{word}({value})"))
        });
        alone.chain(in_brackets).find_map(|value| fit(self, &value))
    }
}
