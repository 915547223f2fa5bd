//! How deep the placeables of a Fluent text stand within each other. Fluent's parser calls itself for each, without a
//! limit of its own, so a text is looked at before it is parsed.

use super::tree::MAX_DEPTH;

/// What is open at a place in a Fluent text.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    /// `{`, where quotation marks begin a text that is taken as it stands.
    Placeable,
    /// `{ … ->`: the variants, in which quotation marks are letters.
    Variants,
    /// `(` of a function or term.
    Arguments,
}

/// Where more than [`MAX_DEPTH`] brackets of placeables stand within each other, if anywhere.
pub fn too_deep(text: &str) -> Option<usize> {
    let mut open = Vec::new();
    let mut start = 0;
    for line in text.split_inclusive('\n') {
        // Whatever is still open, the parser begins anew at a message or a comment.
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

/// Whether a line begins as `name =` or `-name =`.
fn begins_message(line: &str) -> bool {
    let name = line.strip_prefix('-').unwrap_or(line);
    let rest = name.trim_start_matches(|letter: char| {
        letter.is_ascii_alphanumeric() || letter == '-' || letter == '_'
    });
    name.starts_with(|letter: char| letter.is_ascii_alphabetic())
        && rest.trim_start_matches(' ').starts_with('=')
}

/// Follows the brackets of a line; where they become too deep, if they do.
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
