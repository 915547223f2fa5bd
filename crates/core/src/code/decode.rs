//! Reads a code and rebuilds its attempt.

use std::sync::Arc;

use super::bits::BitReader;
use super::encode::{ATTEMPT, KIND_BITS, LEFT_OUT, RESULT};
use super::header::{Head, read_origin};
use super::log::{Log, Step};
use super::marks::Marks;
use super::names;
use super::ops::{Op, read_seconds};
use super::problem::{CodeProblem, LeftOut, Misfits};
use super::replay;
use super::seal::unseal;
use crate::content::Content;
use crate::meeting::Attempt;

/// An attempt that was read from a code.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Decoded {
    /// The attempt, with the acts that fit the meeting. Its id consists of the scenario's id, the start time and the
    /// seed.
    pub attempt: Attempt,
    /// The parts of the attempt that the code does not hold.
    pub left_out: LeftOut,
    /// The acts in the code that no longer fit the meeting.
    pub misfits: Misfits,
}

/// The content of a code.
pub(super) enum Held {
    /// An attempt.
    Attempt(Box<Decoded>),
    /// The header of an attempt, and the bits of its result.
    Result(Head, BitReader),
    /// The number of attempts and results that were left out.
    LeftOut(u64),
}

/// Rebuilds an attempt from its code and the meetings of the course. White space in the code does not matter.
///
/// If the meeting was edited, acts that no longer fit it are missing. The attempt ends before the first choice or
/// submission that is no longer possible.
///
/// # Errors
/// Fails if the text is not the code of an attempt, if it was damaged or is of a newer version, or if the course does
/// not have the attempt's meeting or the meeting has errors.
pub fn decode(code: &str, content: &Content) -> Result<Decoded, CodeProblem> {
    match open(code, content)? {
        Held::Attempt(decoded) => Ok(*decoded),
        Held::Result(..) => Err(CodeProblem::ResultOnly),
        Held::LeftOut(_) => Err(CodeProblem::NoCode),
    }
}

/// Reads a code and returns its content: an attempt, a result, or the number of attempts and results left out.
pub(super) fn open(code: &str, content: &Content) -> Result<Held, CodeProblem> {
    let mut bits = BitReader::new(&unseal(code)?);
    match bits.take(KIND_BITS).ok_or(CodeProblem::Misspelt)? {
        ATTEMPT => attempt(&mut bits, content).map(|decoded| Held::Attempt(Box::new(decoded))),
        RESULT => Ok(Held::Result(Head::read(&mut bits)?, bits)),
        LEFT_OUT => bits.count().map(Held::LeftOut).ok_or(CodeProblem::Misspelt),
        _ => Err(CodeProblem::Misspelt),
    }
}

/// Reads an attempt and replays its acts.
fn attempt(bits: &mut BitReader, content: &Content) -> Result<Decoded, CodeProblem> {
    let head = Head::read(bits)?;
    let (origin, seed) = read_origin(bits).ok_or(CodeProblem::Misspelt)?;
    let (log, left_out) = read_log(bits).ok_or(CodeProblem::Misspelt)?;
    let (scenario, meeting) = head.meeting(content)?;
    let header = head.header(scenario, meeting, origin, seed);
    let compiled = Arc::clone(&meeting.compiled);
    let (attempt, misfits) = replay::replay(compiled, header, &log, &content.guidance.ladder);
    Ok(Decoded {
        attempt,
        left_out,
        misfits,
    })
}

/// Returns the acts in a code, and the parts of the attempt that the code leaves out; `None` if the bits cannot be
/// read.
fn read_log(bits: &mut BitReader) -> Option<(Log, LeftOut)> {
    let begun = bits.flag()?;
    let timed = bits.flag()?;
    let undone = usize::try_from(bits.count()?).ok()?;
    let left_out = LeftOut {
        undone,
        times: !timed,
        marks: usize::try_from(bits.count()?).ok()?,
    };
    let marks = Marks::read(bits)?;
    let mut steps = Vec::new();
    let mut seconds = 0;
    while let Some(op) = Op::read(bits)? {
        if op.advances() && timed {
            seconds += read_seconds(bits)?;
        }
        steps.push(Step { op, seconds });
    }
    if timed {
        seconds += read_seconds(bits)?;
    }
    let position = names::read_option(bits)?;
    let log = Log {
        begun,
        steps,
        marks,
        undone,
        position,
        seconds,
    };
    Some((log, left_out))
}
