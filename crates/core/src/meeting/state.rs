//! What a meeting has established, packed into bits: flags, gauges, and of choices, scenes, lines and statements only
//! what some condition asks about. Two meetings with equal state in the same scene have the same future,
//! which is what makes the exploration of all paths exact and small.

/// Where a yes-or-no stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Bit(u32);

/// Where a gauge stands: seven bits within one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dial(u32);

const DIAL_BITS: u32 = 7;

/// Hands out places.
#[derive(Debug, Default)]
pub(super) struct StateLayout {
    used: u32,
}

impl StateLayout {
    /// A place for a yes-or-no.
    pub(super) fn bit(&mut self) -> Bit {
        self.used += 1;
        Bit(self.used - 1)
    }

    /// A place for a gauge.
    pub(super) fn dial(&mut self) -> Dial {
        let left = u64::BITS - self.used % u64::BITS;
        if left < DIAL_BITS {
            self.used += left;
        }
        self.used += DIAL_BITS;
        Dial(self.used - DIAL_BITS)
    }

    /// How many words the places take.
    pub(super) fn words(&self) -> usize {
        self.used.div_ceil(u64::BITS) as usize
    }
}

/// The remembered values.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct State {
    words: Box<[u64]>,
}

impl State {
    /// All flags clear, all gauges 0.
    pub fn new(words: usize) -> Self {
        Self {
            words: vec![0; words].into_boxed_slice(),
        }
    }

    /// The packed values.
    pub fn words(&self) -> &[u64] {
        &self.words
    }

    /// Takes over packed values of the same layout.
    pub fn copy_from(&mut self, words: &[u64]) {
        self.words.copy_from_slice(words);
    }

    /// All flags clear and all gauges 0, in the same layout.
    pub fn cleared(&self) -> Self {
        Self::new(self.words.len())
    }

    /// Clears everything that is clear in the mask.
    pub fn keep(&mut self, mask: &Self) {
        self.words
            .iter_mut()
            .zip(&mask.words)
            .for_each(|(word, mask)| *word &= mask);
    }

    /// Sets everything that is set in the other.
    pub fn add(&mut self, other: &Self) {
        self.words
            .iter_mut()
            .zip(&other.words)
            .for_each(|(word, other)| *word |= other);
    }

    /// Sets every bit of a gauge, for a mask.
    pub fn fill(&mut self, dial: Dial) {
        self.turn(dial, 0x7f);
    }

    /// Whether it is set.
    pub fn is(&self, Bit(at): Bit) -> bool {
        self.words[(at / u64::BITS) as usize] >> (at % u64::BITS) & 1 == 1
    }

    /// Sets or clears it.
    pub fn put(&mut self, Bit(at): Bit, value: bool) {
        let word = &mut self.words[(at / u64::BITS) as usize];
        let mask = 1 << (at % u64::BITS);
        if value { *word |= mask } else { *word &= !mask }
    }

    /// The gauge's value.
    pub fn read(&self, Dial(at): Dial) -> u8 {
        (self.words[(at / u64::BITS) as usize] >> (at % u64::BITS) & 0x7f) as u8
    }

    /// Sets the gauge.
    pub fn turn(&mut self, Dial(at): Dial, value: u8) {
        let word = &mut self.words[(at / u64::BITS) as usize];
        let shift = at % u64::BITS;
        *word = *word & !(0x7f << shift) | u64::from(value & 0x7f) << shift;
    }
}
