//! Plays meetings of the built-in course to their end by a fixed strategy.

use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Act, Session};

use crate::{belonging, built_in, content, explored, perform, read_on, session, write};

/// Plays a meeting along its best path, with a correct note.
pub fn best(scenario: &str) -> Session {
    let (compiled, paths) = (built_in(scenario), explored(scenario));
    let mut session = session(&compiled);
    read_on(&mut session);
    while !session.is_over() {
        let (stop, state) = (session.stop().unwrap(), session.state().unwrap());
        let (steps, _) = paths.best_path(stop, state);
        match steps.first().and_then(|step| step.choice) {
            Some(choice) => {
                perform(
                    &mut session,
                    Act::Choose(compiled.choice_id(choice).clone()),
                );
                read_on(&mut session);
            }
            None => {
                let statements = belonging(&session);
                write(
                    &mut session,
                    &statements.iter().map(String::as_str).collect::<Vec<_>>(),
                );
            }
        }
    }
    session
}

/// Plays a meeting `count` times by random choices, which a fixed seed determines. About half of the notes are correct.
pub fn walks(scenario: &str, count: u32) -> Vec<(Session, Debrief)> {
    let compiled = built_in(scenario);
    let mut random = 7_u64;
    let mut below = move |end: usize| {
        random = random
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (random >> 33) as usize % end
    };
    let mut walked = Vec::new();
    for _ in 0..count {
        let mut session = session(&compiled);
        read_on(&mut session);
        while !session.is_over() {
            let offered = session.offered();
            if offered.is_empty() {
                let right = belonging(&session);
                let wrong = below(2) == 1;
                for (statement, _) in session.statements() {
                    let id = compiled.statement_id(statement);
                    if right.contains(id) != (wrong && below(4) == 0) {
                        perform(&mut session, Act::Include(id.clone()));
                    }
                }
                perform(&mut session, Act::Submit);
            } else {
                let choice = offered[below(offered.len())];
                perform(
                    &mut session,
                    Act::Choose(compiled.choice_id(choice).clone()),
                );
            }
            read_on(&mut session);
        }
        let debrief = Debrief::new(&session, &explored(scenario), &content().guidance);
        walked.push((session, debrief));
    }
    walked
}
