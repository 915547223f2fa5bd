//! The laptop on the table, whose screen shows a person who takes part by video.

use bevy::prelude::*;

use super::super::portrait;
use super::super::seats::Plan;
use super::pencil::Pencil;
use samtalerum_core::scenario::Medium;

/// Aspect ratio of the screen, width to height.
const SHAPE: f32 = 1.3;

/// Fraction of the screen's height that the portrait takes.
const TALL: f32 = 0.94;

/// Returns the left and top edge, the width and the height of the screen at a seat with this centre.
fn screen(plan: &Plan, middle: f32) -> [f32; 4] {
    let high = plan.screen;
    let wide = (high * SHAPE).round();
    let left = (middle - wide / 2.0).round();
    [left, plan.table - high - bezel(plan), wide, high]
}

/// Returns the width of the frame around the screen.
fn bezel(plan: &Plan) -> f32 {
    (plan.height * 0.022).round().max(4.0)
}

/// Returns the node of the screen at a seat with this centre. It clips the portrait.
pub(in crate::room) fn node(plan: &Plan, middle: f32) -> Node {
    let [left, top, width, height] = screen(plan, middle);
    Node {
        position_type: PositionType::Absolute,
        left: px(left),
        top: px(top),
        width: px(width),
        height: px(height),
        overflow: Overflow::clip(),
        ..default()
    }
}

/// Returns the node for a picture of the portrait. Its parent must be the [`node`] of the screen.
pub(in crate::room) fn picture() -> Node {
    let wide = TALL * portrait::SHAPE / SHAPE;
    Node {
        position_type: PositionType::Absolute,
        left: percent((1.0 - wide) * 50.0),
        top: percent((1.0 - TALL) * 100.0),
        width: percent(wide * 100.0),
        height: percent(TALL * 100.0),
        ..default()
    }
}

/// Draws the screens of the laptops. Their lower parts are in front of the table and are drawn by [`bases`]. A laptop
/// stays when its person has left.
pub(super) fn laptops(p: &mut Pencil, plan: &Plan) {
    let (c, bezel) = (p.colors, bezel(plan));
    for middle in plan.seats(Medium::Video) {
        let [x, y, wide, high] = screen(plan, middle);
        let frame = [x - bezel, y - bezel, wide + 2.0 * bezel, high + 2.0 * bezel];
        p.shape(frame, c.chair, bezel, 0.0);
        p.flat([x, y, wide, high], c.sky, 0.0, 0.0, 0.0, c.line);
    }
}

/// Draws the bases of the laptops, which stand on the table.
pub(super) fn bases(p: &mut Pencil, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    for middle in plan.seats(Medium::Video) {
        let [x, _, wide, _] = screen(plan, middle);
        let place = [x - 22.0 * u, plan.table - 2.0, wide + 44.0 * u, 9.0 * u];
        p.shape(place, c.white, 3.0, 0.0);
    }
}
