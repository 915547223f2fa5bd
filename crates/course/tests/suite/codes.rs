//! Tests the code of an attempt at a built-in meeting: it holds the whole attempt, and it is short.

use std::sync::Arc;

use proptest::prelude::*;
use proptest::test_runner::TestCaseError;
use samtalerum_core::code::{
    Decoded, Judged, LeftOut, MAX_CODE_CHARS, Misfits, Past, decode, decode_course, encode,
    encode_course,
};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Act, Attempt, Event, Mode, Session, Stop, TimedAct};
use samtalerum_core::paths::{Goal, PathSearch};
use samtalerum_core::scenario::{ConcernLevel, Confidence, MAX_GROUNDS, Sufficiency};

use super::support::{self, state};
use super::walks::possible;

/// The maximum length of a code that has only the acts that are judged, without marks and times.
const MAX_JUDGED_CHARS: usize = 200;

/// The number of characters that SCORM 1.2 stores for a course.
const MAX_COURSE_CHARS: usize = 4096;

/// Performs an act 23.5 seconds after the previous one, because a trainee needs time for an act.
fn done(session: &mut Session, act: Act) {
    let at = session.elapsed() + 23_500;
    session.perform(TimedAct { at, act }).unwrap();
}

/// Begins a session with the header of a real attempt.
fn begun(scenario: &str, mode: Mode) -> Session {
    let content = support::content();
    let mut attempt = support::attempt_at(&content, scenario, mode);
    attempt.header.seed = 0xfedc_ba98_7654_3210;
    attempt.header.started = 1_796_000_000;
    attempt.header.id = format!("{scenario}.1796000000.76543210");
    let (mut session, _) = Session::replay(support::built_in(scenario), attempt);
    done(&mut session, Act::Begin);
    session
}

/// Reads all lines before the next stop. Marks each of them if `marks` is set.
fn read_on(session: &mut Session, marks: bool) {
    loop {
        let shown = session.events().iter().rev().find_map(|event| match event {
            Event::Line(line) => Some(*line),
            _ => None,
        });
        if let Some(line) = shown.filter(|line| marks && !session.is_marked(*line)) {
            let id = session.compiled().line(line).id().clone();
            done(session, Act::Mark(id));
        }
        let Some(next) = session.next_line() else {
            return;
        };
        let id = session.compiled().line(next).id().clone();
        done(session, Act::Read(id));
    }
}

/// Gives the longest answer to an appraisal, and submits it.
fn appraise(session: &mut Session) {
    let first = support::content().guidance.ladder[0].clone();
    let facts = session.offered_facts().into_iter().take(MAX_GROUNDS);
    let facts: Vec<Act> = facts
        .map(|fact| Act::BuildOn(session.compiled().fact_id(fact).clone()))
        .collect();
    done(session, Act::Level(ConcernLevel::Danger.name().to_owned()));
    done(session, Act::Basis(Sufficiency::NotYet.name().to_owned()));
    done(session, Act::First(first));
    facts.into_iter().for_each(|act| done(session, act));
    done(
        session,
        Act::Confidence(Confidence::Certain.name().to_owned()),
    );
    done(session, Act::Submit);
}

/// Plays the path with the most decisions, and includes every statement. Marks every line if `marks` is set.
fn longest(scenario: &str, marks: bool) -> Session {
    let paths = support::explored(scenario);
    let path = PathSearch::new(&paths).find(Goal::Longest).unwrap();
    let mut session = begun(scenario, Mode::Assessment);
    let compiled = Arc::clone(session.compiled());
    for step in path.steps {
        read_on(&mut session, marks);
        for line in step.marked {
            if !session.is_marked(line) {
                done(&mut session, Act::Mark(compiled.line(line).id().clone()));
            }
        }
        match (step.choice, session.stop().unwrap()) {
            (Some(choice), _) => done(
                &mut session,
                Act::Choose(compiled.choice_id(choice).clone()),
            ),
            (None, Stop::Appraise(_)) => appraise(&mut session),
            (None, _) => {
                for (statement, _) in session.statements() {
                    let id = compiled.statement_id(statement).clone();
                    done(&mut session, Act::Include(id));
                }
                done(&mut session, Act::Submit);
            }
        }
    }
    read_on(&mut session, marks);
    assert!(session.is_over());
    session
}

