//! The reporter: what it sends and in which order, how it resumes, and what each mode allows.

use serde_json::json;

use samtalerum_core::meeting::{Act, Mode};
use samtalerum_lms::{Report, Reporter};

use crate::support::{best, built_in, content, perform, session, walks, worst};
use crate::tables::{MOMENT, as_mode, first_acts, judge, reporter};

const MEETING: &str = "she-agrees";

/// A launch of a package with one meeting, in SCORM 1.2.
fn launch() -> serde_json::Value {
    json!({"standard": "scorm12", "scope": {"meeting": MEETING}})
}

fn set(report: Option<Report>) -> Vec<(String, String)> {
    match report {
        Some(Report::Scorm { set, .. }) => set,
        other => panic!("{other:?}"),
    }
}

fn code(report: Option<Report>) -> String {
    match report {
        Some(Report::Scorm { code, .. }) => code,
        other => panic!("{other:?}"),
    }
}

/// Returns the ids of the interactions that are set, in order.
fn interactions(set: &[(String, String)]) -> Vec<&str> {
    let ids = set.iter().filter(|(name, _)| {
        name.starts_with("cmi.interactions.")
            && name.ends_with(".id")
            && !name.contains("objectives")
    });
    ids.map(|(_, id)| id.as_str()).collect()
}

fn value<'a>(set: &'a [(String, String)], name: &str) -> Option<&'a str> {
    let found = set.iter().find(|(other, _)| other == name);
    found.map(|(_, value)| value.as_str())
}

#[test]
fn the_first_report_keeps_the_record_open_at_once() {
    let (mut reporter, resumed) = reporter(&launch());
    assert_eq!(resumed, []);
    let set = set(reporter.report(&[], MOMENT, &judge));
    assert_eq!(set[0], ("cmi.core.exit".to_owned(), "suspend".to_owned()));
    assert_eq!(value(&set, "cmi.core.lesson_status"), Some("incomplete"));
    assert_eq!(value(&set, "cmi.core.score.raw"), None);
    assert_eq!(value(&set, "cmi.suspend_data"), Some(""));
    assert_eq!(value(&set, "cmi.core.session_time"), Some("0000:01:30.50"));
    assert_eq!(interactions(&set), Vec::<&str>::new());
}

#[test]
fn each_answer_is_sent_once_and_the_code_is_the_last() {
    let attempt = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let (mut reporter, _) = reporter(&launch());
    let mut sent: Vec<String> = Vec::new();
    for count in 0..=attempt.acts.len() {
        let set = set(reporter.report(&[first_acts(&attempt, count)], MOMENT, &judge));
        let new = interactions(&set);
        sent.extend(new.into_iter().map(str::to_owned));
        let is_over = count == attempt.acts.len();
        assert_eq!(
            value(&set, "cmi.core.score.raw").is_some(),
            is_over,
            "no early score"
        );
    }
    let session = best(MEETING);
    let answers = session.decisions().len() + session.appraisals().len() + session.notes().len();
    // Three more interactions are sent: the answer about the signs, and two attempt codes.
    assert_eq!(sent.len(), answers + 3, "{sent:?}");
    for (index, id) in sent.iter().enumerate() {
        assert!(id.starts_with(&format!("{:02}_", index + 1)), "{id}");
    }
    let last = |from_end: usize| sent[sent.len() - from_end].split_once('_').unwrap().1;
    assert_eq!(
        [last(3), last(2), last(1)],
        ["signs", "first_attempt_code", "attempt_code"]
    );
    // Only values that have changed are set again.
    let again = set(reporter.report(&[attempt], MOMENT, &judge));
    assert_eq!(again, []);
}

#[test]
fn the_code_is_that_of_the_attempt_whose_score_is_reported() {
    let good = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let bad = as_mode(&worst(&built_in(MEETING)), Mode::Assessment, 1_795_749_790);
    let code_of = |attempt| samtalerum_core::code::encode(attempt, &built_in(MEETING)).unwrap();
    let (mut reporter, _) = reporter(&launch());
    let first = set(reporter.report(std::slice::from_ref(&good), MOMENT, &judge));
    assert_eq!(value(&first, "cmi.core.lesson_status"), Some("passed"));
    let second = set(reporter.report(&[good.clone(), bad], MOMENT, &judge));
    assert_eq!(
        value(&second, "cmi.core.score.raw"),
        None,
        "it has not changed"
    );
    for set in [first, second] {
        let responses = set
            .iter()
            .filter(|(name, _)| name.ends_with(".student_response"));
        let last: Vec<&String> = responses.rev().take(2).map(|(_, value)| value).collect();
        assert_eq!(last, [&code_of(&good), &code_of(&good)]);
    }
}

