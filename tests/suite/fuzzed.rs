//! Runs the fuzz targets on their stored seeds in every test run. Unlike fuzzing itself, this works with any compiler.

#[path = "../../fuzz/src/lib.rs"]
mod targets;

use std::path::Path;

/// Runs a target with each of its seeds.
fn replay(target: &str, entry: fn(&[u8])) {
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
    assert!(count > 0, "{target} has no seeds");
}

#[test]
fn scenarios() {
    replay("scenario", targets::scenario);
}

#[test]
fn words() {
    replay("words", targets::words);
}

#[test]
fn other_files_of_a_folder() {
    replay("folder", targets::folder);
}

#[test]
fn attempts() {
    replay("attempt", targets::attempt);
}

#[test]
fn what_comes_back_from_translators() {
    replay("exchange", targets::exchange);
}
