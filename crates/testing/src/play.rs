//! Plays meetings of the built-in course to their end by a fixed strategy.

use std::sync::Arc;

use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::Grade;
use samtalerum_core::meeting::{Act, CompiledScenario, Event, Session, Stop};
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::{ConcernLevel, MAX_GROUNDS, Shows, Sufficiency};

use crate::{
    appraise, appraise_truly, belonging, built_in, content, explored, perform, read_on, session,
    write,
};

/// Plays a meeting along its best path, with a correct note. If noticing signs earns points in the meeting, also marks
/// each line that shows a sign.
pub fn best(scenario: &str) -> Session {
    best_of(&built_in(scenario), &explored(scenario))
}

/// Plays a compiled scenario as [`best`] does. The scenario need not be built in.
pub fn best_of(compiled: &Arc<CompiledScenario>, paths: &Paths) -> Session {
    let mut session = session(compiled);
    read_on(&mut session);
    while !session.is_over() {
        note_signs(&mut session);
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
            None if matches!(stop, Stop::Appraise(_)) => appraise_truly(&mut session),
            None => {
                let statements = belonging(&session);
                write(
                    &mut session,
                    &statements.iter().map(String::as_str).collect::<Vec<_>>(),
                );
            }
        }
    }
    note_signs(&mut session);
    session
}

/// If noticing signs earns points in the meeting, marks all lines shown so far that contain a sign.
pub fn note_signs(session: &mut Session) {
    let compiled = Arc::clone(session.compiled());
    if compiled.scenario.signs.is_none() {
        return;
    }
    let shown: Vec<_> = session
        .events()
        .iter()
        .filter_map(|event| match event {
            Event::Line(line) => Some(*line),
            _ => None,
        })
        .collect();
    for line in shown {
        let shows = compiled.line(line).shows();
        if matches!(shows, Some(Shows::Sign(_))) && !session.is_marked(line) {
            perform(session, Act::Mark(compiled.line(line).id().clone()));
        }
    }
}

/// Plays a meeting as badly as possible without looking ahead. At each decision, takes the choice with the worst
/// verdicts. In each appraisal, claims that there is a basis, and names first the facts that cannot support one. Into
/// each note, puts all wrong statements and no right one.
pub fn worst(compiled: &Arc<CompiledScenario>) -> Session {
    let mut session = session(compiled);
    read_on(&mut session);
    while !session.is_over() {
        let state = session.state().unwrap();
        match session.stop().unwrap() {
            Stop::Choose(_) => {
                let worst = session.offered().into_iter().min_by_key(|choice| {
                    let verdicts = compiled.verdicts(*choice, state).map(|(_, kind)| kind);
                    // Prefer the choices that were taken least often, so that loops end.
                    let taken = session
                        .decisions()
                        .iter()
                        .filter(|one| one.choice == *choice);
                    (taken.count(), Grade::of_choice(verdicts.min()))
                });
                let id = compiled.choice_id(worst.unwrap()).clone();
                perform(&mut session, Act::Choose(id));
                read_on(&mut session);
            }
            Stop::Appraise(_) => {
                let (level, basis) = (ConcernLevel::NoOccasion, Sufficiency::More);
                let facts = session.offered_facts().into_iter();
                let mut facts: Vec<String> =
                    facts.map(|fact| compiled.fact_id(fact).clone()).collect();
                facts.sort_by_key(|id| compiled.scenario.facts[id].can_carry());
                facts.truncate(MAX_GROUNDS);
                appraise(&mut session, level, basis, None, &facts);
            }
            _ => {
                let right = belonging(&session);
                let statements = session.statements().into_iter();
                let statements = statements.map(|(one, _)| compiled.statement_id(one).as_str());
                let wrong: Vec<&str> = statements
                    .filter(|id| !right.iter().any(|one| one == id))
                    .collect();
                write(&mut session, &wrong);
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
            if matches!(session.stop(), Some(Stop::Appraise(_))) {
                let level = ConcernLevel::ALL[below(ConcernLevel::ALL.len())];
                let basis = Sufficiency::ALL[below(Sufficiency::ALL.len())];
                let first = (basis == Sufficiency::NotYet).then_some("ladder-offer-time-alone");
                let facts = session.offered_facts().into_iter();
                let facts: Vec<String> = facts
                    .filter(|_| below(3) == 0)
                    .map(|fact| compiled.fact_id(fact).clone())
                    .take(MAX_GROUNDS)
                    .collect();
                appraise(&mut session, level, basis, first, &facts);
                continue;
            }
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
