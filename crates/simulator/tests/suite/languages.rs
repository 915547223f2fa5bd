//! Languages whose messages are loaded later than the course.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::locale_of;
use samtalerum_core::meeting::{Attempt, Header};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{Action, Overlay, Page, Simulator, Training};

use crate::support::{self, best};

const TAGS: [&str; 2] = ["da", "en"];
const MEETING: &str = "first-steps";

/// Loads the built-in course with only the messages of these languages. Both Danish and English can be chosen, even if
/// their messages are not loaded.
fn content(loaded: &[&str]) -> Arc<Content> {
    let all = samtalerum_course::files();
    let mut files = Files::default();
    for path in all.paths() {
        if locale_of(path).is_none_or(|(tag, _)| loaded.contains(&tag)) {
            files.add(path, all.text(path).unwrap().as_bytes().to_vec());
        }
    }
    let mut content = Content::load(files, None);
    content.languages.announce(&TAGS.map(str::to_owned));
    Arc::new(content)
}

/// Builds a simulator that uses this language and has resumed this attempt.
fn resumed(content: &Arc<Content>, language: &str, attempt: &Attempt) -> Simulator {
    let mut store = MemoryStore::new();
    store.create(attempt).unwrap();
    let mut simulator =
        Simulator::new(Arc::clone(content), Box::new(store), &[language.to_owned()]);
    simulator.update(Action::Resume(attempt.header.id.clone()));
    simulator
}

/// Returns copies of the best attempt at the meeting. The first copy ends after the first act, the second after the
/// second act, and so on.
fn attempts() -> Vec<Attempt> {
    let session = best(MEETING);
    let attempt = session.attempt();
    let header = Header {
        content: support::content().meetings[MEETING].hash.clone(),
        ..attempt.header.clone()
    };
    let after = |count| Attempt {
        header: header.clone(),
        acts: attempt.acts[..count].to_vec(),
    };
    (1..=attempt.acts.len()).map(after).collect()
}

/// For each act of the best attempt, returns the page of the meeting after that act, and then the pages of the
/// overlays, the debrief and the menu.
fn pages(content: &Arc<Content>, language: &str) -> Vec<Page> {
    let mut pages = Vec::new();
    for attempt in attempts() {
        let mut simulator = resumed(content, language, &attempt);
        pages.push(simulator.page());
        let overlays = [
            Overlay::Handbook,
            Overlay::Settings,
            Overlay::Transcript,
            Overlay::CaseFile,
        ];
        for action in overlays
            .map(Action::Open)
            .into_iter()
            .chain([Action::Debrief, Action::Menu])
        {
            simulator.update(action);
            pages.push(simulator.page());
        }
    }
    pages
}

#[test]
fn a_visit_in_one_language_needs_no_other() {
    for tag in TAGS {
        let whole = pages(&content(&TAGS), tag);
        assert!(whole.iter().all(|page| page.language == tag));
        assert!(pages(&content(&[tag]), tag) == whole, "{tag}");
    }
}

#[test]
fn a_language_that_arrives_later_is_shown_at_once() {
    let both = content(&TAGS);
    for attempt in attempts() {
        let mut simulator = resumed(&content(&["en"]), "en", &attempt);
        simulator.update(Action::SetLanguage("da".to_owned()));
        simulator.add_languages(Arc::clone(&both));
        let mut expected = resumed(&both, "en", &attempt);
        expected.update(Action::SetLanguage("da".to_owned()));
        assert!(simulator.page() == expected.page());
        assert_eq!(simulator.notices(), expected.notices());
    }
}
