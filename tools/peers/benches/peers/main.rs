//! How long the same story takes here, in ink (bladeink) and in Yarn Spinner: loading it from source, playing it.
//! Neither of the others explores a story or checks it, so there is nothing to hold those beside.

mod ink;
mod ours;
mod yarn;

use divan::{Bencher, black_box};
use samtalerum_peers as made;

const SIZES: [usize; 3] = [50, 1_000, 10_000];

/// The Yarn compiler takes seconds for a thousand scenes already, and a square of that for more.
const YARN_SIZES: [usize; 2] = [50, 1_000];

/// More decisions than the longest story has.
const ALL: usize = usize::MAX;

fn main() {
    // Nearly the same: the others say who speaks in the line itself, and count line ends or not.
    let story = ours::load(&ours::source(50));
    let mut ink = ink::load(&ink::compile(&made::ink::story(50)));
    let mut yarn = yarn::load(&made::yarn::story(50));
    for decisions in [ALL, 20, 20] {
        let letters = [
            ours::play(&story, decisions),
            ink::play(&mut ink, decisions),
            yarn::play(&mut yarn, decisions),
        ];
        println!("letters read: {letters:?}");
        assert!(
            letters
                .iter()
                .all(|one| one.abs_diff(letters[0]) < letters[0] / 5)
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

/// From the start to the end.
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

/// The first decisions of a long story: with each, two lines, three choices and the feedback are read.
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