fn read(code: &str) -> Decoded {
    decode(code, &support::content()).unwrap()
}

/// Returns the course code of these attempts. Panics if an attempt would have to be reduced to its result.
fn course(attempts: &[Attempt], limit: usize) -> String {
    let judge = &mut |_: &Session| panic!("an attempt was reduced to its result");
    encode_course(
        attempts,
        &Past::default(),
        &support::content(),
        limit,
        judge,
    )
}

fn debrief(attempt: Attempt) -> Debrief {
    let scenario = attempt.header.scenario.clone();
    let (session, dropped) = Session::replay(support::built_in(&scenario), attempt);
    assert_eq!(dropped, 0);
    Debrief::new(
        &session,
        &support::explored(&scenario),
        &support::content().guidance,
    )
}

#[test]
fn the_longest_path_of_every_meeting_fits() {
    for scenario in support::meetings() {
        let session = longest(&scenario, false);
        let attempt = session.attempt().clone();
        let judged = course(std::slice::from_ref(&attempt), MAX_JUDGED_CHARS);
        let judged_read = read(&judged);
        let code = encode(&attempt, session.compiled()).unwrap();
        let marked = longest(&scenario, true);
        let all = encode(marked.attempt(), session.compiled()).unwrap();
        println!(
            "{scenario}: {} decisions, judged {}, with times {}, with marks {} {:?}",
            session.decisions().len(),
            judged.len(),
            code.len(),
            all.len(),
            read(&all).left_out
        );
        assert!(judged.len() <= MAX_JUDGED_CHARS && code.len() <= MAX_CODE_CHARS);
        assert!(all.len() <= MAX_CODE_CHARS);
        assert_eq!(read(&all).left_out, LeftOut::default());
        assert_eq!(
            debrief(read(&all).attempt),
            debrief(marked.attempt().clone())
        );
        assert_eq!(judged_read.misfits, Misfits::default());
        assert_eq!(judged_read.left_out.marks, 0);
        assert_eq!(read(&code).left_out, LeftOut::default());
        assert_eq!(debrief(read(&code).attempt), debrief(attempt));
    }
}

#[test]
fn the_whole_course_fits_with_all_marks() {
    let attempts: Vec<Attempt> = support::meetings()
        .iter()
        .map(|scenario| longest(scenario, true).attempt().clone())
        .collect();
    let code = course(&attempts, MAX_COURSE_CHARS);
    println!("{} attempts: {} characters", attempts.len(), code.len());
    assert!(code.len() <= MAX_COURSE_CHARS);
    let decoded = decode_course(&code, &support::content());
    assert_eq!(decoded.problems, []);
    assert_eq!(decoded.attempts.len(), attempts.len());
    for (decoded, attempt) in decoded.attempts.iter().zip(&attempts) {
        assert_eq!(
            (decoded.left_out.marks, &decoded.misfits),
            (0, &Misfits::default())
        );
        let (mut now, mut then) = (debrief(decoded.attempt.clone()), debrief(attempt.clone()));
        (now.seconds, then.seconds) = (0, 0);
        assert_eq!(now, then);
    }
}

/// Returns the acts that a page offers now, in the two lists of [`possible`]. While lines are left to read, a page
/// offers only reading, marking and stepping back.
fn usual(session: &Session) -> (Vec<Act>, Vec<Act>) {
    let (mut on, mut aside) = possible(session);
    if session.next_line().is_some() {
        on.retain(|act| matches!(act, Act::Read(_)));
        aside.retain(|act| matches!(act, Act::Mark(_) | Act::Unmark(_) | Act::StepBack));
    }
    (on, aside)
}

/// Plays at random, and now and then compares the attempt with the attempt that is decoded from its code.
fn walk(scenario: &str, tape: &[u8], mode: Mode) -> Result<(), TestCaseError> {
    let mut session = begun(scenario, mode);
    for (number, two) in tape.chunks_exact(2).enumerate() {
        if session.is_over() {
            break;
        }
        let (on, aside) = usual(&session);
        let from = if two[0] >= 200 && !aside.is_empty() {
            aside
        } else {
            on
        };
        let act = if two[0] > 250 {
            from[from.len() - 1].clone()
        } else {
            from[usize::from(two[1]) % from.len()].clone()
        };
        done(&mut session, act);
        if number % 16 == 0 {
            same(&session)?;
        }
    }
    same(&session)
}

