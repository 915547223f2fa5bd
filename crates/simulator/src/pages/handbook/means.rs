//! Advice on what to do and to say: the ladder of means, sample lines, and the parts of a case note.

use crate::Simulator;
use crate::page::{Block, Rung, Tone};
use samtalerum_core::language::CourseText;

/// Builds the section of means. The steps that require a legal basis say so.
pub(super) fn means(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let guidance = &simulator.content.guidance;
    let mut blocks = vec![
        Block::heading(messages.ui("ladder-heading")),
        Block::toned(messages.ui("ladder-about"), Tone::Quiet),
    ];
    let steps = guidance.ladder.iter().enumerate().map(|(index, step)| {
        let number = index + 1;
        let basis = number >= guidance.ladder_needs_basis_from;
        let label = if basis {
            messages.ui_with("ladder-step-basis", [("number", number.into())])
        } else {
            number.to_string()
        };
        let tone = if basis { Tone::Mixed } else { Tone::Good };
        Rung {
            id: format!("step:{step}"),
            label,
            tone,
            text: messages.guide(step),
        }
    });
    blocks.push(Block::Ladder(steps.collect()));
    blocks.push(Block::heading(messages.ui("samples-heading")));
    blocks.extend(guidance.sample_lines.iter().map(|sample| {
        let mut card = vec![Block::text(messages.guide(sample))];
        card.extend(
            messages
                .guide_part(sample, "use")
                .map(|when| Block::toned(when, Tone::Quiet)),
        );
        Block::card(format!("sample:{sample}"), card)
    }));
    blocks.push(Block::heading(messages.ui("skeleton-heading")));
    let parts = guidance
        .note_skeleton
        .iter()
        .map(|part| Block::text(messages.guide(part)));
    blocks.push(Block::card("skeleton", parts.collect()));
    blocks
}
