//! The manuscript as Markdown, for review in a text editor or a code forge.

use super::model::{Block, Manuscript, Piece};

/// Returns the whole manuscript. Every text is escaped, so that a scenario's text never becomes markup.
pub fn markdown(manuscript: &Manuscript) -> String {
    let mut out = format!(
        "# {}\n\n{}\n\n",
        escape(&manuscript.heading),
        escape(&manuscript.subtitle)
    );
    for block in &manuscript.blocks {
        write(block, &mut out);
    }
    out += &format!("---\n\n{}\n", escape(&manuscript.footer));
    out
}

fn write(block: &Block, out: &mut String) {
    match block {
        Block::Heading {
            level,
            anchor,
            pieces: text,
        } => {
            target(anchor.as_deref(), out);
            let marks = "#".repeat(usize::from(*level));
            *out += &format!("{marks} {}\n\n", pieces(text));
        }
        Block::Text(text) => *out += &format!("{}\n\n", pieces(text)),
        Block::Long(text) => {
            for paragraph in text.split("\n\n") {
                let lines: Vec<String> = paragraph.lines().map(escape).collect();
                *out += &format!("{}\n\n", lines.join("\\\n"));
            }
        }
        Block::List(items) | Block::Contents(items) => {
            for item in items {
                *out += &format!("- {}\n", pieces(item));
            }
            out.push('\n');
        }
        Block::Terms(terms) => {
            for (term, text) in terms {
                *out += &format!("- **{}:** {}\n", escape(term), pieces(text));
            }
            out.push('\n');
        }
        Block::Box { anchor, blocks, .. } => {
            target(anchor.as_deref(), out);
            blocks.iter().for_each(|inner| write(inner, out));
        }
    }
}

/// Writes a link target. Anchors consist of ASCII alphanumerics, `-` and `_` only, so they need no escaping.
fn target(anchor: Option<&str>, out: &mut String) {
    if let Some(anchor) = anchor {
        *out += &format!("<a id=\"{anchor}\"></a>\n\n");
    }
}

fn pieces(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| match piece {
        Piece::Text(text) => escape(text),
        Piece::Strong(text) | Piece::Mark(text, _) => emphasised("**", text),
        Piece::Quiet(text) | Piece::Source(text) => emphasised("*", text),
        Piece::Id(id) => format!("({})", escape(id)),
        Piece::Link { to, text } => format!("[{}](#{to})", escape(text)),
    };
    pieces.iter().map(one).collect()
}

/// Wraps a text in emphasis marks. Spaces at the ends of the text stay outside the marks, because Markdown ignores
/// marks with a space inside.
fn emphasised(mark: &str, text: &str) -> String {
    let inner = text.trim();
    if inner.is_empty() {
        return text.to_owned();
    }
    let before = &text[..text.len() - text.trim_start().len()];
    let after = &text[text.trim_end().len()..];
    format!("{before}{mark}{}{mark}{after}", escape(inner))
}

/// Returns the text on one line. Escapes every character that could be markup.
fn escape(text: &str) -> String {
    let text = crate::descriptions::one_line_keeping_ends(text);
    let mut out = String::with_capacity(text.len());
    let digits = text.bytes().take_while(u8::is_ascii_digit).count();
    for (index, character) in text.char_indices() {
        let is_markup = matches!(
            character,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '!'
        );
        // At the beginning of a line, these characters would begin a list, draw a horizontal rule, or turn the previous
        // line into a heading.
        let begins = index == 0 && matches!(character, '-' | '+' | '=');
        let numbers = digits > 0 && index == digits && matches!(character, '.' | ')');
        if is_markup || begins || numbers {
            out.push('\\');
        }
        out.push(character);
    }
    out
}
