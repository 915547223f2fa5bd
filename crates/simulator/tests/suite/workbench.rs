//! The simulator's support for authors: edits while a meeting is played.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Body, Overlay, Page, PageName, Revision, Simulator, Training};

use super::support::{self, Edit, SharedStore, good_files, says};

const SMALL: &str = "scenarios/small.ron";
const WORDS: &str = "locales/en/scenarios/small.ftl";

const DANISH: &str = "locales/da/scenarios/small.ftl";

/// Edits that give a choice another id.
const RENAMED: [Edit; 3] = [
    (SMALL, "id: \"ask-yusuf\"", "id: \"ask-him\""),
    (WORDS, "ask-yusuf = ", "ask-him = "),
    (DANISH, "ask-yusuf = ", "ask-him = "),
];

/// Loads the test course with these edits.
fn edited(edits: &[Edit]) -> Arc<Content> {
    let files = support::edited(&good_files(), edits);
    Arc::new(samtalerum_authoring::check::load(
        files,
        Some(&samtalerum_course::files()),
    ))
}

/// Returns the revision that the program builds from edited content.
fn revision(content: Arc<Content>) -> Revision {
    Revision {
        message_findings: samtalerum_authoring::check::check_messages(&content),
        content,
    }
}

fn revised(edits: &[Edit]) -> Revision {
    revision(edited(edits))
}

/// Returns a simulator in which the test course's meeting has begun.
fn playing() -> Simulator {
    playing_with(MemoryStore::new())
}

/// Returns a simulator that uses this store, and in which the test course's meeting has begun.
fn playing_with(store: impl Store + 'static) -> Simulator {
    let mut simulator = Simulator::new(edited(&[]), Box::new(store), &["en".to_owned()]);
    simulator.update(Action::Start("small".to_owned()));
    simulator.update(Action::Begin);
    simulator
}

fn choose(simulator: &mut Simulator, choice: &str) {
    simulator.update(Action::Continue);
    simulator.update(Action::Choose(choice.to_owned()));
    simulator.update(Action::Continue);
}

fn last_line(page: &Page) -> (String, String) {
    let Body::Meeting(view) = &page.body else {
        panic!("{:?} is no meeting", page.name);
    };
    let line = view.lines.last().expect("a line");
    (line.line.clone(), line.words.clone())
}

fn notices(simulator: &Simulator) -> Vec<String> {
    let notices = simulator.page().notices.into_iter();
    notices.map(|notice| notice.text).collect()
}

#[test]
fn edited_texts_appear_at_the_same_point() {
    let mut simulator = playing();
    simulator.update(Action::Continue);
    let before = simulator.page();
    simulator.renew(revised(&[(WORDS, "She is fine.", "She is tired.")]));
    let after = simulator.page();
    assert_eq!(before.place, after.place);
    assert_eq!(
        last_line(&after),
        ("opening-yusuf".into(), "“She is tired.”".into())
    );
    assert!(after.notices.is_empty());
}

#[test]
fn an_edit_lists_the_attempts_once_and_an_action_loads_nothing() {
    let store = SharedStore::default();
    let mut simulator = playing_with(store.handle());
    store.take_lists();
    let content = edited(&[(WORDS, "She is fine.", "She is tired.")]);
    let compiled = &content.meetings["small"].compiled;
    simulator.renew(revision(Arc::clone(&content)));
    assert_eq!(store.take_lists(), 1);
    // The content holds one reference to the compiled scenario, and the session another. Each exploration of the paths
    // adds one more. So a third reference means that the paths were explored, and a fourth that they were explored
    // again.
    assert_eq!(Arc::strong_count(compiled), 2, "nothing is explored yet");
    simulator.page();
    assert_eq!(Arc::strong_count(compiled), 3, "the progress needs paths");
    for step in [
        Action::ToggleMark("opening-room".into()),
        Action::Continue,
        Action::Choose("ask-amina".into()),
        Action::Continue,
        Action::ToggleStatement("note-said".into()),
        Action::SubmitNote,
        Action::Debrief,
        Action::Open(Overlay::Handbook),
        Action::Search("note".into()),
    ] {
        simulator.update(step.clone());
        // Neither the action nor the page explores the paths again.
        assert_eq!(Arc::strong_count(compiled), 3, "{step:?}");
        simulator.page();
        assert_eq!(Arc::strong_count(compiled), 3, "{step:?}");
        let session = simulator.session().unwrap();
        assert!(Arc::ptr_eq(session.compiled(), compiled), "{step:?}");
    }
    assert_eq!(simulator.page().name, PageName::Handbook);
    assert_eq!(store.take_lists(), 0);
}

