//! Tests of the browser's store. Its key-value storage is shared by several tabs, cannot be locked, and has limited
//! space.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use proptest::prelude::*;
use samtalerum_core::meeting::{ATTEMPT_FORMAT, Attempt};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{MAX_ATTEMPT_BYTES, Store, StoreError, write_attempt};

use samtalerum_testing::store::{
    acts, attempt, blow, codes, erases_everything, header, keeps_its_promises, numbered, safe,
};
use samtalerum_web::store::{BrowserStore, KeyValueStorage, Refusal};

const PLACE: &str = "samtalerum/attempts/a";
const KEPT: &str = "samtalerum/damaged-1/attempts/a";

/// The storage that the tabs of a browser share. Keys and texts count towards its limit, as in a browser.
#[derive(Debug, Clone, Default)]
pub(crate) struct Tabs {
    texts: Arc<Mutex<BTreeMap<String, String>>>,
    /// The limit in bytes; 0 for no limit.
    room: Arc<Mutex<usize>>,
    /// The error with which every operation fails, or `None` if operations work.
    broken: Arc<Mutex<Option<&'static str>>>,
    /// The key of an item that cannot be removed.
    stuck: Option<&'static str>,
}

impl Tabs {
    pub(crate) fn put(&self, key: &str, text: &str) {
        let mut texts = self.texts.lock().unwrap();
        texts.insert(key.to_owned(), text.to_owned());
    }

    pub(crate) fn at(&self, key: &str) -> Option<String> {
        self.texts.lock().unwrap().get(key).cloned()
    }

    pub(crate) fn names(&self) -> Vec<String> {
        self.texts.lock().unwrap().keys().cloned().collect()
    }

    /// Sets the limit of the storage so that this many more bytes fit.
    pub(crate) fn leave_room(&self, bytes: usize) {
        let texts = self.texts.lock().unwrap();
        let used: usize = texts.iter().map(|(key, text)| key.len() + text.len()).sum();
        *self.room.lock().unwrap() = used + bytes;
    }

    pub(crate) fn leave_any_room(&self) {
        *self.room.lock().unwrap() = 0;
    }

    pub(crate) fn store(&self) -> BrowserStore<Self> {
        BrowserStore::on(self.clone())
    }

    fn works(&self) -> Result<(), Refusal> {
        match *self.broken.lock().unwrap() {
            Some(reason) => Err(Refusal::Other(reason.to_owned())),
            None => Ok(()),
        }
    }
}

