//! The way taken beside the best way: one line that forks where they part.

mod lying;

use accesskit::Role;
use bevy::prelude::*;

use super::badge::tone_icon;
use super::blocks::panel;
use crate::accessibility::{hidden, named};
use crate::look::{Look, column, row};
use crate::theme::{LINE, Type};
use samtalerum_simulator::{PathMap, PathStep, Tone};

/// The diameter of a step at 100 %.
const STEP: f32 = 28.0;
/// The width of the fork.
const FORK: f32 = 60.0;
/// The widest an ending is in a way that lies.
const END: f32 = 170.0;
/// The thickness of a way.
const THICK: f32 = 3.0;

/// Draws the map: lying where it fits, standing with its words where it does not.
pub(crate) fn path_map(parent: &mut ChildSpawnerCommands, look: &Look, map: &PathMap) {
    parent
        .spawn(panel(look, Tone::Plain))
        .with_children(|frame| {
            frame
                .spawn((
                    column(look.gap(12.0)),
                    named(Role::Image, map.description.clone()),
                ))
                .with_children(|picture| {
                    let steps = map.taken.len().max(map.best.len()) as f32;
                    let needed = (steps * (STEP + 24.0) + FORK + END) * look.scale;
                    let column = if look.narrow { 1.0 } else { 0.66 };
                    if needed < look.view.x * column - 140.0 {
                        lying::lying(picture, look, map);
                    } else {
                        standing(picture, look, map);
                    }
                });
            frame.spawn(look.silent(&map.description, Type::Second, look.palette.quiet));
        });
}

/// Where the ways part, and whether they do.
fn parts(map: &PathMap) -> (usize, bool) {
    let shared = map.shared.min(map.taken.len()).min(map.best.len());
    let one = shared == map.taken.len() && shared == map.best.len();
    (shared, one && map.taken_end == map.best_end)
}

fn way_color(look: &Look, taken: bool) -> Color {
    if taken {
        look.palette.ink
    } else {
        look.palette.teal
    }
}

/// One decision; its sign says what its colour says.
fn circle(parent: &mut ChildSpawnerCommands, look: &Look, step: &PathStep) {
    let p = look.palette;
    let ground = match step.tone {
        Tone::Good => p.teal_tint,
        Tone::Mixed | Tone::Marked => p.amber_tint,
        Tone::Bad => p.red_tint,
        Tone::Plain | Tone::Quiet | Tone::Strong => p.button,
    };
    parent
        .spawn((
            Node {
                width: look.em(STEP),
                height: look.em(STEP),
                border: px(THICK).all(),
                border_radius: BorderRadius::MAX,
                align_items: AlignItems::Center,
                justify_content: JustifyContent::Center,
                flex_shrink: 0.0,
                ..default()
            },
            BackgroundColor(ground),
            BorderColor::all(p.ink),
        ))
        .with_children(|circle| {
            if let Some(icon) = tone_icon(step.tone) {
                circle.spawn(look.icon(icon, 14.0, p.ink));
            }
        });
}

/// An ending. In a way that stands it takes no more than the width there is, and its words wrap.
fn end(parent: &mut ChildSpawnerCommands, look: &Look, words: &str, best: bool, along: AlignSelf) {
    let p = look.palette;
    let stands = along == AlignSelf::FlexStart;
    parent
        .spawn((
            Node {
                padding: UiRect::axes(look.gap(10.0), look.gap(3.0)),
                border: px(LINE).all(),
                border_radius: BorderRadius::all(px(9)),
                min_width: if stands { px(0) } else { look.em(96.0) },
                max_width: if stands { percent(100) } else { look.em(END) },
                justify_content: JustifyContent::Center,
                align_self: along,
                flex_shrink: if stands { 1.0 } else { 0.0 },
                ..default()
            },
            BackgroundColor(if best { p.teal_tint } else { p.button }),
            BorderColor::all(p.ink),
        ))
        .with_children(|end| {
            end.spawn(look.silent(words, Type::Tag, p.ink));
        });
}

/// The same below each other, with the words of every step.
fn standing(parent: &mut ChildSpawnerCommands, look: &Look, map: &PathMap) {
    let (shared, one) = parts(map);
    parent
        .spawn((column(look.gap(6.0)), hidden()))
        .with_children(|list| {
            map.taken
                .iter()
                .take(shared)
                .for_each(|step| labelled(list, look, step));
            if one {
                end(list, look, &map.taken_end, true, AlignSelf::FlexStart);
                return;
            }
            for (steps, at, taken) in [
                (&map.best[shared..], &map.best_end, false),
                (&map.taken[shared..], &map.taken_end, true),
            ] {
                list.spawn((
                    Node {
                        border: px(THICK).left(),
                        padding: look.gap(12.0).left(),
                        margin: look.gap(6.0).vertical(),
                        ..column(look.gap(6.0))
                    },
                    BorderColor::all(way_color(look, taken)),
                ))
                .with_children(|branch| {
                    steps.iter().for_each(|step| labelled(branch, look, step));
                    end(branch, look, at, !taken, AlignSelf::FlexStart);
                });
            }
        });
}

fn labelled(parent: &mut ChildSpawnerCommands, look: &Look, step: &PathStep) {
    parent.spawn(row(look.gap(10.0))).with_children(|line| {
        circle(line, look, step);
        // In a box of its own a word wider than the line breaks, rather than leave it.
        line.spawn(Node {
            flex_grow: 1.0,
            flex_basis: px(0),
            min_width: px(0),
            ..column(px(0))
        })
        .with_children(|place| {
            place.spawn(look.silent(&step.label, Type::Second, look.palette.ink));
        });
    });
}
