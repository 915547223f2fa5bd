//! The training as a face sees it: pages, and the keys that stand for their buttons.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};

use samtalerum::content::{Content, Files};
use samtalerum::meeting::{Act, Attempt, Mode, TimedAct};
use samtalerum::settings::{Settings, TextSize, Theme};
use samtalerum::simulator::{
    Action, Block, Body, ButtonKind, Key, Overlay, Page, PageName, Simulator, Training,
};
use samtalerum::store::{
    FileStore, Listing, MemoryStore, Opened, Store, StoreError, StoreNotice, parse_attempt,
};

use super::support::{self, content, meetings};

const OVERLAYS: [Overlay; 5] = [
    Overlay::Handbook,
    Overlay::Transcript,
    Overlay::CaseFile,
    Overlay::Settings,
    Overlay::About,
];

/// What must hold of every page.
#[track_caller]
fn sound(page: &Page) {
    let buttons = page.buttons();
    let mut ids = BTreeSet::new();
    let mut keys = Vec::new();
    for button in &buttons {
        assert!(
            ids.insert(&button.id),
            "two buttons {} on {}",
            button.id,
            page.place
        );
        if let Some(key) = button.key {
            assert!(
                !keys.contains(&key),
                "two buttons for {key:?} on {}",
                page.place
            );
            keys.push(key);
        }
        assert!(!button.label.is_empty(), "{}", button.id);
    }
    let text = format!("{page:?}");
    if let Some(at) = text.find('⟨') {
        let missing: String = text[at..].chars().take(60).collect();
        panic!("a message is missing on {}: {missing}", page.place);
    }
    assert!(!page.title.is_empty());
}

#[track_caller]
fn press(simulator: &mut Simulator, key: Key) {
    let page = simulator.page();
    let button = page
        .button_for(key)
        .unwrap_or_else(|| panic!("no {key:?} on {}", page.place));
    simulator.update(button.action.clone());
}

/// The key that leads on from here, the numbered choice if there are several; nothing at the debrief.
fn key_on(page: &Page, pick: usize) -> Option<Key> {
    match page.name {
        PageName::Debrief => None,
        PageName::Note => Some(Key::Letter('u')),
        _ if page.button_for(Key::Continue).is_some() => Some(Key::Continue),
        _ => {
            let digits = (1..=9).filter(|digit| page.button_for(Key::Digit(*digit)).is_some());
            let digits: Vec<u8> = digits.collect();
            assert!(!digits.is_empty(), "no key leads on from {}", page.place);
            Some(Key::Digit(digits[pick % digits.len()]))
        }
    }
}

/// Plays a meeting from the menu to its debrief by keys alone. `seen` is shown each page.
fn play(
    simulator: &mut Simulator,
    scenario: &str,
    pick: usize,
    seen: &mut dyn FnMut(&mut Simulator, &Page),
) {
    let number = meetings().iter().position(|id| id == scenario).unwrap() as u8;
    assert_eq!(simulator.page().name, PageName::Menu);
    // Nine meetings have a digit.
    match simulator.page().button_for(Key::Digit(number + 1)) {
        Some(button) => simulator.update(button.action.clone()),
        None => simulator.update(Action::Start(scenario.to_owned())),
    }
    for step in 0..500 {
        let page = simulator.page();
        sound(&page);
        seen(simulator, &page);
        let Some(key) = key_on(&page, pick * 7 + step * pick) else {
            return;
        };
        if page.name == PageName::Note && pick.is_multiple_of(2) {
            press(simulator, Key::Digit(1));
            press(simulator, Key::Digit(2));
            press(simulator, Key::Digit(2));
            sound(&simulator.page());
        }
        press(simulator, key);
    }
    panic!("{scenario} does not end");
}

fn marks(page: &Page) -> usize {
    let toggles = page.buttons().into_iter();
    toggles
        .filter(|button| matches!(button.kind, ButtonKind::Toggle(true)))
        .count()
}

