//! Tests the codes of attempts at a small scenario: what they contain, and how they are read after typing errors and
//! after edits of the scenario.

use std::sync::Arc;

use samtalerum_core::code::{
    CodeProblem, Lost, decode, decode_course, encode, encode_course, is_like_code, seal,
};
use samtalerum_core::content::{Content, Files};
use samtalerum_core::meeting::{Act, Attempt, Mode, Preview, Session};
use samtalerum_core::store::write_attempt;

use super::support::{self, perform, read_on, take, write};

const SCENARIO: &str = r#"Scenario(
    format: 1, id: "made", level: Introductory, minutes: 1, trains: [],
    cast: {"amina": (role: Citizen, look: "amina")}, case_file: [], variables: {}, start: "start",
    scenes: {
        "start": (lines: [Narrate(text: "room"), Narrate(text: "glance")], then: Choose([
            (id: "ask-her", judged: [Follows("ask-the-citizen")], to: "middle"),
            (id: "ask-him", judged: [Breaches("ask-the-citizen")], to: "middle"),
        ])),
        "middle": (
            lines: [Narrate(text: "silence"), Narrate(text: "sigh", when: Marked("glance"))],
            then: Choose([
                (id: "wait", judged: [Follows("ask-the-citizen")], to: "write"),
                (id: "again", judged: [Neutral], to: "start"),
            ]),
        ),
        "write": (then: Note(statements: [
            (id: "said", belongs: Always, by: "record-the-basis"),
            (id: "guessed", belongs: Never, by: "record-the-basis"),
        ], to: "end")),
        "end": (lines: [Narrate(text: "bye"), Narrate(text: "door")], then: End("end")),
    },
    endings: {"end": (outcome: Good)},
)"#;

/// Loads a course with the built-in guidance and this scenario, whose id is `made`.
fn content(scenario: &str) -> Content {
    named("made", scenario)
}

/// Loads a course with the built-in guidance and this scenario, whose id is `id`.
fn named(id: &str, scenario: &str) -> Content {
    let mut files = Files::default();
    files.add(&format!("scenarios/{id}.ron"), scenario.as_bytes().to_vec());
    let course = format!("Course(format: 1, pass_mark: 70, meetings: [(scenario: \"{id}\")])");
    files.add("course.ron", course.into_bytes());
    Content::load(files, Some(&support::content().files))
}

/// Begins an attempt whose header has the meeting's hash, as in a real attempt.
fn begun(content: &Content) -> Session {
    let mut attempt = support::attempt_at(content, "made", Mode::Practice);
    let meeting = &content.meetings["made"];
    attempt.header.id = "made.1.00000007".to_owned();
    Session::replay(Arc::clone(&meeting.compiled), attempt).0
}

fn act(session: &mut Session, act: fn(String) -> Act, id: &str) {
    perform(session, act(id.to_owned()));
}

/// Plays a meeting to its end, with a step back, a repeated scene, marked lines and changes to the note.
fn played(content: &Content) -> Session {
    let mut session = begun(content);
    take(&mut session, &["ask-him"]);
    perform(&mut session, Act::StepBack);
    act(&mut session, Act::Mark, "glance");
    take(&mut session, &["ask-her"]);
    act(&mut session, Act::Mark, "sigh");
    take(&mut session, &["again", "ask-him", "wait"]);
    act(&mut session, Act::Include, "guessed");
    act(&mut session, Act::LeaveOut, "guessed");
    write(&mut session, &["said"]);
    assert!(session.is_over());
    session
}

fn code_of(session: &Session) -> String {
    encode(session.attempt(), session.compiled()).unwrap()
}

#[test]
fn a_code_holds_every_act() {
    let content = content(SCENARIO);
    let session = played(&content);
    let decoded = decode(&code_of(&session), &content).unwrap();
    assert_eq!(decoded.left_out.messages(), []);
    assert_eq!(decoded.misfits.messages(), []);
    // A code does not contain a statement that was included and removed again before the note was submitted.
    let mut expected = session.attempt().clone();
    expected
        .acts
        .retain(|one| !matches!(&one.act, Act::Include(id) | Act::LeaveOut(id) if id == "guessed"));
    let acts = |attempt: &Attempt| -> Vec<Act> {
        attempt.acts.iter().map(|one| one.act.clone()).collect()
    };
    assert_eq!(decoded.attempt.header, expected.header);
    assert_eq!(acts(&decoded.attempt), acts(&expected));
    assert_eq!(
        decoded.attempt.acts.last().map(|one| one.at / 1000),
        session.attempt().acts.last().map(|one| one.at / 1000)
    );
}

