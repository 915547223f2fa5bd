//! The smallest pieces of a RON text, by `ron`'s own rules: blanks and comments, texts and letters, words.

use super::tree::Broken;

/// Where the white space and comments that begin here end. Block comments may stand within each other.
pub(super) fn blank(text: &str, mut at: usize) -> Result<usize, Broken> {
    loop {
        let rest = &text[at..];
        let after = rest.trim_start_matches(is_blank);
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

/// What `ron` takes for white space. Other spaces, such as those that do not break, are not.
fn is_blank(letter: char) -> bool {
    matches!(
        letter,
        '\t'..='\r' | ' ' | '\u{85}' | '\u{200e}' | '\u{200f}' | '\u{2028}' | '\u{2029}'
    )
}

fn block_comment(text: &str, start: usize) -> Result<usize, Broken> {
    let mut at = start;
    let mut open = 0_usize;
    loop {
        let rest = &text[at..];
        let next = rest.find(['/', '*']).ok_or(Broken::Unclosed(start))?;
        at += next;
        if rest[next..].starts_with("/*") {
            open += 1;
            at += 2;
        } else if rest[next..].starts_with("*/") {
            // The comment began with `/*`, so one is open.
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

/// Where the attributes at the top, such as `#![enable(…)]`, end.
pub(super) fn attributes(text: &str) -> Result<usize, Broken> {
    let mut at = blank(text, 0)?;
    while text[at..].starts_with('#') {
        let start = at;
        for sign in ["#", "!", "["] {
            at = blank(text, at)?;
            if !text[at..].starts_with(sign) {
                return Err(Broken::Unexpected(at));
            }
            at += 1;
        }
        loop {
            at = blank(text, at)?;
            let Some(letter) = text[at..].chars().next() else {
                return Err(Broken::Unclosed(start));
            };
            at = literal(text, at)?.unwrap_or(at + letter.len_utf8());
            if letter == ']' {
                break;
            }
        }
        at = blank(text, at)?;
    }
    Ok(at)
}

/// Where the text or letter that begins here ends, bytes and raw ones included; nothing where none begins. `ron` lets a
/// text run over lines; nobody writes ids so, and a quotation mark that is missing is told in its own line.
pub(super) fn literal(text: &str, start: usize) -> Result<Option<usize>, Broken> {
    let rest = &text[start..];
    let body = rest.strip_prefix('b').unwrap_or(rest);
    let at = text.len() - body.len();
    let end = if body.starts_with('"') {
        string(text, at)
    } else if body.starts_with('\'') {
        letter(text, at)
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
    end.map(Some).ok_or(Broken::Unclosed(start))
}

fn string(text: &str, start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        at += text[at..].find(['"', '\\', '\n'])?;
        match text.as_bytes()[at] {
            b'"' => return Some(at + 1),
            b'\n' => return None,
            _ => {}
        }
        at = skip_letter(text, at + 1)?;
    }
}

fn letter(text: &str, start: usize) -> Option<usize> {
    let at = start + 1;
    let escaped = text[at..].starts_with('\\');
    let at = skip_letter(text, at)?;
    let close = if escaped {
        let at = skip_letter(text, at)?;
        at + text[at..].find('\'')?
    } else {
        at
    };
    text[close..].starts_with('\'').then_some(close + 1)
}

fn skip_letter(text: &str, at: usize) -> Option<usize> {
    let letter = text[at..].chars().next()?;
    Some(at + letter.len_utf8())
}

/// Where the name or number that begins here ends.
pub(super) fn word(text: &str, start: usize) -> usize {
    let rest = &text[start..];
    // `r#type` is a name that would otherwise be something else.
    let raw = if rest.starts_with("r#") { 2 } else { 0 };
    let ends = |letter: char| {
        letter.is_whitespace()
            || letter.is_control()
            || is_blank(letter)
            || "()[]{},:\"'/\\#".contains(letter)
    };
    let length = rest[raw..].find(ends).unwrap_or(rest.len() - raw);
    start + raw + length
}
