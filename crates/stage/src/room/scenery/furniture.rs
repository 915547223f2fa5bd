//! The furniture of a meeting room and an office.

use bevy::prelude::*;

use super::super::frame::Frame;
use super::super::seats::Plan;
use super::pencil::Pencil;
use samtalerum_core::scenario::{Medium, Setting};

/// Draws the backs of the chairs: one for each seat in the room, including empty seats. A person on a screen or on the
/// telephone has no chair.
pub(super) fn chairs(p: &mut Pencil, plan: &Plan) {
    let (c, wide) = (p.colors, plan.portrait.x * 0.66);
    let high = plan.portrait.y * 0.52;
    let top = plan.table - high;
    for middle in plan.seats(Medium::InPerson) {
        let left = middle - wide / 2.0;
        for leg in [0.14, 0.78] {
            let place = [left + wide * leg, top + high * 0.5, wide * 0.08, high];
            p.shape(place, c.wood, 0.0, 0.0);
        }
        p.shape([left, top, wide, high * 0.66], c.chair, wide * 0.12, 0.0);
        p.shape(
            [
                left + wide * 0.1,
                top + high * 0.14,
                wide * 0.8,
                high * 0.38,
            ],
            c.chair,
            wide * 0.07,
            0.0,
        );
    }
}

/// Draws the table with paper, a pen, and a computer or a cup.
pub(super) fn table(p: &mut Pencil, frame: &Frame, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    let Vec2 {
        x: width,
        y: height,
    } = frame.size;
    let deep = height - plan.table;
    p.shape(
        [-4.0, plan.table, width + 8.0, deep + 4.0],
        c.wood,
        0.0,
        0.0,
    );
    // The front edge.
    let edge = 10.0 * u;
    p.shape(
        [-4.0, height - edge, width + 8.0, edge + 4.0],
        c.door,
        0.0,
        0.0,
    );
    // Put paper and pen near the front edge of the table, where no name tag covers them. Both have the same slant.
    let low = plan.table + deep * 0.46;
    let (x, wide) = (width * 0.46, 96.0 * u);
    p.shape([x, low, wide, deep * 0.32], c.white, 2.0, -5.0);
    p.shape(
        [x + wide * 1.14, low + 1.0 * u, 52.0 * u, 7.0 * u],
        c.warm,
        3.0,
        -5.0,
    );
    // An office has a computer on the table, a meeting room a cup.
    if frame.setting == Setting::Office {
        computer(p, width * 0.76, plan.table - 34.0 * u);
    } else {
        let left = (width * 0.7).max(x + wide * 1.18 + 72.0 * u);
        cup(p, left, low - 6.0 * u);
    }
}

/// Draws the back of the caseworker's computer.
fn computer(p: &mut Pencil, left: f32, top: f32) {
    let (u, c) = (p.unit, p.colors);
    p.shape([left, top, 128.0 * u, 82.0 * u], c.chair, 6.0, 0.0);
    p.shape(
        [left + 50.0 * u, top + 32.0 * u, 18.0 * u, 18.0 * u],
        c.white,
        9.0 * u,
        0.0,
    );
    p.shape(
        [left - 12.0 * u, top + 80.0 * u, 152.0 * u, 9.0 * u],
        c.white,
        3.0,
        0.0,
    );
}

/// Draws a cup.
fn cup(p: &mut Pencil, left: f32, top: f32) {
    let (u, c) = (p.unit, p.colors);
    let size = 30.0 * u;
    let handle = [left + size * 0.7, top + 8.0 * u, size * 0.6, size * 0.6];
    p.shape(handle, Color::NONE, size * 0.3, 0.0);
    p.shape([left, top, size, size], c.white, 5.0, 0.0);
}
