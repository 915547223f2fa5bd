//! The cards of all meetings in the menu. If the meetings are in the order of their levels, each level has a heading.

use super::card::{Above, card};
use crate::Simulator;
use crate::page::Block;
use samtalerum_core::content::Meeting;
use samtalerum_core::language::CourseText;
use samtalerum_core::scenario::Level;

/// Builds the cards of the meetings that are offered, in the order of the course.
pub(super) fn meetings(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let course = &simulator.content.course;
    let is_listed = |id: &str| course.meeting_of(id) == id && simulator.offers(id);
    let all = simulator.content.meetings.values();
    let all: Vec<(usize, &Meeting)> = all
        .filter(|meeting| is_listed(&meeting.compiled.scenario.id))
        .enumerate()
        .collect();
    let cards = |above: Above, meetings: &[(usize, &Meeting)]| {
        let cards = meetings
            .iter()
            .map(|(number, meeting)| card(simulator, messages, above, *number, meeting));
        in_pairs(cards)
    };
    if !is_grouped(&all) {
        return cards(Above::List, &all);
    }
    let groups = all.chunk_by(|(_, one), (_, other)| level(one) == level(other));
    groups
        .filter_map(|group| {
            let (_, first) = group.first()?;
            Some(Block::Group {
                heading: messages.level(level(first)),
                blocks: cards(Above::Level, group),
            })
        })
        .collect()
}

/// Returns `true` if the meetings are grouped by level: if there are several levels, and no meeting comes after one of
/// a higher level. The order of the course says which meeting is best played next, so grouping must not change it.
fn is_grouped(meetings: &[(usize, &Meeting)]) -> bool {
    let levels = meetings.iter().map(|(_, meeting)| level(meeting));
    let ends = levels.clone().next().zip(levels.clone().next_back());
    ends.is_some_and(|(first, last)| first < last) && levels.is_sorted()
}

/// Returns the level of a meeting.
fn level(meeting: &Meeting) -> Level {
    meeting.compiled.scenario.level
}

/// Puts two cards next to each other, so that more of the course is seen at once.
fn in_pairs(mut cards: impl Iterator<Item = Block>) -> Vec<Block> {
    let mut rows = Vec::new();
    while let Some(first) = cards.next() {
        rows.push(Block::SideBySide {
            first: vec![first],
            second: cards.next().into_iter().collect(),
        });
    }
    rows
}
