//! The page as HTML in the browser: what every page must have, on the way through every meeting, in both languages.

use std::collections::HashSet;
use std::sync::Arc;

use samtalerum::content::Content;
use samtalerum::html::{Labels, view};
use samtalerum::simulator::{
    Action, Button, ButtonKind, Overlay, Page, PageName, Simulator, Training,
};
use samtalerum::store::MemoryStore;

const LABELS: Labels = Labels {
    tools: "Tools",
    said: "Said",
    notices: "Notices",
};

#[test]
fn every_page_of_every_meeting_is_sound_html() {
    let content = Arc::new(Content::embedded());
    for language in ["da", "en"] {
        let mut met = HashSet::new();
        for scenario in content.meetings.keys() {
            let store = Box::new(MemoryStore::new());
            let mut training = Simulator::new(Arc::clone(&content), store, &[language.to_owned()]);
            let mut look = |training: &Simulator| {
                let page = training.page();
                sound(&page);
                met.insert(page.name);
                page
            };
            look(&training);
            training.update(Action::Start(scenario.clone()));
            for _ in 0..400 {
                let page = look(&training);
                for overlay in [
                    Overlay::Handbook,
                    Overlay::Transcript,
                    Overlay::Settings,
                    Overlay::About,
                ] {
                    training.update(Action::Open(overlay));
                    look(&training);
                    training.update(Action::Close);
                }
                if page.name == PageName::Debrief {
                    break;
                }
                training.update(onward(&page));
            }
            assert_eq!(training.page().name, PageName::Debrief, "{scenario}");
        }
        assert_eq!(met.len(), 10, "{language}: {met:?}");
    }
}

/// What leads on: the first choice, or the button that stands out.
fn onward(page: &Page) -> Action {
    let buttons = page.buttons();
    let of_kind = |kind| buttons.iter().find(|button| button.kind == kind);
    let button: &&Button = of_kind(ButtonKind::Choice)
        .or_else(|| of_kind(ButtonKind::Primary))
        .expect("a way on");
    button.action.clone()
}

fn sound(page: &Page) {
    let html = view(page, LABELS, &|_| true);
    let at = format!("{:?} at {}", page.name, page.place);
    assert_eq!(html.matches("<h1").count(), 1, "{at}");
    assert_eq!(html.matches("<main").count(), 1, "{at}");
    for forbidden in [" style=", " onclick=", "<script"] {
        assert!(!html.contains(forbidden), "{at} has {forbidden}");
    }
    let mut ids = HashSet::new();
    for id in attributes(&html, " id=\"") {
        assert!(ids.insert(id), "{at} has two elements {id}");
    }
    let pressed: HashSet<&str> = attributes(&html, " data-press=\"").collect();
    for button in page.buttons() {
        assert!(
            pressed.contains(button.id.as_str()),
            "{at} lacks {}",
            button.id
        );
    }
    let arrivals = html.matches(" data-arrive").count();
    assert_eq!(arrivals, 1, "{at}: the focus has to go to one place");
    let mut level = 1;
    for heading in html.split("<h").skip(1) {
        let Some(next) = heading.chars().next().and_then(|digit| digit.to_digit(10)) else {
            continue;
        };
        assert!(
            next <= level + 1,
            "{at} jumps from heading {level} to {next}"
        );
        level = next;
    }
}

fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(name)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}
