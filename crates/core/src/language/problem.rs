//! Problems of Fluent texts. If Fluent cannot read on, finds the mistake that the author has probably made.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// A part of a text that Fluent could not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The span of the mistake in bytes, on character boundaries.
    pub span: Range<usize>,
    /// The cause. The message selects its text by this name:
    ///
    /// - `tab`, `space`: a tab, or a space that is not ASCII, in the indentation of a line
    /// - `slashes`: a comment in the style of another notation
    /// - `mark`: an indented line that begins with a character that has a meaning in Fluent
    /// - `apart`: an attribute that is separated from its message
    /// - `colon`: a colon in place of an equals sign
    /// - `quoted`: an id in quotation marks
    /// - `letters`: an id with characters that ids cannot have
    /// - `indented`: an indented id
    /// - `merge`: a line that a version control system has left in a conflict
    /// - `equals`: a missing equals sign
    /// - `brace`: an opened brace that is not closed
    /// - `closing`: a closing brace that was not opened
    /// - `empty`: a message without a text
    /// - `number`: a number that is too long
    /// - `nested`: braces directly within braces
    /// - `constant`: a selection by a text or a number, which always selects the same variant
    /// - `placeable`: something within braces that is not allowed there
    pub why: &'static str,
    /// The detail that the message shows: the mark, the id or the name at the beginning of the line, the name within
    /// the braces, or else Fluent's own description of the error.
    pub detail: String,
}

/// Converts an error of Fluent's parser to a problem.
pub(super) fn problem(text: &str, error: &ParserError) -> Problem {
    // Fluent's positions are bytes, and can be within a character.
    let at = text.floor_char_boundary(error.pos.start);
    let end = text.ceil_char_boundary(error.pos.end.max(at));
    let start = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let line = text[start..].lines().next().unwrap_or_default();
    let inner = line.trim_start();
    let indent = &line[..line.len() - inner.len()];
    if indent.contains('\t') || !indent.is_ascii() {
        let why = if indent.contains('\t') {
            "tab"
        } else {
            "space"
        };
        return Problem {
            why,
            detail: described(text, at, &error.kind),
            span: at..end,
        };
    }
    let at_in_line = at.saturating_sub(start).min(line.len());
    let (why, length, shown) = cause(indent, inner, line.split_at(at_in_line), &error.kind);
    let from = start + indent.len();
    Problem {
        why,
        span: if length == 0 {
            at..end
        } else {
            from..from + length
        },
        detail: shown.map_or_else(|| described(text, at, &error.kind), str::to_owned),
    }
}

/// Returns Fluent's own description of an error at this byte.
fn described(text: &str, at: usize, kind: &ErrorKind) -> String {
    // The parser quotes the digits of an escape and one more byte. That byte may be a part of a character, or a
    // question mark that replaces such a part: see `escapes`. So quote the whole character instead.
    if let ErrorKind::InvalidUnicodeEscapeSequence(quoted) = kind
        && let Some(next) = text[at..].chars().next()
    {
        let digits = quoted.len().saturating_sub(1);
        let sequence = &text[at.saturating_sub(digits)..at + next.len_utf8()];
        return ErrorKind::InvalidUnicodeEscapeSequence(sequence.to_owned()).to_string();
    }
    kind.to_string()
}

/// The marks with which comments begin in other notations. In Fluent, no valid line without indentation begins with one
/// of them.
const COMMENTS: [&str; 5] = ["//", "/*", "<!--", "--", ";"];

/// Returns the cause of an error in a line, the length of the mistake in bytes, and the part of the line to show. If
/// the length is 0, the mistake is where Fluent stopped. Otherwise the mistake begins after the line's indentation.
/// `halves` are the parts of the line before and after the byte where Fluent stopped.
fn cause<'t>(
    indent: &str,
    inner: &'t str,
    halves: (&str, &str),
    kind: &ErrorKind,
) -> (&'static str, usize, Option<&'t str>) {
    let dot = usize::from(inner.starts_with('.'));
    let named = name(&inner[dot..]);
    let after = match named.is_empty() {
        true => "",
        false => inner[dot + named.len()..].trim_start(),
    };
    let first = inner.chars().next();
    let merge = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];
    if let Some(mark) = merge.into_iter().find(|mark| inner.starts_with(mark)) {
        return ("merge", mark.len(), Some(&inner[..mark.len()]));
    }
    let comment = COMMENTS.iter().find(|mark| inner.starts_with(**mark));
    if let Some(mark) = comment.filter(|mark| indent.is_empty() || mark.starts_with('/')) {
        return ("slashes", mark.len(), Some(&inner[..mark.len()]));
    }
    if !named.is_empty() && after.starts_with(':') {
        return ("colon", inner.len() - after.len() + 1, Some(named));
    }
    if let Some(first) = first
        && "\"'»«“”„".contains(first)
        && inner.contains('=')
        && indent.is_empty()
    {
        return ("quoted", first.len_utf8(), None);
    }
    if inner.starts_with('.') && after.starts_with('=') && !indent.is_empty() {
        return ("apart", named.len() + 1, Some(named));
    }
    if let Some(mark @ ('.' | '[' | '*' | '}')) = first
        && !indent.is_empty()
    {
        return ("mark", mark.len_utf8(), Some(&inner[..mark.len_utf8()]));
    }
    if !named.is_empty() && after.starts_with('=') && !indent.is_empty() {
        return ("indented", named.len(), Some(named));
    }
    let has_id = inner.split('=').next().is_some_and(|id| {
        id.len() < inner.len() && id.split_whitespace().count() == 1 && id.trim() != named
    });
    if has_id && indent.is_empty() && !matches!(kind, ErrorKind::ExpectedToken('}')) {
        let id = inner.split('=').next().unwrap_or_default().trim_end();
        return ("letters", id.len(), Some(id));
    }
    let (before, after) = halves;
    let is_in_placeable = before.rfind('{') > before.rfind('}');
    let why = match kind {
        ErrorKind::UnbalancedClosingBrace => "closing",
        ErrorKind::ExpectedToken('}') if !after.contains('}') => "brace",
        ErrorKind::ExpectedToken('=') => "equals",
        ErrorKind::ExpectedMessageField { .. } | ErrorKind::ExpectedTermField { .. } => "empty",
        ErrorKind::ExpectedCharRange { .. } if indent.is_empty() && !is_in_placeable => "equals",
        _ => "placeable",
    };
    (why, 0, None)
}

/// Returns the name at the beginning of a line; empty if there is none.
fn name(line: &str) -> &str {
    let is_name = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
    let name = &line[..line.find(|one| !is_name(one)).unwrap_or(line.len())];
    if name.starts_with(|one: char| one.is_ascii_alphabetic()) {
        name
    } else {
        ""
    }
}
