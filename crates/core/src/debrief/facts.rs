//! The facts that a meeting established.

use super::result::EstablishedFact;
use crate::meeting::{Event, Session};
use crate::scenario::Id;

/// Returns the facts known before the meeting, then those that its lines established, in order.
pub(super) fn established(session: &Session) -> Vec<EstablishedFact> {
    let compiled = session.compiled();
    let facts = &compiled.scenario.facts;
    let known = facts.iter().filter(|(_, fact)| fact.is_known_before());
    let mut found: Vec<EstablishedFact> = known
        .map(|(id, fact)| EstablishedFact {
            fact: id.clone(),
            kind: fact.name(),
            line: None,
        })
        .collect();
    let mut add = |id: &Id, line: &Id| {
        let is_new = found.iter().all(|one| one.fact != *id);
        if let Some(fact) = facts.get(id).filter(|_| is_new) {
            found.push(EstablishedFact {
                fact: id.clone(),
                kind: fact.name(),
                line: Some(line.clone()),
            });
        }
    };
    for event in session.events() {
        if let Event::Line(line) = event {
            let line = compiled.line(*line);
            line.establishes().iter().for_each(|id| add(id, line.id()));
        }
    }
    found
}