#[test]
fn keys_alone_play_every_meeting_in_both_languages() {
    for scenario in meetings() {
        for (language, mode) in [
            ("da", Mode::Practice),
            ("en", Mode::Practice),
            ("da", Mode::Assessment),
            ("en", Mode::Assessment),
        ] {
            let mut simulator = support::simulator(language);
            simulator.update(Action::SetMode(mode));
            // An assessment goes another way than a practice; the second language the same ways as the first.
            for pick in if mode == Mode::Practice { 0..2 } else { 2..3 } {
                let mut names = BTreeSet::new();
                let mut feedback = 0;
                let mut last = String::new();
                play(&mut simulator, &scenario, pick, &mut |_, page| {
                    assert_eq!(page.language, language);
                    assert_ne!(page.place, last, "a key that led nowhere");
                    last.clone_from(&page.place);
                    names.insert(format!("{:?}", page.name));
                    if let Body::Meeting(view) = &page.body {
                        feedback += usize::from(view.feedback.is_some());
                    }
                    if mode == Mode::Assessment {
                        assert_eq!(page.button_for(Key::Back), None);
                    }
                });
                let decisions = simulator.debrief().unwrap().decisions.len();
                assert_eq!(feedback, if mode == Mode::Practice { decisions } else { 0 });
                for name in ["CaseFile", "Meeting", "Note", "Ending", "Debrief"] {
                    assert!(names.contains(name), "{scenario}: no {name} page");
                }
                press(&mut simulator, Key::Letter('t'));
                sound(&simulator.page());
                press(&mut simulator, Key::Escape);
                press(&mut simulator, Key::Escape);
                sound(&simulator.page());
            }
        }
    }
}

#[test]
fn an_assessment_takes_nothing_back() {
    let scenario = HAND;
    let mut simulator = support::simulator("da");
    simulator.update(Action::SetMode(Mode::Assessment));
    play(&mut simulator, scenario, 1, &mut |simulator, page| {
        let acts = simulator.session().unwrap().attempt().acts.len();
        simulator.update(Action::StepBack);
        assert_eq!(simulator.session().unwrap().attempt().acts.len(), acts);
        assert_eq!(simulator.page(), *page);
    });
}

#[test]
fn a_step_back_shows_the_decision_again() {
    let scenario = HAND;
    let mut simulator = support::simulator("da");
    let mut before: Option<Page> = None;
    let mut undone = 0;
    play(&mut simulator, scenario, 1, &mut |simulator, page| {
        let decides = matches!(&page.body, Body::Meeting(view)
            if view.choices.iter().any(|button| button.kind == ButtonKind::Choice));
        if let Some(before) = before.take() {
            // Chosen just now: back, and chosen again.
            let chosen = simulator
                .session()
                .unwrap()
                .counted()
                .last()
                .cloned()
                .unwrap()
                .act;
            press(simulator, Key::Back);
            let again = simulator.page();
            assert_eq!((&again.place, &again.body), (&before.place, &before.body));
            let Act::Choose(choice) = chosen else {
                panic!("a choice was taken")
            };
            simulator.update(Action::Choose(choice));
            assert_eq!(simulator.page(), *page);
            undone += 1;
        }
        // Nothing but a choice can be taken back.
        if decides && page.button_for(Key::Back).is_some() {
            before = Some(page.clone());
        }
    });
    let debrief = simulator.debrief().unwrap();
    assert!(undone > 1);
    assert_eq!(debrief.steps_back, undone);
}

