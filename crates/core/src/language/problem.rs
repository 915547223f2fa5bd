//! Problems of Fluent texts: what an author has probably mistyped where Fluent cannot read on.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, ParserError};

/// A part of a text that Fluent could not read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The span in bytes, on character boundaries.
    pub span: Range<usize>,
    /// The cause: `tab` or `space` in the indentation of a line, a comment that begins with `slashes`, a `mark` with a
    /// meaning of its own at the beginning of a line, a part `apart` from its text, a `colon` in place of an equals sign, an id that is `quoted` or has other `letters`, an `indented` id, a line of a `merge`, a
    /// missing `equals` sign, a `brace` that is not closed or a `closing` one that is not opened, an `empty` text, a `number`
    /// that is too long, or something in a `placeable` that cannot stand there.
    pub why: &'static str,
    /// The part of the text to show: the mark, or the name before a colon; otherwise Fluent's own description of the error.
    pub detail: String,
}

/// Returns the problem that an error of Fluent's parser is about.
pub(super) fn problem(text: &str, error: &ParserError) -> Problem {
    // Fluent points at single bytes.
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
            detail: error.kind.to_string(),
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
        detail: shown.map_or_else(|| error.kind.to_string(), str::to_owned),
    }
}

/// The marks with which comments begin in other notations. At the beginning of a line, nothing else begins so.
const COMMENTS: [&str; 5] = ["//", "/*", "<!--", "--", ";"];

/// Returns the cause of an error in a line, the length of what is wrong at the beginning of the line (0 for where Fluent
/// stopped), and what of the line is shown. `halves` are the parts of the line before and after the byte where Fluent stopped.
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
