//! A meeting that is not written in the chosen language shows a notice while it is played.

use std::collections::HashSet;
use std::sync::Arc;

use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::{Foreign, scenario_scope};
use samtalerum_core::scenario::Then;
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Body, Overlay, Page, PageName, Simulator, Training};
use samtalerum_testing::{files_in, good, says};

const DANISH: &str = "locales/da/scenarios/small.ftl";
const ENGLISH: &str = "locales/en/scenarios/small.ftl";

/// Loads the test course that has no mistakes, but with another English file for its meeting. `english` builds that
/// file from the English and the Danish text. If `english` returns `None`, the meeting has no English file.
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

/// Returns the number of texts in another language, as the notice about them gives it. Returns `None` if there is no
/// notice.
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

/// The course has no English file for the meeting, so the notice gives the number of all texts of the meeting.
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
    // In the language in which the meeting is written there is no notice.
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

/// The English file is a copy of the Danish file that nobody has translated. In Danish there is no notice.
#[test]
fn a_copied_file_says_so_in_the_language_of_the_copy() {
    let mut simulator = play(content(|_, danish| Some(danish.to_owned())));
    assert!(foreign_texts(&simulator).is_some());
    simulator.update(Action::SetLanguage("da".to_owned()));
    assert_eq!(foreign_texts(&simulator), None);
}

/// If a text is empty, shows nothing or cannot be read, the text in the other language is shown, and the notice counts
/// it.
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

/// Plays the small test meeting with the first answer to each question. Calls `look` with every page, its overlays and
/// the report.
fn every_page(simulator: &mut Simulator, look: &mut dyn FnMut(&Page)) {
    for _ in 0..60 {
        look(&simulator.page());
        for overlay in [Overlay::CaseFile, Overlay::Transcript, Overlay::Handbook] {
            simulator.update(Action::Open(overlay));
            look(&simulator.page());
            simulator.update(Action::Close);
        }
        let page = simulator.page();
        let onward = page.buttons().into_iter().find(|button| {
            matches!(
                button.action,
                Action::Begin
                    | Action::Continue
                    | Action::Choose(_)
                    | Action::SubmitNote
                    | Action::Debrief
            )
        });
        let Some(onward) = onward else { break };
        simulator.update(onward.action.clone());
    }
    assert_eq!(simulator.page().name, PageName::Debrief);
    look(&simulator.report().unwrap().page);
    simulator.update(Action::Menu);
    look(&simulator.page());
}

/// Screen readers must read every untranslated text in the text's own language, wherever the text is.
#[test]
fn every_text_of_an_untranslated_meeting_has_its_language() {
    let danish = {
        let all = content(|_, _| None);
        let messages = all.languages.messages(&"da".parse().unwrap());
        let scenario = &all.meetings["small"].compiled.scenario;
        let scope = scenario_scope("small");
        let mut ids = vec![
            "title".to_owned(),
            "task".to_owned(),
            "summary".to_owned(),
            "occasion".to_owned(),
        ];
        ids.extend(scenario.case_file.iter().cloned());
        ids.extend(scenario.facts.keys().map(|id| format!("fact-{id}")));
        for scene in scenario.scenes.values() {
            ids.extend(scene.lines.iter().map(|line| line.id().clone()));
            match &scene.then {
                Then::Choose(choices) => ids.extend(choices.iter().map(|choice| choice.id.clone())),
                Then::Note { statements, .. } => {
                    ids.extend(statements.iter().map(|statement| statement.id.clone()));
                }
                _ => {}
            }
        }
        let texts = ids.iter().map(|id| messages.text(&scope, id));
        let texts: Vec<String> = texts
            .map(|text| text.trim_end_matches('.').to_owned())
            .collect();
        texts
    };
    let mut simulator = play(content(|_, _| None));
    let mut names = HashSet::new();
    let mut found = HashSet::new();
    every_page(&mut simulator, &mut |page| {
        names.insert(page.name);
        let shown = serde_json::to_string(page).unwrap();
        for text in danish.iter().filter(|text| shown.contains(text.as_str())) {
            assert_eq!(
                page.foreign.whole(text),
                Some("da"),
                "{:?}: {text}",
                page.name
            );
            found.insert(text.clone());
        }
        let Body::Meeting(view) = &page.body else {
            return;
        };
        for line in &view.lines {
            assert_eq!(
                page.foreign.whole(&line.words),
                Some("da"),
                "{}",
                line.words
            );
        }
        // The button that marks a line may have only the beginning of the line in its name. This beginning is in the
        // line's language too.
        for mark in view
            .tools
            .iter()
            .chain(view.lines.iter().filter_map(|line| line.mark.as_ref()))
        {
            if let Some(about) = &mark.about {
                assert_eq!(page.foreign.whole(about), Some("da"), "{about}");
            }
        }
        if let Some(feedback) = &view.feedback {
            assert_eq!(page.foreign.whole(&feedback.choice), Some("da"));
        }
    });
    assert!(names.len() >= 7, "{names:?}");
    assert!(found.len() >= 8, "{found:?}");
}

#[test]
fn a_page_says_only_what_is_on_it() {
    let mut simulator = play(content(|_, _| None));
    let menu = {
        simulator.update(Action::Menu);
        simulator.page()
    };
    assert_eq!(menu.foreign.whole("Den lille samtale"), Some("da"));
    let json = serde_json::to_string(&menu).unwrap();
    assert!(!json.contains("ask-amina"), "{json}");
    // In Danish, the language in which the meeting is written, no text is reported as another language.
    simulator.update(Action::SetLanguage("da".to_owned()));
    assert_eq!(simulator.page().foreign, Foreign::default());
}