#[test]
fn changes_of_settings_and_overlays_keep_the_place() {
    for scenario in meetings() {
        let mut kinds = Vec::new();
        let mut simulator = support::simulator("da");
        play(&mut simulator, &scenario, 2, &mut |simulator, page| {
            let now = page.name;
            let known = kinds.iter().filter(|kind| **kind == now).count();
            kinds.push(now);
            // The first few pages of each kind stand for the others.
            if known > 3 {
                return;
            }
            let bare = |page: &Page| {
                (
                    page.name,
                    page.place.clone(),
                    page.progress.clone().map(|one| one.done),
                )
            };
            for change in [
                Action::NextLanguage,
                Action::SetTextSize(TextSize::new(200)),
                Action::SetTheme(Theme::HighContrast),
                Action::SetReducedMotion(true),
                Action::SetMode(Mode::Assessment),
            ] {
                simulator.update(change);
                let changed = simulator.page();
                sound(&changed);
                assert_eq!(bare(&changed), bare(page));
                assert_eq!(changed.buttons().len(), page.buttons().len());
            }
            assert_eq!(simulator.page().language, "en");
            for change in [
                Action::NextLanguage,
                Action::SetTextSize(TextSize::default()),
                Action::SetTheme(Theme::Light),
                Action::SetReducedMotion(false),
                Action::SetMode(Mode::Practice),
            ] {
                simulator.update(change);
            }
            let mut back = simulator.page();
            back.settings = page.settings.clone();
            assert_eq!(back, *page);
            for overlay in OVERLAYS {
                simulator.update(Action::Open(overlay));
                let open = simulator.page();
                sound(&open);
                assert_ne!(open.place, page.place);
                simulator.update(Action::Open(Overlay::Handbook));
                simulator.update(Action::Close);
                simulator.update(Action::Close);
                if simulator.page().place != page.place {
                    simulator.update(Action::Close);
                }
                let mut back = simulator.page();
                back.settings = page.settings.clone();
                assert_eq!(back, *page, "after {overlay:?}");
            }
        });
    }
}

#[test]
fn choices_are_shuffled_by_the_seed() {
    let scenario = HAND;
    let mut orders = BTreeSet::new();
    for _ in 0..8 {
        let mut simulator = support::simulator("da");
        simulator.update(Action::Start(scenario.to_owned()));
        press(&mut simulator, Key::Continue);
        while simulator.page().button_for(Key::Digit(1)).is_none() {
            press(&mut simulator, Key::Continue);
        }
        let Body::Meeting(view) = simulator.page().body else {
            panic!()
        };
        orders.insert(
            view.choices
                .iter()
                .map(|choice| choice.id.clone())
                .collect::<Vec<_>>(),
        );
    }
    assert!(orders.len() > 2, "{orders:?}");
}

fn over(folder: &Path, content: &Arc<Content>) -> Simulator {
    let store = FileStore::at(folder).unwrap();
    Simulator::new(Arc::clone(content), Box::new(store), &["da".to_owned()])
}

fn id(simulator: &Simulator) -> String {
    simulator.session().unwrap().attempt().header.id.clone()
}

fn codes(simulator: &Simulator) -> String {
    let notices = simulator.page().notices;
    notices
        .iter()
        .map(|notice| notice.text.as_str())
        .collect::<Vec<_>>()
        .join(" / ")
}

#[test]
fn whatever_was_done_last_it_goes_on_from_there() {
    let scenario = HAND;
    let folder = tempfile::tempdir().unwrap();
    let mut simulator = over(folder.path(), &content());
    simulator.update(Action::Start(scenario.to_owned()));
    for step in 0..500 {
        let page = simulator.page();
        let attempt = id(&simulator);
        let acts = simulator.session().unwrap().attempt().acts.clone();
        drop(simulator);
        simulator = over(folder.path(), &content());
        simulator.update(Action::Resume(attempt));
        assert_eq!(simulator.session().unwrap().attempt().acts, acts);
        // Feedback that was left behind is shown once more.
        if simulator.page() != page && page.name != PageName::Debrief {
            if page.name == PageName::Ending {
                assert_eq!(simulator.page().name, PageName::Debrief);
                return;
            }
            let Body::Meeting(view) = simulator.page().body else {
                panic!("{}", page.place)
            };
            assert!(
                view.feedback.is_some(),
                "{} became {}",
                page.place,
                simulator.page().place
            );
            press(&mut simulator, Key::Continue);
        }
        assert_eq!(simulator.page(), page);
        let Some(key) = key_on(&page, step) else {
            return;
        };
        if step % 3 == 1 && page.button_for(Key::Letter('m')).is_some() {
            press(&mut simulator, Key::Letter('m'));
            assert!(marks(&simulator.page()) > 0 || step > 3);
        } else if step % 11 == 10 && page.button_for(Key::Back).is_some() {
            press(&mut simulator, Key::Back);
        } else {
            press(&mut simulator, key);
        }
    }
    panic!("it does not end");
}

