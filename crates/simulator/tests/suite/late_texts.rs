//! Pages before the texts of the meetings have been added.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files, prepare};
use samtalerum_core::language::locale_of;
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Overlay, Section, Simulator, Training};

use crate::support::{best, content, meetings};

/// Restores the built-in course without the texts of its meetings.
fn without_texts() -> Arc<Content> {
    let read = content();
    let bytes = prepare(&read).unwrap();
    let mut files = Files::default();
    for path in read.files.paths() {
        if locale_of(path).is_some_and(|(_, scope)| !scope.starts_with("scenarios/")) {
            files.add(path, read.files.text(path).unwrap().as_bytes().to_vec());
        }
    }
    Arc::new(Content::prepared(&bytes, files, Files::default()).unwrap())
}

#[test]
fn pages_outside_a_meeting_need_none_of_its_texts() {
    let content = without_texts();
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
        let tag = language.parse().unwrap();
        let shown = |simulator: &Simulator, page: &str| {
            simulator.page();
            let lacking = content.languages.take_lacking(&tag);
            assert!(lacking.is_empty(), "{language}, {page}: {lacking:?}");
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
