//! Framed groups, groups side by side, and blocks that come last if there is only one column.

use crate::page::{Block, Tone};

/// Returns the narrow and the wide column of the page with the cards.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let card = |tone: Tone, word: &str| Block::Card {
        id: format!("card:{word}"),
        tone,
        blocks: vec![
            Block::subheading(format!("Kort, {word}")),
            Block::text(format!("Indhold, {word}")),
        ],
    };
    let inside = Block::card("card:inner", vec![Block::text("Et kort i et kort")]);
    let aside = vec![
        Block::heading("Smal spalte"),
        card(Tone::Plain, "almindeligt"),
        Block::card("card:outer", vec![inside]),
        Block::Later(vec![Block::text("Det, der kommer sidst i én spalte")]),
    ];
    let main = vec![Block::SideBySide {
        first: vec![
            card(Tone::Good, "rigtigt"),
            card(Tone::Mixed, "halvt rigtigt"),
            card(Tone::Bad, "forkert"),
        ],
        second: vec![
            card(Tone::Marked, "markeret"),
            card(Tone::Quiet, "dæmpet"),
            card(Tone::Strong, "fremhævet"),
        ],
    }];
    [aside, main]
}
