//! People on pages other than that of a meeting: in the room, and as portraits beside text.

use samtalerum_core::scenario::{Mood, Setting};

use super::super::parts::{person, portrait};
use crate::page::{Block, RoomView};

/// Returns the narrow and the wide column of the page with the people.
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
    let aside = vec![
        Block::heading("Hvem er med"),
        beside(&["amina"], "Ét hoved"),
        beside(&["nobody-known"], "Ukendt hoved"),
    ];
    [aside, vec![Block::Room(room)]]
}
