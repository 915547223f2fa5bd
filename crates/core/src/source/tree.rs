//! The syntax tree of a RON text: its brackets, names and items with their spans.

use std::ops::Range;

use rustc_hash::{FxHashMap, FxHashSet};

/// The maximum depth of nested brackets. A scenario needs about ten.
pub const MAX_DEPTH: usize = 64;

/// A value in a RON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// The value's span in bytes, including the brackets and the word before them, if the value has any.
    pub span: Range<usize>,
    /// The content of the value's brackets.
    pub inside: Inside,
}

/// The content of a value's brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// The value has no brackets. It is a text, a number or a name.
    Nothing,
    /// Fields or keys, each with its value.
    Named(Vec<Entry>),
    /// Items of a list or a tuple.
    Items(Vec<Node>),
}

/// A field or key, with its value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// The name without quotation marks.
    pub name: String,
    /// The span of the name in bytes.
    pub name_span: Range<usize>,
    /// The value.
    pub value: Node,
}

/// A mistake in the syntax of a text, with its byte offset or span.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SyntaxError {
    /// More than [`MAX_DEPTH`] brackets are nested. The first bracket beyond this limit opens here.
    TooDeep(usize),
    /// The bracket that opens here is never closed, or is closed by a bracket of another kind. Or the text in quotation
    /// marks that begins here does not end.
    Unclosed(usize),
    /// Something here is out of place.
    Unexpected(usize),
    /// Something here is out of place, for a known cause:
    ///
    /// - `hash`: a `#` in place of the slashes of a comment
    /// - `single`: a text in single quotation marks
    /// - `colon`: a missing colon
    /// - `equals`: an equals sign in place of a colon
    /// - `semicolon`: a semicolon in place of a comma
    /// - `lookalike`: a character that only looks like a comma or colon
    /// - `decimal`: a number with a decimal comma
    /// - `bullet`: a bullet before an item
    /// - `nameless`: a value without a name where a field is expected
    /// - `operator`: an operator or a joining word such as `and`
    /// - `merge`: a line that a version control system has left in a conflict
    /// - `outside`: text before or after the only value of the file
    /// - `empty`: an empty file
    Misplaced(Range<usize>, &'static str),
}

/// One step from a value to a part of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// A step to the value of a field or key.
    In(&'a str),
    /// A step to the name of a field or key.
    Name(&'a str),
    /// A step to an item of a list or tuple (0 is the first).
    Item(usize),
}

impl Node {
    /// Returns the span that the steps lead to. If a step leads nowhere, returns the span of the last value that was
    /// reached.
    pub fn span_of(&self, steps: &[Step]) -> Range<usize> {
        let mut node = self;
        for step in steps {
            let next = match (step, &node.inside) {
                (Step::Item(index), Inside::Items(items)) => items.get(*index),
                (Step::In(name), Inside::Named(entries)) => entries
                    .iter()
                    .find(|entry| entry.name == *name)
                    .map(|entry| &entry.value),
                (Step::Name(name), Inside::Named(entries)) => {
                    let entry = entries.iter().find(|entry| entry.name == *name);
                    return entry
                        .map_or_else(|| node.span.clone(), |entry| entry.name_span.clone());
                }
                _ => None,
            };
            match next {
                Some(inner) => node = inner,
                None => break,
            }
        }
        node.span.clone()
    }

    /// Returns the value of the field or key with this name; `None` if this value has no such field or key.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries()
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| &entry.value)
    }

    /// Returns the innermost value that contains this byte. If no inner value contains the byte, returns this value
    /// itself.
    pub(super) fn innermost(&self, byte: usize) -> &Node {
        let mut node = self;
        while let Some(inner) = node.child(byte) {
            node = inner;
        }
        node
    }

    /// Returns the innermost value that has brackets and contains this byte. If there is no such inner value, returns
    /// this value itself.
    pub(super) fn innermost_bracketed(&self, byte: usize) -> &Node {
        let mut node = self;
        while let Some(inner) = node.child(byte).filter(|one| one.inside != Inside::Nothing) {
            node = inner;
        }
        node
    }

    /// Finds the field or key whose name contains this byte. Returns the value whose brackets contain that field or
    /// key, and the field or key itself.
    pub(super) fn entry(&self, byte: usize) -> Option<(&Node, &Entry)> {
        let node = self.innermost_bracketed(byte);
        let mut entries = node.entries().iter();
        let entry = entries.find(|entry| entry.name_span.contains(&byte))?;
        Some((node, entry))
    }

    /// Renames fields and keys. `names` contains the new names, by the byte offset at which the old name begins.
    pub(super) fn rename(&mut self, names: &FxHashMap<usize, &str>) {
        match &mut self.inside {
            Inside::Nothing => {}
            Inside::Named(entries) => {
                for entry in entries {
                    if let Some(name) = names.get(&entry.name_span.start) {
                        (*name).clone_into(&mut entry.name);
                    }
                    entry.value.rename(names);
                }
            }
            Inside::Items(items) => items.iter_mut().for_each(|item| item.rename(names)),
        }
    }

    /// Returns the direct child that contains this byte.
    fn child(&self, byte: usize) -> Option<&Node> {
        let around = |node: &&Node| node.span.contains(&byte);
        match &self.inside {
            Inside::Nothing => None,
            Inside::Named(entries) => entries.iter().map(|entry| &entry.value).find(around),
            Inside::Items(items) => items.iter().find(around),
        }
    }

    /// Returns the value's fields or keys; empty if it has none.
    pub fn entries(&self) -> &[Entry] {
        match &self.inside {
            Inside::Named(entries) => entries,
            _ => &[],
        }
    }

    /// Returns the values in the brackets of this value: the values of fields and keys, or the items.
    pub fn parts(&self) -> Vec<&Node> {
        match &self.inside {
            Inside::Nothing => Vec::new(),
            Inside::Named(entries) => entries.iter().map(|entry| &entry.value).collect(),
            Inside::Items(items) => items.iter().collect(),
        }
    }

    /// Calls `found` with each entry whose name was used before in the same brackets.
    pub fn for_each_repeated<'a>(&'a self, found: &mut impl FnMut(&'a Entry)) {
        match &self.inside {
            Inside::Named(entries) => {
                let mut seen = FxHashSet::default();
                for entry in entries {
                    if !seen.insert(&entry.name) {
                        found(entry);
                    }
                    entry.value.for_each_repeated(found);
                }
            }
            Inside::Items(items) => items.iter().for_each(|item| item.for_each_repeated(found)),
            Inside::Nothing => {}
        }
    }
}
