//! Draws every block of a page as a widget.

use bevy::prelude::*;

use super::badge::badge;
use super::beside::beside;
use super::button::{answers, buttons, contents};
use super::course_steps::course_steps;
use super::drawn_text::{own, quote};
use super::facts::{facts, keys};
use super::field::field;
use super::group::group;
use super::ladder::ladder;
use super::meter::meters;
use super::panel::{panel, panel_sides};
use super::paper::paper;
use super::path_map::path_map;
use super::ring::{Ring, result};
use super::scale::scale;
use super::utterance::utterance;
use crate::accessibility;
use crate::appearance::{Appearance, column, row, wrapping};
use crate::focus::{CardId, PartHeading};
use crate::room::{RoomSlot, Tags};
use crate::theme::{LINE, MAX_WIDTH, Type};
use samtalerum_simulator::{Block, Tone};

/// Space between two groups of blocks next to each other, in pixels at 100 %.
const BETWEEN_SIDES: f32 = 24.0;

/// Draws blocks below each other.
pub(crate) fn blocks<'a>(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    list: impl IntoIterator<Item = &'a Block>,
) {
    for one in list {
        block(parent, look, one);
    }
}

/// Draws one block.
fn block(parent: &mut ChildSpawnerCommands, look: &Appearance, block: &Block) {
    match block {
        Block::Heading { level, text, part } => {
            let mut heading = heading(parent, look, *level, text);
            if let Some(part) = part {
                heading.insert(PartHeading(part.clone()));
            }
        }
        Block::Contents { label, links } => contents(parent, look, label, links),
        Block::Text { text, tone } => {
            let (kind, color) = set(look, *tone);
            parent.spawn(look.text(text, kind, color));
        }
        Block::Badge { label, tone, text } => badged(parent, look, label, *tone, text),
        Block::Said(said) => {
            utterance(parent, look, said, false);
        }
        Block::Buttons(list) => buttons(parent, look, list),
        Block::Question {
            id: _,
            text,
            answers: list,
        } => {
            heading(parent, look, 2, text);
            answers(parent, look, text, list);
        }
        Block::Fold { button, blocks } => {
            buttons(parent, look, std::slice::from_ref(button));
            if !blocks.is_empty() {
                parent
                    .spawn(column(look.gap(10.0)))
                    .with_children(|content| self::blocks(content, look, blocks));
            }
        }
        Block::Room(_) => room(parent, look),
        Block::Later(list) => blocks(parent, look, list),
        Block::SideBySide { first, second } => side_by_side(parent, look, first, second),
        Block::Quote(text) => quote(parent, look, text),
        Block::Own(text) => own(parent, look, text),
        Block::Ladder(rungs) => ladder(parent, look, rungs),
        Block::CourseSteps(course) => course_steps(parent, look, course),
        Block::Scale(one) => scale(parent, look, one),
        Block::Group { heading, blocks } => group(parent, look, heading, |content| {
            self::blocks(content, look, blocks);
        }),
        Block::Beside { portraits, blocks } => beside(parent, look, portraits, |content| {
            self::blocks(content, look, blocks);
        }),
        Block::Card { id, tone, blocks } => {
            let inner = look.in_column(look.column - panel_sides(look));
            parent
                .spawn((panel(look, *tone), CardId(id.clone())))
                .with_children(|card| in_card(card, &inner, blocks));
        }
        Block::Paper {
            id,
            kind,
            label,
            blocks,
        } => {
            let (title, below) = Block::titled(blocks);
            paper(parent, look, *kind, label.as_deref(), title, |sheet| {
                self::blocks(sheet, look, below);
            })
            .insert(CardId(id.clone()));
        }
        Block::Result {
            percent,
            pass_mark,
            heading,
            text,
            passed,
        } => {
            let ring = percent.map(|percent| Ring {
                percent,
                pass_mark: *pass_mark,
                passed: *passed,
            });
            result(parent, look, ring, heading, text, *passed);
        }
        Block::Meters {
            caption,
            columns: _,
            meters: list,
        } => meters(parent, look, caption, list),
        Block::Field {
            field: one,
            label,
            value,
        } => field(parent, look, *one, label, value),
        Block::Facts(rows) => facts(parent, look, rows),
        Block::Keys(rows) => keys(parent, look, rows),
        Block::Code { label, code, .. } => facts(parent, look, &[(label.clone(), code.clone())]),
        Block::Paths(map) => path_map(parent, look, map),
    }
}

/// Draws the blocks of a card. If the last block has buttons, they are at the bottom of the card, even if the card is
/// stretched to the height of the card beside it.
fn in_card(card: &mut ChildSpawnerCommands, look: &Appearance, list: &[Block]) {
    let Some((Block::Buttons(last), above)) = list.split_last() else {
        return blocks(card, look, list);
    };
    blocks(card, look, above);
    let bottom = Node {
        margin: auto().top(),
        ..column(px(0))
    };
    card.spawn(bottom)
        .with_children(|bottom| buttons(bottom, look, last));
}

