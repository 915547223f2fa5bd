//! The reception desk and the telephone.

use bevy::prelude::*;

use super::super::frame::Frame;
use super::super::seats::Plan;
use super::pencil::Pencil;
use super::wall::board;
use crate::appearance::Appearance;
use crate::theme::LINE;

/// Draws a sign that hangs from the ceiling, and a notice board.
pub(super) fn board_and_sign(p: &mut Pencil, look: &Appearance, frame: &Frame) {
    let (u, c) = (p.unit, p.colors);
    let width = frame.size.x;
    let (x, wide) = (width * 0.5 - 60.0 * u, 120.0 * u);
    for rod in [0.2, 0.78] {
        p.stroke(x + wide * rod, 0.0, LINE, 24.0 * u);
    }
    p.shape([x, 24.0 * u, wide, 44.0 * u], c.accent, 6.0, 0.0);
    p.picture(
        look,
        "info",
        [x + wide / 2.0 - 14.0 * u, 32.0 * u, 28.0 * u],
        c.white,
    );
    board(p, [width * 0.06, 56.0 * u, 150.0 * u, 112.0 * u]);
}

/// Draws the counter between the receptionist and the visitor.
pub(super) fn counter(p: &mut Pencil, frame: &Frame, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    let Vec2 {
        x: width,
        y: height,
    } = frame.size;
    let top = 26.0 * u;
    p.shape(
        [-4.0, plan.table + top, width + 8.0, height],
        c.wood,
        0.0,
        0.0,
    );
    let mut x = width * 0.04;
    while x < width {
        p.stroke(x, plan.table + top, LINE, height);
        x += 58.0 * u;
    }
    p.shape([-4.0, plan.table, width + 8.0, top], c.door, 0.0, 0.0);
    // A bell, and papers to fill in.
    let bell = [width * 0.8, plan.table - 18.0 * u, 40.0 * u, 24.0 * u];
    p.shape(
        [bell[0] + 15.0 * u, bell[1] - 7.0 * u, 10.0 * u, 10.0 * u],
        c.line,
        5.0 * u,
        0.0,
    );
    p.shape(bell, c.white, 12.0 * u, 0.0);
    p.shape(
        [bell[0] - 5.0 * u, bell[1] + 17.0 * u, 50.0 * u, 8.0 * u],
        c.white,
        3.0,
        0.0,
    );
    p.shape(
        [width * 0.05, plan.table + 5.0 * u, 84.0 * u, 14.0 * u],
        c.white,
        1.0,
        -2.0,
    );
}

/// Draws the telephone on the desk.
pub(super) fn telephone(p: &mut Pencil, frame: &Frame, plan: &Plan) {
    let c = p.colors;
    let [left, w] = plan.telephone;
    let high = w * 0.62;
    let top = plan.table + (frame.size.y - plan.table) * 0.36 - high;
    // Each part is given by its left edge, top edge, width, height and corner radius, as fractions of the telephone's
    // width.
    let mut part = |[x, y, wide, high, round]: [f32; 5], fill: Color| {
        let place = [left + w * x, top + w * y, w * wide, w * high];
        p.shape(place, fill, w * round, 0.0);
    };
    // The body with its display, then the keys, then the handset on top.
    part([0.07, 0.14, 0.86, 0.48, 0.06], c.chair);
    part([0.15, 0.31, 0.3, 0.13, 0.02], c.sky);
    for row in [0.31, 0.4, 0.49] {
        for column in [0.55, 0.66, 0.77] {
            part([column, row, 0.065, 0.065, 0.0325], c.white);
        }
    }
    part([0.02, 0.03, 0.22, 0.22, 0.08], c.accent);
    part([0.76, 0.03, 0.22, 0.22, 0.08], c.accent);
    part([0.0, 0.0, 1.0, 0.15, 0.07], c.accent);
}
