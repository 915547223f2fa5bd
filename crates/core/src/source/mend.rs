//! Reads on after a mistake: it is mended in a copy, by the nearest word or by any value that fits, so that the mistakes
//! after it are found too. The copy only serves to find them; nobody plays it.

use std::ops::Range;

use ron::error::{Error, SpannedError};

use super::draft::Draft;
use super::lex;
use super::mistakes::{self, Mistake};
use super::shape::VALUES;
use super::tree::{Inside, Node};
use crate::finding::{Finding, nearest};

/// Mistakes that are told of one part: nobody mends more before checking again.
const MAX_ROUNDS: usize = 50;

/// Bytes that are read anew in all, so that a large file full of mistakes does not take minutes.
pub(super) const MAX_READ: usize = 16 * 1024 * 1024;

/// A part of a file that is read again and again.
pub(super) struct Mender<'a, 'm> {
    pub(super) file: &'m str,
    pub(super) text: &'a str,
    /// The value that the part is, in the text as it was written.
    pub(super) tree: &'m Node,
    /// What is wrong with a text, if anything.
    pub(super) read: &'m dyn Fn(&str) -> Option<SpannedError>,
    /// Bytes that may still be read.
    pub(super) left: &'m mut usize,
    /// Whether anything was mended otherwise than as its finding says.
    pub(super) guessed: bool,
}

/// A mended copy, and what is wrong with it next.
type Mended<'a> = (Draft<'a>, Option<Mistake>);

/// A field, a key or an item that can be left out.
struct Removable<'a> {
    place: Range<usize>,
    /// Its name, if it has one.
    name: &'a str,
    /// Where the brackets end that it stands in.
    end: usize,
}

