//! Tests the judgement of unfinished attempts and of attempts with steps back.

use std::sync::Arc;

use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::{Act, CompiledScenario, Mode, Session, TimedAct};
use samtalerum_core::paths::Paths;

use super::support::{attempt, compiled, content, judge, perform, read_on, session, take};
use super::{END, ENDINGS, NOTE, choice, choose};

#[test]
fn an_unfinished_attempt_is_not_passed() {
    let compiled = compiled("", NOTE, ENDINGS);
    let mut played = session(&compiled);
    let result = judge(&played);
    assert!(!result.finished && !result.passed && result.ending.is_none());
    take(&mut played, &["saw"]);
    for statement in ["always", "if-saw"] {
        perform(&mut played, Act::Include(statement.into()));
    }
    let result = judge(&played);
    assert!(!result.finished && !result.passed);
    assert_eq!(
        (result.points, result.note.len()),
        (0, 0),
        "a note counts only once it is submitted"
    );

    // The last lines belong to the meeting, so it is finished only once they have been read.
    let compiled = last_words();
    let mut played = session(&compiled);
    read_on(&mut played);
    perform(&mut played, Act::Choose("good".into()));
    assert!(!judge(&played).finished);
    read_on(&mut played);
    assert!(judge(&played).finished && judge(&played).passed);
}

/// Compiles a scenario that has lines after its only decision.
fn last_words() -> Arc<CompiledScenario> {
    let scenes = choose(
        "start",
        &[
            choice("good", "Follows(\"follow-up\")", "words"),
            choice("bad", "Breaches(\"follow-up\")", "words"),
        ],
    ) + "\"words\": (lines: [Narrate(text: \"one\"), Narrate(text: \"two\")], then: End(\"end\")),";
    compiled("", &scenes, ENDINGS)
}

#[test]
fn a_step_back_is_counted_and_the_undone_choice_is_not() {
    let compiled = last_words();
    let mut played = session(&compiled);
    take(&mut played, &["bad"]);
    perform(&mut played, Act::StepBack);
    read_on(&mut played);
    assert!(!played.can_step_back());
    take(&mut played, &["good"]);
    let result = judge(&played);
    assert_eq!(
        (
            result.steps_back,
            result.percent.unwrap(),
            result.decisions.len()
        ),
        (1, 100, 1)
    );
    assert!(result.turning_points.is_empty());
}

/// A step back returns to an earlier point of the meeting. This must not change the times of the decisions that remain.
#[test]
fn a_step_back_keeps_the_times_of_earlier_decisions() {
    let scenes = choose("start", &[choice("a", "Neutral", "b")])
        + &choose(
            "b",
            &[
                choice("b1", "Neutral", "end"),
                choice("b2", "Neutral", "end"),
            ],
        )
        + END;
    let compiled = compiled("", &scenes, ENDINGS);
    let mut played = session(&compiled);
    take(&mut played, &["a", "b1"]);
    let at = played.decisions()[0].at;
    assert!(at > 0);
    perform(&mut played, Act::StepBack);
    assert_eq!(played.decisions()[0].at, at);
}

/// Twenty thousand steps back must take no longer than as many other acts. Each step back used to replay all acts
/// before it, which takes far too long here.
#[test]
fn steps_back_do_not_replay_the_whole_meeting() {
    let compiled = last_words();
    let mut attempt = attempt("made", Mode::Practice);
    let mut add = |act: Act| {
        let at = attempt.acts.len() as u64;
        attempt.acts.push(TimedAct { at, act });
    };
    add(Act::Begin);
    for _ in 0..20_000 {
        add(Act::Choose("bad".into()));
        add(Act::StepBack);
    }
    add(Act::Choose("good".into()));
    let all = attempt.acts.len();
    let (played, dropped) = Session::replay(Arc::clone(&compiled), attempt);
    assert_eq!((dropped, played.attempt().acts.len()), (0, all));
    // Only the acts that were not undone count.
    assert_eq!(played.counted().len(), 2);
    assert!(played.can_step_back());
    let mut straight = session(&compiled);
    take(&mut straight, &["good"]);
    assert_eq!(judge(&played).points, judge(&straight).points);
}

/// A meeting that was not explored completely has no known best or worst result, so its debrief has no score, no
/// turning points and no cause of the ending.
#[test]
fn a_meeting_that_was_not_explored_completely_gets_no_score() {
    let compiled = last_words();
    let mut played = session(&compiled);
    take(&mut played, &["bad"]);
    read_on(&mut played);
    let guidance = &content().guidance;
    let judge = |states| {
        let paths = Paths::with_progress(Arc::clone(&compiled), guidance, states, &mut |_| {});
        Debrief::new(&played, &paths, guidance)
    };
    let (known, unknown) = (judge(1_000), judge(1));
    assert!(known.percent.is_some() && !known.turning_points.is_empty());
    assert!(unknown.finished && unknown.percent.is_none() && !unknown.passed);
    assert!(unknown.turning_points.is_empty() && unknown.chosen_by.is_none());
    assert!(known.decisions.len() == 1 && !unknown.decisions[0].kept_best);
    assert!(unknown.areas.iter().all(|area| area.percent.is_none()));
    assert_eq!(unknown.points, known.points, "what was judged is known");
}
