//! Tests which decisions are turning points, and in which order they are listed.

use super::support::{compiled, judge, session, take};
use super::{END, ENDINGS, choice, choose};

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
            // This choice earns points, but skips scene `c`, whose decision earns the most.
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
    // The critical breach comes first, although it loses no points. The others are in the order of their losses, the
    // greatest first.
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

/// A choice that makes a critical breach unavoidable is a turning point, even if it earns the most points.
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
