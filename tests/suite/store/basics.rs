//! The contract that every store must fulfil.

use std::fs;

use samtalerum::store::FileStore;
use samtalerum_core::meeting::Act;
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{
    MAX_REFLECTION_CHARS, MemoryStore, Store, StoreError, parse_attempt, write_acts, write_attempt,
};

use samtalerum_testing::SharedStore;
use samtalerum_testing::store::{erases_everything, keeps_its_promises};

use super::{attempt, codes, folder};

#[test]
fn memory_keeps_its_promises() {
    keeps_its_promises(&mut MemoryStore::new());
    erases_everything(&mut MemoryStore::new());
}

/// Erasing also removes damaged files. It keeps files that the program has not written.
#[test]
fn files_are_erased_whole() {
    let (folder, mut store) = folder();
    let attempts = folder.path().join("attempts");
    let whole = write_attempt(&attempt("c", 1));
    fs::write(attempts.join("c.jsonl"), whole.clone() + "half").unwrap();
    fs::write(attempts.join("d.jsonl"), "half").unwrap();
    fs::write(attempts.join("e (copy).jsonl"), &whole).unwrap();
    fs::write(attempts.join("notes.odt"), "mine").unwrap();
    assert_eq!(store.list().notices.len(), 3);
    fs::create_dir(folder.path().join("reports")).unwrap();
    fs::write(folder.path().join("reports/c.html"), "a debrief").unwrap();
    store.erase_attempts().unwrap();
    erases_everything(&mut store);
    let left = |inside: &str| {
        let entries = fs::read_dir(folder.path().join(inside)).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect::<Vec<_>>()
    };
    assert_eq!(left("attempts"), ["notes.odt"]);
    assert!(left("reflections").is_empty() && left("reports").is_empty());
}

/// The store in memory that tests use must fulfil the same contract, so that tests with it are valid for files too.
#[test]
fn shared_memory_keeps_its_promises() {
    keeps_its_promises(&mut SharedStore::default());
    erases_everything(&mut SharedStore::default());
}

#[test]
fn files_keep_their_promises() {
    let (folder, mut store) = folder();
    keeps_its_promises(&mut store);
    let listing = store.list();
    let settings = store.settings();
    drop(store);
    let store = FileStore::at(folder.path());
    assert_eq!(store.list(), listing);
    assert_eq!(store.settings(), settings);
    let names: Vec<_> = fs::read_dir(folder.path().join("attempts"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names.len(), 2, "nothing is left lying around: {names:?}");
    let reflections = folder.path().join("reflections");
    let names: Vec<_> = fs::read_dir(&reflections)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    assert_eq!(names, ["new.txt"], "a line that was erased is gone");
    let text = fs::read_to_string(reflections.join("new.txt")).unwrap();
    assert_eq!(store.reflection("new"), Ok(Some(text.trim().to_owned())));
}

/// If the file of a reflection (the trainee's own text) was edited by hand, it is read as one line and cut to the
/// maximum length.
#[test]
fn a_reflection_that_is_damaged_or_cannot_be_stored() {
    let (folder, mut store) = folder();
    let reflections = folder.path().join("reflections");
    fs::create_dir(&reflections).unwrap();
    fs::write(reflections.join("a.txt"), b"Ask\r\nher \xff\n").unwrap();
    assert_eq!(store.reflection("a"), Ok(Some("Ask  her \u{fffd}".into())));
    fs::write(reflections.join("a.txt"), "x".repeat(100_000)).unwrap();
    let read = store.reflection("a").unwrap().unwrap();
    assert_eq!(read.len(), MAX_REFLECTION_CHARS);

    fs::remove_dir_all(&reflections).unwrap();
    fs::write(&reflections, "in the way").unwrap();
    let error = store.set_reflection("a", Some("Ask her.")).unwrap_err();
    assert_eq!(error.code(), "cannot-write");
}

#[test]
fn the_stored_form_is_one_json_object_a_line() {
    let attempt = attempt("a", 1);
    let text = write_attempt(&attempt);
    assert_eq!(text.lines().count(), 1 + attempt.acts.len());
    let parsed = parse_attempt(&text).unwrap();
    assert_eq!(parsed.attempt, attempt);
    assert_eq!((parsed.good, parsed.damage), (text.len(), None));
    let windows = parse_attempt(text.replace('\n', "\r\n")).unwrap();
    assert_eq!((&windows.attempt, windows.damage), (&attempt, None));
    // A byte order mark before the header is no damage. Its three bytes are included in the length of the undamaged
    // part (`good`).
    let marked = parse_attempt(format!("\u{feff}{text}")).unwrap();
    assert_eq!((marked.attempt, marked.damage), (attempt, None));
    assert_eq!(marked.good, text.len() + 3);
    let acts = write_acts(&[samtalerum_core::meeting::TimedAct {
        at: u64::MAX,
        act: Act::Choose("greet".into()),
    }]);
    assert_eq!(
        acts,
        "{\"at\":18446744073709551615,\"act\":\"choose\",\"id\":\"greet\"}\n"
    );
}

#[test]
fn a_folder_that_cannot_be_made_is_a_plain_error() {
    let (folder, _) = folder();
    let file = folder.path().join("file");
    fs::write(&file, "in the way").unwrap();
    for place in [file.clone(), file.join("below")] {
        let error = FileStore::at(place).prepare().unwrap_err();
        assert!(matches!(error, StoreError::CannotWrite { .. }), "{error}");
        let notice = error.notice();
        assert_eq!(error.code(), "cannot-write");
        assert!(
            notice
                .text("path")
                .is_some_and(|path| path.contains("file"))
        );
        assert!(
            notice
                .text("reason")
                .is_some_and(|reason| !reason.is_empty())
        );
    }
    assert_eq!(fs::read(&file).unwrap(), b"in the way");
}

#[test]
fn settings_that_cannot_be_written_leave_no_trace() {
    let (folder, mut store) = folder();
    fs::create_dir(folder.path().join("settings.json")).unwrap();
    let error = store.save_settings(&Settings::default()).unwrap_err();
    assert_eq!(error.code(), "cannot-write");
    let (settings, notices) = store.settings();
    assert_eq!(settings, Settings::default());
    assert_eq!(codes(&notices), ["cannot-read"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2);
}
