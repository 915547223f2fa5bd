//! The acts of an attempt in a code. An act refers to a choice, line or other item by the short hash of its id, so acts
//! can be read without the course.

use super::answers::Answers;
use super::bits::{BitReader, BitWriter};
use super::names;
use super::set;

/// An act, or several acts that are stored as one, such as the statements added to a note. Acts of reading have no
/// variant, since the other acts imply them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Op {
    /// A choice was taken.
    Choose(u32),
    /// A line was marked. If it was marked already, the mark was removed.
    Mark(u32),
    /// These statements were included in the note, or removed if they were in it.
    Note(Vec<u32>),
    /// These answers of the appraisal were given.
    Appraise(Answers),
    /// The note or the appraisal was submitted.
    Submit,
    /// The last choice or submission was undone.
    StepBack,
}

/// The tags of acts, in unary code: the tag n is written as n ones and a zero. Frequent acts have short tags.
const CHOOSE: u32 = 0;
const MARK: u32 = 1;
const SUBMIT: u32 = 2;
const NOTE: u32 = 3;
const APPRAISE: u32 = 4;
const STEP_BACK: u32 = 5;
const END: u32 = 6;

/// The widths, in bits, in which a number of seconds can be written. Two bits before the number choose the width.
const SECOND_BITS: [u32; 4] = [5, 8, 12, 24];

impl Op {
    /// Returns `true` if the act moves the meeting on to another stop.
    pub(super) fn advances(&self) -> bool {
        matches!(self, Self::Choose(_) | Self::Submit)
    }

    pub(super) fn write(&self, bits: &mut BitWriter) {
        match self {
            Self::Choose(choice) => {
                write_tag(CHOOSE, bits);
                names::write(*choice, bits);
            }
            Self::Mark(line) => {
                write_tag(MARK, bits);
                names::write(*line, bits);
            }
            Self::Note(statements) => {
                write_tag(NOTE, bits);
                set::write(statements, bits);
            }
            Self::Appraise(answers) => {
                write_tag(APPRAISE, bits);
                answers.write(bits);
            }
            Self::Submit => write_tag(SUBMIT, bits),
            Self::StepBack => write_tag(STEP_BACK, bits),
        }
    }

    /// Reads the next act. The inner value is `None` at the end of the acts.
    ///
    /// The outer value is `None` if the bits end too early or have an unknown tag.
    pub(super) fn read(bits: &mut BitReader) -> Option<Option<Self>> {
        let mut ones = 0;
        while bits.flag()? {
            ones += 1;
        }
        Some(Some(match ones {
            CHOOSE => Self::Choose(names::read(bits)?),
            MARK => Self::Mark(names::read(bits)?),
            SUBMIT => Self::Submit,
            NOTE => Self::Note(set::read(bits)?),
            APPRAISE => Self::Appraise(Answers::read(bits)?),
            STEP_BACK => Self::StepBack,
            END => return Some(None),
            _ => return None,
        }))
    }
}

/// Writes the end of the acts.
pub(super) fn write_end(bits: &mut BitWriter) {
    write_tag(END, bits);
}

fn write_tag(ones: u32, bits: &mut BitWriter) {
    (0..ones).for_each(|_| bits.flag(true));
    bits.flag(false);
}

/// Writes a number of seconds. A time of more than 194 days is written as the largest number that fits.
pub(super) fn write_seconds(seconds: u64, bits: &mut BitWriter) {
    let sizes = SECOND_BITS.iter().zip(0..);
    let mut fitting = sizes.filter(|(width, _)| seconds >> **width == 0);
    let (width, size) = fitting.next().unwrap_or((&24, 3));
    bits.put(size, 2);
    bits.put(seconds.min((1 << width) - 1), *width);
}

/// Reads what [`write_seconds`] has written.
pub(super) fn read_seconds(bits: &mut BitReader) -> Option<u64> {
    let size = usize::try_from(bits.take(2)?).ok()?;
    bits.take(SECOND_BITS[size])
}
