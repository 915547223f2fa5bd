//! Reads a RON text as a Rust type, and reports mistakes as findings, several at once.

use crate::codes;
use ron::error::SpannedError;
use serde::de::DeserializeOwned;

use super::draft::Draft;
use super::mistakes;
use super::options::options;
use super::parser::parse;
use super::repair::{MAX_READ, Repairer};
use super::tree::{Node, Step};
use crate::finding::{Code, Finding};

/// The syntax tree of a file. It finds the span of a value by the steps that lead to the value: fields, keys and items.
#[derive(Debug, Clone)]
pub struct Text {
    /// The path of the file within the content folder.
    pub file: String,
    /// The root of the file's syntax tree.
    pub tree: Node,
}

impl Text {
    /// Returns a finding about the value that these steps in the syntax tree lead to.
    pub fn finding(&self, code: &'static Code, steps: &[Step]) -> Finding {
        Finding::new(code, &self.file).at(self.tree.span_of(steps))
    }
}

/// The result of reading a text.
#[derive(Debug, Clone)]
pub struct ReadResult<T> {
    /// The value; `None` if a mistake keeps it from being read.
    pub value: Option<T>,
    /// The value of the corrected text, in which each misspelling is replaced as its finding suggests. `None` if the
    /// text could be read without corrections, or if a mistake could not be corrected without guessing. This value is
    /// used only to find further mistakes, and is never played.
    pub corrected: Option<T>,
    /// The syntax tree; `None` if the parser could not recover from a mistake in the syntax.
    pub text: Option<Text>,
}

/// Reads a text as [`read_recovering`] does, and returns its value and its syntax tree.
pub fn read<T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &str,
    split_field: &str,
    findings: &mut Vec<Finding>,
) -> (Option<T>, Option<Text>) {
    let reading = read_recovering::<T, Part>(file, text, split_field, findings);
    (reading.value, reading.text)
}

/// Reads a text, and recovers from mistakes in order to report all of them.
///
/// If the text as a whole cannot be read, it is read in pieces. The field `split_field` is a map or list of many
/// `Part`s, such as scenes. Each `Part` is read by itself. The rest of the text is read with this field empty. So a
/// mistake in one `Part` does not hide the mistakes in others. Each mistake is repaired in a draft before reading
/// continues.
pub fn read_recovering<T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    text: &str,
    split_field: &str,
    findings: &mut Vec<Finding>,
) -> ReadResult<T> {
    let parsed = parse(text);
    let errors = parsed.errors.iter();
    findings.extend(errors.map(|error| mistakes::syntax_error(file, text, error)));
    let Some(mut tree) = parsed.tree else {
        return ReadResult {
            value: None,
            corrected: None,
            text: None,
        };
    };
    let repairs = parsed.repairs.into_iter();
    let whole = repairs.fold(Draft::new(text, 0..text.len()), |draft, (span, new)| {
        draft.with(span, &new)
    });
    tree.for_each_repeated(&mut |entry| {
        findings.push(
            Finding::new(codes::REPEATED_KEY, file)
                .at(entry.name_span.clone())
                .with("name", &entry.name),
        );
    });
    let is_whole = parsed.errors.is_empty();
    let value = options().from_str::<T>(text).ok().filter(|_| is_whole);
    let mut corrected = None;
    if value.is_none()
        && let Some(draft) = report_mistakes::<T, Part>(file, &whole, &tree, split_field, findings)
        && !parsed.guessed
    {
        corrected = options().from_str::<T>(&draft.text()).ok();
        // Later findings look up fields by their correct names, so rename misspelt fields in the tree. Skip the changes
        // that only insert text, because they rename nothing.
        let changes = draft.changes().filter(|(span, _)| !span.is_empty());
        let names = changes.map(|(span, new)| (span.start, new.trim_matches('"')));
        tree.rename(&names.collect());
    }
    ReadResult {
        value,
        corrected,
        text: Some(Text {
            file: file.to_owned(),
            tree,
        }),
    }
}

/// Reports the mistakes that keep a text from being read. Returns the corrected draft; `None` if a mistake remains or a
/// repair had to be guessed.
fn report_mistakes<'a, T: DeserializeOwned, Part: DeserializeOwned>(
    file: &str,
    whole: &Draft<'a>,
    tree: &Node,
    split_field: &str,
    findings: &mut Vec<Finding>,
) -> Option<Draft<'a>> {
    let text = whole.source();
    let mut bytes_left = MAX_READ;
    let mut report =
        |part, draft, read: &dyn Fn(&str) -> Option<SpannedError>, findings: &mut _| {
            let mut repairer = Repairer {
                file,
                text,
                tree: part,
                read,
                bytes_left: &mut bytes_left,
                guessed: false,
            };
            repairer.report(draft, findings)
        };
    let before = findings.len();
    let mut all = Some(whole.clone());
    let parts = tree
        .get(split_field)
        .filter(|parts| text[parts.span.clone()].starts_with(['{', '[']));
    // Read the rest first, with the brackets of the split field empty. Then read each of the field's parts by itself.
    if let Some(parts) = parts {
        let inside = parts.span.start + 1..parts.span.end - 1;
        let rest = report(tree, whole.with(inside.clone(), ""), &wrong::<T>, findings);
        all = rest.map(|rest| rest.without(&inside));
        let mut corrected = Vec::new();
        for part in parts.parts() {
            let draft = whole.part(part.span.clone());
            corrected.push(report(part, draft, &wrong::<Part>, findings));
        }
        let corrected: Option<Vec<Draft>> = corrected.into_iter().collect();
        all = all.zip(corrected).map(|(all, corrected)| {
            // Merge `whole` too. It is the only draft with the parser's repairs of the text between the parts.
            all.merged(corrected.iter().chain([whole]))
        });
    }
    // Read the text as a whole if it has no parts, or if each part can be read and only their combination is wrong.
    if findings.len() == before {
        all = report(tree, whole.clone(), &wrong::<T>, findings);
    }
    all
}

/// Reads a text as a type and returns the error, if there is one.
fn wrong<T: DeserializeOwned>(text: &str) -> Option<SpannedError> {
    options().from_str::<T>(text).err()
}

/// Returns the line and the column of a byte. Both are counted from 1; a column is a number of characters.
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
