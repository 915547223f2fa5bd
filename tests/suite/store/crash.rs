//! If the program is killed or the disk is full at any moment, everything that was reported as stored can still be
//! read.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::time::{Duration, Instant};

use samtalerum_core::meeting::Attempt;
use samtalerum_core::store::Store;

use super::child::{WRITES_FAIL, WRITES_KILL, all, rest, sized, start, start_at_home};
use super::{attempt, codes, folder, header, numbered};

/// Returns the number of acts in the attempt according to the child's last report. `None` if the child reported
/// nothing.
fn stored(lines: &[String]) -> Option<usize> {
    let mut numbers = lines.iter().filter_map(|line| line.strip_prefix("stored "));
    numbers
        .next_back()
        .map(|number| number.parse::<usize>().unwrap() + 1)
}

#[test]
fn what_was_reported_survives_a_kill() {
    let (folder, mut store) = folder();
    store
        .create(&Attempt {
            header: header("a", 1),
            acts: Vec::new(),
        })
        .unwrap();
    let mut reported = 0;
    let mut created = vec!["a".to_owned()];
    for round in 0..48 {
        let mut child = start("append", folder.path(), None);
        let mut said = BufReader::new(child.stdout.take().unwrap());
        // The rounds differ in when the child is killed: as it starts, right after a report, or while it stores the
        // next act.
        let (mut lines, until) = (Vec::new(), round % 8 * 5);
        while lines.len() < until {
            let mut line = String::new();
            assert!(
                said.read_line(&mut line).unwrap() > 0,
                "the child ended by itself"
            );
            lines.push(line.trim().to_owned());
        }
        let wait = Instant::now() + Duration::from_micros(round as u64 * 97 % 2000);
        while Instant::now() < wait {
            std::hint::spin_loop();
        }
        child.kill().unwrap();
        lines.extend(rest(&mut child, said));

        reported = stored(&lines).unwrap_or(reported);
        created.extend(
            lines
                .iter()
                .filter_map(|line| line.strip_prefix("created "))
                .map(str::to_owned),
        );
        let opened = store.open("a").unwrap();
        let count = opened.attempt.acts.len();
        assert!(count >= reported, "round {round}: {count} of {reported}");
        assert!(
            count <= reported + 1,
            "round {round}: {count} of {reported}"
        );
        assert!(
            opened
                .attempt
                .acts
                .iter()
                .eq(&(0..count as u64).map(numbered).collect::<Vec<_>>())
        );
        let damage = codes(&opened.notices);
        assert!(
            damage.is_empty() || damage == ["damaged-attempt-shortened"],
            "{damage:?}"
        );
        store.close("a");
        reported = count;
        assert!(store.settings().1.is_empty(), "settings are whole");
    }
    assert!(
        reported > 100,
        "the children hardly got to work: {reported}"
    );
    let listing = store.list();
    assert!(listing.notices.is_empty(), "{:?}", listing.notices);
    for id in created {
        assert!(
            listing
                .attempts
                .iter()
                .any(|attempt| attempt.header.id == id),
            "{id}"
        );
    }
}

#[test]
fn a_full_disk_leaves_no_half_line() {
    let (folder, mut store) = folder();
    store.create(&attempt("a", 1)).unwrap();
    let before = attempt("a", 1).acts.len();
    let lines = all(start("append", folder.path(), Some(WRITES_FAIL)));
    assert!(lines.contains(&"failed".to_owned()), "{lines:?}");
    let opened = store.open("a").unwrap();
    assert!(opened.notices.is_empty(), "{:?}", opened.notices);
    assert_eq!(opened.attempt.acts.len(), stored(&lines).unwrap_or(before));
}

#[test]
fn dying_in_the_midst_of_a_line_loses_only_that_line() {
    let (folder, mut store) = folder();
    store.create(&attempt("a", 1)).unwrap();
    let before = attempt("a", 1).acts.len();
    let lines = all(start("append", folder.path(), Some(WRITES_KILL)));
    assert!(!lines.contains(&"failed".to_owned()), "{lines:?}");
    let opened = store.open("a").unwrap();
    assert_eq!(codes(&opened.notices), ["damaged-attempt-shortened"]);
    assert_eq!(opened.attempt.acts.len(), stored(&lines).unwrap_or(before));
}

#[test]
fn settings_survive_a_failed_write_and_a_crash_in_one() {
    let (folder, mut store) = folder();
    store.save_settings(&sized(125)).unwrap();
    for (limit, says) in [(WRITES_FAIL, true), (WRITES_KILL, false)] {
        let lines = all(start("settings", folder.path(), Some(limit)));
        assert_eq!(lines.contains(&"failed".to_owned()), says, "{lines:?}");
        assert_eq!(store.settings(), (sized(125), Vec::new()));
    }
}

#[test]
fn the_environment_names_the_folder() {
    let (folder, _) = folder();
    let named = folder.path().join("elsewhere");
    let lines = all(start("folder", &named, None));
    assert!(
        lines.contains(&format!("stored {}", named.display())),
        "{lines:?}"
    );
    assert!(named.join("attempts").is_dir());
}

#[test]
fn without_the_environment_the_folder_is_the_programs_own_among_the_users() {
    let home = tempfile::tempdir().unwrap();
    let lines = all(start_at_home("folder", home.path()));
    let stored = lines.iter().find_map(|line| line.strip_prefix("stored "));
    let stored = Path::new(stored.expect("a folder"));
    assert!(stored.starts_with(home.path()), "{lines:?}");
    assert!(stored.iter().any(|part| part == "samtalerum"), "{lines:?}");
    assert!(stored.join("attempts").is_dir());
}