#[test]
fn every_point_of_an_attempt_is_resumed_exactly() {
    let content = content(SCENARIO);
    let all = played(&content).attempt().clone();
    for count in 0..=all.acts.len() {
        let mut attempt = all.clone();
        attempt.acts.truncate(count);
        let compiled = &content.meetings["made"].compiled;
        let decoded = decode(&encode(&attempt, compiled).unwrap(), &content).unwrap();
        let replay = |attempt| Session::replay(Arc::clone(compiled), attempt).0;
        let (now, then) = (replay(decoded.attempt), replay(attempt));
        assert_eq!(now.stop(), then.stop(), "{count}");
        assert_eq!(now.next_line(), then.next_line(), "{count}");
        assert_eq!(now.events(), then.events(), "{count}");
        // A code does not contain a statement that was included and removed again. So after decoding, the last act is
        // the choice before the statement, and the feedback on this choice is due again.
        if !matches!(
            then.attempt().acts.last().map(|one| &one.act),
            Some(Act::LeaveOut(_))
        ) {
            assert_eq!(now.just_chose(), then.just_chose(), "{count}");
        }
        assert_eq!(now.statements(), then.statements(), "{count}");
    }
}

#[test]
fn a_line_that_comes_again_may_be_marked_before_it_is_read_again() {
    let content = content(SCENARIO);
    let mut session = begun(&content);
    take(&mut session, &["ask-her"]);
    act(&mut session, Act::Choose, "again");
    let next = session.next_line();
    assert!(next.is_some());
    act(&mut session, Act::Mark, "glance");
    let decoded = decode(&code_of(&session), &content).unwrap();
    let (again, _) = Session::replay(Arc::clone(session.compiled()), decoded.attempt);
    assert_eq!(again.next_line(), next);
    assert_eq!(again.events(), session.events());
}

#[test]
fn an_edit_that_takes_nothing_away_keeps_everything() {
    let content_then = content(SCENARIO);
    let code = code_of(&played(&content_then));
    let edited = SCENARIO.replace(
        "lines: [Narrate(text: \"silence\"),",
        "lines: [Narrate(text: \"clock\"), Narrate(text: \"silence\"),",
    );
    let decoded = decode(&code, &content(&edited)).unwrap();
    assert_eq!(decoded.misfits.messages(), []);
    assert_eq!(decoded.attempt.header.content.len(), 16);
    assert_ne!(
        decoded.attempt.header.content,
        content(&edited).meetings["made"].hash
    );
    let text = write_attempt(&decoded.attempt);
    assert!(
        text.contains("\"silence\"") && text.contains("\"sigh\""),
        "{text}"
    );
}

#[test]
fn a_renamed_choice_is_reported_and_ends_the_attempt() {
    let code = code_of(&played(&content(SCENARIO)));
    let edited = content(&SCENARIO.replace("\"again\"", "\"once-more\""));
    let decoded = decode(&code, &edited).unwrap();
    // Four acts are lost: the choice "again", the two choices after it, and the note. "again" has the number 2, because
    // undone choices are not counted.
    let lost = Lost {
        number: 2,
        known: None,
        lost: 4,
    };
    assert_eq!(decoded.misfits.lost, Some(lost));
    let chosen = decoded
        .attempt
        .acts
        .iter()
        .filter(|one| matches!(one.act, Act::Choose(_)));
    assert_eq!(chosen.count(), 1);
}

#[test]
fn a_choice_that_is_no_longer_offered_is_reported_with_its_name() {
    let code = code_of(&played(&content(SCENARIO)));
    let edited = SCENARIO.replace(
        "(id: \"again\",",
        "(id: \"again\", when: Chosen(\"ask-him\"),",
    );
    let decoded = decode(&code, &content(&edited)).unwrap();
    let lost = decoded.misfits.lost.unwrap();
    assert_eq!((lost.number, lost.known.as_deref()), (2, Some("again")));
}

#[test]
fn a_statement_and_a_line_that_are_gone_are_counted() {
    let code = code_of(&played(&content(SCENARIO)));
    let edited = SCENARIO
        .replace("\"said\"", "\"told\"")
        .replace("\"sigh\"", "\"breath\"");
    let decoded = decode(&code, &content(&edited)).unwrap();
    assert_eq!((decoded.misfits.lost, decoded.misfits.dropped), (None, 2));
}

#[test]
fn a_code_of_another_course_names_no_meeting() {
    let code = code_of(&played(&content(SCENARIO)));
    let other = named("other", &SCENARIO.replace("id: \"made\"", "id: \"other\""));
    assert_eq!(decode(&code, &other), Err(CodeProblem::NoMeeting));
    let broken = content("Scenario(");
    let problem = CodeProblem::MeetingHasErrors {
        id: "made".to_owned(),
    };
    assert_eq!(decode(&code, &broken), Err(problem));
}

