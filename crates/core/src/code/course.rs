//! The code of a course: the codes of several attempts, joined by `.`. Its length has a limit.

use super::bits::{BitReader, BitWriter};
use super::decode::{Decoded, Held, open};
use super::encode::{Form, KIND_BITS, LEFT_OUT, RESULT, in_form};
use super::header::Head;
use super::names::{self, short_hash};
use super::problem::CodeProblem;
use super::seal::seal;
use crate::content::Content;
use crate::debrief::Debrief;
use crate::meeting::{Attempt, Mode, Session, Stop};
use crate::scenario::Id;

/// The character between two codes.
const SEPARATOR: char = '.';

/// The number of bits of a percentage.
const PERCENT_BITS: u32 = 7;

/// The result of a judged attempt.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Judged {
    /// The result in percent; `None` if it is not known.
    pub percent: Option<u8>,
    /// `true` if the attempt was passed.
    pub passed: bool,
}

impl From<&Debrief> for Judged {
    fn from(debrief: &Debrief) -> Self {
        Self {
            percent: debrief.percent,
            passed: debrief.passed,
        }
    }
}

/// The result of a finished attempt whose acts were left out of the code of a course.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PastResult {
    /// The scenario played.
    pub scenario: Id,
    /// The mode that the attempt was played in.
    pub mode: Mode,
    /// `true` if the attempt started again from a decision of an earlier attempt.
    pub again: bool,
    /// Start time in seconds since 1970 (UTC).
    pub started: u64,
    /// The version of the attempt's format.
    pub format: u32,
    /// The ending reached; `None` if the meeting no longer has that ending.
    pub ending: Option<Id>,
    /// The judgement of the attempt.
    pub judged: Judged,
}

/// Everything in a course's code except attempts. Pass it on to [`encode_course`], so that it is not lost.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    /// The results of attempts whose acts were left out.
    pub results: Vec<PastResult>,
    /// Codes that could not be read, e.g. because the course lacks their meetings.
    pub unread: Vec<String>,
    /// The number of attempts and results that the code left out completely.
    pub left_out: u64,
}

/// The content of a course's code.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CourseCode {
    /// The attempts, in the order of their codes.
    pub attempts: Vec<Decoded>,
    /// Everything in the code except attempts.
    pub past: Past,
    /// The reasons why codes could not be read, one for each code in [`Past::unread`].
    pub problems: Vec<CodeProblem>,
}

/// One of the codes to join.
struct Part {
    text: String,
    /// The start of the attempt in seconds since 1970 (UTC); 0 if the code could not be read.
    started: u64,
    /// The index of the attempt in [`Parts::attempts`]; `None` if the code comes from [`Past`].
    attempt: Option<usize>,
}

/// Returns the codes of all attempts and of the contents of `past`, joined by `.`. The text never has more than `limit`
/// characters. Authors' previews are always left out.
///
/// A text that would be longer is shortened until it fits. The steps are: leave out undone acts; write the marks in a
/// short form; leave out times; replace the acts of a finished attempt by its result, which `judge` supplies; leave out
/// the contents of `past`; leave out whole attempts. Each step begins with the oldest attempt.
pub fn encode_course(
    attempts: &[Attempt],
    past: &Past,
    content: &Content,
    limit: usize,
    judge: &mut dyn FnMut(&Session) -> Judged,
) -> String {
    let mut parts = Parts::new(attempts, past);
    for form in [Form::Counted, Form::ShortMarks, Form::NoTimes] {
        parts.reduce(limit, |attempt| {
            let compiled = content.compiled(&attempt.header);
            Some(in_form(attempt, compiled.as_ref(), form))
        });
    }
    parts.reduce(limit, |attempt| {
        let compiled = content.compiled(&attempt.header)?;
        let (session, _) = Session::replay(compiled, attempt.clone());
        result_of(&session, judge).map(|result| write_result(&result))
    });
    parts.drop_oldest(limit);
    parts.joined()
}

/// Reads the code of a course, or of a single attempt. If one of the codes cannot be read, the others are read all the
/// same, and the reason is in [`CourseCode::problems`].
pub fn decode_course(code: &str, content: &Content) -> CourseCode {
    let mut course = CourseCode::default();
    for part in code.split(SEPARATOR) {
        let text: String = part.chars().filter(|char| !char.is_whitespace()).collect();
        if text.is_empty() {
            continue;
        }
        let read = open(&text, content).and_then(|held| match held {
            Held::Attempt(decoded) => {
                course.attempts.push(*decoded);
                Ok(())
            }
            Held::Result(head, bits) => {
                let result = read_result(&head, bits, content)?;
                course.past.results.push(result);
                Ok(())
            }
            Held::LeftOut(count) => {
                course.past.left_out = course.past.left_out.saturating_add(count);
                Ok(())
            }
        });
        if let Err(problem) = read {
            course.past.unread.push(text);
            course.problems.push(problem);
        }
    }
    course
}

/// The codes to join.
struct Parts<'a> {
    attempts: &'a [Attempt],
    parts: Vec<Part>,
    left_out: u64,
}

