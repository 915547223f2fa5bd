//! Tests specialists' reviews: how many reviewers agree with a verdict of the course, about which circumstances they
//! are asked, and what a disputed verdict costs.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::guidance::VerdictKind;
use samtalerum_core::meeting::CompiledScenario;
use samtalerum_core::paths::Paths;
use samtalerum_core::review::{
    Agreement, Counts, Opinion, Summary, agreement, cases, content_hash,
};
use samtalerum_core::scenario::{Judgement, Scenario, Scene};
use samtalerum_core::source::{options, read};

use super::support::{content, files_in, good, session, take};

#[test]
fn a_verdict_is_disputed_if_fewer_than_two_thirds_of_at_least_three_agree() {
    for (agree, of, disputed) in [
        (0, 1, false),
        (0, 2, false),
        (0, 3, true),
        (1, 3, true),
        (2, 3, false),
        (3, 3, false),
        (2, 4, true),
        (3, 4, false),
        (6, 10, true),
        (7, 10, false),
        (7, 11, true),
        (8, 12, false),
        (u32::MAX, u32::MAX, false),
        (u32::MAX / 2, u32::MAX, true),
    ] {
        let found = Agreement::new(agree, of).unwrap();
        assert_eq!(found.disputed, disputed, "{agree} of {of}");
    }
    assert_eq!(Agreement::new(0, 0), None, "not reviewed");
}