#[test]
fn white_space_in_a_pasted_code_does_not_matter() {
    let content = content(SCENARIO);
    let code = code_of(&played(&content));
    let (start, end) = code.split_at(30);
    let pasted = format!("  {start}\r\n\t{}\u{a0}{} \n", &end[..10], &end[10..]);
    assert_eq!(decode(&pasted, &content), decode(&code, &content));
    assert!(is_like_code(&pasted) && !is_like_code("S1") && !is_like_code("made.1.00000007"));
}

#[test]
fn every_typing_error_is_noticed() {
    let content = content(SCENARIO);
    let code = code_of(&played(&content));
    for at in 2..code.len() {
        let (before, rest) = code.split_at(at);
        let (char, after) = rest.split_at(1);
        let other = if char == "A" { "B" } else { "A" };
        let changed = format!("{before}{other}{after}");
        assert!(decode(&changed, &content).is_err(), "{at}");
        let missing = format!("{before}{after}");
        assert!(decode(&missing, &content).is_err(), "{at}");
        if let Some(next) = after.chars().next().filter(|next| !char.starts_with(*next)) {
            let swapped = format!("{before}{next}{char}{}", &after[1..]);
            assert!(decode(&swapped, &content).is_err(), "{at}");
        }
    }
}

#[test]
fn the_kind_of_damage_is_recognised() {
    let content = content(SCENARIO);
    let code = code_of(&played(&content));
    let problem = |text: &str| decode(text, &content).unwrap_err();
    assert_eq!(problem(""), CodeProblem::NoCode);
    assert_eq!(problem("Hello"), CodeProblem::NoCode);
    assert_eq!(problem("made.1.00000007"), CodeProblem::NoCode);
    assert_eq!(problem(&code.to_lowercase()), CodeProblem::Case);
    assert_eq!(problem(&code.to_uppercase()), CodeProblem::Case);
    let missing = Some(7);
    assert_eq!(
        problem(&code[..code.len() - 7]),
        CodeProblem::Cut { missing }
    );
    assert_eq!(problem(&code[..4]), CodeProblem::Cut { missing: None });
    assert_eq!(
        problem(&format!("{code}and")),
        CodeProblem::TooLong { extra: 3 }
    );
    let char = '…';
    assert_eq!(
        problem(&format!("{code}{char}")),
        CodeProblem::ForeignChar { char }
    );
    assert_eq!(
        problem(&code.replacen('1', "2", 1)),
        CodeProblem::Newer { version: 2 }
    );
    let newer_format = seal("H-------------------------------");
    assert_eq!(problem(&newer_format), CodeProblem::NewerFormat);
    assert_eq!(problem(&seal("")), CodeProblem::Misspelt);
    // The first two bits are 0, the tag of an attempt. The rest of the attempt is missing.
    assert_eq!(problem(&seal("BAAA")), CodeProblem::Misspelt);
}

#[test]
fn a_preview_has_no_code() {
    let content = content(SCENARIO);
    let session = begun(&content);
    let mut attempt = session.attempt().clone();
    let set = Default::default();
    attempt.header.preview = Some(Preview {
        from: "middle".to_owned(),
        set,
    });
    assert_eq!(encode(&attempt, session.compiled()), None);
}

#[test]
fn a_course_keeps_what_it_cannot_read() {
    let content = content(SCENARIO);
    let code = code_of(&played(&content));
    let foreign = code.replacen('A', "B", 1);
    let course = decode_course(&format!(" {code}.\n{foreign}."), &content);
    assert_eq!((course.attempts.len(), course.problems.len()), (1, 1));
    assert_eq!(course.past.unread, [foreign.as_str()]);
    let attempt = std::slice::from_ref(&course.attempts[0].attempt);
    let never = &mut |_: &Session| unreachable!("the code is short enough");
    let again = encode_course(attempt, &course.past, &content, 4096, never);
    assert_eq!(again, format!("{foreign}.{code}"));
}

#[test]
fn reading_begins_where_the_trainee_was() {
    let content = content(SCENARIO);
    let mut session = begun(&content);
    perform(&mut session, Act::Begin);
    let decoded = decode(&code_of(&session), &content).unwrap();
    assert_eq!(decoded.attempt.acts.len(), 1);
    read_on(&mut session);
    let decoded = decode(&code_of(&session), &content).unwrap();
    assert_eq!(decoded.attempt.acts.len(), 2);
}
