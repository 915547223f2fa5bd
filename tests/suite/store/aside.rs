//! Damaged files are moved aside, each to a name of its own. All other files are left unchanged.

use std::fs::{self, File};
use std::path::Path;

use samtalerum::store::FileStore;
use samtalerum_core::meeting::{ATTEMPT_FORMAT, Act, TimedAct};
use samtalerum_core::settings::Settings;
use samtalerum_core::store::{MAX_ATTEMPT_BYTES, Store, write_attempt};

use super::{attempt, codes, folder};

#[test]
fn originals_are_never_overwritten_and_never_kept_twice() {
    let (folder, mut store) = folder();
    let path = folder.path().join("attempts/a.jsonl");
    let mut expected = Vec::new();
    for round in ["x", "y", "y", "", "", "\0\0\0"] {
        fs::write(&path, round).unwrap();
        assert_eq!(
            store.open("a").unwrap_err().code(),
            "damaged-attempt-set-aside"
        );
        assert!(!path.exists());
        expected.push(round.to_owned());
    }
    let good = write_attempt(&attempt("a", 1));
    for tail in ["half", "half", "other"] {
        fs::write(&path, format!("{good}{tail}")).unwrap();
        assert_eq!(codes(&store.list().notices), ["damaged-attempt-shortened"]);
        assert_eq!(fs::read_to_string(&path).unwrap(), good);
    }
    expected.extend([format!("{good}half"), format!("{good}other")]);
    for (number, text) in (1..).zip(&expected) {
        let kept = path.with_extension(format!("jsonl.damaged-{number}"));
        assert_eq!(&fs::read_to_string(kept).unwrap(), text);
    }
    assert_eq!(
        fs::read_dir(path.parent().unwrap()).unwrap().count(),
        1 + expected.len()
    );
}

#[test]
fn what_is_whole_but_not_ours_to_read_is_left_alone() {
    let (folder, mut store) = folder();
    let attempts = folder.path().join("attempts");
    let mut newer = attempt("newer", 1);
    newer.header.format = ATTEMPT_FORMAT + 1;
    let newer = write_attempt(&newer) + "half";
    let other = write_attempt(&attempt("other", 1));
    let files = [
        ("newer.jsonl", newer.as_str(), Some("newer-format")),
        ("renamed.jsonl", other.as_str(), Some("misnamed-attempt")),
        (
            "other (copy).jsonl",
            other.as_str(),
            Some("misnamed-attempt"),
        ),
        ("._other.jsonl", "something of the system's", None),
        ("notes.txt", "something of the trainee's", None),
    ];
    for (name, text, _) in files {
        fs::write(attempts.join(name), text).unwrap();
    }
    fs::create_dir(attempts.join("folder.jsonl")).unwrap();
    let listing = store.list();
    assert!(listing.attempts.is_empty());
    for (name, text, code) in files {
        assert_eq!(fs::read_to_string(attempts.join(name)).unwrap(), text);
        let reported = listing
            .notices
            .iter()
            .find(|notice| notice.text("file") == Some(name));
        assert_eq!(
            reported.and_then(|notice| notice.id.strip_prefix("notice-")),
            code,
            "{name}"
        );
    }
    assert_eq!(listing.notices.len(), 3);
    assert_eq!(store.open("newer").unwrap_err().code(), "newer-format");
    assert_eq!(
        store.open("renamed").unwrap_err().code(),
        "misnamed-attempt"
    );
}

#[test]
fn too_much_is_set_aside_unread_and_never_written() {
    let (folder, mut store) = folder();
    let path = folder.path().join("attempts/a.jsonl");
    File::create(&path)
        .unwrap()
        .set_len(MAX_ATTEMPT_BYTES + 1)
        .unwrap();
    let notices = store.list().notices;
    assert_eq!(codes(&notices), ["too-large-attempt-set-aside"]);
    assert_eq!(notices[0].argument("megabytes"), Some(&16.into()));
    let kept = Path::new(notices[0].text("kept").unwrap());
    assert_eq!(fs::metadata(kept).unwrap().len(), MAX_ATTEMPT_BYTES + 1);
    assert!(!path.exists());

    let small = attempt("a", 1);
    store.create(&small).unwrap();
    store.open("a").unwrap();
    let act = Act::Choose("x".repeat(MAX_ATTEMPT_BYTES as usize));
    let error = store.append("a", &[TimedAct { at: 1, act }]).unwrap_err();
    assert_eq!(error.code(), "attempt-too-large");
    store.close("a");
    assert_eq!(store.open("a").unwrap().attempt, small);
}

#[test]
fn damaged_settings_are_kept_and_the_defaults_are_used() {
    let (folder, mut store) = folder();
    let path = folder.path().join("settings.json");
    for damage in ["", "{\"language\":", "\u{0}", "{\"text_size\":9}"] {
        fs::write(&path, damage).unwrap();
        let (settings, notices) = FileStore::at(folder.path()).settings();
        assert_eq!(settings, Settings::default());
        assert_eq!(codes(&notices), ["damaged-settings-set-aside"], "{damage}");
        assert_eq!(notices[0].text("file"), Some("settings.json"));
        assert_eq!(
            fs::read_to_string(notices[0].text("kept").unwrap()).unwrap(),
            damage
        );
        assert_eq!(store.settings(), (Settings::default(), Vec::new()));
    }
    store.save_settings(&Settings::default()).unwrap();
    assert!(store.settings().1.is_empty());
}