impl<'a, 'm> Mender<'a, 'm> {
    /// Tells all that is wrong with a part. Gives the copy in which nothing is, if nothing had to be guessed for it.
    pub(super) fn tell(
        &mut self,
        part: Draft<'a>,
        findings: &mut Vec<Finding>,
    ) -> Option<Draft<'a>> {
        let mut copy = part;
        let mut next = self.mistake(&copy);
        for _ in 0..MAX_ROUNDS {
            let Some(mistake) = next else {
                return (!self.guessed).then_some(copy);
            };
            // The tree has shown all that is written twice already.
            if !matches!(mistake.error, Error::DuplicateStructField { .. }) {
                findings.push(self.told(&copy, &mistake));
            }
            (copy, next) = self.mended(&copy, &mistake)?;
        }
        None
    }

    fn told(&mut self, copy: &Draft<'a>, mistake: &Mistake) -> Finding {
        if matches!(mistake.error, Error::ExpectedString)
            && let Some(key) = self.key(mistake.at.start)
        {
            return mistakes::unquoted(self.file, key);
        }
        let node = self.culprit(mistake);
        let shape = if mistakes::asks_for_a_word(&mistake.error) {
            self.shape(copy, node)
        } else {
            None
        };
        match shape {
            Some(shape) => mistakes::shape(self.file, self.text, node, &shape),
            None => mistakes::mistake(self.file, mistake, node),
        }
    }

    /// What is wrong with a copy, placed in the text.
    pub(super) fn mistake(&mut self, copy: &Draft) -> Option<Mistake> {
        let written = copy.written();
        *self.left = self.left.saturating_sub(written.len());
        let SpannedError { code: error, span } = (self.read)(&written)?;
        let (start, end) = (
            mistakes::offset(&written, span.start),
            mistakes::offset(&written, span.end),
        );
        let start = copy.place(start);
        Some(Mistake {
            error,
            at: start..copy.place(end).max(start),
        })
    }

    /// The value that a mistake is about: the one at its place, or the one before where `ron` has read past it.
    fn culprit(&self, mistake: &Mistake) -> &'m Node {
        let at = mistake.at.start;
        let inner = self.tree.innermost(at);
        let brackets = mistakes::counts(&mistake.error);
        if inner.inside == Inside::Nothing && (!brackets || at > inner.span.start) {
            return inner;
        }
        let at = lex::blank(self.text, at).unwrap_or(at);
        let around = self.tree.around(at);
        if brackets {
            return around;
        }
        let here = self.tree.innermost(at);
        if here.inside == Inside::Nothing || at == here.span.start {
            return here;
        }
        let parts = here.parts();
        let before = parts.iter().rev().find(|part| part.span.end <= at);
        match before {
            Some(part) if !self.text[part.span.end..at].contains(',') => part,
            _ => here,
        }
    }

    /// The copy without the mistake, by the first of several ways that helps.
    fn mended(&mut self, copy: &Draft<'a>, mistake: &Mistake) -> Option<Mended<'a>> {
        let at = mistake.at.start;
        let mut from = at;
        let found = match &mistake.error {
            Error::NoSuchStructField {
                expected, found, ..
            } => self.renamed(copy, at, found, expected),
            Error::DuplicateStructField { .. } => None,
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let node = self.tree.innermost(at);
                self.reworded(copy, node, found, expected)
                    .or_else(|| self.filled(copy, node))
            }
            Error::MissingStructField { field, .. } => {
                from = self.tree.around(at).span.start;
                self.added(copy, at, field)
            }
            Error::ExpectedString if self.key(at).is_some() => {
                let key = self.key(at)?;
                let quoted = format!("\"{}\"", &self.text[key.clone()]);
                self.attempt(copy.with(key.clone(), &quoted), |next| {
                    next.at.start >= key.end
                })
            }
            Error::ExpectedDifferentStructName { expected, .. } if self.has_brackets(at) => {
                let word = at..lex::word(self.text, at);
                self.attempt(copy.with(word.clone(), expected), |next| {
                    next.at.start >= word.end
                })
            }
            _ => {
                let node = self.culprit(mistake);
                from = node.span.start;
                self.filled(copy, node)
            }
        };
        found.or_else(|| self.removed(copy, from))
    }

    /// The key of a map that stands here.
    fn key(&self, at: usize) -> Option<Range<usize>> {
        let (map, entry) = self.tree.entry(at)?;
        let is_map = self.text[map.span.clone()].starts_with('{');
        is_map.then(|| entry.name_span.clone())
    }

    fn has_brackets(&self, at: usize) -> bool {
        self.tree.innermost(at).inside != Inside::Nothing
    }

    /// Reads a changed copy; gives it back if nothing is wrong with it, or if what is wrong is no matter of the change.
    fn attempt(&mut self, copy: Draft<'a>, later: impl Fn(&Mistake) -> bool) -> Option<Mended<'a>> {
        if *self.left == 0 {
            return None;
        }
        let next = self.mistake(&copy);
        next.as_ref().is_none_or(later).then_some((copy, next))
    }

    /// With the field's name that is meant.
    fn renamed(
        &mut self,
        copy: &Draft<'a>,
        at: usize,
        found: &str,
        expected: &[&str],
    ) -> Option<Mended<'a>> {
        let (fields, entry) = self.tree.entry(at)?;
        let there = |name: &&str| fields.get(name).is_some();
        let free = expected.iter().copied().filter(|name| !there(name));
        let name = nearest(found, free)?;
        let place = entry.name_span.clone();
        self.attempt(copy.with(place.clone(), name), |next| {
            next.at.start >= place.end
        })
    }

    /// With the word that is meant, or another that takes what stands in the brackets.
    fn reworded(
        &mut self,
        copy: &Draft<'a>,
        node: &Node,
        found: &str,
        expected: &[&str],
    ) -> Option<Mended<'a>> {
        let word = node.span.start..lex::word(self.text, node.span.start);
        let meant = nearest(found, expected.iter().copied());
        let meant = meant.and_then(|meant| {
            self.attempt(copy.with(word.clone(), meant), |next| {
                next.at.start >= word.end
            })
        });
        meant.or_else(|| {
            self.guessed = true;
            expected
                .iter()
                .find_map(|other| self.fitting(copy, node, word.clone(), other))
        })
    }

    /// With any value that can stand in this one's place.
    fn filled(&mut self, copy: &Draft<'a>, node: &Node) -> Option<Mended<'a>> {
        self.guessed = true;
        let place = node.span.clone();
        let plain = VALUES
            .iter()
            .find_map(|value| self.fitting(copy, node, place.clone(), value));
        plain.or_else(|| {
            let with = |value: &str| copy.with(place.clone(), value);
            self.wordy(
                &mut |this, value| this.fitting(copy, node, place.clone(), value),
                &with,
            )
        })
    }

    /// With the field that is missing, and any value in it.
    fn added(&mut self, copy: &Draft<'a>, at: usize, field: &str) -> Option<Mended<'a>> {
        self.guessed = true;
        let node = self.tree.around(at);
        let start = node.span.start;
        let inside = start + self.text[start..node.span.end].find('(')? + 1;
        let place = inside..inside;
        let with = |value: &str| copy.with(place.clone(), &format!("{field}: {value}, "));
        let mut fit = |this: &mut Self, value: &str| {
            this.attempt(with(value), |next| {
                // What else is missing is missed at the same place.
                let other = matches!(next.error, Error::MissingStructField { .. });
                next.at.start > at || (next.at.start == at && other && !next.misses(field))
            })
        };
        VALUES
            .iter()
            .find_map(|value| fit(self, value))
            .or_else(|| self.wordy(&mut fit, &with))
    }

    /// Without the smallest thing around a place that can be left out.
    fn removed(&mut self, copy: &Draft<'a>, at: usize) -> Option<Mended<'a>> {
        self.guessed = true;
        let mut removable = Vec::new();
        self.removable(self.tree, at, &mut removable);
        removable.iter().rev().find_map(|one| {
            self.attempt(copy.with(one.place.clone(), ""), |next| {
                let start = next.at.start;
                start >= one.place.end && !(next.misses(one.name) && start < one.end)
            })
        })
    }

    /// What can be left out around a place, the largest first.
    fn removable(&self, node: &'m Node, at: usize, found: &mut Vec<Removable<'m>>) {
        let end = node.span.end;
        let (start, name, inner) = match &node.inside {
            Inside::Nothing => return,
            Inside::Named(entries) => {
                let around = |start: usize, end: usize| start <= at && at < end;
                let Some(entry) = entries
                    .iter()
                    .find(|entry| around(entry.name_span.start, entry.value.span.end))
                else {
                    return;
                };
                (entry.name_span.start, entry.name.as_str(), &entry.value)
            }
            Inside::Items(items) => {
                let Some(item) = items.iter().find(|item| item.span.contains(&at)) else {
                    return;
                };
                // A tuple needs each of its values.
                if !self.text[node.span.clone()].starts_with('[') {
                    return self.removable(item, at, found);
                }
                (item.span.start, "", item)
            }
        };
        let after = lex::blank(self.text, inner.span.end).unwrap_or(inner.span.end);
        let comma = self.text[after..].starts_with(',');
        let place = start..if comma { after + 1 } else { inner.span.end };
        found.push(Removable { place, name, end });
        self.removable(inner, at, found);
    }

    /// The copy with this in a place of a value, if the value can be read then.
    fn fitting(
        &mut self,
        copy: &Draft<'a>,
        node: &Node,
        place: Range<usize>,
        new: &str,
    ) -> Option<Mended<'a>> {
        if *self.left == 0 {
            return None;
        }
        let copy = copy.with(place, new);
        let next = self.mistake(&copy);
        let fits = next.as_ref().is_none_or(|next| {
            // `ron` may have read past a value that it then misses something of.
            next.at.start >= node.span.end && self.culprit(next).span != node.span
        });
        fits.then_some((copy, next))
    }

    /// Whether a value can be read with this in its place.
    pub(super) fn fits(&mut self, copy: &Draft<'a>, node: &Node, new: &str) -> bool {
        self.fitting(copy, node, node.span.clone(), new).is_some()
    }
}
