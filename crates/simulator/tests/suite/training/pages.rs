//! Every page of every meeting, reached by keys alone.

use std::collections::BTreeSet;
use std::sync::atomic::{AtomicU64, Ordering};

use samtalerum_core::meeting::{Act, Mode};
use samtalerum_core::settings::{TextSize, Theme};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{
    Action, Block, Body, ButtonKind, Key, Overlay, Page, PageName, Simulator, Training,
};

use super::{HAND, HAND_FILE, OVERLAYS, choose, edited, play, sound};
use crate::support::{self, meetings, press_key, silent};

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
            // Practice and assessment play different paths; both languages play the same paths.
            for pick in if mode == Mode::Practice { 0..2 } else { 2..3 } {
                let mut names = BTreeSet::new();
                let mut feedback = 0;
                let mut last = String::new();
                play(&mut simulator, &scenario, pick, &mut |_, page| {
                    assert_eq!(page.language, language);
                    // An answer to an appraisal changes only a detail of the page, so `Page::place` stays the same.
                    let led_on = page.place != last || page.name == PageName::Appraisal;
                    assert!(led_on, "a key that led nowhere on {last}");
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
                press_key(&mut simulator, Key::Character('t'));
                sound(&simulator.page());
                press_key(&mut simulator, Key::Escape);
                press_key(&mut simulator, Key::Escape);
                sound(&simulator.page());
            }
        }
    }
}

#[test]
fn an_assessment_cannot_step_back() {
    let scenario = HAND;
    let mut simulator = support::simulator("da");
    simulator.update(Action::SetMode(Mode::Assessment));
    play(&mut simulator, scenario, 1, &mut |simulator, page| {
        let acts = simulator.session().unwrap().attempt().acts.len();
        simulator.update(Action::StepBack);
        assert_eq!(simulator.session().unwrap().attempt().acts.len(), acts);
        assert_eq!(silent(simulator.page()), silent(page.clone()));
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
            // Undo the choice, and take it again.
            let chosen = simulator
                .session()
                .unwrap()
                .counted()
                .last()
                .cloned()
                .unwrap()
                .act;
            press_key(simulator, Key::Back);
            let again = simulator.page();
            assert_eq!((&again.place, &again.body), (&before.place, &before.body));
            let Act::Choose(choice) = chosen else {
                panic!("a choice was taken")
            };
            simulator.update(Action::Choose(choice));
            assert_eq!(simulator.page(), *page);
            undone += 1;
        }
        // Remember the page only before a choice, because this test undoes only choices.
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
            // Check only the first few pages of each kind.
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
            assert_eq!(silent(back), silent(page.clone()));
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
                assert_eq!(silent(back), silent(page.clone()), "after {overlay:?}");
            }
        });
    }
}

#[test]
fn choices_are_shuffled_by_the_seed() {
    let scenario = HAND;
    let mut orders = BTreeSet::new();
    static SEED: AtomicU64 = AtomicU64::new(0);
    for _ in 0..8 {
        let seeds = || SEED.fetch_add(1, Ordering::Relaxed);
        let mut simulator = support::simulator("da").with_seeds(seeds);
        simulator.update(Action::Start(scenario.to_owned()));
        press_key(&mut simulator, Key::Continue);
        while simulator.page().button_for(Key::Digit(1)).is_none() {
            press_key(&mut simulator, Key::Continue);
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

/// The lines of a repeated scene occur twice, but no page may have the same button twice.
#[test]
fn lines_that_occur_twice_have_one_mark_button() {
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

/// Speech input can trigger keys that type a character by accident. They can be turned off; all other keys stay.
#[test]
fn character_keys_can_be_turned_off() {
    let characters = |page: &Page| {
        let keys = page.buttons().into_iter().filter_map(|button| button.key);
        keys.filter(|key| matches!(key, Key::Character(_) | Key::Digit(_)))
            .count()
    };
    let without_keys = |page: &Page| {
        let buttons = page.buttons().into_iter();
        let labels = buttons.map(|button| (button.id.clone(), button.label.clone()));
        labels.collect::<Vec<_>>()
    };
    let mut simulator = support::simulator("da");
    let mut met = 0;
    play(&mut simulator, HAND, 1, &mut |simulator, page| {
        for overlay in OVERLAYS.map(Some).into_iter().chain([None]) {
            if let Some(overlay) = overlay {
                simulator.update(Action::Open(overlay));
            }
            let before = simulator.page();
            met += characters(&before);
            simulator.update(Action::SetCharacterKeys(false));
            let after = simulator.page();
            assert_eq!(characters(&after), 0, "{overlay:?} over {}", page.place);
            assert_eq!(without_keys(&before), without_keys(&after));
            for key in [Key::Escape, Key::Continue, Key::Back] {
                let id = |page: &Page| page.button_for(key).map(|button| button.id.clone());
                assert_eq!(id(&before), id(&after));
            }
            simulator.update(Action::SetCharacterKeys(true));
            if overlay.is_some() {
                simulator.update(Action::Close);
            }
        }
    });
    assert!(met > 100);
}

#[test]
fn the_settings_page_turns_character_keys_on_and_off() {
    let mut simulator = support::simulator("da");
    simulator.update(Action::Open(Overlay::Settings));
    let check = |page: &Page| {
        let buttons = page.buttons();
        let button = buttons.into_iter().find(|one| one.id == "character-keys");
        button.map(|one| (one.kind, one.action.clone())).unwrap()
    };
    let (kind, action) = check(&simulator.page());
    assert_eq!(kind, ButtonKind::Check(true));
    simulator.update(action);
    assert_eq!(check(&simulator.page()).0, ButtonKind::Check(false));
    assert!(simulator.page().button_for(Key::Character('l')).is_none());
    simulator.update(Action::SetCharacterKeys(true));
    assert!(simulator.page().button_for(Key::Character('l')).is_some());
}
