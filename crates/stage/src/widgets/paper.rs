//! The papers of the case file, each drawn in the style of its kind. Decoration is hidden from screen readers: they
//! read the kind of paper in its label or its title.

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::prelude::*;

use crate::accessibility::{self, hidden};
use crate::appearance::{Appearance, column};
use crate::theme::{LINE, Type};
use samtalerum_core::scenario::PaperKind;

/// Maximum width of a paper in pixels at 100 %, which is about 62 characters.
const MAX_WIDTH: f32 = 620.0;
/// Width of the margin to the left of the vertical line on a note, in pixels.
const MARGIN: f32 = 28.0;
/// Height of the bar at the top of a contract, in pixels.
const BAR: f32 = 6.0;
/// Corner radius of a text message, in pixels.
const BUBBLE: f32 = 18.0;
/// Diameter of the pin at the top of a sheet of guidelines, in pixels.
const PIN: f32 = 12.0;

/// Marks the frame of a paper.
#[derive(Debug, Component)]
pub struct PaperFrame;

/// Draws the frame of a paper with its label and its title. `below` draws the blocks below them.
pub(super) fn paper<'a>(
    parent: &'a mut ChildSpawnerCommands,
    look: &Appearance,
    kind: PaperKind,
    label: Option<&str>,
    title: Option<(u8, &str)>,
    below: impl FnOnce(&mut ChildSpawnerCommands),
) -> EntityCommands<'a> {
    let mut outline = parent.spawn(frame(look, kind));
    outline.with_children(|sheet| {
        match kind {
            PaperKind::Contract => bar(sheet, look),
            PaperKind::Rules => pin(sheet, look),
            _ => {}
        }
        if kind == PaperKind::Mail {
            let band = Node {
                border: px(LINE).bottom(),
                padding: UiRect::axes(inset(look), look.gap(12.0)),
                ..column(look.gap(4.0))
            };
            let colors = (
                BackgroundColor(look.palette.ground),
                BorderColor::all(look.palette.ink),
            );
            sheet
                .spawn((band, colors))
                .with_children(|band| top(band, look, kind, label, title));
        }
        sheet
            .spawn((body(look, kind), BorderColor::all(look.palette.teal)))
            .with_children(|body| {
                if kind != PaperKind::Mail {
                    top(body, look, kind, label, title);
                }
                below(body);
            });
    });
    outline
}

/// Returns the outline of a paper. A paper is as wide as its column, but at most [`MAX_WIDTH`].
fn frame(look: &Appearance, kind: PaperKind) -> impl Bundle + use<> {
    let p = look.palette;
    let most = (MAX_WIDTH * look.scale).floor();
    // Set a narrow paper's width in pixels, because the layout ignores a maximum width when it measures the height of
    // texts. If the paper fills its column, use percent: with a width in pixels, the layout would measure the texts of
    // the whole column at their minimum width.
    let width = if most < look.column {
        px(most)
    } else {
        percent(100)
    };
    let (ground, line, border_radius) = match kind {
        PaperKind::TextMessage => {
            let border_radius = BorderRadius {
                bottom_left: px(0),
                ..BorderRadius::all(px(BUBBLE))
            };
            (p.teal_tint, p.teal, border_radius)
        }
        _ => (p.button, p.ink, BorderRadius::ZERO),
    };
    (
        Node {
            border: px(LINE).all(),
            border_radius,
            width,
            ..column(px(0))
        },
        BackgroundColor(ground),
        BorderColor::all(line),
        AccessibilityNode::from(accesskit::Node::new(Role::Group)),
        PaperFrame,
    )
}

/// Returns the space between the sides of a paper and its text.
fn inset(look: &Appearance) -> Val {
    look.gap(if look.narrow { 20.0 } else { 32.0 })
}

/// Returns the part of a paper that contains the text. On a note, this part begins with the vertical line to the right
/// of the margin.
fn body(look: &Appearance, kind: PaperKind) -> Node {
    let above = if kind == PaperKind::Mail { 16.0 } else { 24.0 };
    let text = Node {
        padding: UiRect {
            top: look.gap(above),
            bottom: look.gap(24.0),
            left: inset(look),
            right: inset(look),
        },
        ..column(look.gap(14.0))
    };
    match kind {
        PaperKind::Note => Node {
            margin: px(MARGIN).left(),
            border: px(LINE).left(),
            padding: UiRect {
                left: look.gap(18.0),
                ..text.padding
            },
            ..text
        },
        _ => text,
    }
}

/// Draws the label and the title. A contract has a double line below its title. On a letter from somebody, the label
/// and the title are at the right.
fn top(
    parent: &mut ChildSpawnerCommands,
    look: &Appearance,
    kind: PaperKind,
    label: Option<&str>,
    title: Option<(u8, &str)>,
) {
    let p = look.palette;
    let justify = match kind {
        PaperKind::Letter => Justify::Right,
        _ => Justify::Left,
    };
    let layout = TextLayout::new(justify, LineBreak::WordOrCharacter);
    parent.spawn(column(look.gap(4.0))).with_children(|top| {
        if let Some(label) = label {
            top.spawn(look.text(label, Type::Second, p.quiet))
                .insert(layout);
        }
        if let Some((level, title)) = title {
            // As in other headings, the text is a child of the heading's node.
            top.spawn((column(px(0)), accessibility::heading(level.into(), title)))
                .with_children(|heading| {
                    heading
                        .spawn(look.silent(title, Type::Name, p.ink))
                        .insert(layout);
                });
        }
        if kind == PaperKind::Contract {
            let rule = Node {
                height: px(4),
                border: UiRect::vertical(px(1)),
                margin: look.gap(6.0).top(),
                ..default()
            };
            top.spawn((rule, BorderColor::all(p.ink), hidden()));
        }
    });
}

/// Draws the bar at the top of a contract.
fn bar(sheet: &mut ChildSpawnerCommands, look: &Appearance) {
    let bar = Node {
        height: px(BAR),
        flex_shrink: 0.0,
        ..default()
    };
    sheet.spawn((bar, BackgroundColor(look.palette.teal), hidden()));
}

/// Draws the pin by which a sheet of guidelines hangs. The centre of the pin is on the line at the top of the sheet.
fn pin(sheet: &mut ChildSpawnerCommands, look: &Appearance) {
    let p = look.palette;
    let pin = Node {
        position_type: PositionType::Absolute,
        top: px(-(PIN + LINE) / 2.0),
        left: percent(50),
        margin: px(-PIN / 2.0).left(),
        width: px(PIN),
        height: px(PIN),
        border: px(LINE).all(),
        border_radius: BorderRadius::MAX,
        ..default()
    };
    let colors = (BackgroundColor(p.teal), BorderColor::all(p.ink));
    sheet.spawn((pin, colors, hidden()));
}
