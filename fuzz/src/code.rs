//! The fuzz target for attempt codes: reads any text as a code, and writes the code of any stored attempt.

use std::sync::{Arc, LazyLock};

use samtalerum_core::code::{
    Decoded, Judged, LeftOut, MAX_CODE_CHARS, decode, decode_course, encode, encode_course, seal,
};
use samtalerum_core::content::Content;
use samtalerum_core::meeting::{Attempt, Session};
use samtalerum_core::store::parse_attempt;

/// The built-in course.
static COURSE: LazyLock<Content> = LazyLock::new(samtalerum_course::content);

/// Reads the bytes as a code and as a stored attempt. Also makes a code of them, with a correct checksum, and reads it.
pub fn code(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    pasted(&text);
    let is_of_code = |char: &char| char.is_ascii_alphanumeric() || matches!(char, '-' | '_');
    pasted(&seal(&text.chars().filter(is_of_code).collect::<String>()));
    if let Ok(parsed) = parse_attempt(bytes) {
        stored(&parsed.attempt);
    }
}

/// Reads a code, and encodes its content again.
fn pasted(text: &str) {
    let course = decode_course(text, &COURSE);
    assert_eq!(course.past.unread.len(), course.problems.len());
    for problem in &course.problems {
        assert!(!problem.message().id.is_empty());
    }
    let attempts: Vec<Attempt> = course
        .attempts
        .iter()
        .map(|decoded| decoded.attempt.clone())
        .collect();
    course.attempts.iter().for_each(again);
    for limit in [0, 40, 300, 4096] {
        let judge = &mut |_: &Session| Judged::default();
        let written = encode_course(&attempts, &course.past, &COURSE, limit, judge);
        assert!(written.len() <= limit);
    }
}

/// Checks that a decoded attempt can be replayed, and that encoding and decoding it again does not change the result.
fn again(decoded: &Decoded) {
    decoded.misfits.messages();
    let attempt = &decoded.attempt;
    let compiled = COURSE.compiled(&attempt.header).expect("it was read");
    let (session, dropped) = Session::replay(Arc::clone(&compiled), attempt.clone());
    assert_eq!(dropped, 0);
    let code = encode(attempt, &compiled).expect("it is no preview");
    let read = decode(&code, &COURSE).expect("what was written can be read");
    assert_eq!(read.misfits.messages(), []);
    assert_eq!(read.attempt.header, attempt.header);
    let (replayed, _) = Session::replay(Arc::clone(&compiled), read.attempt.clone());
    assert_eq!(replayed.stop(), session.stop());
    assert_eq!(replayed.next_line(), session.next_line());
    if read.left_out == LeftOut::default() {
        assert_eq!(encode(&read.attempt, &compiled), Some(code));
    }
}

/// Writes the code of an attempt, whatever its acts are, and reads the code again.
fn stored(attempt: &Attempt) {
    let Some(meeting) = COURSE.meetings.get(&attempt.header.scenario) else {
        return;
    };
    let Some(code) = encode(attempt, &meeting.compiled) else {
        assert!(attempt.header.preview.is_some());
        return;
    };
    if code.len() > MAX_CODE_CHARS {
        assert!(attempt.acts.len() > 50, "{code}");
    }
    if let Ok(decoded) = decode(&code, &COURSE) {
        again(&decoded);
    }
}