/// Draws two groups of blocks next to each other, each in half of the space, or below each other in a narrow window.
fn side_by_side(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    first: &[Block],
    second: &[Block],
) {
    let stacked = look.narrow || look.crowded;
    let node = if stacked {
        column(look.gap(14.0))
    } else {
        // Both halves get the same height, so that the cards in them are equally high.
        Node {
            align_items: AlignItems::Stretch,
            ..row(look.gap(BETWEEN_SIDES))
        }
    };
    // Use whole pixels. Otherwise the layout could make one of the halves a fraction of a pixel narrower than its text.
    let space = look.column - look.gap_in_pixels(BETWEEN_SIDES);
    let half = (space / 2.0).floor();
    let look = &look.in_column(if stacked { look.column } else { half });
    parent.spawn(node).with_children(|sides| {
        for side in [first, second] {
            let node = Node {
                width: if stacked { auto() } else { px(half) },
                flex_shrink: 0.0,
                ..column(look.gap(12.0))
            };
            sides
                .spawn(node)
                .with_children(|group| blocks(group, look, side));
        }
    });
}

/// Draws a frame as wide as the main column. It contains the slot into which the room is put.
fn room(parent: &mut ChildSpawnerCommands, look: &Appearance) {
    let width = look.column.min(MAX_WIDTH * look.scale);
    // In a narrow window, the room is lower, because the text below it needs space.
    let share = if look.narrow { 0.36 } else { 0.6 };
    let height = (look.view.y * share).min(width * 0.5);
    let size = Vec2::new(width - 2.0 * LINE, height).round();
    // The frame is positioned absolutely, in a node of the same height. If the frame itself were part of the column,
    // its fixed width would make the layout measure the column's texts at their minimum width.
    parent
        .spawn(Node {
            height: px(size.y + 2.0 * LINE),
            ..default()
        })
        .with_children(|space| {
            let frame = Node {
                position_type: PositionType::Absolute,
                border: UiRect {
                    bottom: px(0),
                    ..px(LINE).all()
                },
                ..column(px(0))
            };
            space
                .spawn((frame, BorderColor::all(look.palette.ink)))
                .with_children(|frame| {
                    frame.spawn(RoomSlot::bundle(size, Tags::Hidden));
                });
        });
}

/// Draws a heading below the page's title. The focus ring becomes a child of the heading's node. A text node with a
/// child would have no height, so the text is in a node of its own.
pub(crate) fn heading<'a>(
    parent: &'a mut ChildSpawnerCommands,
    look: &Appearance,
    level: u8,
    text: &str,
) -> EntityCommands<'a> {
    let kind = if level <= 2 { Type::Title } else { Type::Name };
    let access = accessibility::heading(level.into(), text);
    let mut node = parent.spawn((column(px(0)), access));
    node.with_children(|inner| {
        inner.spawn(look.silent(text, kind, look.palette.ink));
    });
    node
}

/// Returns the text style and the colour of a paragraph of this tone.
fn set(look: &Appearance, tone: Tone) -> (Type, Color) {
    let p = look.palette;
    match tone {
        Tone::Plain | Tone::Marked => (Type::Body, p.ink),
        Tone::Quiet => (Type::Second, p.quiet),
        Tone::Strong | Tone::Mixed => (Type::Strong, p.ink),
        Tone::Good => (Type::Strong, p.teal),
        Tone::Bad => (Type::Strong, p.red),
    }
}

/// Draws a badge and the text that belongs to it.
fn badged(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    label: &str,
    tone: Tone,
    text: &str,
) {
    let widest = if look.narrow { 0.45 } else { 0.28 };
    parent
        .spawn(Node {
            align_items: AlignItems::FlexStart,
            row_gap: look.gap(4.0),
            ..wrapping(look.gap(10.0))
        })
        .with_children(|row| {
            row.spawn(Node {
                flex_shrink: 0.0,
                // Round the maximum width of the badge to whole pixels. Otherwise the layout could make the node of the
                // text beside it a fraction of a pixel too narrow.
                max_width: px((look.view.x * widest).round()),
                ..default()
            })
            .with_children(|place| badge(place, look, label, tone));
            row.spawn(Node {
                flex_grow: 1.0,
                // Puts the text beside the badge if a few words fit there, even if the text is long; otherwise below
                // the badge.
                flex_basis: look.em(130.0),
                min_width: px(0),
                // Aligns the first line of the text with the middle of the badge.
                margin: look.em(2.0).top(),
                ..column(px(0))
            })
            .with_children(|place| {
                place.spawn(look.text(text, Type::Second, look.palette.quiet));
            });
        });
}
