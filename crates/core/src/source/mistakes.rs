//! What keeps a RON text from being read, as findings.

use crate::codes;
use std::ops::Range;

use ron::error::{Error, Position};

use super::lex;
use super::shape::Shape;
use super::tree::{Broken, Inside, Node};
use crate::finding::{Finding, nearest};

/// Why a text could not be split.
pub(super) fn broken(file: &str, text: &str, broken: &Broken) -> Finding {
    let (code, at) = match broken {
        Broken::TooDeep(at) => (codes::TOO_DEEP, *at),
        Broken::Unclosed(at) => (codes::UNCLOSED, *at),
        Broken::Unexpected(at) => (codes::UNEXPECTED, *at),
    };
    let letter = text[at..].chars().next();
    let end = at + letter.map_or(0, char::len_utf8);
    // A word that is too many is told whole; a bracket is a single sign.
    let span = at..lex::word(text, at).max(end);
    let found = letter.map(|letter| match span.end == end {
        true => shown(letter),
        false => text[span.clone()].to_owned(),
    });
    let finding = Finding::new(code, file);
    let finding = match broken {
        Broken::TooDeep(_) => finding,
        Broken::Unclosed(_) => finding.with("found", found),
        Broken::Unexpected(_) => finding.with("why", why(text, &span)).with("found", found),
    };
    finding.at(span)
}

/// What is most likely wrong around something that fits nowhere.
fn why(text: &str, span: &Range<usize>) -> &'static str {
    let (before, here) = (&text[..span.start], &text[span.start..]);
    let blank = |letter: char| letter.is_whitespace();
    let first = here.chars().next();
    let is_word = |letter: Option<char>| letter.is_some_and(|one| one.is_alphanumeric());
    let hidden = before.trim_end_matches(blank).chars().next_back();
    if first.is_some_and(|letter| shown(letter).starts_with("U+") || is_hidden(letter))
        || hidden.is_some_and(is_hidden)
    {
        "invisible"
    } else if text[span.end..].trim_start_matches(blank).starts_with('=') {
        "equals"
    } else if before.trim_end_matches(blank).ends_with(';') || first == Some(';') {
        "semicolon"
    } else if (before.ends_with('"') && is_word(first))
        || (is_word(before.chars().next_back()) && first == Some('"'))
    {
        "quote"
    } else if first == Some(':') {
        "pairs"
    } else if matches!(first, Some(',' | ')' | ']' | '}')) {
        "extra"
    } else if matches!(first, Some('(' | '[' | '{' | '"')) {
        "between"
    } else {
        "comma"
    }
}

/// Whether a letter has no width.
fn is_hidden(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

/// A letter as a sentence can name it: one that cannot be seen by its number.
fn shown(letter: char) -> String {
    if letter.is_whitespace() || letter.is_control() {
        format!("U+{:04X}", u32::from(letter))
    } else {
        letter.to_string()
    }
}

/// Something that `ron` cannot read, by its place in the file.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) error: Error,
    pub(super) at: Range<usize>,
}

impl Mistake {
    /// Whether it is that this field is missing.
    pub(super) fn misses(&self, name: &str) -> bool {
        matches!(&self.error, Error::MissingStructField { field, .. } if *field == name)
    }
}

/// What `ron` says about a value, or about a place in it.
pub(super) fn mistake(file: &str, mistake: &Mistake, node: &Node) -> Finding {
    let mut span = mistake.at.clone();
    let unknown = |code, found: &str, expected: &[&str]| {
        let meant = nearest(found, expected.iter().copied());
        Finding::new(code, file)
            .with("found", found)
            .with("expected", expected.join(", "))
            .with("meant", meant)
    };
    let finding = match &mistake.error {
        Error::NoSuchStructField {
            expected, found, ..
        } => unknown(codes::UNKNOWN_FIELD, found, expected),
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => unknown(codes::UNKNOWN_WORD, found, expected),
        Error::ExpectedDifferentStructName { expected, found }
            if node.inside != Inside::Nothing =>
        {
            unknown(codes::UNKNOWN_WORD, found, &[expected])
        }
        Error::MissingStructField { field, .. } => {
            Finding::new(codes::MISSING_FIELD, file).with("field", field)
        }
        Error::DuplicateStructField { field, .. } => {
            Finding::new(codes::REPEATED_KEY, file).with("name", field)
        }
        other => match kind(other, node, span.start) {
            Some(kind) => {
                span = node.span.clone();
                Finding::new(codes::WRONG_KIND, file).with("kind", kind)
            }
            None => Finding::new(codes::SYNTAX, file).with("detail", other.to_string()),
        },
    };
    finding.at(span)
}

/// A key without quotation marks.
pub(super) fn unquoted(file: &str, key: Range<usize>) -> Finding {
    Finding::new(codes::WRONG_KIND, file)
        .at(key)
        .with("kind", "text")
}

/// A value where a fixed word belongs.
pub(super) fn shape(file: &str, text: &str, node: &Node, shape: &Shape) -> Finding {
    Finding::new(codes::WRONG_KIND, file)
        .at(node.span.clone())
        .with("kind", shape.kind)
        .with("found", &text[node.span.clone()])
        .with("example", &shape.example)
        .with("expected", shape.expected.join(", "))
}

/// Whether `ron` may miss one of the fixed words, or what belongs in the brackets after it.
pub(super) fn asks_for_a_word(error: &Error) -> bool {
    matches!(
        error,
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::ExpectedStructLike
    )
}

/// Whether `ron` found too many or too few values in brackets.
pub(super) fn counts(error: &Error) -> bool {
    matches!(
        error,
        Error::ExpectedDifferentLength { .. } | Error::ExpectedStructLikeEnd | Error::ExpectedComma
    )
}

/// The kind of value that should stand in a place, where that is what `ron` misses.
fn kind(error: &Error, node: &Node, at: usize) -> Option<&'static str> {
    Some(match error {
        // `ron` has read the whole part of a number and stopped at its point.
        error if counts(error) && node.inside == Inside::Nothing && at > node.span.start => "range",
        error if counts(error) => "count",
        Error::ExpectedString => "text",
        Error::ExpectedInteger | Error::ExpectedFloat => "number",
        Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => "range",
        Error::ExpectedBoolean => "truth",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "map",
        Error::ExpectedStructLike
        | Error::ExpectedNamedStructLike(_)
        | Error::ExpectedDifferentStructName { .. }
        | Error::ExpectedUnit
        | Error::ExpectedIdentifier
        | Error::SuggestRawIdentifier(_) => "group",
        _ => return None,
    })
}

/// The byte that a line and column (both from 1, columns in characters) stand for.
pub(super) fn offset(text: &str, position: Position) -> usize {
    let line_start: usize = text
        .split_inclusive('\n')
        .take(position.line.saturating_sub(1))
        .map(str::len)
        .sum();
    let line = &text[line_start.min(text.len())..];
    let column = line
        .char_indices()
        .nth(position.col.saturating_sub(1))
        .map_or(line.len(), |(at, _)| at);
    line_start + column
}
