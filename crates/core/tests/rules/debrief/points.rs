//! Tests the points of choices: verdicts, critical breaches, and the comparison with all paths.

use super::support::{compiled, judge, session, take};
use super::{END, ENDINGS, choice, choose};

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
    // 12 of 76 points are lost, so the result is far above the pass mark.
    assert_eq!((result.percent.unwrap(), result.points), (84, 26));
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
        (result.percent.unwrap(), result.passed),
        (68, false),
        "below the mark"
    );
    let mut enough = session(&compiled);
    take(&mut enough, &["stay", "bad-1", "bad-2"]);
    take(&mut enough, &good[2..]);
    let result = judge(&enough);
    assert_eq!(
        (result.percent.unwrap(), result.passed),
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

/// Points are compared with the best of all paths. If they were compared only with the best choices in the visited
/// scenes, a short bad path would look perfect.
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
    // Each choice was the best in its scene. But 4 points in the range from -7 to 9 are only 68 percent.
    assert_eq!((result.points, result.best, result.worst), (4, 9, -7));
    assert_eq!((result.percent.unwrap(), result.passed), (68, false));
    // The points of an area are compared with the range that is reachable in this area alone.
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
