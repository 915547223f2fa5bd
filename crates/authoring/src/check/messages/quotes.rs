//! Checks of quotation marks in the texts of scenarios: they must be the marks of the language, and each opening mark
//! must have a closing one.

use std::ops::Range;

/// The quotation marks of a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Pair {
    pub(super) open: char,
    pub(super) close: char,
}

/// A quotation mark that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Odd {
    /// The cause: `straight`, `foreign`, `single` or `unbalanced`.
    pub(super) why: &'static str,
    /// The byte range of the mark in the text.
    pub(super) at: Range<usize>,
}

/// The usual quotation marks of some languages. They are used for a language in which the course has no messages of the
/// interface.
const KNOWN: [(&str, Pair); 12] = [
    (
        "da",
        Pair {
            open: '»',
            close: '«',
        },
    ),
    (
        "de",
        Pair {
            open: '„',
            close: '“',
        },
    ),
    (
        "en",
        Pair {
            open: '“',
            close: '”',
        },
    ),
    (
        "es",
        Pair {
            open: '«',
            close: '»',
        },
    ),
    (
        "fi",
        Pair {
            open: '”',
            close: '”',
        },
    ),
    (
        "fr",
        Pair {
            open: '«',
            close: '»',
        },
    ),
    (
        "nb",
        Pair {
            open: '«',
            close: '»',
        },
    ),
    (
        "nn",
        Pair {
            open: '«',
            close: '»',
        },
    ),
    (
        "no",
        Pair {
            open: '«',
            close: '»',
        },
    ),
    (
        "pl",
        Pair {
            open: '„',
            close: '”',
        },
    ),
    (
        "sv",
        Pair {
            open: '”',
            close: '”',
        },
    ),
    (
        "uk",
        Pair {
            open: '«',
            close: '»',
        },
    ),
];

/// Returns the usual quotation marks of a language; `None` if they are not known.
pub(super) fn usual(tag: &str) -> Option<Pair> {
    let language = tag.split('-').next().unwrap_or(tag);
    let mut known = KNOWN.iter();
    let (_, pair) = known.find(|(known, _)| *known == language)?;
    Some(*pair)
}

impl Pair {
    /// Returns the quotation marks that a message such as `»{ $words }«` puts around its variable; `None` if there are
    /// none. `before` and `after` are the texts on both sides of the variable.
    pub(super) fn around(before: &str, after: &str) -> Option<Self> {
        let open = before.trim_end().chars().next_back()?;
        let close = after.trim_start().chars().next()?;
        (is_double(open) && is_double(close)).then_some(Self { open, close })
    }

    fn has(self, character: char) -> bool {
        character == self.open || character == self.close
    }

    /// Returns the first quotation mark of a text that is wrong; `None` if there is none. Single quotation marks are
    /// right within double ones, and as apostrophes.
    pub(super) fn odd(self, text: &str) -> Option<Odd> {
        let at = |start: usize, character: char| start..start + character.len_utf8();
        let odd = |why, start, character| {
            Some(Odd {
                why,
                at: at(start, character),
            })
        };
        let mut open = None;
        // Nearly all characters are alphanumeric, or spaces.
        let marks = text
            .char_indices()
            .filter(|(_, one)| !one.is_ascii_alphanumeric() && *one != ' ');
        for (start, character) in marks {
            if !is_double(character) {
                if open.is_none() && is_single_opening(text, start, character) {
                    return odd("single", start, character);
                }
            } else if !self.has(character) {
                let why = if character == '"' {
                    "straight"
                } else {
                    "foreign"
                };
                return odd(why, start, character);
            } else if open.is_some() && character == self.close {
                open = None;
            } else if open.is_none() && character == self.open {
                open = Some(start);
            } else {
                // A closing mark without an opening one is often the opening mark of another language.
                let rest = &text[start + character.len_utf8()..];
                let opens = open.is_none() && rest.chars().any(|other| self.has(other));
                return odd(
                    if opens { "foreign" } else { "unbalanced" },
                    start,
                    character,
                );
            }
        }
        open.and_then(|start| odd("unbalanced", start, self.open))
    }
}

/// Returns `true` for double quotation marks of any language.
pub(super) fn is_double(character: char) -> bool {
    matches!(
        character,
        '"' | '«' | '»' | '“' | '”' | '„' | '‟' | '〝' | '〞' | '〟' | '＂' | '″'
    )
}

/// Returns `true` for single quotation marks of any language, and for the apostrophes that look like them.
fn is_single(character: char) -> bool {
    matches!(
        character,
        '\'' | '‘' | '’' | '‚' | '‛' | '‹' | '›' | '`' | '´'
    )
}

/// Returns `true` if a single quotation mark opens a quotation. It must come directly before a word, not within one,
/// and a mark after a later word must close the quotation. (In `it's` and `'tis` it is an apostrophe.)
fn is_single_opening(text: &str, start: usize, character: char) -> bool {
    if !is_single(character) || text[..start].ends_with(char::is_alphanumeric) {
        return false;
    }
    let rest = &text[start + character.len_utf8()..];
    if !rest.starts_with(|next: char| next.is_alphanumeric() || next == '…') {
        return false;
    }
    let mut others = rest.char_indices().filter(|(_, other)| is_single(*other));
    others.any(|(at, other)| {
        let before = rest[..at].chars().next_back();
        // A mark directly after `s` is more likely the apostrophe of a genitive.
        let ends = before.is_some_and(|before| {
            matches!(before, '.' | ',' | '!' | '?' | '…')
                || (before.is_alphanumeric() && before != 's')
        });
        let after = rest[at + other.len_utf8()..].chars().next();
        ends && !after.is_some_and(char::is_alphanumeric)
    })
}

/// Returns `true` if a text as a whole is in quotation marks of any kind.
pub(super) fn is_quoted(text: &str) -> bool {
    let text = text.trim();
    let mark = |one: char| is_double(one) || is_single(one);
    let inner = text
        .strip_prefix(mark)
        .and_then(|rest| rest.strip_suffix(mark));
    inner.is_some_and(|inner| !inner.trim().is_empty())
}
