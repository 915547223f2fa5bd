//! The answers of an appraisal in a code.

use super::bits::{BitReader, BitWriter};
use super::names::{self, short_hash};
use super::set;
use crate::meeting::Act;
use crate::scenario::{ConcernLevel, Confidence, Sufficiency};

/// The number of bits of an answer. The largest value that fits, [`NONE`], means "not answered".
const BITS: u32 = 3;

/// The value of a question that was not answered.
const NONE: u64 = (1 << BITS) - 1;

/// The answers to an appraisal that were given or changed since the last stop.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Answers {
    pub(super) level: Option<ConcernLevel>,
    pub(super) basis: Option<Sufficiency>,
    /// The short hash of the step of the ladder to take first; `None` if that question was not answered.
    pub(super) first: Option<u32>,
    /// The short hashes of the facts that were added to the grounds of the answer, or removed from them.
    pub(super) facts: Vec<u32>,
    pub(super) confidence: Option<Confidence>,
}

impl Answers {
    /// Stores the answer if the act gives one; ignores other acts.
    pub(super) fn add(&mut self, act: &Act) {
        match act {
            Act::Level(name) => self.level = ConcernLevel::find(name),
            Act::Basis(name) => {
                self.basis = Sufficiency::find(name);
                // As in a session, a first step belongs only to the answer "not yet"; any other answer removes it.
                self.first = self
                    .first
                    .filter(|_| self.basis == Some(Sufficiency::NotYet));
            }
            Act::First(id) => self.first = Some(short_hash(id)),
            Act::BuildOn(id) | Act::NotBuildOn(id) => set::toggle(&mut self.facts, short_hash(id)),
            Act::Confidence(name) => self.confidence = Confidence::find(name),
            _ => {}
        }
    }

    pub(super) fn write(&self, bits: &mut BitWriter) {
        write_answer(self.level, ConcernLevel::ALL, bits);
        write_answer(self.basis, Sufficiency::ALL, bits);
        write_answer(self.confidence, Confidence::ALL, bits);
        names::write_option(self.first, bits);
        set::write(&self.facts, bits);
    }

    pub(super) fn read(bits: &mut BitReader) -> Option<Self> {
        Some(Self {
            level: read_answer(ConcernLevel::ALL, bits)?,
            basis: read_answer(Sufficiency::ALL, bits)?,
            confidence: read_answer(Confidence::ALL, bits)?,
            first: names::read_option(bits)?,
            facts: set::read(bits)?,
        })
    }
}

fn write_answer<T: PartialEq>(answer: Option<T>, all: &[T], bits: &mut BitWriter) {
    let position = all.iter().position(|one| Some(one) == answer.as_ref());
    bits.put(position.map_or(NONE, |position| position as u64), BITS);
}

/// Reads an answer. The inner value is `None` if the question was not answered. The outer value is `None` if the bits
/// end too early or are not the number of an answer.
fn read_answer<T: Copy>(all: &[T], bits: &mut BitReader) -> Option<Option<T>> {
    match bits.take(BITS)? {
        NONE => Some(None),
        position => all
            .get(usize::try_from(position).ok()?)
            .map(|one| Some(*one)),
    }
}
