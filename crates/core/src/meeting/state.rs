//! The state of a meeting, packed into bits: the flags, the gauges, and the events so far. An event is a choice taken,
//! a scene entered, a line shown or marked, a statement put into the note, or a fact established. Events that no rule
//! asks about are left out. Two meetings with equal state at the same stop have the same future, so the exploration of
//! all paths is exact and small.

/// Position of a boolean in the state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bit(u32);

/// Position of a gauge in the state: seven bits within one 64-bit word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dial(u32);

const DIAL_BITS: u32 = 7;

/// Allocates the positions of a state.
#[derive(Debug, Default)]
pub(super) struct StateLayout {
    used: u32,
}

impl StateLayout {
    /// Allocates the position of a boolean.
    pub(super) fn bit(&mut self) -> Bit {
        self.used += 1;
        Bit(self.used - 1)
    }

    /// Allocates the position of a gauge. All bits of a gauge are in one word, so that one shift reads them.
    pub(super) fn dial(&mut self) -> Dial {
        let left = u64::BITS - self.used % u64::BITS;
        if left < DIAL_BITS {
            self.used += left;
        }
        self.used += DIAL_BITS;
        Dial(self.used - DIAL_BITS)
    }

    /// Returns the number of words that the state needs.
    pub(super) fn words(&self) -> usize {
        self.used.div_ceil(u64::BITS) as usize
    }
}

/// The state of a meeting: the values of all allocated positions.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    words: Box<[u64]>,
}

impl State {
    /// Returns a state of this many words, with all booleans `false` and all gauges 0.
    pub fn new(words: usize) -> Self {
        Self {
            words: vec![0; words].into_boxed_slice(),
        }
    }

    /// Returns the words with the packed values.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Copies packed values into this state. They must come from a state with the layout of this one.
    pub fn copy_from(&mut self, words: &[u64]) {
        self.words.copy_from_slice(words);
    }

    /// Returns a state with the layout of this one, with all booleans `false` and all gauges 0.
    pub fn cleared(&self) -> Self {
        Self::new(self.words.len())
    }

    /// Clears every bit that is clear in the mask.
    pub fn keep(&mut self, mask: &Self) {
        self.words
            .iter_mut()
            .zip(&mask.words)
            .for_each(|(word, mask)| *word &= mask);
    }

    /// Sets every bit that is set in the other state.
    pub fn add(&mut self, other: &Self) {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(word, other)| *word |= other);
    }

    /// Sets all bits of a gauge, to include it in a mask.
    pub fn fill(&mut self, dial: Dial) {
        self.turn(dial, 0x7f);
    }

    /// Returns `true` if the boolean is set.
    pub fn is(&self, Bit(at): Bit) -> bool {
        self.words[(at / u64::BITS) as usize] >> (at % u64::BITS) & 1 == 1
    }

    /// Sets the boolean to a value.
    pub fn put(&mut self, Bit(at): Bit, value: bool) {
        let word = &mut self.words[(at / u64::BITS) as usize];
        let mask = 1 << (at % u64::BITS);
        if value { *word |= mask } else { *word &= !mask }
    }

    /// Returns the value of the gauge.
    pub fn read(&self, Dial(at): Dial) -> u8 {
        (self.words[(at / u64::BITS) as usize] >> (at % u64::BITS) & 0x7f) as u8
    }

    /// Sets the gauge to a value.
    pub fn turn(&mut self, Dial(at): Dial, value: u8) {
        let word = &mut self.words[(at / u64::BITS) as usize];
        let shift = at % u64::BITS;
        *word = *word & !(0x7f << shift) | u64::from(value & 0x7f) << shift;
    }
}
