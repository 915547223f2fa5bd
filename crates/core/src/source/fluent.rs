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
    for line in text.split_inclusive('\n') {
        // Most lines have no brackets.
        if open.is_empty() && !line.contains('{') {
            start += line.len();
            continue;
        }
        // The parser starts again at a message or a comment, even if brackets are still open.
        if line.starts_with('#') {
            open.clear();
        } else {
            if begins_message(line) {
                open.clear();
            }
            if let Some(at) = read(line, &mut open) {
                return Some(start + at);
            }
        }
        start += line.len();
    }
    None
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
