//! The media by which the people of a meeting take part: in the room, on a screen, or on the telephone.

use samtalerum_core::scenario::{Medium, Setting};
use samtalerum_core::settings::Settings;
use samtalerum_simulator::{Action, Block, Body, PageName, RoomView, Training};

use super::support::{begun, onward};

/// Plays a meeting in Danish with the first choice at each decision, and passes each view of the room to `look`. The
/// seed determines which choice is the first one.
fn play(scenario: &str, seed: u64, look: &mut dyn FnMut(&RoomView)) {
    let settings = Settings {
        language: Some("da".to_owned()),
        ..Settings::default()
    };
    let mut simulator = begun(scenario, settings, seed);
    simulator.update(Action::Begin);
    loop {
        let page = simulator.page();
        if let Body::Meeting(view) = &page.body {
            look(&view.room);
        }
        let Some(action) = onward(&page) else {
            return;
        };
        simulator.update(action);
    }
}

#[test]
fn nobody_in_a_scene_on_the_telephone_has_a_portrait() {
    let mut voices = 0;
    for seed in 0..4 {
        play("the-day-after", seed, &mut |room| {
            for person in &room.people {
                let call = room.setting == Setting::Telephone;
                assert_eq!(person.medium == Medium::Telephone, call, "{}", person.id);
                assert_eq!(person.portrait.is_none(), call, "{}", person.id);
                voices += usize::from(call);
                let heard = format!("{} i telefonen (", person.name);
                assert_eq!(room.description.contains(&heard), call);
            }
        });
    }
    assert!(voices > 0);
}

#[test]
fn an_interpreter_is_on_a_screen_or_on_the_telephone() {
    for (scenario, medium, words) in [
        ("the-husband-who-answers", Medium::Video, "på skærm ("),
        ("he-translates", Medium::Telephone, "i telefonen ("),
    ] {
        let mut met = 0;
        for seed in 0..6 {
            play(scenario, seed, &mut |room| {
                for person in &room.people {
                    let interprets = person.id == "interpreter";
                    let expected = if interprets { medium } else { Medium::InPerson };
                    assert_eq!(person.medium, expected, "{}", person.id);
                    let seen = person.medium != Medium::Telephone;
                    assert_eq!(person.portrait.is_some(), seen, "{}", person.id);
                    met += usize::from(interprets);
                    let said = room.description.contains(words);
                    assert!(said || !interprets, "{}", room.description);
                }
            });
        }
        assert!(met > 0, "{scenario}: the interpreter never comes");
    }
}

/// The case file has the portraits of all who are seen in the meeting.
#[test]
fn a_voice_has_no_portrait_in_the_case_file() {
    for (scenario, portraits) in [("the-husband-who-answers", 4), ("he-translates", 4)] {
        let page = begun(scenario, Settings::default(), 0).page();
        assert_eq!(page.name, PageName::CaseFile);
        let Body::Columns { aside, .. } = &page.body else {
            panic!("a case file has columns");
        };
        let beside = |block: &&Block| matches!(block, Block::Beside { .. });
        assert_eq!(aside.iter().filter(beside).count(), portraits, "{scenario}");
    }
}
