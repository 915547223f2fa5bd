//! Measures operations whose time grows with the course. Each operation is measured with two sizes that differ by a
//! factor of ten. (`crates/authoring/tests/growth.rs` counts allocations instead.) Run with
//! `cargo bench --no-default-features --bench growth`.

use std::sync::Arc;

use divan::Bencher;
use samtalerum_authoring::check;
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::graph::{self, Graph};
use samtalerum_authoring::script::Known;
use samtalerum_authoring::translation::{Format, Pair, export, import, read, write};
use samtalerum_core::content::Files;
use samtalerum_core::meeting::Session;
use samtalerum_testing::growth::{
    crowded, drawn, listed, messages, misspelt, taken_back, translated, undone,
};

fn main() {
    divan::main();
}

/// Measures loading a course and running all checks on it.
fn checked(bencher: Bencher, files: &Files) {
    bencher.bench(|| check::all(&check::load(files.clone(), None)));
}

#[divan::bench(args = [20_000, 200_000], sample_count = 3)]
fn misspelt_words(bencher: Bencher, count: usize) {
    checked(bencher, &misspelt(count));
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn a_meeting_listed_again_and_again(bencher: Bencher, count: usize) {
    checked(bencher, &listed(count));
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn messages_for_a_translator(bencher: Bencher, count: usize) {
    let files = messages(count);
    bencher.bench(|| {
        let pair = Pair::new(&files, "da", "en");
        write(&export(&pair, &["scenarios/small"], false), Format::Csv)
    });
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn messages_from_a_translator(bencher: Bencher, count: usize) {
    let files = messages(count);
    let table = translated(count);
    bencher.bench(|| {
        let back = read(table.as_bytes()).expect("the table has the columns of an export");
        import(&files, &back).expect("all texts are new")
    });
}

#[divan::bench(args = [1_000, 10_000], sample_count = 3)]
fn choices_in_one_scene(bencher: Bencher, count: usize) {
    checked(bencher, &crowded(count));
}

#[divan::bench(args = [10_000, 100_000], sample_count = 3)]
fn an_attempt_with_steps_back(bencher: Bencher, acts: usize) {
    let content = check::load(listed(0), None);
    let compiled = &content.meetings["small"].compiled;
    let attempt = undone(acts);
    bencher.bench(|| Session::replay(Arc::clone(compiled), attempt.clone()));
}

#[divan::bench(args = [1_000, 10_000], sample_count = 3)]
fn choices_that_are_all_taken_back(bencher: Bencher, scenes: usize) {
    let content = check::load(drawn(scenes), None);
    let compiled = &content.meetings["small"].compiled;
    let attempt = taken_back(scenes);
    bencher.bench(|| Session::replay(Arc::clone(compiled), attempt.clone()));
}

#[divan::bench(args = [100, 1_000], sample_count = 3)]
fn a_drawing(bencher: Bencher, scenes: usize) {
    let content = check::load(drawn(scenes), None);
    let (_, scenario) = &content.scenarios[0];
    let words = content
        .languages
        .messages(&"en".parse().expect("a language"));
    let descriptions = Descriptions::new(words, scenario, &scenario.id, &content.guidance);
    bencher.bench(|| graph::svg(&Graph::new(&descriptions, &Known::default())));
}
