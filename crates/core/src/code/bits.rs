//! A sequence of bits, written as characters of base64url with six bits each.

/// The characters of base64url, in the order of their values.
const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The number of bits in a character.
const BITS_PER_CHAR: usize = 6;

/// The number of bits in a group that [`BitWriter::count`] writes, without the bit that says if another group follows.
const BITS_PER_GROUP: u32 = 3;

/// Returns the value of a character; `None` if it is not a character of base64url.
pub(super) fn value(char: char) -> Option<u8> {
    let position = ALPHABET.iter().position(|one| char == char::from(*one))?;
    u8::try_from(position).ok()
}

/// Returns the character for the lowest six bits of a value.
pub(super) fn char_of(value: u64) -> char {
    char::from(ALPHABET[(value & 63) as usize])
}

/// Writes bits, the most significant first.
#[derive(Debug, Clone, Default)]
pub(super) struct BitWriter {
    text: String,
    /// The bits that do not fill a character yet.
    rest: u64,
    /// The number of bits in `rest`.
    pending: usize,
}

impl BitWriter {
    /// Appends the lowest `width` bits of a value. `width` is at most 64.
    pub(super) fn put(&mut self, value: u64, width: u32) {
        for shift in (0..width).rev() {
            self.rest = self.rest << 1 | value >> shift & 1;
            self.pending += 1;
            if self.pending == BITS_PER_CHAR {
                self.text.push(char_of(self.rest));
                (self.rest, self.pending) = (0, 0);
            }
        }
    }

    /// Appends one bit.
    pub(super) fn flag(&mut self, flag: bool) {
        self.put(u64::from(flag), 1);
    }

    /// Appends a number that is usually small, in groups of three bits, the least significant group first. A bit before
    /// each group says if another group follows.
    pub(super) fn count(&mut self, mut number: u64) {
        loop {
            let more = number >> BITS_PER_GROUP != 0;
            self.flag(more);
            self.put(number, BITS_PER_GROUP);
            if !more {
                return;
            }
            number >>= BITS_PER_GROUP;
        }
    }

    /// Returns the bits as text. Bits with the value 0 fill up the last character.
    pub(super) fn finish(mut self) -> String {
        while self.pending > 0 {
            self.flag(false);
        }
        self.text
    }
}

/// Reads what a [`BitWriter`] has written.
#[derive(Debug, Clone)]
pub(super) struct BitReader {
    /// The values of the characters, six bits each.
    values: Vec<u8>,
    /// The position of the next bit to read.
    at: usize,
}

impl BitReader {
    /// Reads the base64url characters of a text and skips all others.
    pub(super) fn new(text: &str) -> Self {
        Self {
            values: text.chars().filter_map(value).collect(),
            at: 0,
        }
    }

    /// Returns the next `width` bits; `None` if the text has fewer bits left. `width` is at most 64.
    pub(super) fn take(&mut self, width: u32) -> Option<u64> {
        let mut taken = 0;
        for _ in 0..width {
            let value = self.values.get(self.at / BITS_PER_CHAR)?;
            let shift = BITS_PER_CHAR - 1 - self.at % BITS_PER_CHAR;
            taken = taken << 1 | u64::from(value >> shift & 1);
            self.at += 1;
        }
        Some(taken)
    }

    /// Returns the next bit.
    pub(super) fn flag(&mut self) -> Option<bool> {
        self.take(1).map(|bit| bit == 1)
    }

    /// Returns a number that [`BitWriter::count`] has written; `None` if the text ends too early or the number needs
    /// more than 64 bits.
    pub(super) fn count(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(BITS_PER_GROUP as usize) {
            let more = self.flag()?;
            number |= self.take(BITS_PER_GROUP)? << shift;
            if !more {
                return Some(number);
            }
        }
        None
    }
}