#[test]
fn the_policy_decides_which_answers_and_codes_are_sent() {
    let assessment = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let practice = as_mode(&best(MEETING), Mode::Practice, 1_795_749_790);
    let attempts = [assessment, practice];
    let count = |answered: &str, codes: &str| {
        let mut launch = launch();
        launch["policy"] = json!({"answered": answered, "codes": codes});
        let (mut reporter, _) = reporter(&launch);
        interactions(&set(reporter.report(&attempts, MOMENT, &judge))).len()
    };
    let answers = count("assessments", "never");
    assert_eq!(count("all", "never"), 2 * answers);
    assert_eq!(count("never", "never"), 0);
    assert_eq!(count("never", "reported"), 2);
    assert_eq!(count("never", "first-and-reported"), 4);
}

#[test]
fn an_answer_given_again_is_a_new_entry_of_the_journal() {
    let mut session = session(&built_in(MEETING));
    crate::support::read_on(&mut session);
    let first = session.offered()[0];
    let id = session.compiled().choice_id(first).clone();
    perform(&mut session, Act::Choose(id.clone()));
    let once = as_mode(&session, Mode::Practice, 1_795_748_790);
    perform(&mut session, Act::StepBack);
    let back = as_mode(&session, Mode::Practice, 1_795_748_790);
    perform(&mut session, Act::Choose(id));
    let twice = as_mode(&session, Mode::Practice, 1_795_748_790);
    let (mut reporter, _) = reporter(&launch());
    let mut sent = |attempt| {
        let set = set(reporter.report(&[attempt], MOMENT, &judge));
        interactions(&set)
            .into_iter()
            .map(str::to_owned)
            .collect::<Vec<_>>()
    };
    let first = sent(once);
    assert_eq!(first.len(), 1);
    assert!(sent(back).is_empty());
    let second = sent(twice);
    assert_eq!(second.len(), 1);
    assert_eq!(first[0].replace("01_", "02_"), second[0]);
}

#[test]
fn a_launch_resumes_and_continues_the_journal() {
    let attempt = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let half = first_acts(&attempt, attempt.acts.len() / 2);
    let (mut first, _) = reporter(&launch());
    let report = first.leave(std::slice::from_ref(&half), MOMENT, &judge);
    let had = interactions(&set(report.clone())).len();
    assert!(had > 0);
    let mut again = launch();
    again["resume"] = code(report).into();
    again["interactions"] = had.into();
    let (mut second, resumed) = reporter(&again);
    assert_eq!(resumed.len(), 1);
    assert_eq!(resumed[0].header.mode, Mode::Assessment);
    let reported = set(second.report(&resumed, MOMENT, &judge));
    assert!(
        interactions(&reported).is_empty(),
        "they were reported before"
    );
    let bookmark = value(&reported, "cmi.core.lesson_location").unwrap();
    assert!(bookmark.starts_with(MEETING), "{bookmark}");
    // Play the rest of the meeting.
    let mut whole = resumed[0].clone();
    let known = whole.acts.len();
    whole.acts.extend(attempt.acts[known..].iter().cloned());
    let ended = set(second.report(&[whole], MOMENT, &judge));
    let new = interactions(&ended);
    assert!(new[0].starts_with(&format!("{:02}_", had + 1)), "{new:?}");
    assert_eq!(value(&ended, "cmi.core.lesson_status"), Some("passed"));
}

/// Extreme numbers do not stop a report: a platform can state any number of interactions, and a stored attempt can have
/// any start time.
#[test]
fn numbers_at_their_limits_are_reported() {
    let attempts = [as_mode(&best(MEETING), Mode::Assessment, i64::MAX as u64)];
    for standard in ["scorm12", "scorm2004"] {
        let mut launch = launch();
        launch["standard"] = standard.into();
        launch["interactions"] = usize::MAX.into();
        let (mut reporter, _) = reporter(&launch);
        let set = set(reporter.report(&attempts, MOMENT, &judge));
        assert!(!interactions(&set).is_empty(), "{standard}");
    }
}

#[test]
fn review_and_browse_store_nothing() {
    let attempts = [as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790)];
    for mode in ["review", "browse", "Review", "Browse"] {
        for standard in ["scorm12", "scorm2004"] {
            let mut launch = launch();
            launch["mode"] = mode.into();
            launch["standard"] = standard.into();
            let (mut reporter, _) = reporter(&launch);
            assert_eq!(reporter.report(&attempts, MOMENT, &judge), None);
            assert_eq!(set(reporter.leave(&attempts, MOMENT, &judge)), []);
        }
    }
    for mode in ["", "normal", "Normal", "something"] {
        let mut launch = launch();
        launch["mode"] = mode.into();
        let (mut reporter, _) = reporter(&launch);
        assert!(
            reporter.report(&attempts, MOMENT, &judge).is_some(),
            "{mode:?}"
        );
    }
}

