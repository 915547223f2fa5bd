//! Somebody else plays without a trace on a shared machine, and all attempts can be erased.

use samtalerum_core::settings::Theme;
use samtalerum_core::store::Store;
use samtalerum_simulator::{Action, Overlay, PageName, Simulator, Training};

use super::support::{SharedStore, content, has_button, press, says};

const MEETING: &str = "first-steps";

fn over(store: &SharedStore) -> Simulator {
    Simulator::new(content(), Box::new(store.handle()), &["en".to_owned()])
}

fn begin(simulator: &mut Simulator) -> String {
    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Begin);
    let id = simulator.session().unwrap().attempt().header.id.clone();
    simulator.update(Action::Menu);
    id
}

#[test]
fn somebody_else_sees_nothing_and_leaves_nothing() {
    let store = SharedStore::default();
    let mut simulator = over(&store);
    let own = begin(&mut simulator);
    let before = simulator.page();
    let stored = store.handle().list();

    press(&mut simulator, "somebody-else");
    let page = simulator.page();
    assert_eq!(page.name, PageName::Menu);
    assert!(
        page.notices
            .iter()
            .any(|notice| says(&notice.text, "en", "notice-private", &[]))
    );
    let resumes = |simulator: &Simulator, id: &str| {
        let page = simulator.page();
        let mut buttons = page.buttons().into_iter();
        buttons.any(|button| button.action == Action::Resume(id.to_owned()))
    };
    assert!(!resumes(&simulator, &own));
    let other = begin(&mut simulator);
    assert!(resumes(&simulator, &other), "it is kept for this session");
    simulator.update(Action::SetTheme(Theme::HighContrast));
    assert_eq!(store.handle().list(), stored);
    assert_ne!(store.handle().settings().0.theme, Theme::HighContrast);

    press(&mut simulator, "myself-again");
    assert!(resumes(&simulator, &own) && !resumes(&simulator, &other));
    simulator.update(Action::SetTheme(store.handle().settings().0.theme));
    assert_eq!(simulator.page(), before);
    press(&mut simulator, "somebody-else");
    assert!(
        !resumes(&simulator, &other),
        "what the other did is forgotten"
    );
}

#[test]
fn all_attempts_are_erased_only_when_that_was_confirmed() {
    let store = SharedStore::default();
    let mut simulator = over(&store);
    begin(&mut simulator);
    begin(&mut simulator);
    simulator.update(Action::Open(Overlay::Settings));
    simulator.update(Action::EraseAttempts);
    assert_eq!(store.handle().list().attempts.len(), 2, "nobody asked");
    press(&mut simulator, "erase-attempts");
    assert!(!has_button(&simulator, "erase-attempts"));
    press(&mut simulator, "erase-no");
    assert_eq!(store.handle().list().attempts.len(), 2);
    press(&mut simulator, "erase-attempts");
    // Leaving the settings withdraws the question, so the answer to it has no effect.
    simulator.update(Action::Close);
    simulator.update(Action::EraseAttempts);
    assert_eq!(store.handle().list().attempts.len(), 2);

    simulator.update(Action::Start(MEETING.to_owned()));
    simulator.update(Action::Open(Overlay::Settings));
    press(&mut simulator, "erase-attempts");
    store.set_full(true);
    press(&mut simulator, "erase-yes");
    assert_eq!(store.handle().list().attempts.len(), 3);
    assert!(says(
        &simulator.page().notices[0].text,
        "en",
        "notice-cannot-write",
        &[]
    ));
    store.set_full(false);
    simulator.update(Action::Open(Overlay::Settings));
    press(&mut simulator, "erase-attempts");
    press(&mut simulator, "erase-yes");
    assert!(store.handle().list().attempts.is_empty());
    let page = simulator.page();
    assert_eq!(page.name, PageName::Menu);
    assert!(page.notices.iter().any(|notice| says(
        &notice.text,
        "en",
        "notice-attempts-erased",
        &[]
    )));
    assert!(
        !page
            .buttons()
            .iter()
            .any(|button| matches!(button.action, Action::Resume(_)))
    );
}
