//! People outside a meeting: the room, portraits beside text, and lines.

use samtalerum_core::scenario::{Mood, Setting};

use super::super::parts::{person, portrait, said};
use crate::page::{Block, RoomView, Utterance};

/// Returns the narrow and the wide column.
pub(super) fn columns() -> [Vec<Block>; 2] {
    let room = RoomView {
        setting: Setting::Room,
        people: vec![
            person("leyla", "borger", Mood::Friendly, false),
            person("omid", "bisidder", Mood::Calm, false),
        ],
        description: "Et mødelokale. Leyla sidder ved siden af Omid.".into(),
    };
    let beside = |looks: &[&str], name: &str| Block::Beside {
        portraits: looks
            .iter()
            .map(|look| portrait(look, Mood::Calm))
            .collect(),
        blocks: vec![
            Block::subheading(name),
            Block::text(format!("Om {}", name.to_lowercase())),
        ],
    };
    let without_mark = |line: Utterance| Block::Said(Utterance { mark: None, ..line });
    let aside = vec![
        Block::heading("Hoveder og replikker"),
        beside(&["amina"], "Ét hoved"),
        beside(&["nobody-known"], "Ukendt hoved"),
        Block::Said(said("l1", Some("Amina"), "»En replik.«", false)),
        Block::Said(said("l2", Some("Yusuf"), "»En markeret replik.«", true)),
        without_mark(said("l3", None, "Det, man ser.", false)),
        without_mark(said("l4", None, "Det, man så og markerede.", true)),
    ];
    let main = vec![Block::heading("Hvem er med"), Block::Room(room)];
    [aside, main]
}
