//! Error recovery: repairs the mistakes in a draft, i.e. a copy of the text, one after another. So the mistakes after
//! the first one are found too. A repair inserts the nearest known word, or any value that fits. The draft serves only
//! to find mistakes, and is never played.

use std::ops::Range;

use ron::error::{Error, SpannedError};

use super::draft::Draft;
use super::lex;
use super::mistakes::{self, Mistake};
use super::tree::{Inside, Node};
use crate::finding::{Finding, nearest};

/// The replacements for a value that cannot be read: one value of each kind, tried in this order until one is accepted.
/// Values that begin with a fixed word, such as `Always`, are not in this list; `try_words` tries them.
pub(super) const VALUES: [&str; 5] = ["\"\"", "0", "false", "[]", "{}"];

/// The maximum number of mistakes reported for one part. Nobody fixes more mistakes than that before the next check.
const MAX_ROUNDS: usize = 50;

/// The maximum number of bytes that are read again while repairs are tried. Without this limit, a large file full of
/// mistakes would take minutes.
pub(super) const MAX_READ: usize = 16 * 1024 * 1024;

/// Reads a part of a file again and again, each time with one more mistake repaired.
pub(super) struct Repairer<'a, 'm> {
    /// The path of the file within the content folder.
    pub(super) file: &'m str,
    /// The whole text of the file.
    pub(super) text: &'a str,
    /// The part's syntax tree in the original text.
    pub(super) tree: &'m Node,
    /// Reads a text and returns the first error, if there is one.
    pub(super) read: &'m dyn Fn(&str) -> Option<SpannedError>,
    /// The number of bytes that may still be read.
    pub(super) bytes_left: &'m mut usize,
    /// `true` if at least one repair was a guess, i.e. not the correction that the finding suggests.
    pub(super) guessed: bool,
}

/// A repaired draft and the next mistake in it, if there is one.
type Repaired<'a> = (Draft<'a>, Option<Mistake>);

/// A field, a map entry or an item that can be left out.
struct Removable<'a> {
    /// The span to leave out, including the comma after it.
    span: Range<usize>,
    /// The name; empty for an item.
    name: &'a str,
    /// The byte offset at which the brackets around this field, entry or item end.
    end: usize,
}

