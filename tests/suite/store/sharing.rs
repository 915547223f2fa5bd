//! Two instances of the program use the same folder.

use std::fs::{self, OpenOptions};
use std::io::Write;

use samtalerum::store::FileStore;
use samtalerum_core::store::{Store, StoreError};

use super::{attempt, codes, folder, numbered};

#[test]
fn the_second_instance_gets_a_notice_and_goes_on_in_a_copy() {
    let (folder, mut first) = folder();
    let mut second = FileStore::at(folder.path());
    let original = attempt("one", 1);
    first.create(&original).unwrap();
    first.open("one").unwrap();

    let in_use = StoreError::InUse { id: "one".into() };
    assert_eq!(second.open("one"), Err(in_use));
    assert_eq!(
        second.append("one", &[numbered(1)]).unwrap_err().code(),
        "attempt-not-open"
    );
    assert_eq!(
        second.create(&original).unwrap_err().code(),
        "attempt-exists"
    );

    let mut copy = second.list().attempts.remove(0);
    assert_eq!(copy, original);
    copy.header.id = "two".into();
    second.create(&copy).unwrap();
    second.open("two").unwrap();
    second.append("two", &[numbered(1)]).unwrap();
    first.append("one", &[numbered(2)]).unwrap();

    first.close("one");
    let opened = second.open("one").unwrap();
    assert_eq!(opened.attempt.acts.last(), Some(&numbered(2)));
    assert_eq!(first.open("one").unwrap_err().code(), "in-use");
    drop(second);
    first.open("one").unwrap();
}

#[test]
fn half_a_line_of_another_instance_is_no_damage() {
    let (folder, mut first) = folder();
    let second = FileStore::at(folder.path());
    let original = attempt("one", 1);
    first.create(&original).unwrap();
    first.open("one").unwrap();
    let path = folder.path().join("attempts/one.jsonl");
    let mut file = OpenOptions::new().append(true).open(&path).unwrap();
    file.write_all(b"{\"at\":5,\"a").unwrap();
    let half = fs::read(&path).unwrap();

    let listing = second.list();
    assert_eq!(listing.attempts, std::slice::from_ref(&original));
    assert!(listing.notices.is_empty());
    assert_eq!(fs::read(&path).unwrap(), half);

    first.close("one");
    let listing = second.list();
    assert_eq!(listing.attempts, std::slice::from_ref(&original));
    assert_eq!(codes(&listing.notices), ["damaged-attempt-shortened"]);
    assert_eq!(first.open("one").unwrap().attempt, original);
    assert!(first.list().notices.is_empty());
}

#[test]
fn what_is_too_large_or_damaged_elsewhere_is_left_to_its_owner() {
    let (folder, mut first) = folder();
    first.create(&attempt("one", 1)).unwrap();
    first.open("one").unwrap();
    let path = folder.path().join("attempts/one.jsonl");
    let file = OpenOptions::new().write(true).open(&path).unwrap();
    file.set_len(0).unwrap();
    assert!(FileStore::at(folder.path()).list().attempts.is_empty());
    assert!(path.exists());
    file.set_len(samtalerum_core::store::MAX_ATTEMPT_BYTES + 1)
        .unwrap();
    assert!(FileStore::at(folder.path()).list().attempts.is_empty());
    assert!(path.exists());
}