#[test]
fn a_new_try_begins_at_the_decision() {
    let scenario = HAND;
    let folder = tempfile::tempdir().unwrap();
    let mut simulator = over(folder.path(), &content());
    play(&mut simulator, scenario, 1, &mut |_, _| {});
    let first = id(&simulator);
    let debrief = simulator.debrief().unwrap();
    for decision in 0..debrief.decisions.len() {
        simulator.update(Action::TryFrom(decision));
        let page = simulator.page();
        sound(&page);
        assert_eq!(page.name, PageName::Meeting);
        let session = simulator.session().unwrap();
        assert_ne!(id(&simulator), first);
        assert_eq!(
            session.attempt().header.again_from.as_deref(),
            Some(first.as_str())
        );
        assert_eq!(session.decisions().len(), decision);
        let offered = session.offered().into_iter();
        let offered: Vec<_> = offered
            .map(|choice| session.plot().choice_id(choice).clone())
            .collect();
        assert!(
            offered.contains(&debrief.decisions[decision].choice),
            "{decision}: {offered:?}"
        );
        simulator.update(Action::Menu);
        sound(&simulator.page());
        simulator.update(Action::Review(first.clone()));
        assert_eq!(simulator.page().name, PageName::Debrief);
    }
}

/// The built-in content with a text in one file replaced.
fn edited(path: &str, old: &str, new: &str) -> Arc<Content> {
    let mut files: Files = content().files.clone();
    let text = files.text(path).unwrap().replace(old, new);
    assert_ne!(
        Some(text.as_str()),
        files.text(path),
        "{old} stands in {path}"
    );
    files.add(path, text.into_bytes());
    Arc::new(Content::load(files, None))
}

const HAND: &str = "the-hand-she-holds";
const HAND_FILE: &str = "scenarios/the-hand-she-holds.ron";

/// Plays these choices of the meeting, and reads on.
fn choose(simulator: &mut Simulator, choices: &[&str]) {
    for choice in choices {
        while simulator.page().button_for(Key::Digit(1)).is_none() {
            press(simulator, Key::Continue);
        }
        simulator.update(Action::Choose((*choice).to_owned()));
    }
    while simulator.page().button_for(Key::Continue).is_some() {
        press(simulator, Key::Continue);
    }
}

#[test]
fn an_edited_meeting_goes_on_in_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let mut simulator = over(folder.path(), &content());
    simulator.update(Action::Start(HAND.into()));
    choose(
        &mut simulator,
        &["ask-lone", "wait-for-interpreter", "role-question"],
    );
    let original = id(&simulator);
    drop(simulator);
    let file = folder
        .path()
        .join("attempts")
        .join(format!("{original}.jsonl"));
    let bytes = fs::read(&file).unwrap();

    let renamed = edited(HAND_FILE, "\"role-question\"", "\"role-asked\"");
    let mut simulator = over(folder.path(), &renamed);
    simulator.update(Action::Resume(original.clone()));
    let copy = id(&simulator);
    assert_ne!(copy, original);
    assert!(!codes(&simulator).is_empty() && !codes(&simulator).contains('⟨'));
    assert_eq!(simulator.session().unwrap().decisions().len(), 2);
    assert_eq!(
        fs::read(&file).unwrap(),
        bytes,
        "the original stays as it is"
    );
    choose(&mut simulator, &["role-asked", "take-a-break"]);
    drop(simulator);

    // From the menu it goes on in the copy, with nothing lost and nothing to tell.
    let mut simulator = over(folder.path(), &renamed);
    let menu = simulator.page();
    let resume = menu
        .buttons()
        .into_iter()
        .find(|button| matches!(button.action, Action::Resume(_)));
    simulator.update(resume.expect("something is under way").action.clone());
    assert_eq!(id(&simulator), copy);
    assert_eq!(codes(&simulator), "");
    assert_eq!(simulator.session().unwrap().decisions().len(), 4);
    assert_eq!(fs::read(&file).unwrap(), bytes);
}

