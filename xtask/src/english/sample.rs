//! Draws comments at random, to be judged by readers.

use super::passage::{Passage, Role};

/// Draws comments and documentation comments at random, and returns them sorted by file and line. The same seed and the
/// same files give the same comments.
pub(super) fn draw(
    files: &[(String, Vec<Passage>)],
    count: usize,
    seed: u64,
) -> Vec<(&str, &Passage)> {
    let mut comments: Vec<(&str, &Passage)> = files
        .iter()
        .flat_map(|(file, passages)| passages.iter().map(|passage| (file.as_str(), passage)))
        .filter(|(_, passage)| matches!(passage.role, Role::Comment | Role::Doc))
        .collect();
    let mut random = SplitMix64(seed);
    let count = count.min(comments.len());
    // Do a Fisher-Yates shuffle, but stop when enough comments are drawn.
    for drawn in 0..count {
        let left = comments.len() - drawn;
        comments.swap(drawn, drawn + random.below(left));
    }
    comments.truncate(count);
    comments.sort_by_key(|(file, passage)| (*file, passage.line(0)));
    comments
}

/// The SplitMix64 generator of Steele, Lea and Flood, which gives the same numbers on every machine.
struct SplitMix64(u64);

impl SplitMix64 {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// Returns a number below `bound`. The bias of the numbers is too small to matter in a sample.
    fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::super::passages::passages;
    use super::*;

    fn files() -> Vec<(String, Vec<Passage>)> {
        let text: String = (0..100).map(|n| format!("// comment {n}\n\n")).collect();
        vec![("a.rs".to_owned(), passages("a.rs", &text))]
    }

    fn drawn(count: usize, seed: u64) -> Vec<usize> {
        draw(&files(), count, seed)
            .iter()
            .map(|(_, passage)| passage.line(0))
            .collect()
    }

    #[test]
    fn the_same_seed_draws_the_same() {
        assert_eq!(drawn(10, 1), drawn(10, 1));
        assert_ne!(drawn(10, 1), drawn(10, 2));
    }

    #[test]
    fn nothing_is_drawn_twice() {
        let mut lines = drawn(100, 3);
        lines.dedup();
        assert_eq!(lines.len(), 100);
        assert_eq!(drawn(200, 3).len(), 100);
    }

    #[test]
    fn the_generator_is_the_published_one() {
        assert_eq!(SplitMix64(1_234_567).next(), 6_457_827_717_110_365_317);
    }
}
