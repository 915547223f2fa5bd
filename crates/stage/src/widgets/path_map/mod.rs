//! The path map: a line that shows the path taken and the best path. It forks where the two paths separate.

mod horizontal;
mod parts;

use accesskit::Role;
use bevy::prelude::*;

use super::panel::panel;
use crate::accessibility::{described, hidden};
use crate::appearance::{Appearance, column, row};
use crate::theme::Type;
use parts::{END, FORK, STEP, THICK, circle, end, path_color};
use samtalerum_simulator::{PathMap, PathStep, Tone};

/// Draws the map, horizontally if it fits, and otherwise vertically with a label on each step.
pub(crate) fn path_map(parent: &mut ChildSpawnerCommands, look: &Appearance, map: &PathMap) {
    parent
        .spawn(panel(look, Tone::Plain))
        .with_children(|frame| {
            frame
                .spawn((
                    column(look.gap(12.0)),
                    described(Role::Image, map.description.clone(), map.in_words()),
                ))
                .with_children(|picture| {
                    let steps = map.taken.len().max(map.best.len()) as f32;
                    let needed = (steps * (STEP + 24.0) + FORK + END) * look.scale;
                    let column = if look.narrow { 1.0 } else { 0.66 };
                    if needed < look.view.x * column - 140.0 {
                        horizontal::horizontal(picture, look, map);
                    } else {
                        vertical(picture, look, map);
                    }
                });
        });
}

/// Draws the vertical map, with a label on each step.
fn vertical(parent: &mut ChildSpawnerCommands, look: &Appearance, map: &PathMap) {
    let (shared, one) = map.fork();
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
                    BorderColor::all(path_color(look, taken)),
                ))
                .with_children(|branch| {
                    steps.iter().for_each(|step| labelled(branch, look, step));
                    end(branch, look, at, !taken, AlignSelf::FlexStart);
                });
            }
        });
}

/// Draws a step with its label.
fn labelled(parent: &mut ChildSpawnerCommands, look: &Appearance, step: &PathStep) {
    parent.spawn(row(look.gap(10.0))).with_children(|line| {
        circle(line, look, step);
        // The label has a box of its own, so that a word that is wider than the line wraps instead of overflowing.
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