impl KeyValueStorage for Tabs {
    fn keys(&self) -> Result<Vec<String>, Refusal> {
        self.works()?;
        Ok(self.names())
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refusal> {
        self.works()?;
        Ok(self.at(key))
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refusal> {
        self.works()?;
        let mut texts = self.texts.lock().unwrap();
        let others = texts.iter().filter(|(other, _)| *other != key);
        let used: usize = others.map(|(key, text)| key.len() + text.len()).sum();
        let room = *self.room.lock().unwrap();
        if room > 0 && used + key.len() + text.len() > room {
            return Err(Refusal::Full);
        }
        texts.insert(key.to_owned(), text.to_owned());
        Ok(())
    }

    fn remove(&self, key: &str) -> Result<(), Refusal> {
        self.works()?;
        if self.stuck == Some(key) {
            return Err(Refusal::Other("stuck".to_owned()));
        }
        self.texts.lock().unwrap().remove(key);
        Ok(())
    }
}

/// Erasing also removes damaged originals, and keeps the data of other pages of the site.
#[test]
fn a_browser_erases_everything() {
    let tabs = Tabs::default();
    tabs.put("another-page", "of the same site");
    tabs.put(PLACE, &(write_attempt(&attempt("a", 1)) + "half"));
    let mut store = tabs.store();
    assert_eq!(store.list().notices.len(), 1);
    assert!(tabs.names().iter().any(|name| name == KEPT));
    store.erase_attempts().unwrap();
    erases_everything(&mut store);
    assert_eq!(
        tabs.keys().unwrap(),
        ["another-page", "samtalerum/settings"]
    );
}

#[test]
fn an_item_that_cannot_be_erased_does_not_keep_the_others() {
    let tabs = Tabs {
        stuck: Some(PLACE),
        ..Tabs::default()
    };
    for id in ["a", "b"] {
        tabs.put(
            &format!("samtalerum/attempts/{id}"),
            &write_attempt(&attempt(id, 1)),
        );
    }
    let error = tabs.store().erase_attempts().unwrap_err();
    assert!(
        matches!(&error, StoreError::CannotWrite { .. }),
        "{error:?}"
    );
    assert_eq!(tabs.names(), [PLACE]);
}

#[test]
fn a_browser_keeps_its_promises() {
    let tabs = Tabs::default();
    tabs.put("another-page", "of the same site");
    let mut store = tabs.store();
    keeps_its_promises(&mut store);
    let listing = store.list();
    let again = tabs.store();
    assert_eq!(again.list(), listing);
    assert_eq!(again.settings(), store.settings());
    assert_eq!(again.reflection("new"), store.reflection("new"));
    let names = [
        "another-page",
        "samtalerum/attempts/new",
        "samtalerum/attempts/old",
        "samtalerum/reflections/new",
        "samtalerum/settings",
    ];
    assert_eq!(tabs.names(), names);
    let old = tabs.at("samtalerum/attempts/old").unwrap();
    let listed = listing.attempts.iter();
    let mut listed = listed.filter(|one| one.header.id == "old");
    assert_eq!(old, write_attempt(listed.next().unwrap()));
}

#[test]
fn a_full_storage_is_reported_and_the_act_is_stored_once_there_is_space() {
    let tabs = Tabs::default();
    let mut store = tabs.store();
    let mut expected = attempt("a", 1);
    store.create(&expected).unwrap();
    store.open("a").unwrap();
    tabs.leave_room(10);
    assert_eq!(store.append("a", &[numbered(1)]), Err(StoreError::Full));
    assert_eq!(store.create(&attempt("b", 1)), Err(StoreError::Full));
    let other = Settings {
        reduced_motion: true,
        ..Settings::default()
    };
    assert_eq!(store.save_settings(&other), Err(StoreError::Full));
    assert_eq!(StoreError::Full.code(), "storage-full");
    assert_eq!(store.settings(), (Settings::default(), Vec::new()));
    assert_eq!(tabs.names(), [PLACE]);
    assert_eq!(tabs.at(PLACE).unwrap(), write_attempt(&expected));

    tabs.leave_any_room();
    store.append("a", &[numbered(1), numbered(2)]).unwrap();
    expected.acts.extend([numbered(1), numbered(2)]);
    assert_eq!(tabs.at(PLACE).unwrap(), write_attempt(&expected));
    assert_eq!(tabs.store().open("a").unwrap().attempt, expected);
}

#[test]
fn damage_that_cannot_be_set_aside_for_want_of_room_stays() {
    let tabs = Tabs::default();
    let whole = attempt("a", 1);
    let damaged = write_attempt(&whole) + "half";
    tabs.put(PLACE, &damaged);
    tabs.put("samtalerum/settings", "{");
    tabs.leave_room(3);
    let mut store = tabs.store();
    assert_eq!(store.open("a"), Err(StoreError::Full));
    let listing = store.list();
    assert_eq!(listing.attempts, std::slice::from_ref(&whole));
    assert_eq!(codes(&listing.notices), ["storage-full"]);
    let (settings, notices) = store.settings();
    assert_eq!(settings, Settings::default());
    assert_eq!(codes(&notices), ["storage-full"]);
    assert_eq!(tabs.at(PLACE).unwrap(), damaged);
    assert_eq!(tabs.at("samtalerum/settings").unwrap(), "{");

    tabs.leave_any_room();
    let opened = store.open("a").unwrap();
    assert_eq!(opened.attempt, whole);
    assert_eq!(codes(&opened.notices), ["damaged-attempt-shortened"]);
    assert_eq!(opened.notices[0].text("kept"), Some(KEPT));
    assert_eq!(tabs.at(KEPT).unwrap(), damaged);
    assert_eq!(codes(&store.settings().1), ["damaged-settings-set-aside"]);
    assert_eq!(tabs.at("samtalerum/damaged-1/settings").unwrap(), "{");
    assert_eq!(store.settings(), (Settings::default(), Vec::new()));
}

#[test]
fn the_tab_that_writes_second_gets_an_error_and_changes_nothing() {
    let tabs = Tabs::default();
    let (mut first, mut second) = (tabs.store(), tabs.store());
    let mut expected = attempt("a", 1);
    first.create(&expected).unwrap();
    assert_eq!(first.open("a"), second.open("a"));
    first.append("a", &[numbered(1)]).unwrap();
    first.append("a", &[numbered(2)]).unwrap();
    let in_use = StoreError::InUse { id: "a".into() };
    assert_eq!(second.append("a", &[numbered(3)]), Err(in_use));
    expected.acts.extend([numbered(1), numbered(2)]);
    assert_eq!(tabs.at(PLACE).unwrap(), write_attempt(&expected));

    second.close("a");
    assert_eq!(second.open("a").unwrap().attempt, expected);
    second.append("a", &[numbered(4)]).unwrap();
    assert_eq!(first.append("a", &[]).unwrap_err().code(), "in-use");
}

#[test]
fn an_attempt_under_way_outlives_an_emptied_storage() {
    let tabs = Tabs::default();
    let mut store = tabs.store();
    let mut expected = attempt("a", 1);
    store.create(&expected).unwrap();
    store.open("a").unwrap();
    tabs.remove(PLACE).unwrap();
    store.append("a", &[numbered(1)]).unwrap();
    expected.acts.push(numbered(1));
    assert_eq!(tabs.at(PLACE).unwrap(), write_attempt(&expected));
}

#[test]
fn originals_are_never_overwritten_and_never_kept_twice() {
    let tabs = Tabs::default();
    let mut store = tabs.store();
    for round in ["x", "y", "y", ""] {
        tabs.put(PLACE, round);
        let code = store.open("a").unwrap_err().code();
        assert_eq!(code, "damaged-attempt-set-aside");
        assert_eq!(tabs.at(PLACE), None);
    }
    let kept = |number| tabs.at(&format!("samtalerum/damaged-{number}/attempts/a"));
    assert_eq!(
        [1, 2, 3].map(|number| kept(number).unwrap()),
        ["x", "y", ""]
    );
    assert_eq!(kept(4), None);
    assert!(
        store.list().attempts.is_empty(),
        "what is kept is not listed"
    );
    assert!(store.list().notices.is_empty());
}

#[test]
fn what_is_whole_but_not_ours_to_read_is_left_alone() {
    let tabs = Tabs::default();
    let mut newer = attempt("newer", 1);
    newer.header.format = ATTEMPT_FORMAT + 1;
    let newer = write_attempt(&newer) + "half";
    let other = write_attempt(&attempt("other", 1));
    let texts = [
        ("samtalerum/attempts/newer", newer.as_str()),
        ("samtalerum/attempts/renamed", &other),
        ("samtalerum/attempts/with space", &other),
        ("samtalerum/something-new", "of a newer version"),
        ("notes", "of another page"),
    ];
    for (key, text) in texts {
        tabs.put(key, text);
    }
    let listing = tabs.store().list();
    assert!(listing.attempts.is_empty());
    let expected = ["newer-format", "misnamed-attempt", "misnamed-attempt"];
    assert_eq!(codes(&listing.notices), expected);
    assert_eq!(
        tabs.store().open("renamed").unwrap_err().code(),
        "misnamed-attempt"
    );
    for (key, text) in texts {
        assert_eq!(tabs.at(key).as_deref(), Some(text));
    }
}

#[test]
fn what_is_too_large_is_not_read_and_nothing_grows_so_large() {
    let tabs = Tabs::default();
    let mut store = tabs.store();
    let large = "x".repeat(usize::try_from(MAX_ATTEMPT_BYTES).unwrap() + 1);
    tabs.put(PLACE, &large);
    let error = store.open("a").unwrap_err();
    assert_eq!(error.code(), "too-large-attempt-set-aside");
    assert!(tabs.at(KEPT).is_some_and(|kept| kept == large));
    store.create(&attempt("a", 1)).unwrap();
    store.open("a").unwrap();
    let mut act = numbered(1);
    act.act = samtalerum_core::meeting::Act::Choose(large);
    assert_eq!(
        store.append("a", &[act]).unwrap_err().code(),
        "attempt-too-large"
    );
    store.append("a", &[numbered(1)]).unwrap();
}

#[test]
fn a_refusal_is_reported_in_the_words_of_the_browser() {
    let tabs = Tabs::default();
    let mut store = tabs.store();
    store.create(&attempt("a", 1)).unwrap();
    store.open("a").unwrap();
    *tabs.broken.lock().unwrap() = Some("the disk is gone");
    let errors = [
        store.append("a", &[numbered(1)]).unwrap_err(),
        store.create(&attempt("b", 1)).unwrap_err(),
        store.open("b").unwrap_err(),
        store.save_settings(&Settings::default()).unwrap_err(),
    ];
    let expected = ["cannot-read", "cannot-read", "cannot-read", "cannot-write"];
    assert_eq!(errors.each_ref().map(StoreError::code), expected);
    for error in errors {
        assert_eq!(error.notice().text("reason"), Some("the disk is gone"));
    }
    assert_eq!(codes(&store.list().notices), ["cannot-read"]);
    assert_eq!(codes(&store.settings().1), ["cannot-read"]);
    *tabs.broken.lock().unwrap() = None;
    store.append("a", &[numbered(1)]).unwrap();
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damage_loses_nothing_before_it(acts in acts(), blow in blow(), listed in any::<bool>()) {
        let attempt = Attempt { header: header("a", 1), acts };
        let text = write_attempt(&attempt);
        let struck = blow.strike(text.as_bytes());
        let damaged = String::from_utf8_lossy(&struck).into_owned();
        let tabs = Tabs::default();
        tabs.put(PLACE, &damaged);
        let mut store = tabs.store();

        let (found, notices) = if listed {
            let mut listing = store.list();
            (listing.attempts.pop(), listing.notices)
        } else {
            match store.open("a") {
                Ok(opened) => (Some(opened.attempt), opened.notices),
                Err(StoreError::Unplayable(notice)) => (None, vec![notice]),
                Err(error) => panic!("{error}"),
            }
        };
        let untouched = tabs.at(PLACE).as_ref() == Some(&damaged);
        if !untouched {
            prop_assert_eq!(notices.len(), 1);
            prop_assert_eq!(notices[0].text("kept"), Some(KEPT));
            prop_assert_eq!(tabs.at(KEPT), Some(damaged.clone()));
        }
        if let Some(safe) = safe(&attempt, text.as_bytes(), damaged.as_bytes()) {
            let found = found.as_ref().expect("the header is whole");
            prop_assert_eq!(&found.header, &attempt.header);
            prop_assert!(found.acts.starts_with(safe), "{:?}", found);
        }
        if let Some(mut found) = found {
            store.open("a").unwrap();
            store.append("a", &[numbered(7)]).unwrap();
            found.acts.push(numbered(7));
            let again = tabs.store().open("a").unwrap();
            prop_assert_eq!(again.attempt, found);
            prop_assert!(again.notices.is_empty());
        }
    }
}
