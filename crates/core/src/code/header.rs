//! The header of an attempt in a code.

use super::bits::{BitReader, BitWriter};
use super::names::{self, short_hash};
use super::problem::CodeProblem;
use crate::content::{Content, Meeting};
use crate::meeting::{ATTEMPT_FORMAT, Header, Mode};
use crate::scenario::Id;

/// The number of bits of the attempt's format.
const FORMAT_BITS: u32 = 4;

/// The number of bits of the scenario's hash in a code: four for each hexadecimal digit.
const CONTENT_BITS: u32 = 4 * CONTENT_DIGITS as u32;

/// A code holds the beginning of the scenario's hash: this number of hexadecimal digits.
const CONTENT_DIGITS: usize = 6;

/// The number of bits of a time in seconds since 1970.
const STARTED_BITS: u32 = 34;

/// The id that a decoded header gives for the earlier attempt. It is not the true id: a code says only that there was
/// an earlier attempt, not which one.
const EARLIER: &str = "earlier";

/// The part of a header that the code of an attempt and the code of a result both hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Head {
    pub(super) format: u32,
    pub(super) mode: Mode,
    /// `true` if the attempt starts again from a decision of an earlier attempt.
    pub(super) again: bool,
    /// The short hash of the scenario's id.
    pub(super) scenario: u32,
    /// Start time in seconds since 1970 (UTC).
    pub(super) started: u64,
}

impl Head {
    pub(super) fn of(header: &Header) -> Self {
        Self {
            format: header.format,
            mode: header.mode,
            again: header.again_from.is_some(),
            scenario: short_hash(&header.scenario),
            started: header.started,
        }
    }

    pub(super) fn write(&self, bits: &mut BitWriter) {
        bits.put(
            u64::from(self.format.min((1 << FORMAT_BITS) - 1)),
            FORMAT_BITS,
        );
        bits.flag(self.mode == Mode::Assessment);
        bits.flag(self.again);
        names::write(self.scenario, bits);
        bits.put(self.started.min((1 << STARTED_BITS) - 1), STARTED_BITS);
    }

    /// Reads what [`write`](Self::write) has written.
    ///
    /// # Errors
    /// Fails if the bits end before the header does, or if the attempt is of a newer format.
    pub(super) fn read(bits: &mut BitReader) -> Result<Self, CodeProblem> {
        let format = bits.take(FORMAT_BITS).ok_or(CodeProblem::Misspelt)?;
        if format > u64::from(ATTEMPT_FORMAT) {
            return Err(CodeProblem::NewerFormat);
        }
        let rest = |bits: &mut BitReader| {
            Some(Self {
                format: u32::try_from(format).ok().filter(|format| *format > 0)?,
                mode: if bits.flag()? {
                    Mode::Assessment
                } else {
                    Mode::Practice
                },
                again: bits.flag()?,
                scenario: names::read(bits)?,
                started: bits.take(STARTED_BITS)?,
            })
        };
        rest(bits).ok_or(CodeProblem::Misspelt)
    }

    /// Returns the meeting that the header names.
    ///
    /// # Errors
    /// Fails if the course does not have the meeting, or if the meeting has errors.
    pub(super) fn meeting<'a>(
        &self,
        content: &'a Content,
    ) -> Result<(&'a Id, &'a Meeting), CodeProblem> {
        let mut meetings = content.meetings.iter();
        if let Some(meeting) = meetings.find(|(id, _)| short_hash(id) == self.scenario) {
            return Ok(meeting);
        }
        let listed = content.course.scenarios().map(String::as_str);
        let listed = listed.filter(|id| content.has_errors(id));
        Err(match names::find(self.scenario, listed) {
            Some(id) => CodeProblem::MeetingHasErrors { id: id.to_owned() },
            None => CodeProblem::NoMeeting,
        })
    }

    /// Returns the header of the attempt. `content` has the first digits of the hash that the scenario had when it was
    /// played, as [`digits`] returns them. If the scenario's present hash begins with these digits, the header gets the
    /// present hash. Otherwise the scenario was edited since, and the header gets these digits, followed by zeros.
    pub(super) fn header(
        &self,
        scenario: &Id,
        meeting: &Meeting,
        content: u32,
        seed: u64,
    ) -> Header {
        Header {
            format: self.format,
            id: format!("{scenario}.{}.{:08x}", self.started, seed as u32),
            scenario: scenario.clone(),
            content: if digits(&meeting.hash) == content {
                meeting.hash.clone()
            } else {
                format!("{content:0CONTENT_DIGITS$x}{:010}", 0)
            },
            mode: self.mode,
            seed,
            started: self.started,
            again_from: self.again.then(|| EARLIER.to_owned()),
            preview: None,
        }
    }
}

/// Writes the parts of a header that the code of a result does not have: the scenario's hash and the seed.
pub(super) fn write_origin(header: &Header, bits: &mut BitWriter) {
    bits.put(u64::from(digits(&header.content)), CONTENT_BITS);
    bits.put(header.seed, u64::BITS);
}

/// Reads what [`write_origin`] has written.
pub(super) fn read_origin(bits: &mut BitReader) -> Option<(u32, u64)> {
    let content = u32::try_from(bits.take(CONTENT_BITS)?).ok()?;
    Some((content, bits.take(u64::BITS)?))
}

/// Returns the first [`CONTENT_DIGITS`] digits of a scenario's hash as a number; 0 if the text is not a hash.
fn digits(hash: &str) -> u32 {
    let digits = hash.get(..CONTENT_DIGITS);
    digits
        .and_then(|digits| u32::from_str_radix(digits, 16).ok())
        .unwrap_or(0)
}
