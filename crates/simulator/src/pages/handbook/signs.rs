//! What negative social control is, its signs with their innocent explanations, and the thresholds for acting.

use super::{met, titled};
use crate::Simulator;
use crate::page::{Block, Tone};
use crate::voice::Voice;
use samtalerum_core::guidance::Sign;
use samtalerum_core::language::ids;

/// The steps of the threshold ladder.
const THRESHOLDS: [&str; 4] = ["threshold-1", "threshold-2", "threshold-3", "threshold-4"];

pub(super) fn signs(simulator: &Simulator, voice: &Voice) -> Vec<Block> {
    let mut blocks = vec![
        titled(voice, "definition-negative-social-control"),
        Block::heading(voice.ui("signs-heading")),
        Block::toned(voice.ui("signs-about"), Tone::Quiet),
    ];
    let all = simulator.content.guidance.signs.iter();
    blocks.extend(all.map(|(id, sign)| card(voice, id, sign)));
    blocks.push(Block::heading(voice.ui("thresholds-heading")));
    blocks.extend(THRESHOLDS.map(|threshold| titled(voice, threshold)));
    blocks
}

/// One sign by itself, and where it was heard in the attempt that is open.
pub(super) fn sign(simulator: &Simulator, voice: &Voice, id: &str) -> Vec<Block> {
    let sign = simulator.content.guidance.signs.get(id);
    let mut blocks: Vec<Block> = sign.map(|sign| card(voice, id, sign)).into_iter().collect();
    blocks.push(Block::toned(voice.ui("signs-about"), Tone::Quiet));
    blocks.extend(met::sign_in_attempt(simulator, voice, id));
    blocks
}

fn card(voice: &Voice, id: &str, sign: &Sign) -> Block {
    let message = ids::sign(id);
    let mut blocks = vec![Block::subheading(voice.guide(&message))];
    blocks.extend(voice.guide_part(&message, "look").map(Block::text));
    if let Some(innocent) = voice.guide_part(&message, "innocent") {
        blocks.push(Block::Badge {
            label: voice.ui("innocent"),
            tone: Tone::Good,
            text: innocent,
        });
    }
    let sources = sign
        .sources
        .iter()
        .map(|source| voice.guide(&ids::source(source)));
    let told = if sign.sources.is_empty() {
        voice.ui("inferred")
    } else {
        sources.collect::<Vec<_>>().join(" · ")
    };
    blocks.push(Block::toned(told, Tone::Quiet));
    Block::card(format!("sign:{id}"), blocks)
}