impl<'a> Parts<'a> {
    fn new(attempts: &'a [Attempt], past: &Past) -> Self {
        let unread = past.unread.iter().map(|text| Part {
            text: text.clone(),
            started: 0,
            attempt: None,
        });
        let results = past.results.iter().map(|result| Part {
            text: write_result(result),
            started: result.started,
            attempt: None,
        });
        let whole = |(index, attempt): (usize, &Attempt)| {
            attempt.header.preview.is_none().then(|| Part {
                text: in_form(attempt, None, Form::Whole),
                started: attempt.header.started,
                attempt: Some(index),
            })
        };
        let attempts_parts = attempts.iter().enumerate().filter_map(whole);
        Self {
            attempts,
            parts: unread.chain(results).chain(attempts_parts).collect(),
            left_out: past.left_out,
        }
    }

    /// Returns the length of the joined codes.
    fn len(&self) -> usize {
        let texts: usize = self.parts.iter().map(|part| part.text.len()).sum();
        let left_out = self.left_out_code().map(|code| code.len());
        let count = self.parts.len() + usize::from(left_out.is_some());
        texts + left_out.unwrap_or(0) + count.saturating_sub(1)
    }

    /// Returns the code that states how many attempts and results were left out; `None` if none was left out.
    fn left_out_code(&self) -> Option<String> {
        let mut bits = BitWriter::default();
        bits.put(LEFT_OUT, KIND_BITS);
        bits.count(self.left_out);
        (self.left_out > 0).then(|| seal(&bits.finish()))
    }

    /// Returns the positions of the parts, the oldest first.
    fn oldest_first(&self) -> Vec<usize> {
        let mut order: Vec<usize> = (0..self.parts.len()).collect();
        order.sort_by_key(|index| self.parts[*index].started);
        order
    }

    /// Replaces the codes of attempts by shorter ones, which `shorter` returns. Begins with the oldest attempt, and
    /// stops when the whole text fits.
    fn reduce(&mut self, limit: usize, mut shorter: impl FnMut(&Attempt) -> Option<String>) {
        for index in self.oldest_first() {
            if self.len() <= limit {
                return;
            }
            let part = &mut self.parts[index];
            let attempt = part.attempt.and_then(|attempt| self.attempts.get(attempt));
            let text = attempt.and_then(&mut shorter);
            if let Some(text) = text.filter(|text| text.len() < part.text.len()) {
                part.text = text;
            }
        }
    }

    /// Drops the oldest parts until the rest fits: first those from [`Past`], then attempts.
    fn drop_oldest(&mut self, limit: usize) {
        while self.len() > limit {
            let oldest = (0..self.parts.len()).min_by_key(|index| {
                let part = &self.parts[*index];
                (part.attempt.is_some(), part.started)
            });
            let Some(oldest) = oldest else {
                // All parts are left out, and even the code with their number is too long, so leave it out too.
                self.left_out = 0;
                return;
            };
            self.parts.remove(oldest);
            self.left_out = self.left_out.saturating_add(1);
        }
    }

    fn joined(self) -> String {
        let left_out = self.left_out_code();
        let texts = left_out
            .into_iter()
            .chain(self.parts.into_iter().map(|part| part.text));
        let texts: Vec<String> = texts.collect();
        texts.join(&SEPARATOR.to_string())
    }
}

/// Returns the result of a session; `None` if its meeting is not over.
fn result_of(session: &Session, judge: &mut dyn FnMut(&Session) -> Judged) -> Option<PastResult> {
    let Some(Stop::End { ending, .. }) = session.stop() else {
        return None;
    };
    session.is_over().then(|| {
        let header = &session.attempt().header;
        PastResult {
            scenario: header.scenario.clone(),
            mode: header.mode,
            again: header.again_from.is_some(),
            started: header.started,
            format: header.format,
            ending: Some(session.compiled().ending_id(ending).clone()),
            judged: judge(session),
        }
    })
}

fn write_result(result: &PastResult) -> String {
    let mut bits = BitWriter::default();
    bits.put(RESULT, KIND_BITS);
    let head = Head {
        format: result.format,
        mode: result.mode,
        again: result.again,
        scenario: short_hash(&result.scenario),
        started: result.started,
    };
    head.write(&mut bits);
    names::write_option(result.ending.as_deref().map(short_hash), &mut bits);
    bits.flag(result.judged.percent.is_some());
    if let Some(percent) = result.judged.percent {
        bits.put(u64::from(percent.min(100)), PERCENT_BITS);
    }
    bits.flag(result.judged.passed);
    seal(&bits.finish())
}

fn read_result(
    head: &Head,
    mut bits: BitReader,
    content: &Content,
) -> Result<PastResult, CodeProblem> {
    let (scenario, meeting) = head.meeting(content)?;
    let endings = meeting.compiled.scenario.endings.keys().map(String::as_str);
    let read = || {
        let ending = names::read_option(&mut bits)?;
        let ending = ending.and_then(|hash| names::find(hash, endings));
        let ending = ending.map(str::to_owned);
        let percent = if bits.flag()? {
            Some(u8::try_from(bits.take(PERCENT_BITS)?).ok()?)
        } else {
            None
        };
        let passed = bits.flag()?;
        Some((ending, Judged { percent, passed }))
    };
    let (ending, judged) = read().ok_or(CodeProblem::Misspelt)?;
    Ok(PastResult {
        scenario: scenario.clone(),
        mode: head.mode,
        again: head.again,
        started: head.started,
        format: head.format,
        ending,
        judged,
    })
}
