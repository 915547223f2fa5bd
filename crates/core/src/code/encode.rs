//! Writes an attempt as a code.

use super::bits::BitWriter;
use super::header::{Head, write_origin};
use super::log::Log;
use super::marks;
use super::names;
use super::ops::{write_end, write_seconds};
use super::seal::seal;
use crate::meeting::{Attempt, CompiledScenario, Header};

/// The number of characters that [`encode`] does not exceed: what SCORM 1.2 takes as an answer.
pub const MAX_CODE_CHARS: usize = 255;

/// The number of bits of what a code holds: [`ATTEMPT`], [`RESULT`] or [`LEFT_OUT`].
pub(super) const KIND_BITS: u32 = 2;
/// The code holds an attempt.
pub(super) const ATTEMPT: u64 = 0;
/// The code holds the result of an attempt.
pub(super) const RESULT: u64 = 1;
/// The code holds the number of attempts and results that a course's code has left out.
pub(super) const LEFT_OUT: u64 = 2;

/// Whether the times are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Times {
    With,
    Without,
}

/// Returns the code of an attempt at this scenario; `None` if it is an author's preview from the middle of a meeting.
///
/// It has at most [`MAX_CODE_CHARS`] characters, unless the acts that are judged need more; marks and times are added as long as
/// there is room for them.
pub fn encode(attempt: &Attempt, compiled: &CompiledScenario) -> Option<String> {
    let Attempt { header, acts } = attempt;
    if header.preview.is_some() {
        return None;
    }
    let fits = |code: &String| code.len() <= MAX_CODE_CHARS;
    let whole = Log::whole(acts, header.mode);
    let code = write(header, &whole, Times::With, 0);
    if fits(&code) {
        return Some(code);
    }
    let counted = Log::counted(acts, header.mode, Some(compiled));
    let all = counted.marks.len();
    let code = write(header, &counted, Times::With, all);
    if fits(&code) {
        return Some(code);
    }
    // Marks earn points, times do not. The marks that came first are kept.
    let mut shorter = (0..=all).rev();
    let marked = |marks: usize| write(header, &counted, Times::Without, marks);
    let code = shorter.find_map(|marks| Some(marked(marks)).filter(fits));
    Some(code.unwrap_or_else(|| marked(0)))
}

/// Writes a log with so many of its listed marks.
pub(super) fn write(header: &Header, log: &Log, times: Times, marks: usize) -> String {
    let mut bits = BitWriter::default();
    bits.put(ATTEMPT, KIND_BITS);
    Head::of(header).write(&mut bits);
    write_origin(header, &mut bits);
    bits.flag(log.begun);
    bits.flag(times == Times::With);
    bits.count(log.undone as u64);
    let marks = &log.marks[..marks.min(log.marks.len())];
    bits.count((log.marks.len() - marks.len()) as u64);
    marks::write(marks, &mut bits);
    let mut before = 0;
    for step in &log.steps {
        step.op.write(&mut bits);
        if step.op.advances() && times == Times::With {
            write_seconds(step.seconds.saturating_sub(before), &mut bits);
            before = before.max(step.seconds);
        }
    }
    write_end(&mut bits);
    if times == Times::With {
        write_seconds(log.seconds.saturating_sub(before), &mut bits);
    }
    bits.flag(log.position.is_some());
    if let Some(line) = log.position {
        bits.put(u64::from(line), names::BITS);
    }
    seal(&bits.finish())
}
