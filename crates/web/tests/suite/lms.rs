//! Visits from a learning platform: what they resume, and what the platform gets.

use serde_json::{Value, json};

use samtalerum_core::meeting::Session;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_lms::Moment;
use samtalerum_simulator::{Action, PageName, Simulator, Training};
use samtalerum_web::LmsVisit;
use samtalerum_web::store::PlatformStore;

use crate::support::{SharedStore, best, content, meetings, onward, says, simulator};

const MEETING: &str = "she-agrees";

/// Begins a visit. Its launch has these fields besides the standard and the platform.
fn begin(fields: &Value) -> (LmsVisit, Simulator) {
    let mut launch = json!({"standard": "scorm12", "platform": "moodle.example.dk"});
    let fields = fields.as_object().unwrap().clone();
    launch.as_object_mut().unwrap().extend(fields);
    let mut simulator = simulator("en");
    let settings = Box::new(MemoryStore::new());
    let visit = LmsVisit::begin(&launch.to_string(), &mut simulator, &content(), settings);
    (visit.unwrap(), simulator)
}

fn report(visit: &mut LmsVisit, simulator: &Simulator) -> Option<Value> {
    let report = visit.report(simulator, Moment::default());
    report.map(|report| serde_json::from_str(&report).unwrap())
}

fn element(report: &Value, name: &str) -> Option<String> {
    let set = report["set"].as_array().unwrap();
    let found = set.iter().find(|pair| pair[0] == name);
    found.map(|pair| pair[1].as_str().unwrap().to_owned())
}

/// Performs the act that continues the meeting.
fn step(simulator: &mut Simulator) {
    let action = onward(&simulator.page()).expect("the meeting is not over");
    simulator.update(action);
}

#[test]
fn each_act_is_reported_once() {
    let (mut visit, mut simulator) = begin(&json!({"scope": {"meeting": MEETING}}));
    assert_eq!(simulator.page().name, PageName::CaseFile);
    let first = report(&mut visit, &simulator).unwrap();
    assert_eq!(element(&first, "cmi.core.exit").as_deref(), Some("suspend"));
    assert_eq!(report(&mut visit, &simulator), None, "nothing was done");
    step(&mut simulator);
    assert!(report(&mut visit, &simulator).is_some());
    assert_eq!(report(&mut visit, &simulator), None);
    let mut reports = 0;
    while !simulator.session().is_some_and(Session::is_over) {
        step(&mut simulator);
        reports += usize::from(report(&mut visit, &simulator).is_some());
    }
    let acts = simulator.session().unwrap().attempt().acts.len();
    assert_eq!(reports, acts - 1);
}

#[test]
fn a_visit_goes_on_where_the_meeting_stood() {
    for scope in [json!({"meeting": MEETING}), json!({"course": true})] {
        let (mut visit, mut simulator) = begin(&json!({"scope": scope}));
        simulator.update(Action::Start(MEETING.to_owned()));
        for _ in 0..12 {
            step(&mut simulator);
        }
        let stood = simulator.session().unwrap().clone();
        let last = report(&mut visit, &simulator).unwrap();
        let resume = element(&last, "cmi.suspend_data").unwrap();
        assert_eq!(last["code"], resume.as_str());
        let (_, simulator) = begin(&json!({"scope": scope, "resume": resume}));
        let session = simulator.session().unwrap();
        assert_eq!(session.events(), stood.events());
        assert_eq!(session.decisions().len(), stood.decisions().len());
        assert_eq!(simulator.page().name, PageName::Meeting);
        assert_eq!(simulator.page().notices, []);
    }
}

#[test]
fn a_finished_meeting_resumes_at_the_menu_and_in_review_at_its_debrief() {
    let attempt = best(MEETING).attempt().clone();
    let compiled = &content().meetings[MEETING].compiled;
    let resume = samtalerum_core::code::encode(&attempt, compiled).unwrap();
    let mut fields = json!({"scope": {"meeting": MEETING}, "resume": resume});
    let (_, simulator) = begin(&fields);
    assert_eq!(simulator.page().name, PageName::Menu);
    fields["mode"] = "review".into();
    let (mut visit, simulator) = begin(&fields);
    assert_eq!(simulator.page().name, PageName::Debrief);
    assert_eq!(report(&mut visit, &simulator), None);
}

#[test]
fn the_platform_chooses_the_language() {
    for (tag, language) in [("da-DK", "da"), ("en-GB", "en"), ("", "en")] {
        let (_, simulator) = begin(&json!({"language": tag}));
        assert_eq!(simulator.page().language, language, "{tag}");
    }
}

