//! Tests the judgement of attempts, on scenarios small enough to judge by hand.

use samtalerum_core::meeting::Act;

use super::support::{belonging, compiled, judge, perform, read_on, session, take, write};

/// Writes a choice of a decision: id, judgements, target.
fn choice(id: &str, judged: &str, to: &str) -> String {
    format!("(id: \"{id}\", judged: [{judged}], to: \"{to}\"),")
}

/// Writes a scene with a decision.
fn choose(scene: &str, choices: &[String]) -> String {
    format!("\"{scene}\": (then: Choose([{}])),", choices.concat())
}

const END: &str = "\"end\": (then: End(\"end\")),";
const ENDINGS: &str = "\"end\": (outcome: Good)";

#[test]
fn a_critical_breach_fails_whatever_else_was_done_well() {
    let mut scenes = choose(
        "start",
        &[
            choice("out", "Breaches(\"exclusion-needs-weighty-grounds\")", "s1"),
            choice("stay", "Follows(\"exclusion-needs-weighty-grounds\")", "s1"),
        ],
    );
    for number in 1..9 {
        let next = if number == 8 {
            "end".to_owned()
        } else {
            format!("s{}", number + 1)
        };
        scenes += &choose(
            &format!("s{number}"),
            &[
                choice(
                    &format!("good-{number}"),
                    "Follows(\"ask-the-citizen\")",
                    &next,
                ),
                choice(
                    &format!("bad-{number}"),
                    "Breaches(\"ask-the-citizen\")",
                    &next,
                ),
            ],
        );
    }
    let compiled = compiled("", &(scenes + END), ENDINGS);
    let good = [
        "good-1", "good-2", "good-3", "good-4", "good-5", "good-6", "good-7", "good-8",
    ];
    let mut breached = session(&compiled);
    take(&mut breached, &["out"]);
    take(&mut breached, &good);
    let result = judge(&breached);
    // 12 of 76 points are lost: far above the pass mark.
    assert_eq!((result.percent, result.points), (84, 26));
    assert!(result.finished && !result.passed);
    assert_eq!(result.critical.len(), 1);
    assert_eq!(
        result.critical[0].principle,
        "exclusion-needs-weighty-grounds"
    );
    assert_eq!(
        (result.critical[0].decision, &result.critical[0].statement),
        (Some(0), &None)
    );

    let mut poor = session(&compiled);
    take(&mut poor, &["stay", "bad-1", "bad-2", "bad-3"]);
    take(&mut poor, &good[3..]);
    let result = judge(&poor);
    assert_eq!(
        (result.percent, result.passed),
        (68, false),
        "below the mark"
    );
    let mut enough = session(&compiled);
    take(&mut enough, &["stay", "bad-1", "bad-2"]);
    take(&mut enough, &good[2..]);
    let result = judge(&enough);
    assert_eq!(
        (result.percent, result.passed),
        (78, true),
        "above the mark"
    );
}

#[test]
fn circumstances_decide_how_a_choice_is_judged() {
    let scenes = choose(
        "start",
        &[
            choice("look", "Neutral", "found"),
            choice("hurry", "Neutral", "room"),
        ],
    ) + "\"found\": (effects: [Add(\"grounds\", 2)], then: Goto(\"room\")),"
        + &choose(
            "room",
            &[
                choice(
                    "out",
                    "If(AtLeast(\"grounds\", 2), Follows(\"exclusion-needs-weighty-grounds\")), \
                     If(Chosen(\"look\"), Partly(\"ask-the-citizen\")), \
                     Otherwise(Breaches(\"exclusion-needs-weighty-grounds\")), \
                     Follows(\"follow-up\")",
                    "end",
                ),
                choice("stay", "Neutral", "end"),
            ],
        )
        + END;
    let compiled = compiled("\"grounds\": Gauge(0)", &scenes, ENDINGS);
    let verdicts = |first: &str| {
        let mut session = session(&compiled);
        take(&mut session, &[first, "out"]);
        let result = judge(&session);
        let verdicts = result.decisions[1].verdicts.iter();
        let words: Vec<_> = verdicts
            .map(|one| format!("{:?} {}", one.kind, one.principle))
            .collect();
        (words, result.decisions[1].points, result.passed)
    };
    assert_eq!(
        verdicts("look"),
        (
            vec![
                "Follows exclusion-needs-weighty-grounds".into(),
                "Partly ask-the-citizen".into(),
                "Follows follow-up".into()
            ],
            6 + 2 + 2,
            true
        )
    );
    assert_eq!(
        verdicts("hurry"),
        (
            vec![
                "Breaches exclusion-needs-weighty-grounds".into(),
                "Follows follow-up".into()
            ],
            -6 + 2,
            false
        )
    );
}

