//! However a file is damaged, all acts before the damage are read, and the original bytes are kept.

use std::fs;
use std::path::Path;

use proptest::prelude::*;
use samtalerum_core::meeting::Attempt;
use samtalerum_core::store::{Store, StoreError, parse_attempt, write_attempt};

use samtalerum_testing::store::{acts, blow, safe};

use super::{attempt, folder, header, numbered};

/// Returns `true` if a file in the folder has exactly these bytes.
fn is_kept(folder: &Path, bytes: &[u8]) -> bool {
    fs::read_dir(folder.join("attempts"))
        .unwrap()
        .any(|entry| fs::read(entry.unwrap().path()).unwrap() == bytes)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn damage_loses_nothing_before_it(acts in acts(), blow in blow(), listed in any::<bool>()) {
        let attempt = Attempt { header: header("a", 1), acts };
        let (folder, mut store) = folder();
        let path = folder.path().join("attempts/a.jsonl");
        let text = write_attempt(&attempt).into_bytes();
        let damaged = blow.strike(&text);
        fs::write(&path, &damaged).unwrap();

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
        prop_assert!(is_kept(folder.path(), &damaged), "the original is gone");
        if let Some(safe) = safe(&attempt, &text, &damaged) {
            let found = found.as_ref().expect("the header is whole");
            prop_assert_eq!(&found.header, &attempt.header);
            prop_assert!(found.acts.starts_with(safe), "{:?}", found);
        }
        let untouched = fs::read(&path).is_ok_and(|bytes| bytes == damaged);
        prop_assert!(untouched || notices.len() == 1, "{:?}", notices);
        if let Some(kept) = notices.iter().find_map(|notice| notice.text("kept")) {
            prop_assert_eq!(fs::read(kept).unwrap(), damaged);
        }

        if let Some(mut found) = found {
            store.open("a").unwrap();
            store.append("a", &[numbered(7)]).unwrap();
            store.close("a");
            found.acts.push(numbered(7));
            let again = store.open("a").unwrap();
            prop_assert_eq!(again.attempt, found);
            prop_assert!(again.notices.is_empty());
        }
    }

    /// Random bytes are never accepted as a header or, if they follow a header, as an act.
    #[test]
    fn any_bytes_are_damage_and_never_an_act(bytes in prop::collection::vec(any::<u8>(), 1..200)) {
        prop_assert!(parse_attempt(&bytes).is_err());
        let attempt = attempt("a", 1);
        let whole = write_attempt(&attempt).into_bytes();
        let parsed = parse_attempt([&whole[..], &bytes].concat()).unwrap();
        prop_assert_eq!(parsed.attempt, attempt);
        prop_assert_eq!(parsed.good, whole.len());
        prop_assert!(parsed.damage.is_some());
    }
}

#[test]
fn every_cut_keeps_every_act_before_it() {
    let attempt = attempt("a", 1);
    let text = write_attempt(&attempt).into_bytes();
    let header = text.iter().position(|byte| *byte == b'\n').unwrap();
    for cut in 0..text.len() {
        let whole = text[..cut].iter().filter(|byte| **byte == b'\n');
        let acts = whole.count().saturating_sub(1);
        match parse_attempt(&text[..cut]) {
            Err(_) => assert!(cut < header, "{cut}"),
            Ok(parsed) => {
                let ended = text[cut] == b'\n';
                let expected = acts + usize::from(ended && cut > header);
                assert_eq!(parsed.attempt.acts, attempt.acts[..expected], "{cut}");
                let at_end = text[..cut].ends_with(b"\n");
                assert_eq!(parsed.damage.is_some(), !at_end, "{cut}");
                if let Some(damage) = parsed.damage {
                    assert_eq!(damage.line, acts + 1 + usize::from(cut > header), "{cut}");
                }
            }
        }
    }
}
