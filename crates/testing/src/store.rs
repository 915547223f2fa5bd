//! Support for the tests of several stores: attempts with unusual texts, random damage to files, and checks of the
//! behaviour that every store must have.

use proptest::prelude::*;
use samtalerum_core::meeting::{ATTEMPT_FORMAT, Act, Attempt, Header, Mode, TimedAct};
use samtalerum_core::message::Message;
use samtalerum_core::settings::{Settings, TextSize, Theme};
use samtalerum_core::store::{MAX_REFLECTION_CHARS, Store, StoreError};

/// Builds an attempt with one act of each kind that format 1 has. The ids in the acts contain special characters.
pub fn attempt(id: &str, started: u64) -> Attempt {
    let name = || "hør-\"efter\"\n\\ 🙂".to_owned();
    let acts = [
        Act::Begin,
        Act::Read(name()),
        Act::Mark(name()),
        Act::Unmark(name()),
        Act::Choose(name()),
        Act::Include(name()),
        Act::LeaveOut(String::new()),
        Act::Submit,
        Act::StepBack,
    ];
    Attempt {
        header: header(id, started),
        acts: (0..)
            .zip(acts)
            .map(|(at, act)| TimedAct { at, act })
            .collect(),
    }
}

/// Builds the header of an attempt that starts again from a decision of an earlier attempt. The seed is the largest
/// possible one.
pub fn header(id: &str, started: u64) -> Header {
    Header {
        format: ATTEMPT_FORMAT,
        id: id.to_owned(),
        scenario: "first-meeting".to_owned(),
        content: "00ff00ff00ff00ff".to_owned(),
        mode: Mode::Assessment,
        seed: u64::MAX,
        started,
        again_from: Some("earlier".to_owned()),
        preview: None,
    }
}

/// Builds an act that takes a choice. The id of the choice contains the number `at`, so that tests can recognise the
/// act.
pub fn numbered(at: u64) -> TimedAct {
    TimedAct {
        at,
        act: Act::Choose(format!("choice-{at}")),
    }
}

/// Returns the codes of notices: their ids without the prefix.
pub fn codes(notices: &[Message]) -> Vec<&str> {
    let code = |id: &'static str| id.strip_prefix("notice-").unwrap_or(id);
    notices.iter().map(|notice| code(notice.id)).collect()
}

/// Checks the behaviour that every store must have.
pub fn keeps_its_promises(store: &mut dyn Store) {
    assert!(store.list().attempts.is_empty());
    let (old, new) = (attempt("old", 100), attempt("new", 200));
    store.create(&old).unwrap();
    store.create(&new).unwrap();
    assert_eq!(store.list().attempts, [new.clone(), old.clone()]);

    let other = Attempt {
        header: header("old", 1),
        acts: Vec::new(),
    };
    let exists = StoreError::AttemptExists { id: "old".into() };
    assert_eq!(store.create(&other), Err(exists));
    let not_open = StoreError::NotOpen { id: "old".into() };
    assert_eq!(store.append("old", &[numbered(1)]), Err(not_open.clone()));

    assert_eq!(store.open("old").unwrap().attempt, old);
    store.append("old", &[numbered(10), numbered(11)]).unwrap();
    store.append("old", &[]).unwrap();
    store.append("old", &[numbered(12)]).unwrap();
    let mut longer = old.clone();
    longer
        .acts
        .extend([numbered(10), numbered(11), numbered(12)]);
    assert_eq!(store.open("old").unwrap().attempt, longer);
    assert_eq!(store.list().attempts, [new, longer.clone()]);
    store.close("old");
    store.close("old");
    assert_eq!(store.append("old", &[numbered(1)]), Err(not_open));
    let again = store.open("old").unwrap();
    assert_eq!(again.attempt, longer);
    assert!(again.notices.is_empty());

    let unknown = StoreError::NoSuchAttempt { id: "none".into() };
    assert_eq!(store.open("none"), Err(unknown));
    for id in ["", "..", "../settings", "/etc/passwd", "a/b", "nul", "a b"] {
        let bad = StoreError::BadId { id: id.into() };
        assert_eq!(store.open(id), Err(bad.clone()));
        assert_eq!(store.create(&attempt(id, 1)), Err(bad));
        assert!(store.append(id, &[numbered(1)]).is_err());
    }

    keeps_reflections_beside(store);

    assert_eq!(store.settings(), (Settings::default(), Vec::new()));
    let settings = Settings {
        language: Some("da".into()),
        text_size: TextSize::new(150),
        theme: Theme::HighContrast,
        ..Settings::default()
    };
    store.save_settings(&settings).unwrap();
    assert_eq!(store.settings(), (settings, Vec::new()));
    assert!(store.list().notices.is_empty());
}