#[test]
fn turning_points_are_sorted_by_loss_and_name_the_better_choice() {
    let scenes = choose(
        "start",
        &[
            choice("a-good", "Follows(\"follow-up\")", "b"),
            choice("a-bad", "Breaches(\"follow-up\")", "b"),
        ],
    ) + &choose(
        "b",
        &[
            // Earns points, but skips the best decision.
            choice("b-tempting", "Follows(\"follow-up\")", "d"),
            choice("b-far", "Partly(\"ask-the-citizen\")", "c"),
        ],
    ) + &choose(
        "c",
        &[
            choice(
                "c-good",
                "Follows(\"exclusion-needs-weighty-grounds\")",
                "d",
            ),
            choice("c-bad", "Breaches(\"citizen-chooses-companion\")", "d"),
        ],
    ) + &choose(
        "d",
        &[
            choice("d-good", "Follows(\"get-sparring\")", "end"),
            choice(
                "d-critical",
                "Breaches(\"confidentiality\"), Follows(\"ask-the-citizen\"), \
                Follows(\"citizen-chooses-companion\"), Follows(\"record-the-basis\")",
                "end",
            ),
        ],
    ) + END;
    let compiled = compiled("", &scenes, ENDINGS);
    let mut played = session(&compiled);
    take(&mut played, &["a-bad", "b-tempting", "d-critical"]);
    let result = judge(&played);
    let found: Vec<_> = result
        .turning_points
        .iter()
        .map(|point| {
            let better = point.better.as_deref().unwrap();
            (point.choice.as_str(), better, point.lost, point.critical)
        })
        .collect();
    // The critical breach comes first although it earns points; then the greatest loss.
    assert_eq!(
        found,
        [
            ("d-critical", "d-good", 0, true),
            ("b-tempting", "b-far", 6, false),
            ("a-bad", "a-good", 4, false),
        ]
    );
    let principles: Vec<_> = result
        .turning_points
        .iter()
        .map(|one| one.principle.as_deref())
        .collect();
    assert_eq!(
        principles,
        [Some("confidentiality"), None, Some("follow-up")]
    );
    assert_eq!(
        result
            .decisions
            .iter()
            .map(|one| one.kept_best)
            .collect::<Vec<_>>(),
        [false, false, false]
    );

    let mut best = session(&compiled);
    take(&mut best, &["a-good", "b-far", "c-good", "d-good"]);
    let result = judge(&best);
    assert!(result.turning_points.is_empty() && result.passed);
    let path: Vec<_> = result
        .best_path
        .decisions
        .iter()
        .map(|(_, choice)| choice.as_str())
        .collect();
    assert_eq!(path, ["a-good", "b-far", "c-good", "d-good"]);
}

