//! The acts of an attempt in a code. An act names the author's id by its short hash, so it can be read without the course.

use super::bits::{BitReader, BitWriter};
use super::names;

/// An act, without those of reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Op {
    /// A choice was taken.
    Choose(u32),
    /// The note or the appraisal was submitted.
    Submit,
    /// A line was marked, or its mark was removed.
    Mark(u32),
    /// A statement was included, or removed.
    Statement(u32),
    /// A fact was chosen to build on, or no longer.
    Fact(u32),
    /// The answer of this position in `ConcernLevel::ALL`.
    Level(u8),
    /// The answer of this position in `Sufficiency::ALL`.
    Basis(u8),
    /// The step of the ladder that comes first.
    First(u32),
    /// The answer of this position in `Confidence::ALL`.
    Confidence(u8),
    /// The last choice or submission was undone.
    StepBack,
}

/// The tag at the end of the acts.
const END: (u64, u32) = (0b1111_1101, 8);

/// The number of bits of an answer.
const ANSWER_BITS: u32 = 3;

/// The widths of the four sizes of a number of seconds.
const SECOND_BITS: [u32; 4] = [5, 8, 12, 24];

impl Op {
    /// Returns `true` if the act moves the meeting on to another stop.
    pub(super) fn advances(self) -> bool {
        matches!(self, Self::Choose(_) | Self::Submit)
    }

    /// Returns the tag and its width: a prefix code, in which frequent acts have short tags.
    fn tag(self) -> (u64, u32) {
        match self {
            Self::Choose(_) => (0b0, 1),
            Self::Mark(_) => (0b10, 2),
            Self::Statement(_) => (0b110, 3),
            Self::Submit => (0b1110, 4),
            Self::Fact(_) => (0b1_1110, 5),
            Self::Level(_) => (0b1111_1000, 8),
            Self::Basis(_) => (0b1111_1001, 8),
            Self::First(_) => (0b1111_1010, 8),
            Self::Confidence(_) => (0b1111_1011, 8),
            Self::StepBack => (0b1111_1100, 8),
        }
    }

    pub(super) fn write(self, bits: &mut BitWriter) {
        let (tag, width) = self.tag();
        bits.put(tag, width);
        match self {
            Self::Choose(hash)
            | Self::Mark(hash)
            | Self::Statement(hash)
            | Self::Fact(hash)
            | Self::First(hash) => {
                bits.put(u64::from(hash), names::BITS);
            }
            Self::Level(answer) | Self::Basis(answer) | Self::Confidence(answer) => {
                bits.put(u64::from(answer), ANSWER_BITS);
            }
            Self::Submit | Self::StepBack => {}
        }
    }

    /// Reads the next act. The inner value is `None` at the end of the acts.
    ///
    /// Returns `None` if the bits end before that, or have a tag that nothing has.
    pub(super) fn read(bits: &mut BitReader) -> Option<Option<Self>> {
        let hash = |bits: &mut BitReader| u32::try_from(bits.take(names::BITS)?).ok();
        let answer = |bits: &mut BitReader| u8::try_from(bits.take(ANSWER_BITS)?).ok();
        let mut ones = 0;
        while ones < 5 && bits.flag()? {
            ones += 1;
        }
        let op = match ones {
            0 => Self::Choose(hash(bits)?),
            1 => Self::Mark(hash(bits)?),
            2 => Self::Statement(hash(bits)?),
            3 => Self::Submit,
            4 => Self::Fact(hash(bits)?),
            _ => match bits.take(3)? {
                0b000 => Self::Level(answer(bits)?),
                0b001 => Self::Basis(answer(bits)?),
                0b010 => Self::First(hash(bits)?),
                0b011 => Self::Confidence(answer(bits)?),
                0b100 => Self::StepBack,
                0b101 => return Some(None),
                _ => return None,
            },
        };
        Some(Some(op))
    }
}

/// Writes the end of the acts.
pub(super) fn write_end(bits: &mut BitWriter) {
    let (tag, width) = END;
    bits.put(tag, width);
}

/// Writes a number of seconds, at most 194 days.
pub(super) fn write_seconds(seconds: u64, bits: &mut BitWriter) {
    let sizes = SECOND_BITS.iter().zip(0..);
    let fits = |width: &u32| seconds >> width == 0;
    let (width, size) = sizes
        .clone()
        .find(|(width, _)| fits(width))
        .unwrap_or((&24, 3));
    bits.put(size, 2);
    bits.put(seconds.min((1 << width) - 1), *width);
}

/// Reads what [`write_seconds`] has written.
pub(super) fn read_seconds(bits: &mut BitReader) -> Option<u64> {
    let size = usize::try_from(bits.take(2)?).ok()?;
    bits.take(SECOND_BITS[size])
}
