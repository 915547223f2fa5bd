//! Reads a RON text into a type and gives what is wrong as findings, several at once.

use ron::Options;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::split::split;
use super::told;
use super::tree::{DEEPEST, Node, Step};
use crate::finding::Finding;

/// A text that was split into its parts, with its file's name: turns steps into places.
#[derive(Debug, Clone)]
pub struct Text {
    /// The file within the content folder.
    pub file: String,
    /// Its parts.
    pub tree: Node,
}

impl Text {
    /// An error at what the steps lead to.
    pub fn error(&self, code: &'static str, steps: &[Step]) -> Finding {
        Finding::error(code, &self.file).at(self.tree.place(steps))
    }

    /// A warning at what the steps lead to.
    pub fn warning(&self, code: &'static str, steps: &[Step]) -> Finding {
        Finding::warning(code, &self.file).at(self.tree.place(steps))
    }
}

/// How the program reads RON: `when: Flag("x")` stands for `Some(…)`, and the depth is limited.
pub fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(DEEPEST * 2)
}

/// Reads a text. The parts of the field named in `apart` (a map or list of many entries of one type, such as
/// scenes) are tried one by one when the whole cannot be read, so that each mistake is found.
///
/// The value is there only if nothing was wrong that keeps it from being read.
pub fn read<T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &str,
    apart: &str,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Option<Text>) {
    let tree = match split(text) {
        Ok(tree) => tree,
        Err(broken) => {
            findings.push(told::broken(file, text, &broken));
            return (None, None);
        }
    };
    tree.repeated(&mut |entry| {
        findings.push(
            Finding::error("repeated-key", file)
                .at(entry.name_span.clone())
                .with("name", &entry.name),
        );
    });
    let value = match options().from_str::<T>(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let before = findings.len();
            if let Some(parts) = tree.get(apart) {
                let without = blank_out(text, parts);
                if let Err(error) = options().from_str::<T>(&without) {
                    findings.push(told::unreadable(file, &without, 0, &error));
                }
                for part in parts.parts() {
                    let span = part.span.clone();
                    if let Err(error) = options().from_str::<Part>(&text[span.clone()]) {
                        findings.push(told::unreadable(
                            file,
                            &text[span.clone()],
                            span.start,
                            &error,
                        ));
                    }
                }
            }
            if findings.len() == before {
                findings.push(told::unreadable(file, text, 0, &error));
            }
            None
        }
    };
    (
        value,
        Some(Text {
            file: file.to_owned(),
            tree,
        }),
    )
}

/// The text with the entries of this part replaced by blanks, so that all places stay as they are.
fn blank_out(text: &str, part: &Node) -> String {
    let inner = part.span.start + 1..part.span.end - 1;
    let blanks: String = text[inner.clone()]
        .bytes()
        .map(|byte| if byte == b'\n' { '\n' } else { ' ' })
        .collect();
    format!("{}{blanks}{}", &text[..inner.start], &text[inner.end..])
}

/// The line and column (both from 1, columns in characters) where a byte stands.
pub fn position(text: &str, byte: usize) -> (usize, usize) {
    let mut at = byte.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = &text[..at];
    let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
    (
        before.matches('\n').count() + 1,
        before[line_start..].chars().count() + 1,
    )
}