#[test]
fn an_edit_that_takes_nothing_away_keeps_everything() {
    let folder = tempfile::tempdir().unwrap();
    let mut simulator = over(folder.path(), &content());
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone", "wait-for-interpreter"]);
    let original = id(&simulator);
    drop(simulator);
    // A line more at the end of a scene, said when that scene was over already.
    let last = "Say(by: \"lone\", text: \"prepare-late\", mood: Serious),";
    let longer = edited(
        HAND_FILE,
        last,
        &format!("{last} Narrate(text: \"prepare-new\"),"),
    );
    let mut simulator = over(folder.path(), &longer);
    simulator.update(Action::Resume(original.clone()));
    assert_eq!(id(&simulator), original);
    assert_eq!(simulator.session().unwrap().decisions().len(), 2);
    assert_eq!(simulator.page().notices.len(), 1, "the edit is told");
}

#[test]
fn a_second_window_goes_on_in_a_copy() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = over(folder.path(), &content());
    first.update(Action::Start(HAND.into()));
    choose(&mut first, &["ask-lone"]);
    let original = id(&first);
    let mut second = over(folder.path(), &content());
    second.update(Action::Resume(original.clone()));
    let copy = id(&second);
    assert_ne!(copy, original);
    assert!(!codes(&second).is_empty() && !codes(&second).contains('⟨'));
    assert_eq!(second.session().unwrap().decisions().len(), 1);
    choose(&mut first, &["slow-danish"]);
    choose(&mut second, &["wait-for-interpreter", "role-question"]);
    drop((first, second));
    for (id, choices) in [(original, 2), (copy, 3)] {
        let mut again = over(folder.path(), &content());
        again.update(Action::Resume(id.clone()));
        assert_eq!(self::id(&again), id);
        assert_eq!(again.session().unwrap().decisions().len(), choices);
    }
}

/// A second window over an edited meeting keeps what still holds, and what is done after it.
#[test]
fn a_copy_from_another_window_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let mut first = over(folder.path(), &content());
    first.update(Action::Start(HAND.into()));
    choose(
        &mut first,
        &["ask-lone", "wait-for-interpreter", "role-question"],
    );
    let renamed = edited(HAND_FILE, "\"role-question\"", "\"role-asked\"");
    let mut second = over(folder.path(), &renamed);
    second.update(Action::Resume(id(&first)));
    choose(&mut second, &["role-asked", "take-a-break"]);
    let copy = id(&second);
    drop(second);
    let mut again = over(folder.path(), &renamed);
    again.update(Action::Resume(copy.clone()));
    assert_eq!(id(&again), copy);
    assert_eq!(again.session().unwrap().decisions().len(), 4);
}

/// A store whose disk can be full.
struct Failing {
    inner: Arc<Mutex<MemoryStore>>,
    full: Arc<AtomicBool>,
}

impl Failing {
    fn check(&self) -> Result<(), StoreError> {
        if self.full.load(Ordering::Relaxed) {
            return Err(StoreError::CannotWrite {
                path: "somewhere".into(),
                reason: "the disk is full".into(),
            });
        }
        Ok(())
    }
}

impl Store for Failing {
    fn list(&self) -> Listing {
        self.inner.lock().unwrap().list()
    }
    fn create(&mut self, attempt: &Attempt) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().create(attempt)
    }
    fn open(&mut self, id: &str) -> Result<Opened, StoreError> {
        self.inner.lock().unwrap().open(id)
    }
    fn append(&mut self, id: &str, acts: &[TimedAct]) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().append(id, acts)
    }
    fn close(&mut self, id: &str) {
        self.inner.lock().unwrap().close(id);
    }
    fn settings(&self) -> (Settings, Vec<StoreNotice>) {
        self.inner.lock().unwrap().settings()
    }
    fn save_settings(&mut self, settings: &Settings) -> Result<(), StoreError> {
        self.check()?;
        self.inner.lock().unwrap().save_settings(settings)
    }
    fn save_report(&mut self, id: &str, report: &str) -> Result<String, StoreError> {
        self.check()?;
        self.inner.lock().unwrap().save_report(id, report)
    }
    fn show_report(&mut self, place: &str) -> Result<(), StoreError> {
        self.inner.lock().unwrap().show_report(place)
    }
}

