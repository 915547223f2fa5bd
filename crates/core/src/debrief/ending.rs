//! The act that chose the ending: the last act before which another ending could still be reached.

use super::result::ChosenBy;
use crate::meeting::{Session, Stop};
use crate::paths::Paths;

/// Returns the act after which only the attempt's own ending was still possible; `None` if the meeting is not over, has
/// only one ending, or was not explored completely.
pub(super) fn chosen_by(session: &Session, paths: &Paths) -> Option<ChosenBy> {
    if !session.is_over() || !paths.explored.complete {
        return None;
    }
    // List the decisions and the notes, each with the results that could be reached before it.
    let decisions = session
        .decisions()
        .iter()
        .enumerate()
        .map(|(number, decision)| {
            let stop = Stop::Choose(decision.scene);
            (
                decision.events_before,
                ChosenBy::Decision(number),
                paths.at(stop, &decision.before),
            )
        });
    let notes = session.notes().iter().enumerate().map(|(number, note)| {
        let stop = Stop::Note(note.scene);
        (
            note.events_before,
            ChosenBy::Note(number),
            paths.at(stop, &note.before),
        )
    });
    let open = decisions
        .chain(notes)
        .filter(|(_, _, values)| values.is_some_and(|values| values.endings.count_ones() > 1));
    open.max_by_key(|(at, _, _)| *at).map(|(_, act, _)| act)
}
