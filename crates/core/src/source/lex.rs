//! The tokens of a RON text by the rules of `ron`: whitespace and comments, literals, and words, i.e. names and
//! numbers. Each function returns the byte offset at which a token ends.

use super::tree::SyntaxError;

/// Characters of other scripts and of word processors that look like a comma. No name or number contains one of them.
pub(super) const COMMAS: [char; 6] = ['，', '‚', '،', '、', '﹐', '､'];

/// Characters that look like a colon.
pub(super) const COLONS: [char; 3] = ['：', '﹕', '∶'];

/// Skips whitespace and comments, including nested block comments.
///
/// # Errors
/// A block comment does not end.
pub(super) fn skip_whitespace(text: &str, mut at: usize) -> Result<usize, SyntaxError> {
    loop {
        let rest = &text[at..];
        // Most calls find no whitespace.
        if rest.starts_with(|char: char| char.is_ascii_graphic() && char != '/') {
            return Ok(at);
        }
        let after = rest.trim_start_matches(is_whitespace);
        at = text.len() - after.len();
        if after.starts_with("//") {
            at += after.find('\n').unwrap_or(after.len());
        } else if after.starts_with("/*") {
            at = block_comment(text, at)?;
        } else {
            return Ok(at);
        }
    }
}

/// Returns `true` if `ron` takes a character for whitespace. Other spaces, e.g. the non-breaking space, are not
/// whitespace to `ron`.
fn is_whitespace(char: char) -> bool {
    matches!(
        char,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

/// Returns the end of the block comment that begins at `start`.
fn block_comment(text: &str, start: usize) -> Result<usize, SyntaxError> {
    let mut at = start;
    let mut open = 0_usize;
    loop {
        let rest = &text[at..];
        let next = rest.find(['/', '*']).ok_or(SyntaxError::Unclosed(start))?;
        at += next;
        if rest[next..].starts_with("/*") {
            open += 1;
            at += 2;
        } else if rest[next..].starts_with("*/") {
            // `open` counts the comments that have begun and not ended. It is at least 1 here, because the text at
            // `start` is `/*`, and the function returns when the count falls to 0.
            open -= 1;
            at += 2;
            if open == 0 {
                return Ok(at);
            }
        } else {
            at += 1;
        }
    }
}

/// Skips the attributes at the top of a text, such as `#![enable(…)]`.
pub(super) fn attributes(text: &str) -> Result<usize, SyntaxError> {
    let mut at = skip_whitespace(text, 0)?;
    while text[at..].starts_with('#') {
        let start = at;
        for token in ["#", "!", "["] {
            at = skip_whitespace(text, at)?;
            if !text[at..].starts_with(token) {
                return Err(SyntaxError::Unexpected(at));
            }
            at += 1;
        }
        loop {
            at = skip_whitespace(text, at)?;
            let Some(char) = text[at..].chars().next() else {
                return Err(SyntaxError::Unclosed(start));
            };
            at = literal(text, at)?.unwrap_or(at + char.len_utf8());
            if char == ']' {
                break;
            }
        }
        at = skip_whitespace(text, at)?;
    }
    Ok(at)
}

/// Returns the end of the string or character literal that begins at `start`, including byte and raw literals; `None`
/// if no literal begins there. `ron` accepts line breaks in a string. This function requires a string to end in the
/// line in which it begins, so that a missing quotation mark is reported in the right line. This excludes no valid
/// scenario, because no id contains a line break.
///
/// # Errors
/// The literal does not end.
pub(super) fn literal(text: &str, start: usize) -> Result<Option<usize>, SyntaxError> {
    let rest = &text[start..];
    let body = rest.strip_prefix('b').unwrap_or(rest);
    let at = text.len() - body.len();
    let end = if body.starts_with('"') {
        string_literal(text, at)
    } else if body.starts_with('\'') {
        char_literal(text, at)
    } else if let Some(raw) = body.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if !raw[hashes..].starts_with('"') {
            return Ok(None);
        }
        let inner = at + 1 + hashes + 1;
        let close = format!("\"{}", "#".repeat(hashes));
        let line = text[inner..]
            .find('\n')
            .map_or(text.len(), |end| inner + end);
        text[inner..line]
            .find(&close)
            .map(|length| inner + length + close.len())
    } else {
        return Ok(None);
    };
    end.map(Some).ok_or(SyntaxError::Unclosed(start))
}

/// Returns the end of the string literal that begins at `start`; `None` if it does not end in its line.
fn string_literal(text: &str, start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        at += text[at..].find(['"', '\\', '\n'])?;
        match text.as_bytes()[at] {
            b'"' => return Some(at + 1),
            b'\n' => return None,
            _ => {}
        }
        at = skip_char(text, at + 1)?;
    }
}

/// Returns the end of the character literal that begins at `start`; `None` if it does not end.
fn char_literal(text: &str, start: usize) -> Option<usize> {
    let at = start + 1;
    let escaped = text[at..].starts_with('\\');
    let at = skip_char(text, at)?;
    let close = if escaped {
        let at = skip_char(text, at)?;
        at + text[at..].find('\'')?
    } else {
        at
    };
    text[close..].starts_with('\'').then_some(close + 1)
}

fn skip_char(text: &str, at: usize) -> Option<usize> {
    let char = text[at..].chars().next()?;
    Some(at + char.len_utf8())
}

/// Returns the end of the name or number that begins at `start`.
pub(super) fn word(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    // `r#type` is a raw identifier: a name that would otherwise be a keyword.
    let raw = if rest.starts_with("r#") { 2 } else { 0 };
    let ends = |char: char| match char {
        'a'..='z' | 'A'..='Z' | '0'..='9' | '-' | '_' => false,
        '(' | ')' | '[' | ']' | '{' | '}' | ',' | ':' | '"' | '\'' | '/' | '\\' | '#' => true,
        _ => {
            char.is_whitespace()
                || char.is_control()
                || is_whitespace(char)
                || COMMAS.contains(&char)
                || COLONS.contains(&char)
        }
    };
    let length = rest[raw..].find(ends).unwrap_or(rest.len() - raw);
    start + raw + length
}