/// A choice that makes a critical breach unavoidable is a turning point, even if it earns the most.
#[test]
fn the_choice_that_leaves_only_a_breach_is_a_turning_point() {
    let scenes = choose(
        "start",
        &[
            choice(
                "trap",
                "Follows(\"ask-the-citizen\"), Follows(\"record-the-basis\"), Follows(\"no-minors-as-interpreters\"), Follows(\"safety-first\")",
                "trapped",
            ),
            choice("plain", "Follows(\"follow-up\")", "end"),
        ],
    ) + &choose(
        "trapped",
        &[choice("exposed", "Breaches(\"confidentiality\")", "end")],
    ) + END;
    let compiled = compiled("", &scenes, ENDINGS);
    let mut played = session(&compiled);
    take(&mut played, &["trap", "exposed"]);
    let result = judge(&played);
    let trap = result
        .turning_points
        .iter()
        .find(|point| point.choice == "trap")
        .expect("the trap is a turning point");
    assert_eq!(trap.better.as_deref(), Some("plain"));
    assert!(!result.decisions[0].kept_best);
}

const SIGNS: &str = "\"start\": (lines: [
    Narrate(text: \"plain\"),
    Narrate(text: \"sign-1\", shows: Sign(\"never-alone\")),
    Narrate(text: \"sign-2\", shows: Sign(\"falls-silent\")),
    Narrate(text: \"alike-1\", shows: LooksLike(\"never-alone\")),
    Narrate(text: \"alike-2\", shows: LooksLike(\"falls-silent\")),
    Narrate(text: \"unheard\", shows: Sign(\"limits-work\"), when: Flag(\"never\")),
    Narrate(text: \"other\"),
], then: Choose([(id: \"on\", judged: [Neutral], to: \"again\")])),
\"again\": (lines: [Narrate(text: \"late\", shows: Sign(\"controls-money\"))], then: End(\"end\")),";

#[test]
fn signs_are_hit_missed_and_imagined() {
    let compiled = compiled("\"never\": Flag(false)", SIGNS, ENDINGS);
    let mut session = session(&compiled);
    read_on(&mut session);
    for line in ["sign-1", "alike-1", "plain", "other"] {
        perform(&mut session, Act::Mark(line.into()));
    }
    perform(&mut session, Act::Unmark("other".into()));
    take(&mut session, &["on"]);
    let result = judge(&session);
    let found: Vec<_> = result
        .signs
        .iter()
        .map(|one| (one.line.as_str(), one.sign.as_deref(), one.real, one.marked))
        .collect();
    assert_eq!(
        found,
        [
            ("plain", None, false, true),
            ("sign-1", Some("never-alone"), true, true),
            ("sign-2", Some("falls-silent"), true, false),
            ("alike-1", Some("never-alone"), false, true),
            ("alike-2", Some("falls-silent"), false, false),
            ("late", Some("controls-money"), true, false),
        ]
    );
    assert_eq!((result.signs_seen(), result.signs_imagined()), ((1, 3), 2));
    assert_eq!(
        (result.points, result.percent),
        (0, 100),
        "marks earn nothing"
    );
}

const NOTE: &str = "\"start\": (then: Choose([
    (id: \"saw\", judged: [Neutral], to: \"note\"), (id: \"did-not\", judged: [Neutral], to: \"note\")])),
\"note\": (then: Note(statements: [
    (id: \"always\", belongs: Always, by: \"record-the-basis\"),
    (id: \"never\", belongs: Never, by: \"observations-not-diagnoses\"),
    (id: \"if-saw\", belongs: When(Chosen(\"saw\")), by: \"follow-up\"),
    (id: \"only-saw\", belongs: Always, by: \"get-sparring\", when: Chosen(\"saw\")),
    (id: \"leak\", belongs: Never, by: \"confidentiality\"),
    (id: \"duty\", belongs: Always, by: \"safety-first\"),
], to: \"end\")), \"end\": (then: End(\"end\")),";

#[test]
fn a_note_is_judged_by_the_statements_that_belong() {
    let compiled = compiled("", NOTE, ENDINGS);
    let judged = |first: &str, statements: &[&str]| {
        let mut session = session(&compiled);
        take(&mut session, &[first]);
        write(&mut session, statements);
        judge(&session)
    };
    let mut session = session(&compiled);
    take(&mut session, &["saw"]);
    assert_eq!(
        belonging(&session),
        ["always", "if-saw", "only-saw", "duty"]
    );

    let perfect = judged("saw", &["always", "if-saw", "only-saw", "duty"]);
    assert_eq!(
        (perfect.points, perfect.percent, perfect.passed),
        (2 + 2 + 1 + 1 + 3 + 3, 100, true)
    );
    assert_eq!(perfect.note_right(), (6, 6));
    let perfect = judged("did-not", &["always", "duty"]);
    assert_eq!(
        perfect.note_right(),
        (5, 5),
        "statements that were not offered are not judged"
    );
    assert_eq!(perfect.points, 2 + 2 + 1 + 3 + 3);
    let untrue = judged("did-not", &["always", "if-saw", "duty"]);
    assert_eq!(
        (untrue.points, untrue.note_right()),
        (2 + 2 - 1 + 3 + 3, (4, 5))
    );
    assert!(untrue.passed);

    let leak = judged("saw", &["always", "if-saw", "only-saw", "duty", "leak"]);
    assert_eq!(
        (leak.percent, leak.passed),
        (75, false),
        "including a critical one fails"
    );
    assert_eq!(leak.critical[0].statement.as_deref(), Some("leak"));
    let silent = judged("saw", &["always", "if-saw", "only-saw"]);
    assert_eq!(
        (silent.percent, silent.passed),
        (75, true),
        "leaving it out only costs points"
    );
    assert!(silent.critical.is_empty());
}

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

    // The last lines belong to the meeting: it is finished once they have been read.
    let compiled = last_words();
    let mut played = session(&compiled);
    read_on(&mut played);
    perform(&mut played, Act::Choose("good".into()));
    assert!(!judge(&played).finished);
    read_on(&mut played);
    assert!(judge(&played).finished && judge(&played).passed);
}

/// Compiles a scenario with lines after its only decision.
fn last_words() -> std::sync::Arc<samtalerum_core::meeting::CompiledScenario> {
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
        (result.steps_back, result.percent, result.decisions.len()),
        (1, 100, 1)
    );
    assert!(result.turning_points.is_empty());
}

/// A step back keeps the times of the decisions before it.
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

/// Compared only with the scenes visited, a short bad path would look perfect.
#[test]
fn points_are_compared_with_all_paths() {
    let scenes = choose(
        "start",
        &[
            choice("give-up", "Follows(\"follow-up\")", "short"),
            choice("go-on", "Partly(\"follow-up\")", "long-1"),
        ],
    ) + &choose("short", &[choice("bye", "Follows(\"follow-up\")", "end")])
        + &choose(
            "long-1",
            &[
                choice("l1-good", "Follows(\"ask-the-citizen\")", "long-2"),
                choice("l1-bad", "Breaches(\"ask-the-citizen\")", "long-2"),
            ],
        )
        + &choose(
            "long-2",
            &[
                choice("l2-good", "Follows(\"record-the-basis\")", "end"),
                choice("l2-bad", "Breaches(\"record-the-basis\")", "end"),
            ],
        )
        + END;
    let compiled = compiled("", &scenes, ENDINGS);
    let mut short = session(&compiled);
    take(&mut short, &["give-up", "bye"]);
    let result = judge(&short);
    // Every decision taken was the best one, but 4 points in the range from -7 to 9 are only 68 percent.
    assert_eq!((result.points, result.best, result.worst), (4, 9, -7));
    assert_eq!((result.percent, result.passed), (68, false));
    // An area is compared with the range reachable in this area alone.
    let facts = result
        .areas
        .iter()
        .find(|one| one.area.name() == "facts")
        .unwrap();
    assert_eq!(
        (facts.best, facts.worst, facts.points, facts.percent),
        (4, -4, 0, Some(50))
    );
    let decision = result
        .areas
        .iter()
        .find(|one| one.area.name() == "decision")
        .unwrap();
    assert_eq!((decision.best, decision.worst, decision.points), (5, -3, 4));
    let safety = result
        .areas
        .iter()
        .find(|one| one.area.name() == "safety")
        .unwrap();
    assert_eq!(safety.percent, None, "nothing is judged in it");
}
