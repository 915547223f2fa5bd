//! Indices of a scenario's parts. Each kind of part has its own index type, so that the compiler rejects a mix-up.

use std::marker::PhantomData;
use std::ops::{Index, IndexMut};

/// An index into a list of one kind of part.
pub trait Ix: Copy {
    /// Builds the index from a position, counted from 0.
    fn new(index: usize) -> Self;

    /// Returns the position, counted from 0.
    fn index(self) -> usize;
}

macro_rules! indices {
    ($($name:ident: $what:literal,)+) => { $(
        #[doc = concat!("Index of ", $what, ", in the order of the scenario.")]
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(usize);

        impl Ix for $name {
            fn new(index: usize) -> Self {
                Self(index)
            }

            fn index(self) -> usize {
                self.0
            }
        }
    )+ };
}

indices! {
    SceneIx: "a scene",
    LineIx: "a line",
    ChoiceIx: "a choice",
    StatementIx: "a statement of a note",
    FactIx: "a fact",
    EndingIx: "an ending",
    PrincipleIx: "a principle that a judgement names",
}

/// A list that is indexed by its own index type.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IxVec<I, T> {
    items: Vec<T>,
    kind: PhantomData<I>,
}

impl<I: Ix, T> IxVec<I, T> {
    /// Adds an item and returns its index.
    pub fn push(&mut self, item: T) -> I {
        self.items.push(item);
        I::new(self.items.len() - 1)
    }

    /// Returns the number of items.
    pub fn len(&self) -> usize {
        self.items.len()
    }

    /// Returns `true` if there are no items.
    pub fn is_empty(&self) -> bool {
        self.items.is_empty()
    }

    /// Iterates over the items in order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.items.iter()
    }

    /// Iterates over the items in order, as mutable references.
    pub fn iter_mut(&mut self) -> std::slice::IterMut<'_, T> {
        self.items.iter_mut()
    }

    /// Returns all indices.
    pub fn indices(&self) -> IxRange<I> {
        IxRange::to(self.items.len())
    }

    /// Returns the index of the first item that the test accepts.
    pub fn position(&self, test: impl FnMut(&T) -> bool) -> Option<I> {
        self.items.iter().position(test).map(I::new)
    }
}

impl<I: Ix, T> FromIterator<T> for IxVec<I, T> {
    fn from_iter<A: IntoIterator<Item = T>>(items: A) -> Self {
        Self {
            items: items.into_iter().collect(),
            kind: PhantomData,
        }
    }
}

impl<I, T> Default for IxVec<I, T> {
    fn default() -> Self {
        Self {
            items: Vec::new(),
            kind: PhantomData,
        }
    }
}

impl<I: Ix, T> Index<I> for IxVec<I, T> {
    type Output = T;

    fn index(&self, index: I) -> &T {
        &self.items[index.index()]
    }
}

impl<I: Ix, T> IndexMut<I> for IxVec<I, T> {
    fn index_mut(&mut self, index: I) -> &mut T {
        &mut self.items[index.index()]
    }
}

/// A range of indices: the parts of one scene, or all parts of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IxRange<I> {
    range: std::ops::Range<usize>,
    kind: PhantomData<I>,
}

impl<I: Ix> IxRange<I> {
    /// Returns the indices from `start` up to, but not including, `end`.
    pub(super) fn between(start: usize, end: usize) -> Self {
        Self {
            range: start..end,
            kind: PhantomData,
        }
    }

    /// Returns the indices below `end`.
    pub(super) fn to(end: usize) -> Self {
        Self::between(0, end)
    }

    /// Returns the distance of an index from the start of the range.
    pub fn offset(&self, index: I) -> usize {
        index.index() - self.range.start
    }
}

impl<I: Ix> Iterator for IxRange<I> {
    type Item = I;

    fn next(&mut self) -> Option<I> {
        self.range.next().map(I::new)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.range.size_hint()
    }
}

impl<I: Ix> DoubleEndedIterator for IxRange<I> {
    fn next_back(&mut self) -> Option<I> {
        self.range.next_back().map(I::new)
    }
}

impl<I: Ix> ExactSizeIterator for IxRange<I> {}
