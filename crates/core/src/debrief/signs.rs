//! The signs of an attempt: marked, missed or imagined.

use super::result::SignResult;
use crate::meeting::{Event, LineIx, Session};
use crate::scenario::Shows;

/// Returns all lines heard that show a sign, look like one, or were marked, in the order in which they were first
/// heard.
pub(super) fn results(session: &Session) -> Vec<SignResult> {
    let compiled = session.compiled();
    let mut heard = Vec::new();
    for event in session.events() {
        if let Event::Line(line) = event
            && !heard.contains(line)
        {
            heard.push(*line);
        }
    }
    let result = |line: LineIx| {
        let shows = compiled.line(line).shows();
        let marked = session.is_marked(line);
        (shows.is_some() || marked).then(|| SignResult {
            line: compiled.line(line).id().clone(),
            sign: shows.map(|shows| shows.sign().clone()),
            real: matches!(shows, Some(Shows::Sign(_))),
            marked,
        })
    };
    heard.into_iter().filter_map(result).collect()
}
