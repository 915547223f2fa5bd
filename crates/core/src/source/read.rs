//! Reads a RON text into a type and gives what is wrong as findings, several at once.

use crate::codes;
use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;
use serde::de::DeserializeOwned;

use super::draft::Draft;
use super::mend::{MAX_READ, Mender};
use super::mistakes;
use super::split::split;
use super::tree::{MAX_DEPTH, Node, Step};
use crate::finding::{Code, Finding};

/// A text that was split into its parts, with its file's name: turns steps into places.
#[derive(Debug, Clone)]
pub struct Text {
    /// The file within the content folder.
    pub file: String,
    /// Its parts.
    pub tree: Node,
}

impl Text {
    /// A finding at what the steps lead to.
    pub fn finding(&self, code: &'static Code, steps: &[Step]) -> Finding {
        Finding::new(code, &self.file).at(self.tree.place(steps))
    }
}

/// How the program reads RON: `when: Flag("x")` stands for `Some(…)`, and the depth is limited.
pub fn options() -> Options {
    Options::default()
        .with_default_extension(Extensions::IMPLICIT_SOME)
        .with_recursion_limit(MAX_DEPTH * 2)
}

/// What was read of a text.
#[derive(Debug, Clone)]
pub struct Reading<T> {
    /// Its value; only if nothing was wrong that keeps it from being read.
    pub value: Option<T>,
    /// The value as it would be if all that is misspelt were mended as the findings say; only where there is none, and
    /// nothing else was wrong. It serves to find what is wrong besides.
    pub mended: Option<T>,
    /// Where everything stands; only if the brackets fit each other.
    pub text: Option<Text>,
}

/// Reads a text into its value and its places, as [`read_on`] does.
pub fn read<T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &str,
    apart: &str,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Option<Text>) {
    let reading = read_on::<T, Part>(file, text, apart, findings);
    (reading.value, reading.text)
}

/// Reads a text. The parts of the field named in `apart` (a map or list of many entries of one type, such as
/// scenes) are read one by one when the whole cannot be read, and the rest without them; in each, reading goes on after
/// a mistake as if it had been mended, so that all are found.
pub fn read_on<T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &str,
    apart: &str,
    findings: &mut Vec<Finding>,
) -> Reading<T> {
    let mut tree = match split(text) {
        Ok(tree) => tree,
        Err(broken) => {
            findings.push(mistakes::broken(file, text, &broken));
            return Reading {
                value: None,
                mended: None,
                text: None,
            };
        }
    };
    tree.repeated(&mut |entry| {
        findings.push(
            Finding::new(codes::REPEATED_KEY, file)
                .at(entry.name_span.clone())
                .with("name", &entry.name),
        );
    });
    let value = options().from_str::<T>(text).ok();
    let mut mended = None;
    if value.is_none()
        && let Some(copy) = mend::<T, Part>(file, text, &tree, apart, findings)
    {
        mended = options().from_str::<T>(&copy.written()).ok();
        // What is wrong within a misspelt field is to be found in it.
        for (place, new) in copy.changes() {
            tree.rename(place, new.trim_matches('"'));
        }
    }
    Reading {
        value,
        mended,
        text: Some(Text {
            file: file.to_owned(),
            tree,
        }),
    }
}

/// Tells what keeps a text from being read, and gives it with that mended where nothing had to be guessed.
fn mend<'a, T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &'a str,
    tree: &Node,
    apart: &str,
    findings: &mut Vec<Finding>,
) -> Option<Draft<'a>> {
    let mut left = MAX_READ;
    let mut tell = |part, copy, read: &dyn Fn(&str) -> Option<SpannedError>, findings: &mut _| {
        let mut mender = Mender {
            file,
            text,
            tree: part,
            read,
            left: &mut left,
            guessed: false,
        };
        mender.tell(copy, findings)
    };
    let before = findings.len();
    let whole = Draft::new(text, 0..text.len());
    let mut all = Some(whole.clone());
    let parts = tree
        .get(apart)
        .filter(|parts| text[parts.span.clone()].starts_with(['{', '[']));
    if let Some(parts) = parts {
        let inside = parts.span.start + 1..parts.span.end - 1;
        let rest = tell(tree, whole.with(inside.clone(), ""), &wrong::<T>, findings);
        all = rest.map(|rest| rest.without(&inside));
        for part in parts.parts() {
            let copy = Draft::new(text, part.span.clone());
            let mended = tell(part, copy, &wrong::<Part>, findings);
            all = all.zip(mended).map(|(all, mended)| all.joined(&mended));
        }
    }
    // Without parts, or where each of them can be read and they do not fit together.
    if findings.len() == before {
        all = tell(tree, whole, &wrong::<T>, findings);
    }
    all
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
