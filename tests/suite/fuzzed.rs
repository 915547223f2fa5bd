//! Runs the fuzz targets on their stored seeds in every test run. Unlike fuzzing itself, this works with any compiler.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::path::Path;

/// Runs a target with each of its seeds. Fails if there are fewer than `least` seeds.
fn replay(target: &str, least: usize, entry: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("fuzz/seeds")
        .join(target);
    let mut count = 0;
    for seed in std::fs::read_dir(folder).unwrap() {
        let path = seed.unwrap().path();
        println!("{}", path.display());
        entry(&std::fs::read(path).unwrap());
        count += 1;
    }
    assert!(count >= least, "{target} has {count} seeds");
}

#[test]
fn scenarios() {
    replay("scenario", 20, targets::scenario);
}

#[test]
fn words() {
    replay("words", 24, targets::words);
}

#[test]
fn other_files_of_a_folder() {
    replay("folder", 10, targets::folder);
}

#[test]
fn attempts() {
    replay("attempt", 8, targets::attempt);
}

#[test]
fn what_comes_back_from_translators() {
    replay("exchange", 12, targets::exchange);
}

#[test]
fn texts_that_are_filled_in() {
    replay("fluent", 12, targets::fluent);
}

#[test]
fn command_lines() {
    replay("command", 10, targets::command);
}

#[test]
fn attempt_codes() {
    replay("code", 10, targets::code);
}

/// Changes each character in the body of an attempt code. The target adds the right checksum to the body, because a
/// code with a wrong checksum is refused before its body is read.
#[test]
fn bodies_of_attempt_codes_with_a_character_changed() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds/code");
    let marked = std::fs::read_to_string(folder.join("marked")).unwrap();
    let body = &marked[4..marked.len() - 4];
    for at in 0..body.len() {
        for other in ["A", "_", "g"] {
            targets::code(format!("{}{other}{}", &body[..at], &body[at + 1..]).as_bytes());
        }
    }
}