#[test]
fn leaving_asks_scorm_2004_to_suspend_and_can_be_repeated() {
    let mut launch = launch();
    launch["standard"] = "scorm2004".into();
    let (mut reporter, _) = reporter(&launch);
    for _ in 0..2 {
        let set = set(reporter.leave(&[], MOMENT, &judge));
        assert_eq!(value(&set, "cmi.exit"), Some("suspend"));
        assert_eq!(value(&set, "cmi.session_time"), Some("PT0H1M30.50S"));
        assert_eq!(set.last().unwrap().0, "adl.nav.request");
    }
}

#[test]
fn objectives_keep_the_index_that_the_platform_gives_them() {
    let attempt = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let mut launch = launch();
    launch["objectives"] = json!(["PRIMARY", "safety"]);
    let (mut reporter, _) = reporter(&launch);
    let set = set(reporter.report(&[attempt], MOMENT, &judge));
    let ids = set
        .iter()
        .filter(|(name, _)| name.starts_with("cmi.objectives") && name.ends_with(".id"));
    let ids: Vec<(&str, &str)> = ids.map(|(name, id)| (name.as_str(), id.as_str())).collect();
    let expected = [
        ("cmi.objectives.2.id", "rights"),
        ("cmi.objectives.3.id", "facts"),
        ("cmi.objectives.4.id", "decision"),
    ];
    assert_eq!(ids, expected);
    assert!(value(&set, "cmi.objectives.1.status").is_some());
}

#[test]
fn an_unreadable_code_gives_a_notice_and_is_kept() {
    let json = json!({"standard": "scorm12", "resume": "S1nonsense"});
    let launch = crate::tables::launch(&json);
    let (mut reporter, resumed) = Reporter::new(launch, content(), &judge);
    assert_eq!(resumed.attempts, []);
    assert_eq!(resumed.notices.len(), 1);
    assert_eq!(code(reporter.report(&[], MOMENT, &judge)), "S1nonsense");
}

#[test]
fn an_assessment_of_which_acts_no_longer_fit_does_not_count() {
    let mut attempt = as_mode(&best(MEETING), Mode::Assessment, 1_795_748_790);
    let choices = attempt.acts.iter_mut().rev();
    let mut choices = choices.filter(|act| matches!(act.act, Act::Choose(_)));
    choices.next().unwrap().act = Act::Choose("no-such-choice".to_owned());
    let code = samtalerum_core::code::encode(&attempt, &built_in(MEETING)).unwrap();
    let mut json = launch();
    json["resume"] = code.into();
    let launch = crate::tables::launch(&json);
    let (_, resumed) = Reporter::new(launch, content(), &judge);
    assert_eq!(resumed.notices.len(), 1);
    let header = &resumed.attempts[0].header;
    assert_eq!(header.kind(), samtalerum_core::meeting::AttemptKind::Again);
    assert!(resumed.attempts[0].acts.len() < attempt.acts.len());
}

/// Plays random attempts in the whole course. The record derived from the stored course code must equal the record of
/// the attempts themselves.
#[test]
fn the_record_of_the_code_is_that_of_the_attempts() {
    let mut attempts = Vec::new();
    for (index, meeting) in crate::support::meetings().iter().enumerate() {
        for (number, (session, _)) in walks(meeting, 2).iter().enumerate() {
            let mode = if (index + number) % 2 == 0 {
                Mode::Assessment
            } else {
                Mode::Practice
            };
            let started = 1_795_748_790 + (100 * index + number) as u64;
            attempts.push(as_mode(session, mode, started));
        }
    }
    let under_way = attempts.last().unwrap().clone();
    let mut under_way = first_acts(&under_way, under_way.acts.len() / 2);
    under_way.header.started += 1000;
    under_way.header.id = format!(
        "{}.{}.00000007",
        under_way.header.scenario, under_way.header.started
    );
    attempts.push(under_way);
    for scored in ["complete", "partial"] {
        let mut json = json!({"standard": "scorm12", "policy": {"scored": scored}});
        let (mut first, _) = reporter(&json);
        let report = first.report(&attempts, MOMENT, &judge);
        let before = set(report.clone());
        json["resume"] = code(report).into();
        let (mut second, resumed) = reporter(&json);
        let after = set(second.report(&resumed, MOMENT, &judge));
        for name in ["lesson_status", "score.raw", "lesson_location"] {
            let name = format!("cmi.core.{name}");
            assert_eq!(value(&before, &name), value(&after, &name), "{name}");
        }
        assert_eq!(
            value(&before, "cmi.suspend_data"),
            value(&after, "cmi.suspend_data")
        );
    }
}
