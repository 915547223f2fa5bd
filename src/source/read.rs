//! Reads a RON text into a type and gives what is wrong as findings, several at once.

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::copy::Copy;
use super::mend::{MOST_READ, Mender};
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
/// scenes) are read one by one when the whole cannot be read, and the rest without them; in each, reading goes on after
/// a mistake as if it had been mended, so that all are found.
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
        Err(_) => {
            let before = findings.len();
            let mut left = MOST_READ;
            let mut tell = |part: &Node,
                            copy,
                            read: &dyn Fn(&str) -> Option<SpannedError>,
                            findings: &mut _| {
                let mut mender = Mender {
                    file,
                    text,
                    tree: part,
                    read,
                    left: &mut left,
                };
                mender.tell(copy, findings);
            };
            let whole = Copy::new(text, 0..text.len());
            let parts = tree
                .get(apart)
                .filter(|parts| text[parts.span.clone()].starts_with(['{', '[']));
            if let Some(parts) = parts {
                let inside = parts.span.start + 1..parts.span.end - 1;
                tell(&tree, whole.with(inside, ""), &wrong::<T>, findings);
                for part in parts.parts() {
                    let copy = Copy::new(text, part.span.clone());
                    tell(part, copy, &wrong::<Part>, findings);
                }
            }
            // Without parts, or where each of them can be read and they do not fit together.
            if findings.len() == before {
                tell(&tree, whole, &wrong::<T>, findings);
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

/// What is wrong with a text that is to be read as this type.
fn wrong<T: DeserializeOwned>(text: &str) -> Option<SpannedError> {
    options().from_str::<T>(text).err()
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