/// Checks that erasing leaves nothing of any attempt, and does not change the settings.
pub fn erases_everything(store: &mut dyn Store) {
    let settings = Settings {
        theme: Theme::Dark,
        ..Settings::default()
    };
    store.save_settings(&settings).unwrap();
    for id in ["a", "b"] {
        store.create(&attempt(id, 1)).unwrap();
        store.set_reflection(id, Some("Ask her.")).unwrap();
    }
    store.open("a").unwrap();
    store.erase_attempts().unwrap();
    assert!(store.list().attempts.is_empty());
    for id in ["a", "b"] {
        assert_eq!(store.reflection(id), Ok(None));
        assert!(store.append(id, &[numbered(1)]).is_err());
        assert_eq!(store.open(id).unwrap_err().code(), "no-such-attempt");
    }
    assert_eq!(store.settings(), (settings, Vec::new()));
    // After erasing, the store can be used as before.
    store.create(&attempt("a", 1)).unwrap();
    store.open("a").unwrap();
    store.append("a", &[numbered(1)]).unwrap();
    store.close("a");
    store.erase_attempts().unwrap();
    store.erase_attempts().unwrap();
}

/// Checks that reflections are stored separately from the attempts, and that one reflection can be erased without the
/// others. A reflection is what the trainee has written about an attempt.
fn keeps_reflections_beside(store: &mut dyn Store) {
    let attempts = store.list();
    assert_eq!(store.reflection("old"), Ok(None));
    let longest = "ø".repeat(MAX_REFLECTION_CHARS);
    let too_long = format!("{longest}x");
    for (given, stored) in [
        ("Ask her first.", Some("Ask her first.")),
        (
            " Spørg »hende«\n først 🙂\t",
            Some("Spørg »hende«  først 🙂"),
        ),
        (&too_long, Some(&longest)),
        (" \n", None),
        ("Again", Some("Again")),
    ] {
        store.set_reflection("old", Some(given)).unwrap();
        assert_eq!(store.reflection("old"), Ok(stored.map(str::to_owned)));
    }
    store.set_reflection("new", Some("Another one")).unwrap();
    store.set_reflection("old", None).unwrap();
    store.set_reflection("old", None).unwrap();
    assert_eq!(store.reflection("old"), Ok(None));
    assert_eq!(store.reflection("new"), Ok(Some("Another one".to_owned())));
    assert_eq!(store.list(), attempts, "the attempts stay as they are");
    for id in ["", "..", "../settings", "/etc/passwd", "a/b", "nul", "a b"] {
        let bad = StoreError::BadId { id: id.into() };
        assert_eq!(store.reflection(id), Err(bad.clone()));
        assert_eq!(store.set_reflection(id, Some("a")), Err(bad.clone()));
        assert_eq!(store.set_reflection(id, None), Err(bad));
    }
}

/// Damage to a file. A position is given as a fraction of the file's length.
#[derive(Debug, Clone)]
pub enum Blow {
    /// The file is cut off at this position.
    Cut(f64),
    /// The file consists of zeros from this position on, as after a power cut on some file systems.
    Zeros(f64),
    /// The byte at this position is XORed with the second value.
    Change(f64, u8),
    /// These bytes are inserted at this position.
    Insert(f64, Vec<u8>),
}

impl Blow {
    /// Applies the damage to a text.
    pub fn strike(&self, text: &[u8]) -> Vec<u8> {
        let position = |share: f64| (share * text.len() as f64) as usize;
        let mut bytes = text.to_vec();
        match self {
            Self::Cut(share) => bytes.truncate(position(*share)),
            Self::Zeros(share) => bytes[position(*share)..].fill(0),
            Self::Change(share, flip) => bytes[position(*share)] ^= flip,
            Self::Insert(share, garbage) => {
                let position = position(*share);
                bytes.splice(position..position, garbage.iter().copied());
            }
        }
        bytes
    }
}

/// Generates random damage.
pub fn blow() -> impl Strategy<Value = Blow> {
    let garbage = prop::collection::vec(any::<u8>(), 1..40);
    prop_oneof![
        (0.0..1.0).prop_map(Blow::Cut),
        (0.0..1.0).prop_map(Blow::Zeros),
        (0.0..1.0, 1..=255u8).prop_map(|(share, flip)| Blow::Change(share, flip)),
        (0.0..=1.0, garbage).prop_map(|(share, garbage)| Blow::Insert(share, garbage)),
    ]
}

/// Generates random acts.
pub fn acts() -> impl Strategy<Value = Vec<TimedAct>> {
    let act = prop_oneof![
        Just(Act::Begin),
        Just(Act::Submit),
        ".{0,12}".prop_map(Act::Choose),
        any::<String>().prop_map(Act::Read),
    ];
    let timed = (any::<u64>(), act).prop_map(|(at, act)| TimedAct { at, act });
    prop::collection::vec(timed, 0..12)
}

/// Returns the acts that can still be read after the stored text of an attempt was damaged: those whose lines end
/// before the first damaged byte. Returns `None` if the damage begins in the line of the header.
pub fn safe<'a>(attempt: &'a Attempt, text: &[u8], damaged: &[u8]) -> Option<&'a [TimedAct]> {
    let same = text.iter().zip(damaged).take_while(|(a, b)| a == b).count();
    let lines = text[..same].iter().filter(|byte| **byte == b'\n').count();
    lines.checked_sub(1).map(|acts| &attempt.acts[..acts])
}
