//! Benchmarks of one story in Samtalerum, ink (bladeink) and Yarn Spinner: loading it from source and playing it.
//! Exploring and checking it are not compared, because neither of the other engines can do that.

mod ink;
mod ours;
mod yarn;

use divan::{Bencher, black_box};
use samtalerum_peers as made;

const SIZES: [usize; 3] = [50, 1_000, 10_000];

/// The numbers of scenes in the stories for Yarn Spinner. Its compiler takes seconds for 1000 scenes, and the time
/// grows with the square of the number of scenes.
const YARN_SIZES: [usize; 2] = [50, 1_000];

/// A number of decisions that no story reaches, so that a story is played to its end.
const ALL: usize = usize::MAX;

fn main() {
    // Check that all engines show about the same text. The lengths differ slightly: the other engines include the
    // speaker in a line, and one of them counts line ends.
    let story = ours::load(&ours::source(50));
    let mut ink = ink::load(&ink::compile(&made::ink::story(50)));
    let mut yarn = yarn::load(&made::yarn::story(50));
    for decisions in [ALL, 20, 20] {
        let characters = [
            ours::play(&story, decisions),
            ink::play(&mut ink, decisions),
            yarn::play(&mut yarn, decisions),
        ];
        println!("characters read: {characters:?}");
        assert!(
            characters
                .iter()
                .all(|one| one.abs_diff(characters[0]) < characters[0] / 5)
        );
    }
    divan::main();
}

mod load {
    use super::*;

    #[divan::bench(args = SIZES, max_time = 10)]
    fn samtalerum(bencher: Bencher, scenes: usize) {
        let source = ours::source(scenes);
        bencher.bench_local(|| ours::load(black_box(&source)));
    }

    #[divan::bench(args = SIZES, max_time = 10)]
    fn ink_from_source(bencher: Bencher, scenes: usize) {
        let source = made::ink::story(scenes);
        bencher.bench_local(|| ink::load(&ink::compile(black_box(&source))));
    }

    #[divan::bench(args = SIZES, max_time = 10)]
    fn ink_compiled(bencher: Bencher, scenes: usize) {
        let compiled = ink::compile(&made::ink::story(scenes));
        bencher.bench_local(|| ink::load(black_box(&compiled)));
    }

    #[divan::bench(args = YARN_SIZES, max_time = 10)]
    fn yarn(bencher: Bencher, scenes: usize) {
        let source = made::yarn::story(scenes);
        bencher.bench_local(|| yarn::load(black_box(&source)));
    }
}

/// Benchmarks of playing a story from its start to its end.
mod play {
    use super::*;

    #[divan::bench(args = SIZES, max_time = 10)]
    fn samtalerum(bencher: Bencher, scenes: usize) {
        let story = ours::load(&ours::source(scenes));
        bencher.bench_local(|| ours::play(&story, ALL));
    }

    #[divan::bench(args = SIZES, max_time = 10)]
    fn ink(bencher: Bencher, scenes: usize) {
        let mut story = ink::load(&ink::compile(&made::ink::story(scenes)));
        bencher.bench_local(|| ink::play(&mut story, ALL));
    }

    #[divan::bench(args = YARN_SIZES, max_time = 10)]
    fn yarn(bencher: Bencher, scenes: usize) {
        let mut story = yarn::load(&made::yarn::story(scenes));
        bencher.bench_local(|| yarn::play(&mut story, ALL));
    }
}

/// Benchmarks of playing the first 250 decisions of a long story. For each decision, two lines, three choices and the
/// feedback are read.
mod play_250_decisions {
    use super::*;

    const DECISIONS: usize = 250;
    const LONG: [usize; 2] = [1_000, 10_000];

    #[divan::bench(args = LONG, max_time = 10)]
    fn samtalerum(bencher: Bencher, scenes: usize) {
        let story = ours::load(&ours::source(scenes));
        bencher.bench_local(|| ours::play(&story, DECISIONS));
    }

    #[divan::bench(args = LONG, max_time = 10)]
    fn ink(bencher: Bencher, scenes: usize) {
        let mut story = ink::load(&ink::compile(&made::ink::story(scenes)));
        bencher.bench_local(|| ink::play(&mut story, DECISIONS));
    }

    #[divan::bench(args = [1_000], max_time = 10)]
    fn yarn(bencher: Bencher, scenes: usize) {
        let mut story = yarn::load(&made::yarn::story(scenes));
        bencher.bench_local(|| yarn::play(&mut story, DECISIONS));
    }
}