#[test]
fn failures_are_shown_once_with_the_code_of_what_is_played() {
    let (visit, mut simulator) = begin(&json!({"scope": {"meeting": MEETING}}));
    for _ in 0..8 {
        step(&mut simulator);
        assert!(visit.notify("web-lms-not-saved", &mut simulator));
    }
    let notices = simulator.page().notices;
    assert_eq!(notices.len(), 1, "{notices:?}");
    let code = notices[0].text.rsplit(": ").next().unwrap();
    let decoded = samtalerum_core::code::decode(code, &content()).unwrap();
    let acts = |session: &Session| session.events().to_vec();
    let (session, _) = Session::replay(
        content().compiled(&decoded.attempt.header).unwrap(),
        decoded.attempt,
    );
    assert_eq!(acts(&session), acts(simulator.session().unwrap()));
    assert!(visit.notify("web-lms-saved", &mut simulator));
    assert_eq!(simulator.page().notices, []);
    // While something is not stored, no notice may ask the trainee to close the window.
    simulator.update(Action::Leave);
    visit.notify("web-lms-not-saved", &mut simulator);
    assert_eq!(simulator.page().notices.len(), 1);
    visit.notify("web-lms-saved", &mut simulator);
    for id in [
        "web-lms-no-api",
        "web-lms-unreachable",
        "web-lms-token-used",
        "web-lms-slow",
        "web-lms-resumed-tab",
        "web-lms-elsewhere",
    ] {
        assert!(visit.notify(id, &mut simulator), "{id}");
        let notices = simulator.page().notices;
        let text = &notices.last().unwrap().text;
        assert!(says(text, "en", &format!("notice-{id}"), &[]), "{text}");
    }
    assert!(!visit.notify("web-no-webgl", &mut simulator));
}

#[test]
fn settings_stay_where_they_are_and_attempts_do_not() {
    let machine = SharedStore::default();
    let mut simulator = simulator("en");
    let launch = json!({"standard": "scorm2004"}).to_string();
    let settings = Box::new(machine.handle());
    LmsVisit::begin(&launch, &mut simulator, &content(), settings).unwrap();
    simulator.update(Action::SetLanguage("da".to_owned()));
    simulator.update(Action::Start(meetings()[0].clone()));
    simulator.update(Action::Begin);
    assert_eq!(machine.settings().0.language.as_deref(), Some("da"));
    assert_eq!(machine.list().attempts, []);
}

#[test]
fn a_case_file_that_was_only_looked_at_is_forgotten() {
    let (mut visit, mut simulator) = begin(&json!({"scope": {"course": true}}));
    report(&mut visit, &simulator);
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Menu);
    assert_eq!(report(&mut visit, &simulator), None);
    let page = simulator.page();
    let mut buttons = page.buttons().into_iter();
    assert!(!buttons.any(|button| matches!(button.action, Action::Resume(_))));
}

#[test]
fn the_attempt_that_was_touched_last_is_the_last() {
    let attempts: Vec<_> = meetings()[..3]
        .iter()
        .enumerate()
        .map(|(index, meeting)| {
            let mut attempt = best(meeting).attempt().clone();
            attempt.header.id = format!("attempt-{index}");
            attempt
        })
        .collect();
    let mut store = PlatformStore::new(&attempts, Box::new(MemoryStore::new()));
    let order = |store: &PlatformStore| {
        let attempts = store.attempts().into_iter();
        attempts.map(|one| one.header.id).collect::<Vec<_>>()
    };
    assert_eq!(order(&store), ["attempt-0", "attempt-1", "attempt-2"]);
    assert!(store.take_change() && !store.take_change());
    store.open("attempt-0").unwrap();
    store.append("attempt-0", &attempts[0].acts[..1]).unwrap();
    assert_eq!(order(&store), ["attempt-1", "attempt-2", "attempt-0"]);
    assert!(store.take_change());
    assert_eq!(store.touched().len(), 1);
    store.append("attempt-0", &[]).unwrap();
    assert!(!store.take_change(), "without acts, nothing has changed");
}

#[test]
fn a_launch_that_cannot_be_read_is_refused() {
    for launch in [
        "",
        "{}",
        r#"{"standard": "scorm3"}"#,
        r#"{"standard": "cmi5", "scope": {}}"#,
    ] {
        let settings = Box::new(MemoryStore::new());
        let visit = LmsVisit::begin(launch, &mut simulator("en"), &content(), settings);
        assert!(visit.is_err(), "{launch}");
    }
}
