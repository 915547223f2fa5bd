//! A meeting that is not written in the chosen language says so where it is played.

use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Body, Simulator, Training};
use samtalerum_testing::{files_in, good, says};

const DANISH: &str = "locales/da/scenarios/small.ftl";
const ENGLISH: &str = "locales/en/scenarios/small.ftl";

/// Loads the good course with the English file that `english` makes of the English and the Danish text. If it returns
/// `None`, the course has no English file.
fn content(english: impl Fn(&str, &str) -> Option<String>) -> Arc<Content> {
    let read = |wanted: &str| {
        let mut all = files_in(&good()).into_iter();
        let (_, bytes) = all.find(|(path, _)| path == wanted).unwrap();
        String::from_utf8(bytes).unwrap()
    };
    let mut files = Files::default();
    for (path, bytes) in files_in(&good()) {
        if path != ENGLISH {
            files.add(&path, bytes);
        }
    }
    if let Some(text) = english(&read(ENGLISH), &read(DANISH)) {
        files.add(ENGLISH, text.into_bytes());
    }
    let own = samtalerum_course::files();
    Arc::new(samtalerum_authoring::check::load(files, Some(&own)))
}

fn play(content: Arc<Content>) -> Simulator {
    let store = Box::new(MemoryStore::new());
    let mut simulator = Simulator::new(content, store, &["en".to_owned()]);
    simulator.update(Action::Start("small".to_owned()));
    simulator
}

/// Returns the number of texts in another language that the page reports.
fn foreign_texts(simulator: &Simulator) -> Option<i64> {
    let notices = simulator.notices().iter();
    let mut notices = notices.filter(|notice| notice.id == "notice-other-language");
    let count = notices.next()?.argument("count")?.number();
    assert_eq!(notices.next(), None);
    count
}

#[test]
fn a_translated_meeting_says_nothing() {
    let mut simulator = play(content(|english, _| Some(english.to_owned())));
    assert_eq!(foreign_texts(&simulator), None);
    simulator.update(Action::SetLanguage("da".to_owned()));
    assert_eq!(foreign_texts(&simulator), None);
}

/// The file is missing, or has another ending.
#[test]
fn a_meeting_without_a_file_of_the_language_says_so_until_it_is_left() {
    let mut simulator = play(content(|_, _| None));
    let all = foreign_texts(&simulator).unwrap();
    assert!(all >= 8, "{all}");
    let notice = simulator.page().notices[0].text.clone();
    let numbers = [("count", all.to_string()), ("all", all.to_string())];
    let numbers = numbers
        .each_ref()
        .map(|(name, number)| (*name, number.as_str()));
    assert!(
        says(&notice, "en", "notice-other-language", &numbers),
        "{notice}"
    );
    // The Danish text is shown, since it is better than none.
    assert!(simulator.page().title.contains("Den lille samtale"));
    // In the language in which it is written there is nothing to say.
    simulator.update(Action::SetLanguage("da".to_owned()));
    assert_eq!(foreign_texts(&simulator), None);
    simulator.update(Action::SetLanguage("en".to_owned()));
    assert_eq!(foreign_texts(&simulator), Some(all));
    // A notice that was dismissed does not come back with the next act.
    simulator.update(Action::Dismiss(0));
    simulator.update(Action::Begin);
    assert_eq!(foreign_texts(&simulator), None);
    simulator.update(Action::Menu);
    assert_eq!(foreign_texts(&simulator), None);
}

/// Nobody has translated the copy of the original. In the original's own language there is nothing to say.
#[test]
fn a_copied_file_says_so_in_the_language_of_the_copy() {
    let mut simulator = play(content(|_, danish| Some(danish.to_owned())));
    assert!(foreign_texts(&simulator).is_some());
    simulator.update(Action::SetLanguage("da".to_owned()));
    assert_eq!(foreign_texts(&simulator), None);
}

/// A text that is empty, shows nothing or cannot be read is shown in the other language, and counted.
#[test]
fn texts_that_show_nothing_are_counted() {
    for wrong in [
        "ask-amina = \u{a0}\n",
        "ask-amina = \u{200b}\u{ad}\n",
        "ask-amina = {\"\"}\n",
        "ask-amina\n",
    ] {
        let mut simulator = play(content(|english, _| {
            let start = english.find("ask-amina =").unwrap();
            let end = start + english[start..].find('\n').unwrap() + 1;
            Some(format!("{}{wrong}{}", &english[..start], &english[end..]))
        }));
        assert_eq!(foreign_texts(&simulator), Some(1), "{wrong:?}");
        simulator.update(Action::Begin);
        while let Some(next) = simulator.page().continue_button().cloned() {
            simulator.update(next.action);
        }
        let Body::Meeting(view) = simulator.page().body else {
            panic!("a choice comes first");
        };
        for choice in &view.choices {
            assert!(choice.label.chars().any(char::is_alphabetic), "{wrong:?}");
        }
    }
}