#[test]
fn every_page_stays_open_if_nothing_changed() {
    let mut simulator = playing();
    let steps = [
        Action::ToggleMark("opening-room".into()),
        Action::Continue,
        Action::Choose("ask-amina".into()),
        Action::Continue,
        Action::ToggleStatement("note-said".into()),
        Action::SubmitNote,
        Action::StepBack,
        Action::SubmitNote,
        Action::Debrief,
        Action::Open(Overlay::Handbook),
        Action::Menu,
    ];
    for step in steps {
        simulator.update(step);
        let before = simulator.page();
        simulator.renew(revised(&[]));
        assert_eq!(simulator.page(), before);
    }
}

#[test]
fn added_and_removed_lines_keep_the_point_of_the_meeting() {
    let mut simulator = playing();
    simulator.update(Action::Continue);
    let added = "Narrate(text: \"opening-room\"), Narrate(text: \"opening-coat\"),";
    simulator.renew(revised(&[
        (SMALL, "Narrate(text: \"opening-room\"),", added),
        (
            WORDS,
            "opening-room = They sit down.",
            "opening-room = They sit.\nopening-coat = Coats.\n",
        ),
    ]));
    assert_eq!(last_line(&simulator.page()).0, "opening-yusuf");
    let acts = &simulator.session().unwrap().attempt().acts;
    assert_eq!(acts.len(), 3, "the new line was passed over: {acts:?}");
    simulator.renew(revised(&[(SMALL, "Narrate(text: \"opening-room\"),", "")]));
    assert_eq!(last_line(&simulator.page()).0, "opening-yusuf");
    choose(&mut simulator, "ask-amina");
    assert_eq!(simulator.page().name, PageName::Note);
    assert!(notices(&simulator).is_empty());
}

#[test]
fn a_removed_choice_drops_the_acts_after_it() {
    let mut simulator = playing();
    choose(&mut simulator, "ask-yusuf");
    simulator.update(Action::ToggleStatement("note-typical".into()));
    simulator.update(Action::SubmitNote);
    assert_eq!(simulator.page().name, PageName::Ending);
    let attempt = simulator.session().unwrap().attempt().header.id.clone();
    simulator.renew(revised(&RENAMED));
    let page = simulator.page();
    assert_eq!(page.name, PageName::Meeting);
    assert_eq!(last_line(&page).0, "opening-yusuf");
    let two = [("choices", "2")];
    assert!(says(
        &notices(&simulator)[0],
        "en",
        "notice-renewed-shortened",
        &two
    ));
    // Acts are never removed from the log of an attempt. So the trainee continues in a copy of the attempt, which
    // contains only the acts that still fit.
    let header = simulator.session().unwrap().attempt().header.clone();
    assert_eq!(header.again_from, Some(attempt));
    choose(&mut simulator, "ask-him");
    assert_eq!(simulator.page().name, PageName::Note);
    simulator.renew(revised(&RENAMED));
    assert!(notices(&simulator).is_empty(), "reported once");
}

#[test]
fn broken_content_is_reported_and_the_last_good_content_stays_playable() {
    for (file, from, to, location, suggestion) in [
        (
            SMALL,
            "role: Citizen",
            "role: Citicen",
            "scenarios/small.ron:8:25: ",
            Some(("unknown-word.help", "Citizen")),
        ),
        (
            SMALL,
            "to: \"weigh\"",
            "to: \"weight\"",
            "scenarios/small.ron:63:21: ",
            Some(("unknown-scene.help", "weigh")),
        ),
        (
            WORDS,
            "title = The",
            "title The",
            "locales/en/scenarios/small.ftl:1:7: ",
            None,
        ),
        (
            "guidance.ron",
            "pass_mark: 70",
            "pass_mark: 700",
            "guidance.ron:3:16: ",
            None,
        ),
    ] {
        let mut simulator = playing();
        let before = simulator.page();
        simulator.renew(revised(&[(file, from, to)]));
        let page = simulator.page();
        assert_eq!((page.place, page.body), (before.place, before.body));
        let said = notices(&simulator);
        assert!(said[0].starts_with(location), "{said:?}");
        if let Some((help, meant)) = suggestion {
            let meant = [("meant", meant)];
            assert!(says(&said[0], "en", help, &meant), "{said:?}");
        }
        assert!(
            says(
                said.last().unwrap(),
                "en",
                "notice-broken",
                &[("left", "0")]
            ),
            "{said:?}"
        );
        choose(&mut simulator, "ask-amina");
        assert_eq!(simulator.page().name, PageName::Note);
        assert_eq!(notices(&simulator), said, "it stands on every page");
        // Once the error is fixed, the notice disappears.
        simulator.renew(revised(&[]));
        assert_eq!(notices(&simulator), Vec::<String>::new());
        assert_eq!(simulator.page().name, PageName::Note);
    }
}