#[test]
fn who_cannot_say_counts_neither_for_nor_against() {
    let counts = |text: &str| -> Counts { options().from_str(text).unwrap() };
    let right = |name: &str| name == Opinion::Right.name();
    for (given, expected) in [
        ("{}", None),
        (r#"{"cannot-say": 5}"#, None),
        (r#"{"right": 2, "cannot-say": 5}"#, Some((2, 2))),
        (
            r#"{"right": 2, "partly": 1, "wrong": 3, "cannot-say": 1}"#,
            Some((2, 6)),
        ),
        (
            r#"{"right": 4000000000, "wrong": 4000000000}"#,
            Some((4_000_000_000, u32::MAX)),
        ),
    ] {
        let found = agreement(&counts(given), right);
        assert_eq!(found.map(|one| (one.agree, one.of)), expected, "{given}");
    }
}

#[test]
fn an_opinion_agrees_with_one_verdict_and_whoever_accepts_a_neutral_choice_agrees() {
    use VerdictKind::{Breaches, Follows, Partly};
    let verdicts = [Some(Follows), Some(Partly), Some(Breaches), None];
    for (opinion, agrees) in [
        (Opinion::Right, [true, false, false, true]),
        (Opinion::Partly, [false, true, false, true]),
        (Opinion::Wrong, [false, false, true, false]),
        (Opinion::CannotSay, [false; 4]),
    ] {
        assert_eq!(
            verdicts.map(|verdict| opinion.agrees(verdict)),
            agrees,
            "{opinion:?}"
        );
    }
}

#[test]
fn a_reviewer_is_asked_about_circumstances_only_if_the_verdicts_differ() {
    use VerdictKind::{Breaches, Follows, Partly};
    for (judged, expected) in [
        (
            r#"[Follows("a"), Partly("b")]"#,
            vec![("always", Some(Partly))],
        ),
        (r#"[Neutral]"#, vec![("always", None)]),
        (
            r#"[If(Flag("x"), Breaches("a")), Otherwise(Breaches("b"))]"#,
            vec![("always", Some(Breaches))],
        ),
        (
            r#"[If(Flag("x"), Breaches("a")), If(Flag("x"), Follows("b")), Otherwise(Follows("b"))]"#,
            vec![("case-1", Some(Breaches)), ("otherwise", Some(Follows))],
        ),
        (
            r#"[Partly("c"), If(Flag("x"), Follows("a"))]"#,
            vec![("always", Some(Partly))],
        ),
        (
            r#"[If(Flag("x"), Follows("a")), If(Not(Flag("x")), Partly("a"))]"#,
            vec![("case-1", Some(Follows)), ("case-2", Some(Partly))],
        ),
        (
            r#"[If(Flag("x"), Follows("a")), If(Flag("y"), Breaches("a")), Otherwise(Neutral)]"#,
            vec![
                ("case-1", Some(Follows)),
                ("case-2", Some(Breaches)),
                ("otherwise", None),
            ],
        ),
    ] {
        let judgements: Vec<Judgement> = options().from_str(judged).unwrap();
        let found = cases(&judgements);
        let found: Vec<_> = found
            .iter()
            .map(|case| (case.id.as_str(), case.verdict))
            .collect();
        assert_eq!(found, expected, "{judged}");
    }
}

/// Compiles a meeting of this format with three decisions, whose stakes are 2, 3 and 4 points. `decisions` has the
/// counted reviews of the decisions in RON.
fn reviewed(format: u32, decisions: &str) -> Arc<CompiledScenario> {
    edited(format, decisions, ("", ""))
}

/// Does the same as [`reviewed`], with a part of the scenario's text replaced.
fn edited(format: u32, decisions: &str, (from, to): (&str, &str)) -> Arc<CompiledScenario> {
    let text = format!(
        r#"Scenario(format: {format}, id: "made", level: Introductory, minutes: 1, trains: [],
        cast: {{"amina": (role: Citizen, look: "amina")}}, case_file: [], variables: {{"hasty": Flag(false)}},
        start: "start", scenes: {{
            "start": (stake: (points: 2, areas: [Facts]), then: Choose([
                (id: "ask", judged: [Follows("ask-the-citizen")], to: "next"),
                (id: "hurry", judged: [Breaches("ask-the-citizen")], effects: [Set("hasty")], to: "next"),
            ])),
            "next": (stake: (points: 3, areas: [Rights]), then: Choose([
                (id: "send-out", judged: [
                    If(Flag("hasty"), Breaches("exclusion-needs-weighty-grounds")),
                    Otherwise(Partly("exclusion-needs-weighty-grounds")),
                ], to: "last"),
                (id: "wait", judged: [Follows("exclusion-needs-weighty-grounds")], to: "last"),
            ])),
            "last": (stake: (points: 4, areas: [Safety]), then: Choose([
                (id: "safe", judged: [Follows("safety-first")], to: "end"),
                (id: "unsafe", judged: [Breaches("safety-first")], to: "end"),
            ])),
            "end": (then: End("end")),
        }}, endings: {{"end": (outcome: Good)}})"#
    );
    assert!(text.contains(from));
    let text = text.replacen(from, to, 1);
    let mut findings = Vec::new();
    let (scenario, _) = read::<Scenario, Scene>("made.ron", &text, "scenes", &mut findings);
    assert!(findings.is_empty(), "{findings:?}");
    let summary: Summary = options()
        .from_str(&format!(
            "Summary(format: 1, scenario: \"made\", hashes: {{}}, reviewers: 3, decisions: {{{decisions}}})"
        ))
        .unwrap();
    let compiled = CompiledScenario::compile(Arc::new(scenario.unwrap())).unwrap();
    Arc::new(compiled.with_review(Some(&summary)))
}

/// Plays these choices and returns the debrief.
fn judged(compiled: &Arc<CompiledScenario>, choices: &[&str]) -> Debrief {
    let mut session = session(compiled);
    take(&mut session, choices);
    let paths = Paths::new(Arc::clone(compiled), &content().guidance);
    Debrief::new(&session, &paths, &content().guidance)
}

/// Reviews in which most reviewers think that the choice `hurry` is right.
const HASTE_IS_RIGHT: &str = r#""hurry": {"always": {"right": 3, "wrong": 1}}"#;

#[test]
fn a_disputed_decision_costs_nothing_and_100_stays_within_reach() {
    let path = ["hurry", "wait", "safe"];
    let undisputed = judged(&reviewed(2, ""), &path);
    assert_eq!(undisputed.points, -4 + 6 + 8);
    assert_eq!(undisputed.percent, Some(55), "10 of 18");
    assert_eq!(undisputed.turning_points.len(), 1);
    assert_eq!(undisputed.decisions[0].review, None);

    let disputed = judged(&reviewed(2, HASTE_IS_RIGHT), &path);
    assert_eq!(disputed.points, 4 + 6 + 8);
    assert_eq!(disputed.percent, Some(100));
    assert_eq!(disputed.turning_points, Vec::new());
    let review = disputed.decisions[0].review.unwrap();
    assert_eq!((review.agree, review.of, review.disputed), (1, 4, true));
    // The course's own verdict is still reported.
    assert_eq!(
        disputed.decisions[0].verdicts,
        undisputed.decisions[0].verdicts
    );
    assert_eq!(disputed.decisions[0].grade, undisputed.decisions[0].grade);
    // The dispute does not lower the points of the right act. A mistake that is not disputed costs as much as before.
    let right = judged(&reviewed(2, HASTE_IS_RIGHT), &["ask", "wait", "safe"]);
    assert_eq!((right.points, right.percent), (18, Some(100)));
    let unsafe_ = judged(&reviewed(2, HASTE_IS_RIGHT), &["hurry", "wait", "unsafe"]);
    assert_eq!(unsafe_.points, 4 + 6 - 8);
}

#[test]
fn a_disputed_decision_is_no_critical_breach() {
    let path = ["ask", "wait", "unsafe"];
    let guidance = &content().guidance;
    assert!(guidance.principles["safety-first"].critical);
    assert_eq!(judged(&reviewed(2, ""), &path).critical.len(), 1);
    let disputed = reviewed(2, r#""unsafe": {"always": {"right": 2, "partly": 1}}"#);
    let debrief = judged(&disputed, &path);
    assert_eq!(debrief.critical, Vec::new());
    assert_eq!(debrief.turning_points, Vec::new());
    assert!(debrief.passed);
    // The exploration respects the dispute too: if the scene offers only the disputed choice, there is still a path
    // without a critical breach.
    let only = (
        r#"(id: "safe", judged: [Follows("safety-first")], to: "end"),"#,
        "",
    );
    for (answers, is_clean) in [("", false), (r#""unsafe": {"always": {"right": 3}}"#, true)] {
        let paths = Paths::new(edited(2, answers, only), &content().guidance);
        assert_eq!(paths.start().clean.is_some(), is_clean, "{answers}");
    }
}

#[test]
fn a_disputed_decision_is_no_turning_point_even_if_it_leads_past_points() {
    let shortcut = ("effects: [Set(\"hasty\")], to: \"next\"", "to: \"last\"");
    for (answers, turning) in [("", 1), (HASTE_IS_RIGHT, 0)] {
        let debrief = judged(&edited(2, answers, shortcut), &["hurry", "safe"]);
        assert_eq!(debrief.turning_points.len(), turning, "{answers}");
        assert!(debrief.percent < Some(100), "{answers}");
    }
}

#[test]
fn agreement_costs_what_it_cost_before() {
    for answers in [
        r#""hurry": {"always": {"wrong": 2, "right": 1}}"#,
        // Two reviewers are too few for a dispute.
        r#""hurry": {"always": {"right": 2}}"#,
        r#""hurry": {"always": {"cannot-say": 9}}"#,
    ] {
        let debrief = judged(&reviewed(2, answers), &["hurry", "wait", "safe"]);
        assert_eq!(debrief.points, -4 + 6 + 8, "{answers}");
    }
}

#[test]
fn a_dispute_is_about_one_circumstance() {
    let only_hasty = r#""send-out": {"case-1": {"right": 3}, "otherwise": {"partly": 3}}"#;
    let compiled = reviewed(2, only_hasty);
    let hasty = judged(&compiled, &["hurry", "send-out", "safe"]);
    let calm = judged(&compiled, &["ask", "send-out", "safe"]);
    let status = |debrief: &Debrief| debrief.decisions[1].review.map(|one| one.disputed);
    assert_eq!((status(&hasty), status(&calm)), (Some(true), Some(false)));
    assert_eq!(hasty.decisions[1].points, 6);
    assert_eq!(calm.decisions[1].points, 3);
}

#[test]
fn where_circumstances_overlap_a_verdict_that_nobody_was_asked_about_is_not_reviewed() {
    // After the choice `hurry` both conditions hold, and the second makes the choice `send-out` a breach. Reviewers
    // were asked about each condition alone, so nobody has reviewed this verdict.
    let overlap = (
        r#"If(Flag("hasty"), Breaches("#,
        r#"If(Flag("hasty"), Partly("safety-first")), If(All([]), Breaches("#,
    );
    let answers = r#""send-out": {"case-1": {"right": 3}, "case-2": {"wrong": 3}}"#;
    let compiled = edited(2, answers, overlap);
    let hasty = judged(&compiled, &["hurry", "send-out", "safe"]);
    assert_eq!(hasty.decisions[1].review, None);
    assert_eq!(hasty.decisions[1].points, -6);
    let calm = judged(&compiled, &["ask", "send-out", "safe"]);
    assert_eq!(calm.decisions[1].review, Agreement::new(3, 3));
}

#[test]
fn the_exploration_agrees_and_the_best_path_takes_what_nobody_disputes() {
    // In the second decision, the disputed choice is listed before the right one.
    let answers = format!("{HASTE_IS_RIGHT}, \"send-out\": {{\"otherwise\": {{\"right\": 3}}}}");
    let compiled = reviewed(2, &answers);
    let paths = Paths::new(Arc::clone(&compiled), &content().guidance);
    assert_eq!((paths.range().best, paths.range().worst), (18, 0));
    let debrief = judged(&compiled, &["hurry", "wait", "unsafe"]);
    let best: Vec<&str> = debrief
        .best_path
        .decisions
        .iter()
        .map(|one| one.1.as_str())
        .collect();
    assert_eq!(best, ["ask", "wait", "safe"]);
    // `check` does not report a disputed act as a free mistake, because it is intended that such an act costs nothing.
    let free = |one: &samtalerum_core::paths::Violation| {
        matches!(one, samtalerum_core::paths::Violation::FreeMistake { .. })
    };
    assert!(
        !paths.violations().iter().any(free),
        "{:?}",
        paths.violations()
    );
}

#[test]
fn in_format_1_a_dispute_is_only_shown() {
    let path = ["hurry", "wait", "unsafe"];
    let answers = format!("{HASTE_IS_RIGHT}, \"unsafe\": {{\"always\": {{\"right\": 3}}}}");
    let (with, without) = (reviewed(1, &answers), reviewed(1, ""));
    let (with, without) = (judged(&with, &path), judged(&without, &path));
    assert_eq!(
        (with.points, with.percent),
        (without.points, without.percent)
    );
    assert_eq!(with.turning_points, without.turning_points);
    assert_eq!(with.critical, without.critical);
    assert_eq!(with.critical.len(), 1);
    assert!(with.decisions[0].review.unwrap().disputed);
}

/// Loads the small course of the tests with a summary of reviews. `HASH` in the summary is replaced with the hash of
/// the meeting.
fn small_with(summary: &str) -> Content {
    let mut files = Files::default();
    for (path, bytes) in files_in(&good()) {
        files.add(&path, bytes);
    }
    let hash = content_hash(&files, "small", "en").unwrap();
    files.add(
        "reviews/small.ron",
        summary.replace("HASH", &hash).into_bytes(),
    );
    Content::load(files, None)
}

const GOOD: &str = r#"Summary(format: 1, scenario: "small", hashes: {"en": "HASH"}, reviewers: 3,
    decisions: {"ask-amina": {"always": {"right": 3}}}, statements: {"note-said": {"depends": 3}})"#;

#[test]
fn a_summary_counts_only_for_the_meeting_as_it_was_reviewed() {
    let content = small_with(GOOD);
    assert_eq!(content.findings, Vec::new());
    assert_eq!(content.reviews.len(), 1);
    for (from, to, code) in [
        ("format: 1", "format: 2", "review-unknown-format"),
        ("\"small\"", "\"smell\"", "review-of-another"),
        ("HASH", "0123456789abcdef", "review-edited"),
        ("\"en\"", "\"da\"", "review-edited"),
        ("ask-amina", "ask-amin", "review-unknown-part"),
        ("always", "case-1", "review-unknown-part"),
        ("right", "rihgt", "review-unknown-part"),
        ("note-said", "note-sad", "review-unknown-part"),
        ("depends", "always", "review-unknown-part"),
        ("reviewers: 3", "reviewers: -3", "wrong-kind"),
    ] {
        assert!(GOOD.contains(from));
        let content = small_with(&GOOD.replacen(from, to, 1));
        let codes: Vec<&str> = content.findings.iter().map(|one| one.code()).collect();
        assert_eq!(codes, [code], "{from} → {to}");
        assert!(content.reviews.is_empty(), "{from} → {to}");
        assert!(
            content.meetings.contains_key("small"),
            "{from} → {to}: it can still be played"
        );
        assert!(content.findings[0].span.is_some(), "{from} → {to}");
    }
}

#[test]
fn the_hash_notices_scenario_and_texts_but_not_line_endings() {
    let hash = |change: &dyn Fn(&str, String) -> String| {
        let mut files = Files::default();
        for (path, bytes) in files_in(&good()) {
            let text = change(&path, String::from_utf8(bytes).unwrap());
            files.add(&path, text.into_bytes());
        }
        content_hash(&files, "small", "en").unwrap()
    };
    let plain = hash(&|_, text| text);
    assert_eq!(plain, hash(&|_, text| text.replace('\n', "\r\n")));
    let edit = |end: &'static str| {
        hash(&move |path, text| {
            if path.ends_with(end) {
                text + "\n// x\n"
            } else {
                text
            }
        })
    };
    assert_ne!(plain, edit("small.ron"));
    assert_ne!(plain, edit("en/scenarios/small.ftl"));
    assert_eq!(plain, edit("da/scenarios/small.ftl"), "another language");
}
