//! Escapes on which Fluent's parser (fluent-syntax 0.12) panics. In `"\u41»"`, two hexadecimal digits are missing. The
//! parser quotes one more byte in its error, and here this byte is only a part of a character.

use std::ops::Range;

use fluent_syntax::parser::{ErrorKind, parse_runtime};

/// Returns the spans of the messages and terms on which Fluent's parser would panic, in the order of the text.
/// Everything before, between and after them can be parsed.
pub fn unparsable(text: &str) -> Vec<Range<usize>> {
    let suspects = suspects(text);
    if suspects.is_empty() {
        return Vec::new();
    }
    let Err((_, errors)) = parse_runtime(without(text, &suspects).as_str()) else {
        return Vec::new();
    };
    let is_cause = |kind: &ErrorKind| matches!(kind, ErrorKind::InvalidUnicodeEscapeSequence(_));
    let errors = errors.into_iter().filter(|error| {
        let mut starts = suspects.iter().map(|suspect| suspect.start);
        is_cause(&error.kind) && starts.any(|start| start == error.pos.start)
    });
    errors.filter_map(|error| error.slice).collect()
}

/// Returns a copy of a text that Fluent's parser can read. It has the same length, and differs only in messages and
/// terms that cannot be parsed anyway.
pub(super) fn parsable(text: &str) -> String {
    let entries = unparsable(text);
    let mut suspects = suspects(text);
    suspects.retain(|suspect| entries.iter().any(|entry| entry.contains(&suspect.start)));
    without(text, &suspects)
}

/// Returns the spans of the characters that are not ASCII and come too early after `\u` or `\U`, which need four and
/// six hexadecimal digits. Outside string literals, they are harmless.
fn suspects(text: &str) -> Vec<Range<usize>> {
    let escapes = text.match_indices(['u', 'U']);
    let escapes = escapes.filter(|(at, _)| text[..*at].ends_with('\\'));
    let suspects = escapes.filter_map(|(at, kind)| {
        let length = if kind == "u" { 4 } else { 6 };
        let rest = &text[at + 1..];
        let digits = rest.bytes().take(length);
        let digits = digits.take_while(u8::is_ascii_hexdigit).count();
        let next = rest[digits..].chars().next()?;
        let start = at + 1 + digits;
        (digits < length && !next.is_ascii()).then(|| start..start + next.len_utf8())
    });
    suspects.collect()
}

/// Replaces each of these characters by as many question marks as it has bytes.
fn without(text: &str, characters: &[Range<usize>]) -> String {
    let mut without = text.to_owned();
    for span in characters {
        without.replace_range(span.clone(), &"?".repeat(span.len()));
    }
    without
}
