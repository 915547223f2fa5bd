//! The comments in the RON file of a new meeting, in the author's language.

use samtalerum_core::language::{Messages, TOOLS};

/// Maximum length of a line, in characters.
const WIDTH: usize = 110;

/// Returns the text with each line `//@ ID` replaced by the message with that id, as a comment. `id` is the id of the
/// meeting.
pub(super) fn filled(text: &str, id: &str, words: &Messages) -> String {
    let mut out = String::new();
    for line in text.lines() {
        let inner = line.trim_start();
        match inner.strip_prefix("//@ ") {
            Some(message) => {
                let indent = line.len() - inner.len();
                out += &comment(message, id, indent, words);
            }
            None => {
                out += line;
                out.push('\n');
            }
        }
    }
    out
}

/// Returns a message as a comment. Its lines are wrapped, and indented by `indent` spaces.
pub(super) fn comment(message: &str, id: &str, indent: usize, words: &Messages) -> String {
    let sentence = words.text_with(TOOLS, message, [("id", id.into())]);
    let start = format!("{}//", " ".repeat(indent));
    let mut lines = vec![start.clone()];
    for word in sentence.split_whitespace() {
        if let Some(line) = lines.last_mut()
            && line.chars().count() + 1 + word.chars().count() <= WIDTH
        {
            line.push(' ');
            line.push_str(word);
        } else {
            lines.push(format!("{start} {word}"));
        }
    }
    lines.join("\n") + "\n"
}