/// Checks that the code holds the whole attempt, or that decoding reports the parts that the code leaves out.
fn same(session: &Session) -> Result<(), TestCaseError> {
    let attempt = session.attempt();
    let code = encode(attempt, session.compiled()).unwrap();
    prop_assert!(
        code.bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte))
    );
    let decoded = read(&code);
    prop_assert_eq!(&decoded.misfits, &Misfits::default());
    prop_assert_eq!(&decoded.attempt.header, &attempt.header);
    let (again, dropped) = Session::replay(Arc::clone(session.compiled()), decoded.attempt.clone());
    prop_assert_eq!(dropped, 0);
    prop_assert_eq!(again.stop(), session.stop());
    prop_assert_eq!(again.next_line(), session.next_line());
    let LeftOut {
        undone,
        times,
        marks,
    } = decoded.left_out;
    let mut expected = debrief(attempt.clone());
    if undone > 0 {
        prop_assert_eq!(undone, expected.steps_back);
        expected.steps_back = 0;
    }
    if times {
        expected.seconds = 0;
    }
    if marks == 0 {
        prop_assert_eq!(debrief(decoded.attempt.clone()), expected);
    }
    if decoded.left_out == LeftOut::default() {
        prop_assert_eq!(unread(&again), unread(session));
    }
    // Encoding the decoded attempt gives a code that decodes to the same attempt.
    prop_assert_eq!(
        read(&encode(&decoded.attempt, session.compiled()).unwrap()).attempt,
        decoded.attempt
    );
    Ok(())
}

/// Returns a text with everything that can be seen of a session, except the log of its acts.
fn unread(session: &Session) -> String {
    let mut all = state(session);
    all.truncate(all.find("TimedAct").unwrap_or(all.len()));
    all
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 16,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_done_the_code_holds_it(
        tape in proptest::collection::vec(any::<u8>(), 0..500),
        assessed in any::<bool>(),
    ) {
        for scenario in support::meetings() {
            walk(&scenario, &tape, if assessed { Mode::Assessment } else { Mode::Practice })?;
        }
    }

    #[test]
    fn a_course_never_has_more_characters_than_allowed(
        tape in proptest::collection::vec(any::<u8>(), 0..300),
        limit in 0_usize..3000,
    ) {
        let attempts: Vec<Attempt> = support::meetings().iter().zip(0..).map(|(scenario, number)| {
            let mut session = begun(scenario, Mode::Practice);
            for two in tape.chunks_exact(2) {
                let (on, _) = possible(&session);
                if on.is_empty() {
                    break;
                }
                done(&mut session, on[usize::from(two[1]) % on.len()].clone());
            }
            let mut attempt = session.attempt().clone();
            attempt.header.started += number;
            attempt
        }).collect();
        let judged = Judged { percent: Some(87), passed: true };
        let content = support::content();
        let code = encode_course(&attempts, &Past::default(), &content, limit, &mut |_| judged);
        prop_assert!(code.len() <= limit);
        let decoded = decode_course(&code, &content);
        prop_assert_eq!(&decoded.problems, &[]);
        let past = &decoded.past;
        prop_assert!(past.results.iter().all(|result| result.judged == judged));
        let all = decoded.attempts.len() + past.results.len();
        if !code.is_empty() {
            prop_assert_eq!(all as u64 + past.left_out, attempts.len() as u64);
        }
        // Attempts that were reduced to a result stay results when the course is encoded again, even without a limit.
        let attempts: Vec<Attempt> = decoded.attempts.into_iter().map(|one| one.attempt).collect();
        let again = encode_course(&attempts, past, &content, usize::MAX, &mut |_| judged);
        let again = decode_course(&again, &content);
        prop_assert_eq!(&again.past, past);
        prop_assert_eq!(again.attempts.len(), attempts.len());
    }
}
