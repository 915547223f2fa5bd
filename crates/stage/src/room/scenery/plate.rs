//! The plate of a person on the telephone. It replaces her portrait, because she cannot be seen.

use bevy::prelude::*;

use super::super::seats::Plan;
use super::pencil::Pencil;
use crate::appearance::Appearance;

/// Number of bars beside the plate of a person who is speaking.
const BARS: u8 = 3;

/// Width of a bar with the space before it, as a fraction of the side length of the plate.
const STEP: f32 = 0.18;

/// Width of a bar, as a fraction of the side length of the plate.
const BAR: f32 = 0.1;

/// Returns the side length of the plate, in logical pixels.
fn side(plan: &Plan) -> f32 {
    let most = plan.portrait.min_element() * 0.66;
    most.min(plan.height * 0.3).round()
}

/// Returns the space to the left and to the right of the plate. The bars are in the space to the right; the space to
/// the left has the same width, so that the plate stays in the middle.
fn beside(plan: &Plan) -> f32 {
    (side(plan) * STEP * f32::from(BARS)).ceil()
}

/// Returns the node that contains the plate and its bars. `middle` is the horizontal centre of the person's seat.
pub(in crate::room) fn node(plan: &Plan, middle: f32) -> Node {
    let (side, beside) = (side(plan), beside(plan));
    Node {
        position_type: PositionType::Absolute,
        left: px((middle - side / 2.0 - beside).round()),
        top: px((plan.table - side - plan.height * 0.05).round()),
        width: px(side + 2.0 * beside),
        height: px(side),
        ..default()
    }
}

/// Draws the plate, with bars beside it while the person speaks. The parent of the drawing, `paper`, must have the
/// layout of [`node`].
pub(in crate::room) fn draw(
    paper: &mut ChildSpawnerCommands,
    look: &Appearance,
    plan: &Plan,
    speaking: bool,
) {
    let (side, beside) = (side(plan), beside(plan));
    let mut pencil = Pencil::new(paper, look, plan.height);
    let c = pencil.colors;
    pencil.shape([beside, 0.0, side, side], c.white, side * 0.18, 0.0);
    let icon = [beside + side * 0.25, side * 0.25, side * 0.5];
    pencil.picture(look, "telephone", icon, c.line);
    if speaking {
        for bar in 0..BARS {
            let step = f32::from(bar);
            let high = side * (0.26 + 0.22 * step);
            let left = beside + side * (1.0 + STEP * (step + 1.0) - BAR);
            let place = [left, (side - high) / 2.0, side * BAR, high];
            pencil.shape(place, c.accent, 1.0, 0.0);
        }
    }
}
