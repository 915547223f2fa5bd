//! The parts of a page that front ends rely on: its buttons, its keys, and fields such as `in_meeting`.

use samtalerum_core::guidance::Area;
use samtalerum_core::settings::Theme;
use samtalerum_simulator::{
    Action, Body, Key, Overlay, Page, PageName, Section, Simulator, Step, Training,
};

use super::support::{begun, content, meetings, next_answer, simulator};

/// Plays one meeting and returns at least one page of every kind.
fn pages() -> Vec<Page> {
    let mut training = begun(
        &meetings()[0],
        samtalerum_core::settings::Settings::default(),
        1,
    );
    let mut pages = vec![simulator("en").page()];
    loop {
        let page = training.page();
        for overlay in [
            Overlay::Handbook,
            Overlay::Transcript,
            Overlay::CaseFile,
            Overlay::Settings,
            Overlay::About,
        ] {
            training.update(Action::Open(overlay));
            pages.push(training.page());
            training.update(Action::Close);
        }
        let done = page.name == PageName::Debrief;
        let onward = page.continue_button().or_else(|| page.answers().next());
        let action = match page.name {
            PageName::Appraisal => next_answer(&page),
            PageName::Note => Action::SubmitNote,
            _ => onward.map_or(Action::Debrief, |button| button.action.clone()),
        };
        pages.push(page);
        if done {
            return pages;
        }
        training.update(action);
    }
}

/// Counts the buttons in the serialised form of a page, at any depth.
fn counted(value: &serde_json::Value) -> usize {
    match value {
        serde_json::Value::Object(fields) => {
            let here = fields.contains_key("action") && fields.contains_key("key");
            usize::from(here) + fields.values().map(counted).sum::<usize>()
        }
        serde_json::Value::Array(items) => items.iter().map(counted).sum(),
        _ => 0,
    }
}

#[test]
fn the_walk_visits_every_button_of_every_page() {
    let pages = pages();
    assert!(pages.iter().any(has_feedback), "feedback is among them");
    for page in pages {
        let value = serde_json::to_value(&page).unwrap();
        assert_eq!(page.buttons().len(), counted(&value), "{:?}", page.name);
    }
}

fn has_feedback(page: &Page) -> bool {
    matches!(&page.body, Body::Meeting(view)
        if view.feedback.as_ref().is_some_and(|one| !one.verdicts.is_empty()))
}

#[test]
fn feedback_says_what_kind_of_rule_each_verdict_goes_by() {
    for page in pages() {
        let Body::Meeting(view) = &page.body else {
            continue;
        };
        for verdict in view.feedback.iter().flat_map(|one| &one.verdicts) {
            let (kind, certainty) = verdict.source.split_once(" · ").unwrap();
            assert!(!kind.is_empty() && !certainty.is_empty(), "{verdict:?}");
        }
    }
}

#[test]
fn no_button_keeps_a_character_key_that_is_dropped() {
    let mut page = pages().into_iter().find(has_feedback).unwrap();
    let Body::Meeting(view) = &mut page.body else {
        panic!("feedback stands in a meeting");
    };
    for verdict in &mut view.feedback.as_mut().unwrap().verdicts {
        verdict.principle.key = Some(Key::Character('v'));
    }
    page.drop_character_keys();
    let Body::Meeting(view) = &page.body else {
        panic!("feedback stands in a meeting");
    };
    let verdicts = &view.feedback.as_ref().unwrap().verdicts;
    assert!(verdicts.iter().all(|one| one.principle.key.is_none()));
    assert!(page.button_for(Key::Continue).is_some(), "other keys stay");
}

#[test]
fn the_flags_of_a_page_follow_the_meeting() {
    let pages = pages();
    let of = |name: PageName| pages.iter().filter(move |page| page.name == name);
    let overlays = [
        PageName::Handbook,
        PageName::Transcript,
        PageName::Settings,
        PageName::About,
        PageName::CaseFile,
    ];
    for page in &pages {
        assert_eq!(
            page.overlay,
            overlays.contains(&page.name),
            "{:?}",
            page.name
        );
        assert!(page.continue_button().is_none() || page.answers().count() == 0);
    }
    assert!(of(PageName::Menu).all(|page| !page.in_meeting && !page.keep_pictures));
    assert!(of(PageName::Debrief).all(|page| !page.in_meeting));
    assert!(of(PageName::Note).all(|page| page.in_meeting && page.keep_pictures));
    assert!(of(PageName::Ending).all(|page| page.continue_button().is_some()));
    let mut meeting = of(PageName::Meeting);
    assert!(meeting.next().is_some_and(|first| !first.keep_pictures));
    assert!(meeting.next_back().is_some_and(|last| last.keep_pictures));
}

#[test]
fn answers_have_the_ids_that_authors_chose() {
    let page = simulator("en").page();
    let names: Vec<&str> = page
        .answers()
        .filter_map(|button| button.answer.as_deref())
        .collect();
    let content = content();
    let is_twin = |id: &&String| content.course.meeting_of(id) != id.as_str();
    let meetings = content.meetings.keys().filter(|id| !is_twin(id));
    let meetings = meetings.cloned().collect::<Vec<_>>();
    assert_eq!(names, meetings);
    for button in page.answers() {
        assert_eq!(button.action, Action::Start(button.answer.clone().unwrap()));
    }
}

#[test]
fn arrows_move_within_a_group_and_stop_at_its_ends() {
    let mut training: Simulator = simulator("en");
    training.update(Action::Open(Overlay::Settings));
    let page = training.page();
    let next = |id: &str, step| page.neighbour(id, step).map(|button| button.id.clone());
    let dark = Some("theme-dark".to_owned());
    assert_eq!(next("theme-light", Step::After), dark);
    assert_eq!(next("theme-high-contrast", Step::Before), dark);
    assert_eq!(next("reduced-motion", Step::Before), None);
    assert_eq!(next("close", Step::After), None);
    assert_eq!(next("no-such-button", Step::After), None);
}

#[test]
fn keys_have_the_names_that_browsers_give_them() {
    let keys = [
        ("Escape", Some(Key::Escape)),
        ("Backspace", Some(Key::Back)),
        ("ArrowLeft", Some(Key::Back)),
        (" ", Some(Key::Continue)),
        ("Enter", Some(Key::Continue)),
        ("ArrowRight", Some(Key::Continue)),
        ("7", Some(Key::Digit(7))),
        ("Æ", Some(Key::Character('æ'))),
        ("F5", None),
        ("", None),
    ];
    for (name, key) in keys {
        assert_eq!(Key::from_name(name), key, "{name}");
    }
}

#[test]
fn every_name_has_its_message_in_every_language() {
    let sections = Section::ALL.map(Section::name);
    let areas = Area::ALL.map(|area| Section::Principles(Some(area)).name());
    let themes = Theme::ALL.map(|theme| format!("theme-{}", theme.name()));
    for words in ["da", "en"] {
        let mut training = simulator(words);
        training.update(Action::Open(Overlay::Handbook));
        let handbook = training.page();
        training.update(Action::Open(Overlay::Settings));
        let settings = training.page();
        let buttons: Vec<_> = [&handbook, &settings]
            .into_iter()
            .flat_map(Page::buttons)
            .collect();
        let ids = sections.iter().chain(&areas).copied();
        for id in ids.chain(themes.iter().map(String::as_str)) {
            let button = buttons.iter().find(|button| button.id == id).expect(id);
            assert!(!button.label.contains(id), "{}", button.label);
        }
    }
}
