//! What to do and to say, from the catalogue: the ladder of means, sample lines, the parts of a note.

use crate::Simulator;
use crate::page::{Block, Tone};
use crate::voice::Voice;

pub(super) fn means(simulator: &Simulator, voice: &Voice) -> Vec<Block> {
    let guidance = &simulator.content.guidance;
    let mut blocks = vec![
        Block::heading(voice.ui("ladder-heading")),
        Block::toned(voice.ui("ladder-about"), Tone::Quiet),
    ];
    let steps = guidance.ladder.iter().enumerate().map(|(index, step)| {
        let number = index + 1;
        let basis = number >= guidance.ladder_needs_basis_from;
        let label = if basis {
            voice.ui_with("ladder-step-basis", [("number", number.into())])
        } else {
            number.to_string()
        };
        let tone = if basis { Tone::Mixed } else { Tone::Good };
        Block::card(
            format!("step:{step}"),
            vec![Block::Badge {
                label,
                tone,
                text: voice.guide(step),
            }],
        )
    });
    blocks.extend(steps);
    blocks.push(Block::heading(voice.ui("samples-heading")));
    blocks.extend(guidance.sample_lines.iter().map(|sample| {
        let mut card = vec![Block::text(voice.guide(sample))];
        card.extend(
            voice
                .guide_part(sample, "use")
                .map(|when| Block::toned(when, Tone::Quiet)),
        );
        Block::card(format!("sample:{sample}"), card)
    }));
    blocks.push(Block::heading(voice.ui("skeleton-heading")));
    let parts = guidance
        .note_skeleton
        .iter()
        .map(|part| Block::text(voice.guide(part)));
    blocks.push(Block::card("skeleton", parts.collect()));
    blocks
}
