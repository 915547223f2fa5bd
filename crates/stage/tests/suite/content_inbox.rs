//! Edited content that arrives while the window is open.

use std::sync::Arc;

use bevy::prelude::*;
use samtalerum_core::content::Content;
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Body, Revision, Simulator, Training};
use samtalerum_stage::ContentInbox;

use super::measure::faults;
use super::stage::Stage;

const WORDS: &str = "locales/da/scenarios/first-steps.ftl";

/// Returns the built-in course with one file replaced.
fn with(file: &str, text: String) -> Revision {
    let mut files = samtalerum_course::files();
    files.add(file, text.into_bytes());
    Revision {
        content: Arc::new(Content::load(files, None)),
        message_findings: Vec::new(),
    }
}

fn words(stage: &Stage) -> String {
    let Body::Meeting(view) = stage.page().body else {
        panic!("no meeting");
    };
    view.lines.last().unwrap().words.clone()
}

#[test]
fn it_is_shown_at_once_and_the_window_rests_again() {
    let content = Arc::new(samtalerum_course::content());
    let own = content.files.text(WORDS).unwrap().to_owned();
    let line = own
        .lines()
        .find(|line| line.starts_with("welcome-sanne = "))
        .unwrap();
    let mut simulator = Simulator::new(content, Box::new(MemoryStore::new()), &["da".to_owned()]);
    simulator.update(Action::Start("first-steps".to_owned()));
    simulator.update(Action::Begin);
    let mut stage = Stage::of(Box::new(simulator), 1280, 720);
    let inbox = ContentInbox::of(&mut stage.app);
    stage.redraws();
    stage.frames(5);
    assert_eq!(stage.redraws(), 0, "it rests");

    let edited = |to: &str| with(WORDS, own.replace(line, &format!("welcome-sanne = {to}")));
    let (first, second) = (edited("Goddag."), edited("Hej med dig."));
    let sender = inbox.clone();
    std::thread::spawn(move || {
        sender.put(first);
        sender.put(second);
    })
    .join()
    .unwrap();
    stage.frames(2);
    assert!(
        words(&stage).contains("Hej med dig."),
        "the last of several revisions is used"
    );
    assert!(stage.redraws() > 0, "a redraw is asked for");

    inbox.put(with(WORDS, own.replace(line, "welcome-sanne")));
    stage.frames(2);
    let page = stage.page();
    assert!(
        page.notices[0].text.starts_with(&format!("{WORDS}:")),
        "{:?}",
        page.notices
    );
    assert!(words(&stage).contains("Hej med dig."));
    let faults = faults(&mut stage.app, Vec2::new(1280.0, 720.0));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    // Like every notice, this one can be dismissed with a button.
    stage.button(&page.notices[0].dismiss.id);
    inbox.put(edited("Hej igen."));
    stage.frames(2);
    assert!(stage.page().notices.is_empty() && words(&stage).contains("Hej igen."));

    // The window rests once all animations have ended.
    stage.frames(40);
    stage.redraws();
    stage.frames(5);
    assert_eq!(stage.redraws(), 0, "it rests again");
}
