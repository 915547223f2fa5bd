//! The tree of a RON text: its brackets, names and items with their places, and how steps lead through it.

use std::ops::Range;

use rustc_hash::FxHashSet;

/// Brackets within brackets that are still read. A scenario needs about ten.
pub const MAX_DEPTH: usize = 64;

/// A value in a RON text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Node {
    /// Its bytes, from its name or first bracket to its last.
    pub span: Range<usize>,
    /// What stands in its brackets.
    pub inside: Inside,
}

/// What stands in a value's brackets.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inside {
    /// It has none: a text, a number, a name.
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
    /// The name's bytes.
    pub name_span: Range<usize>,
    /// The value.
    pub value: Node,
}

/// Why a text could not be split into its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Broken {
    /// More than [`MAX_DEPTH`] brackets stand within each other, the last of them here.
    TooDeep(usize),
    /// A bracket that opens here is never closed, or is closed by another kind, or a text has no end.
    Unclosed(usize),
    /// Something stands here that fits nowhere.
    Unexpected(usize),
}

/// One step from a value into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Step<'a> {
    /// To the value of a field or key.
    In(&'a str),
    /// To the name of a field or key itself.
    Name(&'a str),
    /// To an item of a list or tuple (0 is the first).
    Item(usize),
}

impl Node {
    /// The bytes of what the steps lead to, or of the last value on the way that is there.
    pub fn place(&self, steps: &[Step]) -> Range<usize> {
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

    /// The value of a field or key.
    pub fn get(&self, name: &str) -> Option<&Node> {
        self.entries()
            .iter()
            .find(|entry| entry.name == name)
            .map(|entry| &entry.value)
    }

    /// The innermost value around a byte; this one where none within it is.
    pub(super) fn innermost(&self, byte: usize) -> &Node {
        let mut node = self;
        while let Some(inner) = node.child(byte) {
            node = inner;
        }
        node
    }

    /// The innermost value with brackets around a byte; this one where none within it is.
    pub(super) fn around(&self, byte: usize) -> &Node {
        let mut node = self;
        while let Some(inner) = node.child(byte).filter(|one| one.inside != Inside::Nothing) {
            node = inner;
        }
        node
    }

    /// The field or key whose name stands at a byte, after the value that it belongs to.
    pub(super) fn entry(&self, byte: usize) -> Option<(&Node, &Entry)> {
        let node = self.around(byte);
        let mut entries = node.entries().iter();
        let entry = entries.find(|entry| entry.name_span.contains(&byte))?;
        Some((node, entry))
    }

    /// Gives the field or key whose name stands in a place another name.
    pub(super) fn rename(&mut self, place: &Range<usize>, name: &str) {
        match &mut self.inside {
            Inside::Nothing => {}
            Inside::Named(entries) => {
                for entry in entries {
                    if entry.name_span == *place {
                        name.clone_into(&mut entry.name);
                    } else if entry.value.span.contains(&place.start) {
                        entry.value.rename(place, name);
                    }
                }
            }
            Inside::Items(items) => {
                let around = |item: &&mut Node| item.span.contains(&place.start);
                items
                    .iter_mut()
                    .filter(around)
                    .for_each(|item| item.rename(place, name));
            }
        }
    }

    fn child(&self, byte: usize) -> Option<&Node> {
        let around = |node: &&Node| node.span.contains(&byte);
        match &self.inside {
            Inside::Nothing => None,
            Inside::Named(entries) => entries.iter().map(|entry| &entry.value).find(around),
            Inside::Items(items) => items.iter().find(around),
        }
    }

    /// The fields or keys in it; none where it holds something else.
    pub fn entries(&self) -> &[Entry] {
        match &self.inside {
            Inside::Named(entries) => entries,
            _ => &[],
        }
    }

    /// The values in it, named or not.
    pub fn parts(&self) -> Vec<&Node> {
        match &self.inside {
            Inside::Nothing => Vec::new(),
            Inside::Named(entries) => entries.iter().map(|entry| &entry.value).collect(),
            Inside::Items(items) => items.iter().collect(),
        }
    }

    /// Calls `found` with each entry whose name stands before it in the same brackets.
    pub fn repeated<'a>(&'a self, found: &mut impl FnMut(&'a Entry)) {
        match &self.inside {
            Inside::Named(entries) => {
                let mut seen = FxHashSet::default();
                for entry in entries {
                    if !seen.insert(&entry.name) {
                        found(entry);
                    }
                    entry.value.repeated(found);
                }
            }
            Inside::Items(items) => items.iter().for_each(|item| item.repeated(found)),
            Inside::Nothing => {}
        }
    }
}
