//! What could stand where one of the fixed words belongs: found by trying, so that it is true for every field there is
//! and will be.

use ron::error::Error;

use super::draft::Draft;
use super::mend::Mender;
use super::tree::{Inside, Node};

/// Values of each kind but words. The first that fits stands in where something cannot be read.
pub(super) const VALUES: [&str; 5] = ["\"\"", "0", "false", "[]", "{}"];

/// A word that is none of the fixed ones: where it is refused, the reader names those that can stand there.
const NO_WORD: &str = "NoneOfTheWords";

/// What can stand in a word's brackets, and how an example shows it.
const IN_BRACKETS: [(&str, &str); 5] = [
    ("\"…\"", "\"…\""),
    ("false", "false"),
    ("0", "0"),
    ("[]", "[…]"),
    ("\"…\", 0", "\"…\", 0"),
];

/// How a value should be written where a fixed word belongs.
pub(super) struct Shape {
    /// `quotes` if only quotation marks are too many, `value` if the word is right and lacks its value, or `word`.
    pub(super) kind: &'static str,
    /// How it could be written.
    pub(super) example: String,
    /// The words that can stand there.
    pub(super) expected: &'static [&'static str],
}

impl<'a> Mender<'a, '_> {
    /// How a value should be written, if a fixed word belongs in its place.
    pub(super) fn shape(&mut self, copy: &Draft<'a>, node: &Node) -> Option<Shape> {
        let expected = self.words(&copy.with(node.span.clone(), NO_WORD))?;
        let written = &self.text[node.span.clone()];
        let bare = node.inside == Inside::Nothing;
        let plain = written.trim_matches('"');
        let (kind, example) = if bare && expected.contains(&plain) {
            if self.fits(copy, node, plain) {
                ("quotes", plain.to_owned())
            } else {
                let example = self.in_brackets(copy, node, plain);
                ("value", example.unwrap_or_else(|| format!("{plain}(…)")))
            }
        } else {
            let around = |word: &&str| format!("{word}({written})");
            let with_it = expected.iter().map(around);
            let alone = expected.iter().map(|word| (*word).to_owned());
            let found = with_it
                .filter(|_| bare)
                .chain(alone)
                .find(|example| self.fits(copy, node, example))
                .or_else(|| {
                    let mut words = expected.iter();
                    words.find_map(|word| self.in_brackets(copy, node, word))
                });
            ("word", found?)
        };
        Some(Shape {
            kind,
            example,
            expected,
        })
    }

    /// The words that can stand where a copy has none of them.
    fn words(&mut self, copy: &Draft<'a>) -> Option<&'static [&'static str]> {
        match self.mistake(copy)?.error {
            Error::NoSuchEnumVariant {
                expected, found, ..
            } if found == NO_WORD => Some(expected),
            _ => None,
        }
    }

    /// A word with what its brackets take, as an example shows it.
    fn in_brackets(&mut self, copy: &Draft<'a>, node: &Node, word: &str) -> Option<String> {
        for (value, shown) in IN_BRACKETS {
            if self.fits(copy, node, &format!("{word}({value})")) {
                return Some(format!("{word}({shown})"));
            }
        }
        let place = node.span.clone();
        if let Some(inner) = self.words(&copy.with(place.clone(), &format!("{word}({NO_WORD})"))) {
            let mut within = inner.iter().map(|inner| format!("{word}({inner})"));
            return within.find(|example| self.fits(copy, node, example));
        }
        match self.mistake(&copy.with(place, &format!("{word}()")))?.error {
            Error::MissingStructField { field, .. } => Some(format!("{word}({field}: …)")),
            _ => None,
        }
    }

    /// The first value with one of the fixed words that `fit` takes, where a word belongs in what `with` makes.
    pub(super) fn wordy<T>(
        &mut self,
        fit: &mut dyn FnMut(&mut Self, &str) -> Option<T>,
        with: &dyn Fn(&str) -> Draft<'a>,
    ) -> Option<T> {
        let words = self.words(&with(NO_WORD))?;
        let alone = words.iter().map(|word| (*word).to_owned());
        let in_brackets = words.iter().flat_map(|word| {
            let values = IN_BRACKETS.iter();
            values.map(move |(value, _)| format!("{word}({value})"))
        });
        alone.chain(in_brackets).find_map(|value| fit(self, &value))
    }
}
