//! The signs of an attempt: marked, missed or imagined.

use rustc_hash::FxHashSet;

use super::result::SignResult;
use crate::meeting::{Event, LineIx, Session};
use crate::scenario::Shows;

/// Returns all lines heard that show a sign, look like one, or were marked, in the order in which they were first
/// heard.
pub(super) fn results(session: &Session) -> Vec<SignResult> {
    let compiled = session.compiled();
    let mut heard = FxHashSet::default();
    let lines = session.events().iter();
    let lines = lines.filter_map(|event| match event {
        Event::Line(line) => heard.insert(*line).then_some(*line),
        _ => None,
    });
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
    lines.filter_map(result).collect()
}
