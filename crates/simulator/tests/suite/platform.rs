//! The sentences and buttons that pages have only if a learning platform has opened the training.

use samtalerum_core::meeting::Mode;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{
    Action, Overlay, PageName, Platform, Recording, Shared, Simulator, Training,
};

use super::support::{SharedStore, content, has_button, is_complete, sentence, simulator};

const MEETING: &str = "she-agrees";

fn platform(recording: Recording, meeting: Option<&str>) -> Platform {
    Platform {
        name: "moodle.example.dk".to_owned(),
        recording,
        meeting: meeting.map(str::to_owned),
        scores: Shared::Assessments,
        areas: true,
        answers: Shared::All,
    }
}

/// Opens the training from a platform.
fn opened(recording: Recording, meeting: Option<&str>) -> Simulator {
    let mut simulator = simulator("en");
    simulator.set_platform(platform(recording, meeting), Box::new(MemoryStore::new()));
    simulator
}

/// Returns `true` if a text of the page contains this message.
fn shows(simulator: &Simulator, id: &str) -> bool {
    let text = sentence("en", id, &[("platform", "moodle.example.dk")]);
    let page = serde_json::to_string(&simulator.page()).unwrap();
    let text = serde_json::to_string(&text).unwrap();
    page.contains(text.trim_matches('"'))
}

#[test]
fn the_first_page_says_what_the_platform_learns() {
    for meeting in [None, Some(MEETING)] {
        let mut simulator = opened(Recording::Stored, meeting);
        if let Some(meeting) = meeting {
            simulator.update(Action::Start(meeting.to_owned()));
            assert_eq!(simulator.page().name, PageName::CaseFile);
        }
        for id in [
            "platform-heading",
            "platform-who",
            "platform-sees-assessments",
            "platform-sees-areas",
            "platform-sees-choices",
            "platform-not-seen",
            "platform-ask",
        ] {
            assert!(shows(&simulator, id), "{id}");
        }
        assert!(has_button(&simulator, "leave"));
        assert!(!has_button(&simulator, "somebody-else"));
    }
    let ordinary = self::simulator("en");
    assert!(!shows(&ordinary, "platform-who") && !has_button(&ordinary, "leave"));
}

#[test]
fn every_form_of_the_sentences_is_complete_in_both_languages() {
    let shared = [Shared::All, Shared::Assessments, Shared::Nothing];
    for language in ["da", "en"] {
        for recording in [Recording::Stored, Recording::Browsed, Recording::Reviewed] {
            for (scores, answers) in shared.into_iter().zip(shared.into_iter().rev()) {
                let mut simulator = simulator(language);
                let platform = Platform {
                    scores,
                    answers,
                    ..self::platform(recording, None)
                };
                simulator.set_platform(platform, Box::new(MemoryStore::new()));
                for overlay in [None, Some(Overlay::Settings), Some(Overlay::About)] {
                    simulator.update(overlay.map_or(Action::Close, Action::Open));
                    let page = serde_json::to_string(&simulator.page()).unwrap();
                    assert!(is_complete(&page), "{page}");
                }
            }
        }
    }
}

#[test]
fn where_nothing_is_stored_the_page_says_so() {
    for (recording, notice) in [
        (Recording::Browsed, "notice-web-lms-browse"),
        (Recording::Reviewed, "notice-web-lms-review"),
    ] {
        let simulator = opened(recording, None);
        assert!(shows(&simulator, notice), "{notice}");
        assert!(shows(&simulator, "platform-nothing"));
        assert!(!shows(&simulator, "platform-who"));
    }
    let simulator = opened(Recording::Unconnected, None);
    assert!(!shows(&simulator, "platform-who") && !has_button(&simulator, "leave"));
}

#[test]
fn only_the_meeting_of_the_package_is_offered() {
    let simulator = opened(Recording::Stored, Some(MEETING));
    let page = simulator.page();
    let starts: Vec<&str> = page
        .buttons()
        .into_iter()
        .filter(|button| button.id.starts_with("start:"))
        .map(|button| button.id.as_str())
        .collect();
    assert_eq!(starts, [format!("start:{MEETING}")]);
    let proposes = |action: &Action| {
        let mut buttons = page.buttons().into_iter();
        buttons.any(|button| button.id == "propose" && button.action == *action)
    };
    assert!(proposes(&Action::Start(MEETING.to_owned())));
    // If the platform names a twin, the twin's meeting is offered.
    let twin = content().course.meetings.iter().find_map(|meeting| {
        meeting
            .twin
            .clone()
            .map(|twin| (meeting.scenario.clone(), twin))
    });
    let (meeting, twin) = twin.unwrap();
    let simulator = opened(Recording::Stored, Some(&twin));
    assert!(has_button(&simulator, &format!("start:{meeting}")));
}

#[test]
fn leaving_shows_the_menu_and_is_said_once() {
    let mut simulator = opened(Recording::Stored, None);
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    assert!(!simulator.is_leaving());
    simulator.update(Action::Leave);
    assert!(simulator.is_leaving());
    assert_eq!(simulator.page().name, PageName::Menu);
    assert!(shows(&simulator, "notice-web-lms-left"));
    simulator.update(Action::Open(Overlay::Handbook));
    assert!(!simulator.is_leaving());
    // Without a platform there is nothing to leave.
    let mut ordinary = self::simulator("en");
    ordinary.update(Action::Leave);
    assert!(!ordinary.is_leaving());
}

#[test]
fn the_mode_can_be_chosen_at_the_case_file_that_a_platform_opens() {
    let mut simulator = opened(Recording::Stored, Some(MEETING));
    simulator.update(Action::Start(MEETING.to_owned()));
    let mode = |simulator: &Simulator| simulator.session().unwrap().attempt().header.mode;
    assert_eq!(mode(&simulator), Mode::Practice);
    simulator.update(Action::SetMode(Mode::Assessment));
    assert_eq!(simulator.page().name, PageName::CaseFile);
    assert_eq!(mode(&simulator), Mode::Assessment);
    simulator.update(Action::Begin);
    simulator.update(Action::SetMode(Mode::Practice));
    assert_eq!(
        mode(&simulator),
        Mode::Assessment,
        "an attempt that has begun keeps its mode"
    );
    assert_eq!(simulator.page().name, PageName::Meeting);
}

#[test]
fn attempts_of_the_machine_are_not_shown() {
    let store = SharedStore::default();
    let mut simulator = Simulator::new(content(), Box::new(store.handle()), &["en".to_owned()]);
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    let id = simulator.session().unwrap().attempt().header.id.clone();
    simulator.set_platform(
        platform(Recording::Stored, None),
        Box::new(MemoryStore::new()),
    );
    assert!(simulator.session().is_none());
    assert!(!has_button(&simulator, &format!("resume:{id}")));
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    assert_eq!(
        store.list().attempts.len(),
        1,
        "nothing more is stored on the machine"
    );
}
