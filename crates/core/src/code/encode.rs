//! Writes an attempt as a code.

use std::sync::Arc;

use super::bits::BitWriter;
use super::header::{Head, write_origin};
use super::log::Log;
use super::marks::Marks;
use super::names;
use super::ops::{write_end, write_seconds};
use super::seal::seal;
use crate::meeting::{Attempt, CompiledScenario, Header, Session};

/// The number of characters that [`encode`] tries not to exceed: the maximum length of an answer in SCORM 1.2.
pub const MAX_CODE_CHARS: usize = 255;

/// The number of bits of the tag at the start of a code. The tag says what the code holds: [`ATTEMPT`], [`RESULT`] or
/// [`LEFT_OUT`].
pub(super) const KIND_BITS: u32 = 2;
/// The code holds an attempt.
pub(super) const ATTEMPT: u64 = 0;
/// The code holds the result of an attempt.
pub(super) const RESULT: u64 = 1;
/// The code holds the number of attempts and results that a course's code has left out.
pub(super) const LEFT_OUT: u64 = 2;

/// The form of an attempt's code: which parts of the attempt it holds. The forms are in order, from the longest code to
/// the shortest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// All acts, with marks and times.
    Whole,
    /// All acts that were not undone, with marks and times.
    Counted,
    /// As [`Form::Counted`], but with the marks in a short form. The marks cannot be read any more if an edit changes
    /// which lines are heard.
    ShortMarks,
    /// As [`Form::ShortMarks`], without times.
    NoTimes,
    /// As [`Form::NoTimes`], but without the marks that no condition tests.
    NoMarks,
}

impl Form {
    /// All forms, from the longest code to the shortest.
    pub(super) const ALL: [Self; 5] = [
        Self::Whole,
        Self::Counted,
        Self::ShortMarks,
        Self::NoTimes,
        Self::NoMarks,
    ];
}

/// Returns the code of an attempt at this scenario; `None` if it is an author's preview from the middle of a meeting.
///
/// The code has at most [`MAX_CODE_CHARS`] characters, unless the choices, appraisals and notes alone need more. Marks,
/// times and undone acts are included as long as they fit.
pub fn encode(attempt: &Attempt, compiled: &Arc<CompiledScenario>) -> Option<String> {
    if attempt.header.preview.is_some() {
        return None;
    }
    let mut codes = Form::ALL
        .into_iter()
        .map(|form| in_form(attempt, Some(compiled), form));
    let mut last = codes.next()?;
    for code in codes {
        if last.len() <= MAX_CODE_CHARS {
            break;
        }
        last = code;
    }
    Some(last)
}

/// Returns the code of an attempt in this form. `compiled` is the attempt's scenario; `None` if the course lacks it.
/// [`Form::Whole`] does not need the scenario. Without the scenario, marks keep their long form.
pub(super) fn in_form(
    attempt: &Attempt,
    compiled: Option<&Arc<CompiledScenario>>,
    form: Form,
) -> String {
    let Attempt { header, acts } = attempt;
    if form == Form::Whole {
        return write(header, &Log::whole(acts, header.mode), form);
    }
    let mut log = Log::counted(acts, header.mode, compiled.map(Arc::as_ref));
    if let (Form::ShortMarks | Form::NoTimes, Some(compiled)) = (form, compiled) {
        let (session, _) = Session::replay(Arc::clone(compiled), attempt.clone());
        log.marks = log.marks.heard(&session).unwrap_or(log.marks);
    }
    write(header, &log, form)
}

/// Writes a log as a code of this form.
fn write(header: &Header, log: &Log, form: Form) -> String {
    let has_times = !matches!(form, Form::NoTimes | Form::NoMarks);
    let has_marks = form != Form::NoMarks;
    let mut bits = BitWriter::default();
    bits.put(ATTEMPT, KIND_BITS);
    Head::of(header).write(&mut bits);
    write_origin(header, &mut bits);
    bits.flag(log.begun);
    bits.flag(has_times);
    bits.count(log.undone as u64);
    if has_marks {
        bits.count(0);
        log.marks.write(&mut bits);
    } else {
        bits.count(log.marks.count() as u64);
        Marks::default().write(&mut bits);
    }
    let mut before = 0;
    for step in &log.steps {
        step.op.write(&mut bits);
        if step.op.advances() && has_times {
            write_seconds(step.seconds.saturating_sub(before), &mut bits);
            before = before.max(step.seconds);
        }
    }
    write_end(&mut bits);
    if has_times {
        write_seconds(log.seconds.saturating_sub(before), &mut bits);
    }
    names::write_option(log.position, &mut bits);
    seal(&bits.finish())
}
