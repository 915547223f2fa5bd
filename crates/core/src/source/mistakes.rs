//! Findings about mistakes that keep a RON text from being read.

use crate::codes;
use std::ops::Range;

use ron::error::{Error, Position};

use super::lex::{self, COLONS, COMMAS};
use super::tree::{Inside, Node, SyntaxError};
use crate::finding::{Finding, nearest};
use crate::language::is_invisible;
use crate::message::Argument;

/// A suggestion for a value that must begin with a fixed word, i.e. with the name of an enum's variant.
pub(super) struct Suggestion {
    /// The kind of mistake: `quotes` for quotation marks around a fixed word, `value` for a fixed word that lacks its
    /// value in brackets, or `word` for anything else.
    pub(super) kind: &'static str,
    /// An example that is accepted.
    pub(super) example: String,
    /// The fixed words that are accepted.
    pub(super) expected: &'static [&'static str],
}

/// Returns a finding about a mistake in the syntax of a text.
pub(super) fn syntax_error(file: &str, text: &str, error: &SyntaxError) -> Finding {
    let (code, at) = match error {
        SyntaxError::TooDeep(at) => (codes::TOO_DEEP, *at),
        SyntaxError::Unclosed(at) => (codes::UNCLOSED, *at),
        SyntaxError::Unexpected(at) => (codes::UNEXPECTED, *at),
        SyntaxError::Misplaced(span, cause) => {
            let found = Some(&text[span.clone()]).filter(|found| !found.trim().is_empty());
            let finding = Finding::new(codes::UNEXPECTED, file).at(span.clone());
            // If a value has no name, the text around it may show the real mistake, such as a character that only looks
            // like a colon. Prefer that explanation.
            let likely = why(text, span);
            let is_explained = *cause == "nameless" && likely != "comma";
            let cause = if is_explained { likely } else { cause };
            return finding.with("why", cause).with("found", found);
        }
    };
    let char = text[at..].chars().next();
    let end = at + char.map_or(0, char::len_utf8);
    // Report the whole of an unexpected word, but only one character of anything else.
    let span = at..lex::word(text, at).max(end);
    let found = char.map(|char| match span.end == end {
        true => shown(char),
        false => text[span.clone()].to_owned(),
    });
    let finding = Finding::new(code, file);
    let finding = match error {
        SyntaxError::TooDeep(_) => finding,
        SyntaxError::Unclosed(_) => finding.with("found", found),
        _ => finding.with("why", why(text, &span)).with("found", found),
    };
    finding.at(span)
}

/// Returns the name of the most likely reason why the text at this span is out of place. The message selects its
/// explanation by this name.
fn why(text: &str, span: &Range<usize>) -> &'static str {
    let (before, here) = (&text[..span.start], &text[span.start..]);
    let whitespace = |char: char| char.is_whitespace();
    let first = here.chars().next();
    let is_word = |char: Option<char>| char.is_some_and(|one| one.is_alphanumeric());
    let hidden = before.trim_end_matches(whitespace).chars().next_back();
    let is_alike = |char: char| {
        let alike: [&[char]; 3] = [&COMMAS, &COLONS, &LOOKALIKES];
        alike.iter().any(|alike| alike.contains(&char))
    };
    if first.is_none() {
        "end"
    } else if first.is_some_and(|char| shown(char).starts_with("U+") || is_invisible(char))
        || hidden.is_some_and(is_invisible)
    {
        "invisible"
    } else if text[span.clone()].contains(is_alike) {
        "lookalike"
    } else if text[span.end..]
        .trim_start_matches(whitespace)
        .starts_with('=')
    {
        "equals"
    } else if before.trim_end_matches(whitespace).ends_with(';') || first == Some(';') {
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

/// Characters that look like a bracket or another character of RON. They come from other scripts and from word
/// processors. The characters that look like a comma or a colon are in [`COMMAS`] and [`COLONS`].
const LOOKALIKES: [char; 12] = [
    '；', '＝', '（', '）', '［', '］', '｛', '｝', '＂', '–', '—', '−',
];

/// Returns a character in a form that a sentence can show: whitespace and control characters become their code points.
fn shown(char: char) -> String {
    if char.is_whitespace() || char.is_control() {
        format!("U+{:04X}", u32::from(char))
    } else {
        char.to_string()
    }
}

/// An error of `ron`, with its span in the file.
#[derive(Debug)]
pub(super) struct Mistake {
    pub(super) error: Error,
    pub(super) at: Range<usize>,
}

impl Mistake {
    /// Returns `true` if the mistake is that this field is missing.
    pub(super) fn misses(&self, name: &str) -> bool {
        matches!(&self.error, Error::MissingStructField { field, .. } if *field == name)
    }
}

/// Returns a finding about an error of `ron`. `node` is the value that the error is about.
pub(super) fn mistake(file: &str, mistake: &Mistake, node: &Node) -> Finding {
    let mut span = mistake.at.clone();
    let unknown = |code, found: &str, expected: &[&str]| {
        let meant = nearest(found, expected.iter().copied());
        Finding::new(code, file)
            .with("found", found)
            .with("expected", Argument::whole(expected.join(", ")))
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

/// Returns a finding about a key without quotation marks.
pub(super) fn unquoted(file: &str, key: Range<usize>) -> Finding {
    Finding::new(codes::WRONG_KIND, file)
        .at(key)
        .with("kind", "text")
}

/// Returns a finding about a value that must begin with a fixed word.
pub(super) fn suggestion(file: &str, text: &str, node: &Node, suggestion: &Suggestion) -> Finding {
    Finding::new(codes::WRONG_KIND, file)
        .at(node.span.clone())
        .with("kind", suggestion.kind)
        .with("found", &text[node.span.clone()])
        .with("example", &suggestion.example)
        .with("expected", Argument::whole(suggestion.expected.join(", ")))
}

/// Returns `true` if the error can mean that `ron` expected a fixed word, or the content of the brackets after a fixed
/// word.
pub(super) fn asks_for_a_word(error: &Error) -> bool {
    matches!(
        error,
        Error::ExpectedIdentifier | Error::SuggestRawIdentifier(_) | Error::ExpectedStructLike
    )
}

/// Returns `true` if `ron` found too many or too few values in brackets.
pub(super) fn counts(error: &Error) -> bool {
    matches!(
        error,
        Error::ExpectedDifferentLength { .. } | Error::ExpectedStructLikeEnd | Error::ExpectedComma
    )
}

/// Returns the name of the kind of value that `ron` expects; `None` if the error is about something else. The message
/// selects its sentence by this name.
fn kind(error: &Error, node: &Node, at: usize) -> Option<&'static str> {
    Some(match error {
        // `ron` has read the integer part of a number and stopped at the decimal point.
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

/// Returns the byte offset of a line and a column. Both are counted from 1; a column is a number of characters.
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
