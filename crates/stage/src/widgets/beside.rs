//! Draws blocks beside the portraits of the people whom the blocks are about.

use bevy::prelude::*;

use crate::appearance::{Appearance, column, row};
use crate::room::portrait::{self, Layer};
use crate::theme::LINE;
use samtalerum_simulator::Portrait;

/// Width and height of a portrait in pixels at 100 %: the first value is for a wide window, the second for a narrow
/// one.
const SIZE: [f32; 2] = [64.0, 48.0];

/// Width of the picture as a multiple of the width of its frame. The picture has head and shoulders; the frame shows
/// only the head.
const ENLARGED: f32 = 1.45;

/// Offset of the picture as a fraction of the frame: to the left of the frame's middle, and above the frame's top. In
/// the pictures, the head is to the right of the middle, with some empty space above it.
const OFFSET: Vec2 = Vec2::new(-0.13, -0.06);

/// Draws portraits below each other. The content that `fill` draws is beside the portraits.
pub(super) fn beside(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    portraits: &[Portrait],
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) {
    parent
        .spawn(Node {
            align_items: AlignItems::FlexStart,
            ..row(look.gap(14.0))
        })
        .with_children(|sides| {
            let heads = Node {
                flex_shrink: 0.0,
                ..column(look.gap(8.0))
            };
            sides.spawn(heads).with_children(|heads| {
                for one in portraits {
                    head(heads, look, one);
                }
            });
            let content = Node {
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                ..column(look.gap(8.0))
            };
            sides.spawn(content).with_children(fill);
        });
}

/// Draws the head of a portrait on a square in the colour of the wall. Screen readers skip it, because the text beside
/// it names the person.
fn head(parent: &mut ChildSpawnerCommands, look: &Appearance, one: &Portrait) {
    let side = SIZE[usize::from(look.narrow)] * look.scale.sqrt();
    let width = (side * ENLARGED).round();
    let r = &look.palette.room;
    parent
        .spawn((
            Node {
                width: px(side.round()),
                height: px(side.round()),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(10)),
                overflow: Overflow::clip(),
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(r.wall),
            BorderColor::all(r.line),
            Pickable::IGNORE,
        ))
        .with_children(|frame| {
            if let Some(image) = portrait::head(&look.pictures, one) {
                frame.spawn(portrait::layer(Layer::Look, image, false));
                return;
            }
            frame
                .spawn((
                    Node {
                        position_type: PositionType::Absolute,
                        left: px(((side - width) / 2.0 - LINE + side * OFFSET.x).round()),
                        top: px((side * OFFSET.y).round()),
                        width: px(width),
                        height: px((width / portrait::SHAPE).round()),
                        ..default()
                    },
                    Pickable::IGNORE,
                ))
                .with_children(|picture| {
                    for (kind, image) in portrait::layers(&look.pictures, one) {
                        picture.spawn(portrait::layer(kind, image, false));
                    }
                });
        });
}