#[test]
fn missing_texts_are_reported_and_do_not_prevent_play() {
    let mut simulator = playing();
    simulator.update(Action::Continue);
    // The edit gives a choice another id, for which there is no text.
    simulator.renew(revised(&RENAMED[..1]));
    let page = simulator.page();
    let Body::Meeting(view) = &page.body else {
        panic!("{:?} is no meeting", page.name);
    };
    assert!(format!("{view:?}").contains("ask-him"), "{view:?}");
    let said = &notices(&simulator)[0];
    assert!(said.starts_with("scenarios/small.ron:"), "{said}");
    let missing = [("id", "ask-him")];
    assert!(says(said, "en", "missing-message", &missing), "{said}");
    let shown = [("left", "0")];
    assert!(says(said, "en", "notice-incomplete", &shown), "{said}");
    // This edit adds the text in English, so only the Danish text is still missing. Missing texts of other meetings are
    // not reported here.
    simulator.renew(revised(&RENAMED[..2]));
    let said = &notices(&simulator)[0];
    assert!(said.contains(DANISH) && !said.contains(WORDS), "{said}");
    simulator.renew(revised(&RENAMED));
    assert_eq!(notices(&simulator), Vec::<String>::new());
}

#[test]
fn an_error_in_edited_content_can_be_dismissed_and_returns_with_the_next_edit() {
    let mut simulator = playing();
    let broken = || {
        edited(&[
            (SMALL, "to: \"weigh\"", "to: \"weight\""),
            (SMALL, "Goto(\"last\")", "Goto(\"lost\")"),
            (SMALL, "End(\"heard-out\")", "End(\"heard\")"),
            (SMALL, "Set(\"heard\")", "Set(\"herd\")"),
        ])
    };
    simulator.renew(revision(broken()));
    let page = simulator.page();
    let text = &page.notices[0].text;
    assert_eq!(
        text.lines().count(),
        4,
        "three errors and what is played: {text}"
    );
    assert!(text.starts_with("scenarios/small.ron:33:35: "), "{text}");
    let one = [("left", "1")];
    assert!(says(text, "en", "notice-broken", &one), "{text}");
    simulator.update(page.notices[0].dismiss.action.clone());
    assert!(notices(&simulator).is_empty());
    simulator.renew(revision(broken()));
    assert_eq!(simulator.page().notices, page.notices);
}

#[test]
fn errors_in_another_meeting_do_not_matter() {
    let mut simulator = playing();
    simulator.update(Action::Continue);
    let mut files = edited(&[(WORDS, "She is fine.", "She is tired.")])
        .files
        .clone();
    files.add("scenarios/draft.ron", b"Scenario(".to_vec());
    let content = Arc::new(samtalerum_authoring::check::load(
        files,
        Some(&samtalerum_course::files()),
    ));
    simulator.renew(revision(Arc::clone(&content)));
    assert_eq!(last_line(&simulator.page()).1, "“She is tired.”");
    // In the menu, errors in a playable meeting matter; those in a draft that was never playable do not.
    simulator.update(Action::Menu);
    simulator.renew(revision(content));
    assert!(notices(&simulator).is_empty());
    simulator.renew(revised(&[(SMALL, "role: Citizen", "role: Citicen")]));
    assert!(notices(&simulator)[0].starts_with("scenarios/small.ron:8:25: "));
    simulator.update(Action::Start("small".to_owned()));
    assert_eq!(simulator.page().name, PageName::CaseFile);
}

#[test]
fn a_meeting_removed_from_the_course_ends_in_the_menu() {
    let mut simulator = playing();
    simulator.renew(revised(&[(
        "course.ron",
        "(scenario: \"small\", must_pass: true),",
        "",
    )]));
    assert_eq!(simulator.page().name, PageName::Menu);
    let gone = [("scenario", "small")];
    assert!(says(
        &notices(&simulator)[0],
        "en",
        "notice-scenario-gone",
        &gone
    ));
}

#[test]
fn the_debrief_is_judged_again() {
    let mut simulator = playing();
    choose(&mut simulator, "ask-amina");
    simulator.update(Action::ToggleStatement("note-said".into()));
    simulator.update(Action::SubmitNote);
    simulator.update(Action::Debrief);
    assert_eq!(simulator.debrief().unwrap().percent, Some(100));
    simulator.renew(revised(&[(
        SMALL,
        "judged: [Follows(\"ask-the-citizen\")]",
        "judged: [Breaches(\"ask-the-citizen\")]",
    )]));
    assert_eq!(simulator.page().name, PageName::Debrief);
    assert!(simulator.debrief().unwrap().percent < Some(100));
}