fn failing() -> (Simulator, Arc<Mutex<MemoryStore>>, Arc<AtomicBool>) {
    let (inner, full) = (Arc::default(), Arc::new(AtomicBool::new(false)));
    let store = Failing {
        inner: Arc::clone(&inner),
        full: Arc::clone(&full),
    };
    let simulator = Simulator::new(content(), Box::new(store), &["da".to_owned()]);
    (simulator, inner, full)
}

fn stored(inner: &Mutex<MemoryStore>, id: &str) -> Vec<TimedAct> {
    let attempts = inner.lock().unwrap().list().attempts.into_iter();
    attempts
        .filter(|attempt| attempt.header.id == id)
        .flat_map(|attempt| attempt.acts)
        .collect()
}

#[test]
fn a_full_disk_is_told_and_loses_nothing() {
    for full_from_the_start in [false, true] {
        let (mut simulator, inner, full) = failing();
        full.store(full_from_the_start, Ordering::Relaxed);
        simulator.update(Action::Start(HAND.into()));
        choose(&mut simulator, &["ask-lone"]);
        full.store(true, Ordering::Relaxed);
        choose(&mut simulator, &["wait-for-interpreter"]);
        let page = simulator.page();
        assert_eq!(
            page.notices.len(),
            1,
            "told, and told once: {}",
            codes(&simulator)
        );
        sound(&page);
        full.store(false, Ordering::Relaxed);
        choose(&mut simulator, &["role-question"]);
        let attempt = simulator.session().unwrap().attempt().clone();
        assert_eq!(
            stored(&inner, &attempt.header.id),
            attempt.acts,
            "from the start: {full_from_the_start}"
        );
    }
}

/// What the disk did not take last is tried once more when the meeting is left.
#[test]
fn what_could_not_be_stored_is_tried_again_on_leaving() {
    let (mut simulator, inner, full) = failing();
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone"]);
    full.store(true, Ordering::Relaxed);
    choose(&mut simulator, &["wait-for-interpreter"]);
    let attempt = simulator.session().unwrap().attempt().clone();
    full.store(false, Ordering::Relaxed);
    simulator.update(Action::Menu);
    assert_eq!(stored(&inner, &attempt.header.id), attempt.acts);
}

/// A scene that is come back to says its lines again: each page still has each button once.
#[test]
fn lines_that_are_heard_twice_have_one_mark() {
    let twice = edited(HAND_FILE, "to: \"arrival\",", "to: \"prepare\",");
    let mut simulator = Simulator::new(twice, Box::new(MemoryStore::new()), &["da".to_owned()]);
    simulator.update(Action::Start(HAND.into()));
    choose(&mut simulator, &["ask-lone", "reread-letter"]);
    sound(&simulator.page());
    simulator.update(Action::Open(Overlay::Transcript));
    sound(&simulator.page());
    let mark = |page: &Page| {
        let said = |block: &Block| match block {
            Block::Said(said) if said.line == "prepare-desk" => Some(said.marked),
            _ => None,
        };
        let Body::Columns { main, .. } = &page.body else {
            panic!()
        };
        main.iter().filter_map(said).collect::<Vec<_>>()
    };
    assert_eq!(mark(&simulator.page()), [false; 3]);
    simulator.update(Action::ToggleMark("prepare-desk".into()));
    assert_eq!(mark(&simulator.page()), [true; 3]);
}

#[test]
fn stored_attempts_are_what_was_played() {
    let folder = tempfile::tempdir().unwrap();
    let mut simulator = over(folder.path(), &content());
    play(&mut simulator, HAND, 2, &mut |_, _| {});
    let attempt = simulator.session().unwrap().attempt().clone();
    let file = folder
        .path()
        .join("attempts")
        .join(format!("{}.jsonl", attempt.header.id));
    assert_eq!(
        parse_attempt(fs::read(file).unwrap()).unwrap().attempt,
        attempt
    );
}
