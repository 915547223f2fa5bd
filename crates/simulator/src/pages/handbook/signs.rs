//! The definition of negative social control, its signs with their innocent explanations, and the thresholds for
//! acting.

use super::{message_card, occurrences};
use crate::Simulator;
use crate::page::{Block, Tone};
use samtalerum_core::guidance::Sign;
use samtalerum_core::language::{CourseText, ids};

/// The thresholds for acting, as the ids of their messages.
const THRESHOLDS: [&str; 4] = ["threshold-1", "threshold-2", "threshold-3", "threshold-4"];

/// Builds the section of signs.
pub(super) fn signs(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let mut blocks = vec![
        message_card(messages, "definition-negative-social-control"),
        Block::heading(messages.ui("signs-heading")),
        Block::toned(messages.ui("signs-about"), Tone::Quiet),
    ];
    let all = simulator.content.guidance.signs.iter();
    blocks.extend(all.map(|(id, sign)| card(messages, id, sign)));
    blocks.push(Block::heading(messages.ui("thresholds-heading")));
    blocks.extend(THRESHOLDS.map(|threshold| message_card(messages, threshold)));
    blocks
}

/// Builds the page of a sign, with its occurrences in the attempt under review.
pub(super) fn sign(simulator: &Simulator, messages: &CourseText, id: &str) -> Vec<Block> {
    let sign = simulator.content.guidance.signs.get(id);
    let mut blocks: Vec<Block> = sign
        .map(|sign| card(messages, id, sign))
        .into_iter()
        .collect();
    blocks.push(Block::toned(messages.ui("signs-about"), Tone::Quiet));
    blocks.extend(occurrences::sign_in_attempt(simulator, messages, id));
    blocks
}

/// Builds the card of a sign.
fn card(messages: &CourseText, id: &str, sign: &Sign) -> Block {
    let message = ids::sign(id);
    let mut blocks = vec![Block::subheading(messages.guide(&message))];
    blocks.extend(messages.guide_part(&message, "look").map(Block::text));
    if let Some(innocent) = messages.guide_part(&message, "innocent") {
        blocks.push(Block::Badge {
            label: messages.ui("innocent"),
            tone: Tone::Good,
            text: innocent,
        });
    }
    let sources = sign
        .sources
        .iter()
        .map(|source| messages.guide(&ids::source(source)));
    let sources = if sign.sources.is_empty() {
        messages.ui("inferred")
    } else {
        sources.collect::<Vec<_>>().join(" · ")
    };
    blocks.push(Block::toned(sources, Tone::Quiet));
    Block::card(format!("sign:{id}"), blocks)
}
