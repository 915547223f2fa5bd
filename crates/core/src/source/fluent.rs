//! A check of the depth of nested placeables in a Fluent text. Fluent's parser is recursive without a limit, so the
//! depth is checked before a text is parsed. Otherwise a stack overflow could end the program.

use super::tree::MAX_DEPTH;

/// A bracket that is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`, within which quotation marks begin a string literal.
    Placeable,
    /// `{ … ->`: the variants of a select expression, within which quotation marks are ordinary characters.
    Variants,
    /// `(` of a call of a function or term.
    Arguments,
}

/// Returns the byte offset of the first bracket that is nested more than [`MAX_DEPTH`] deep; `None` if there is no such
/// bracket.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut start = 0;
    while let Some(next) = next_line(text, start, &open) {
        start = next;
        let line = text[start..].split_inclusive('\n').next()?;
        // The parser starts again at a message or a comment, even if brackets are still open.
        if line.starts_with('#') || begins_message(line) {
            open.clear();
        }
        if !line.starts_with('#')
            && let Some(at) = read(line, &mut open)
        {
            return Some(start + at);
        }
        start += line.len();
    }
    None
}

/// Returns the start of the first line from `start` on that can open or close a bracket; `None` if there is none. While
/// no bracket is open, this is the next line with a `{`.
fn next_line(text: &str, start: usize, open: &[Open]) -> Option<usize> {
    if !open.is_empty() {
        return Some(start);
    }
    let at = start + text[start..].find('{')?;
    Some(
        text[start..at]
            .rfind('\n')
            .map_or(start, |end| start + end + 1),
    )
}

/// Returns `true` if a line begins with `name =` or `-name =`.
fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|char: char| {
        char.is_ascii_alphanumeric() || char == '-' || char == '_'
    });
    name.starts_with(|char: char| char.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

/// Tracks the brackets of a line. Returns the offset in the line of the first bracket that is nested too deeply; `None`
/// if there is no such bracket.
fn read(line: &str, open: &mut Vec<Open>) -> Option<usize> {
    let mut bytes = line.bytes().enumerate();
    let mut quoted = false;
    while let Some((at, byte)) = bytes.next() {
        match (byte, open.last()) {
            (b'\\', _) if quoted => drop(bytes.next()),
            (b'"', _) if quoted => quoted = false,
            _ if quoted => {}
            (b'"', Some(Open::Placeable | Open::Arguments)) => quoted = true,
            (b'{', _) => open.push(Open::Placeable),
            (b'(', Some(Open::Placeable | Open::Arguments)) => open.push(Open::Arguments),
            (b')', Some(Open::Arguments)) => drop(open.pop()),
            (b'}', _) => while open.pop() == Some(Open::Arguments) {},
            (b'>', Some(Open::Placeable)) if line[..at].ends_with('-') => {
                open.pop();
                open.push(Open::Variants);
            }
            _ => {}
        }
        if open.len() > MAX_DEPTH {
            return Some(at);
        }
    }
    None
}
