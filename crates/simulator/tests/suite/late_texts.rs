//! Pages before the texts of the meetings have been added.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files, part_of_guidance, part_of_meeting, prepare};
use samtalerum_core::language::{GUIDANCE, locale_of, scenario_of};
use samtalerum_core::meeting::Mode;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Overlay, Section, Simulator, Training};

use crate::support::{best, content, meetings};

/// Restores the built-in course. Of the scopes for which `is_late` returns `true`, it has only the part of the messages that
/// `part_of` returns.
fn with_parts(is_late: fn(&str) -> bool, part_of: fn(&str) -> String) -> Arc<Content> {
    let read = content();
    let bytes = prepare(&read).unwrap();
    let (mut files, mut parts) = (Files::default(), Files::default());
    for path in read.files.paths() {
        let Some((_, scope)) = locale_of(path) else {
            continue;
        };
        let text = read.files.text(path).unwrap();
        match is_late(scope) {
            true => parts.add(path, part_of(text).into_bytes()),
            false => files.add(path, text.as_bytes().to_vec()),
        }
    }
    Arc::new(Content::prepared(&bytes, files, Files::default(), &parts).unwrap())
}

/// Fails if the page needs messages that are not there.
fn assert_whole(content: &Content, simulator: &Simulator, language: &str, page: &str) {
    simulator.page();
    let lacking = content.languages.take_lacking(&language.parse().unwrap());
    assert!(lacking.is_empty(), "{language}, {page}: {lacking:?}");
}

#[test]
fn pages_before_the_first_choice_need_nothing_of_the_handbook() {
    for language in ["da", "en"] {
        let content = with_parts(|scope| scope == GUIDANCE, part_of_guidance);
        for meeting in meetings() {
            for mode in [Mode::Practice, Mode::Assessment] {
                let store = Box::new(MemoryStore::new());
                let wanted = [language.to_owned()];
                let mut simulator = Simulator::new(Arc::clone(&content), store, &wanted);
                simulator.settings_mut().mode = mode;
                simulator.start_scenario(&meeting);
                let shown = |simulator: &Simulator| {
                    assert_whole(&content, simulator, language, &meeting);
                };
                shown(&simulator);
                simulator.update(Action::Begin);
                shown(&simulator);
                while simulator.session().unwrap().next_line().is_some() {
                    simulator.update(Action::Continue);
                    shown(&simulator);
                }
                simulator.update(Action::Open(Overlay::Handbook));
                simulator.page();
                let lacking = content.languages.take_lacking(&language.parse().unwrap());
                assert!(lacking.contains(GUIDANCE), "{language}, {meeting}");
            }
        }
    }
}

#[test]
fn pages_outside_a_meeting_need_none_of_its_texts() {
    let content = with_parts(|scope| scenario_of(scope).is_some(), part_of_meeting);
    for language in ["da", "en"] {
        let mut store = MemoryStore::new();
        for meeting in meetings() {
            let mut attempt = best(&meeting).attempt().clone();
            attempt.header.id.clone_from(&meeting);
            attempt.header.content = content.meetings[&meeting].hash.clone();
            store.create(&attempt).unwrap();
        }
        let wanted = [language.to_owned()];
        let mut simulator = Simulator::new(Arc::clone(&content), Box::new(store), &wanted);
        let shown = |simulator: &Simulator, page: &str| {
            assert_whole(&content, simulator, language, page);
        };
        shown(&simulator, "menu");
        for overlay in [Overlay::Settings, Overlay::About, Overlay::Handbook] {
            simulator.update(Action::Open(overlay));
            shown(&simulator, &format!("{overlay:?}"));
            simulator.update(Action::Close);
        }
        simulator.update(Action::Open(Overlay::Handbook));
        for section in Section::ALL {
            simulator.update(Action::Show(section));
            shown(&simulator, &format!("{section:?}"));
        }
    }
}
