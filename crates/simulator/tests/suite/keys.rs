//! The list of keys on the settings page.

use samtalerum_simulator::{Action, Block, Body, KeyPart, Keys, Overlay, Simulator, Training};

use super::support::{sentence, simulator};

fn keys(training: &Simulator) -> Vec<Keys> {
    let Body::Columns { main, .. } = training.page().body else {
        panic!("settings have columns");
    };
    let lists = main.into_iter().filter_map(|block| match block {
        Block::Keys(rows) => Some(rows),
        _ => None,
    });
    lists.flatten().collect()
}

fn settings(language: &str) -> Simulator {
    let mut training = simulator(language);
    training.update(Action::Open(Overlay::Settings));
    training
}

#[test]
fn each_key_is_a_cap_of_its_own() {
    let rows = keys(&settings("da"));
    let cap = |label: &str| KeyPart::Cap(label.to_owned());
    let words = |id| KeyPart::Words(sentence("da", id, &[]));
    let named = |id| cap(&sentence("da", id, &[]));
    let found = |id| {
        let does = sentence("da", id, &[]);
        let row = rows.iter().find(|row| row.does == does);
        row.expect("a row").parts.clone()
    };
    assert_eq!(
        found("key-digits-does"),
        [cap("1"), words("keys-to"), cap("9")]
    );
    assert_eq!(
        found("key-tab-back-does"),
        [named("key-shift"), words("keys-together"), named("key-tab")]
    );
    assert_eq!(
        found("key-space-does"),
        [named("key-space"), words("keys-or"), named("key-right")]
    );
}

/// A row begins and ends with a key, and words are always between two keys.
#[test]
fn words_are_between_keys() {
    for language in ["da", "en"] {
        for row in keys(&settings(language)) {
            let is_cap = |part: &KeyPart| matches!(part, KeyPart::Cap(_));
            for (at, part) in row.parts.iter().enumerate() {
                assert_eq!(is_cap(part), at % 2 == 0, "{language}: {row:?}");
            }
            assert_eq!(row.parts.len() % 2, 1, "{language}: {row:?}");
        }
    }
}

#[test]
fn keys_that_do_not_work_are_not_listed() {
    let mut training = settings("en");
    let all = keys(&training).len();
    training.update(Action::SetCharacterKeys(false));
    let rows = keys(&training);
    assert_eq!(rows.len(), all - 5);
    let typed = |part: &KeyPart| part.text().chars().count() == 1;
    for row in rows {
        let mut caps = row.parts.iter().step_by(2);
        assert!(!caps.any(typed), "{row:?}");
    }
}