impl<'a, 'm> Repairer<'a, 'm> {
    /// Reports the mistakes in a part, at most [`MAX_ROUNDS`]. Returns the repaired draft; `None` if a mistake remains
    /// or a repair had to be guessed.
    pub(super) fn report(
        &mut self,
        part: Draft<'a>,
        findings: &mut Vec<Finding>,
    ) -> Option<Draft<'a>> {
        let mut draft = part;
        let mut next = self.mistake(&draft);
        for _ in 0..MAX_ROUNDS {
            let Some(mistake) = next else {
                return (!self.guessed).then_some(draft);
            };
            // `read_recovering` has already reported every repeated name.
            if !matches!(mistake.error, Error::DuplicateStructField { .. }) {
                findings.push(self.finding(&draft, &mistake));
            }
            (draft, next) = self.repaired(&draft, &mistake)?;
        }
        None
    }

    /// Describes a mistake as a finding. If a fixed word is expected, the finding lists the words that are accepted
    /// there.
    fn finding(&mut self, draft: &Draft<'a>, mistake: &Mistake) -> Finding {
        if matches!(mistake.error, Error::ExpectedString)
            && let Some(key) = self.map_key(mistake.at.start)
        {
            return mistakes::unquoted(self.file, key);
        }
        let node = self.culprit(mistake);
        let suggestion = if mistakes::asks_for_a_word(&mistake.error) {
            self.suggestion(draft, node)
        } else {
            None
        };
        match suggestion {
            Some(suggestion) => mistakes::suggestion(self.file, self.text, node, &suggestion),
            None => mistakes::mistake(self.file, mistake, node),
        }
    }

    /// Reads a draft and returns its first mistake, with the mistake's span in the original text.
    pub(super) fn mistake(&mut self, draft: &Draft) -> Option<Mistake> {
        let written = draft.text();
        *self.bytes_left = self.bytes_left.saturating_sub(written.len());
        let SpannedError { code: error, span } = (self.read)(&written)?;
        let (start, end) = (
            mistakes::offset(&written, span.start),
            mistakes::offset(&written, span.end),
        );
        let start = draft.source_offset(start);
        Some(Mistake {
            error,
            at: start..draft.source_offset(end).max(start),
        })
    }

    /// Returns the value that a mistake is about: the value at the mistake's span, or the value before this span if
    /// `ron` has read too far.
    fn culprit(&self, mistake: &Mistake) -> &'m Node {
        let at = mistake.at.start;
        // A mistake within a value without brackets is about this value. There is one exception: if brackets contain a
        // wrong number of values, the mistake is about the brackets, but `ron` reports it at the start of a value.
        let inner = self.tree.innermost(at);
        let brackets = mistakes::counts(&mistake.error);
        if inner.inside == Inside::Nothing && (!brackets || at > inner.span.start) {
            return inner;
        }
        let at = lex::skip_whitespace(self.text, at).unwrap_or(at);
        let around = self.tree.innermost_bracketed(at);
        if brackets {
            return around;
        }
        let here = self.tree.innermost(at);
        if here.inside == Inside::Nothing || at == here.span.start {
            return here;
        }
        // `ron` stops after a value that it cannot use. Take the last value before that position, unless a comma is in
        // between.
        let parts = here.parts();
        let before = parts.iter().rev().find(|part| part.span.end <= at);
        match before {
            Some(part) if !self.text[part.span.end..at].contains(',') => part,
            _ => here,
        }
    }

    /// Repairs a mistake with the repair for its kind. If that fails, leaves out the smallest possible part around the
    /// mistake. Returns `None` if the mistake remains.
    fn repaired(&mut self, draft: &Draft<'a>, mistake: &Mistake) -> Option<Repaired<'a>> {
        let at = mistake.at.start;
        let mut from = at;
        let found = match &mistake.error {
            Error::NoSuchStructField {
                expected, found, ..
            } => self.rename_field(draft, at, found, expected),
            Error::DuplicateStructField { .. } => None,
            Error::NoSuchEnumVariant {
                expected, found, ..
            } => {
                let node = self.tree.innermost(at);
                self.replace_word(draft, node, found, expected)
                    .or_else(|| self.replace_value(draft, node))
            }
            Error::MissingStructField { field, .. } => {
                from = self.tree.innermost_bracketed(at).span.start;
                self.add_field(draft, at, field)
            }
            Error::ExpectedString if self.map_key(at).is_some() => {
                let key = self.map_key(at)?;
                let quoted = format!("\"{}\"", &self.text[key.clone()]);
                self.attempt(draft.with(key.clone(), &quoted), |next| {
                    next.at.start >= key.end
                })
            }
            Error::ExpectedDifferentStructName { expected, .. } if self.has_brackets(at) => {
                let word = at..lex::word(self.text, at);
                self.attempt(draft.with(word.clone(), expected), |next| {
                    next.at.start >= word.end
                })
            }
            _ => {
                let node = self.culprit(mistake);
                from = node.span.start;
                self.replace_value(draft, node)
            }
        };
        found.or_else(|| self.remove_part(draft, from))
    }

    /// Returns the span of the map key at this byte; `None` if there is no map key.
    fn map_key(&self, at: usize) -> Option<Range<usize>> {
        let (map, entry) = self.tree.entry(at)?;
        let is_map = self.text[map.span.clone()].starts_with('{');
        is_map.then(|| entry.name_span.clone())
    }

    /// Returns `true` if the value at this byte has brackets.
    fn has_brackets(&self, at: usize) -> bool {
        self.tree.innermost(at).inside != Inside::Nothing
    }

    /// Reads a changed draft. Returns the draft if it has no mistake. If it has one, returns the draft only if `later`
    /// returns `true` for its first mistake, i.e. if this mistake comes after the change.
    fn attempt(
        &mut self,
        draft: Draft<'a>,
        later: impl Fn(&Mistake) -> bool,
    ) -> Option<Repaired<'a>> {
        if *self.bytes_left == 0 {
            return None;
        }
        let next = self.mistake(&draft);
        next.as_ref().is_none_or(later).then_some((draft, next))
    }

    /// Replaces a misspelt field name with the nearest name of a field that is not used yet.
    fn rename_field(
        &mut self,
        draft: &Draft<'a>,
        at: usize,
        found: &str,
        expected: &[&str],
    ) -> Option<Repaired<'a>> {
        let (fields, entry) = self.tree.entry(at)?;
        let there = |name: &&str| fields.get(name).is_some();
        let free = expected.iter().copied().filter(|name| !there(name));
        let name = nearest(found, free)?;
        let span = entry.name_span.clone();
        self.attempt(draft.with(span.clone(), name), |next| {
            next.at.start >= span.end
        })
    }

    /// Replaces a misspelt word with the nearest known word. If that does not repair the mistake, uses any known word
    /// that does.
    fn replace_word(
        &mut self,
        draft: &Draft<'a>,
        node: &Node,
        found: &str,
        expected: &[&str],
    ) -> Option<Repaired<'a>> {
        let word = node.span.start..lex::word(self.text, node.span.start);
        let meant = nearest(found, expected.iter().copied());
        let meant = meant.and_then(|meant| {
            self.attempt(draft.with(word.clone(), meant), |next| {
                next.at.start >= word.end
            })
        });
        meant.or_else(|| {
            self.guessed = true;
            expected
                .iter()
                .find_map(|other| self.try_value(draft, node, word.clone(), other))
        })
    }

    /// Replaces a value with any value that is accepted in its position.
    fn replace_value(&mut self, draft: &Draft<'a>, node: &Node) -> Option<Repaired<'a>> {
        self.guessed = true;
        let span = node.span.clone();
        let plain = VALUES
            .iter()
            .find_map(|value| self.try_value(draft, node, span.clone(), value));
        plain.or_else(|| {
            let with = |value: &str| draft.with(span.clone(), value);
            self.try_words(
                &mut |this, value| this.try_value(draft, node, span.clone(), value),
                &with,
            )
        })
    }

    /// Adds a missing field, with any value that is accepted.
    fn add_field(&mut self, draft: &Draft<'a>, at: usize, field: &str) -> Option<Repaired<'a>> {
        self.guessed = true;
        let node = self.tree.innermost_bracketed(at);
        let start = node.span.start;
        let inside = start + self.text[start..node.span.end].find('(')? + 1;
        let span = inside..inside;
        let with = |value: &str| draft.with(span.clone(), &format!("{field}: {value}, "));
        let mut fit = |this: &mut Self, value: &str| {
            this.attempt(with(value), |next| {
                // `ron` reports every missing field at the same position.
                let other = matches!(next.error, Error::MissingStructField { .. });
                next.at.start > at || (next.at.start == at && other && !next.misses(field))
            })
        };
        VALUES
            .iter()
            .find_map(|value| fit(self, value))
            .or_else(|| self.try_words(&mut fit, &with))
    }

    /// Leaves out a part of the text around the byte `at`. Tries the smallest part first, then larger ones, until the
    /// mistake is gone.
    fn remove_part(&mut self, draft: &Draft<'a>, at: usize) -> Option<Repaired<'a>> {
        self.guessed = true;
        let mut removable = Vec::new();
        self.collect_removable(self.tree, at, &mut removable);
        removable.iter().rev().find_map(|one| {
            self.attempt(draft.with(one.span.clone(), ""), |next| {
                let start = next.at.start;
                start >= one.span.end && !(next.misses(one.name) && start < one.end)
            })
        })
    }

    /// Collects the parts around a byte that can be left out, the largest first.
    fn collect_removable(&self, node: &'m Node, at: usize, found: &mut Vec<Removable<'m>>) {
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
                    return self.collect_removable(item, at, found);
                }
                (item.span.start, "", item)
            }
        };
        let after = lex::skip_whitespace(self.text, inner.span.end).unwrap_or(inner.span.end);
        let comma = self.text[after..].starts_with(',');
        let span = start..if comma { after + 1 } else { inner.span.end };
        found.push(Removable { span, name, end });
        self.collect_removable(inner, at, found);
    }

    /// Changes a span within a value. Returns the draft if the whole value can be read after the change.
    fn try_value(
        &mut self,
        draft: &Draft<'a>,
        node: &Node,
        span: Range<usize>,
        new: &str,
    ) -> Option<Repaired<'a>> {
        if *self.bytes_left == 0 {
            return None;
        }
        let draft = draft.with(span, new);
        let next = self.mistake(&draft);
        let fits = next.as_ref().is_none_or(|next| {
            // Sometimes `ron` has already read past the value when it reports a mistake in it.
            next.at.start >= node.span.end && self.culprit(next).span != node.span
        });
        fits.then_some((draft, next))
    }

    /// Returns `true` if a value can be read when it is replaced with `new`.
    pub(super) fn fits(&mut self, draft: &Draft<'a>, node: &Node, new: &str) -> bool {
        self.try_value(draft, node, node.span.clone(), new)
            .is_some()
    }
}
