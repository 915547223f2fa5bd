//! What keeps a RON text from being read, told as findings.

use std::ops::Range;

use ron::error::{Error, Position, SpannedError};

use super::lex;
use super::tree::Broken;
use crate::finding::{Finding, nearest};

/// Why a text could not be split.
pub(super) fn broken(file: &str, text: &str, broken: &Broken) -> Finding {
    let (code, at) = match broken {
        Broken::TooDeep(at) => ("too-deep", *at),
        Broken::Unclosed(at) => ("unclosed", *at),
        Broken::Unexpected(at) => ("unexpected", *at),
    };
    let letter = text[at..].chars().next();
    let end = at + letter.map_or(0, char::len_utf8);
    // A word that is too many is told whole; a bracket is a single sign.
    let span = at..lex::word(text, at).max(end);
    let found = match letter {
        Some(letter) if span.end == end => shown(letter),
        _ => text[span.clone()].to_owned(),
    };
    let finding = Finding::error(code, file);
    let finding = match broken {
        Broken::Unexpected(_) => finding.with("why", why(text, &span)),
        _ => finding,
    };
    finding.at(span).with("found", found)
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

/// What `ron` says about the part of a text that begins at `start`.
pub(super) fn unreadable(file: &str, text: &str, start: usize, error: &SpannedError) -> Finding {
    let inner = offset(text, error.span.start)..offset(text, error.span.end);
    let mut span = start + inner.start..start + inner.end.max(inner.start);
    let finding = match &error.code {
        Error::NoSuchStructField {
            expected, found, ..
        } => Finding::error("unknown-field", file)
            .with("found", found)
            .with("expected", expected.join(", "))
            .with(
                "meant",
                nearest(found, expected.iter().copied()).unwrap_or_default(),
            ),
        Error::NoSuchEnumVariant {
            expected, found, ..
        } => Finding::error("unknown-word", file)
            .with("found", found)
            .with("expected", expected.join(", "))
            .with(
                "meant",
                nearest(found, expected.iter().copied()).unwrap_or_default(),
            ),
        Error::MissingStructField { field, .. } => {
            Finding::error("missing-field", file).with("field", field)
        }
        Error::DuplicateStructField { field, .. } => {
            Finding::error("repeated-key", file).with("name", field)
        }
        other => match kind(other) {
            Some(kind) => {
                let whole = value_at(text, inner.start);
                span = start + whole.start..start + whole.end;
                Finding::error("wrong-kind", file).with("kind", kind)
            }
            None => Finding::error("syntax", file).with("detail", other),
        },
    };
    finding.at(span)
}

/// The bytes of the value that stands here or after the blanks here; where there is none, the place itself.
fn value_at(text: &str, at: usize) -> Range<usize> {
    let start = lex::blank(text, at).unwrap_or(at);
    let literal = lex::literal(text, start).ok().flatten();
    start..literal.unwrap_or_else(|| lex::word(text, start))
}

/// The kind of value that should stand in a place, where that is what `ron` misses.
fn kind(error: &Error) -> Option<&'static str> {
    Some(match error {
        Error::ExpectedString => "text",
        Error::ExpectedInteger | Error::ExpectedFloat => "number",
        Error::IntegerOutOfBounds | Error::InvalidIntegerDigit { .. } => "range",
        Error::ExpectedBoolean => "truth",
        Error::ExpectedArray => "list",
        Error::ExpectedMap => "map",
        Error::ExpectedStructLike | Error::ExpectedNamedStructLike(_) | Error::ExpectedUnit => {
            "group"
        }
        Error::ExpectedIdentifier => "word",
        Error::ExpectedDifferentLength { .. } => "count",
        _ => return None,
    })
}

/// The byte that a line and column (both from 1, columns in characters) stand for.
fn offset(text: &str, position: Position) -> usize {
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
