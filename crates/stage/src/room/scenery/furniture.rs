//! The furniture of a meeting room and an office.

use bevy::prelude::*;

use super::super::frame::Frame;
use super::super::seats::Plan;
use super::pencil::Pencil;
use crate::theme::LINE;
use samtalerum_core::scenario::{Medium, Setting};

/// Draws a window with two panes.
pub(super) fn window(p: &mut Pencil, x: f32, wide: f32) {
    let (u, c) = (p.unit, p.colors);
    let (y, high) = (38.0 * u, 152.0 * u);
    p.shape([x, y, wide, high], c.white, 0.0, 0.0);
    let pane = (wide - 24.0 * u) / 2.0;
    for i in [0.0, 1.0] {
        let left = x + 8.0 * u + i * (pane + 8.0 * u);
        let place = [left, y + 8.0 * u, pane, high - 16.0 * u];
        p.shape(place, c.sky, 0.0, 0.0);
    }
    p.shape(
        [x - 8.0 * u, y + high - 1.0, wide + 16.0 * u, 9.0 * u],
        c.white,
        2.0,
        0.0,
    );
}

/// Draws a clock on the wall.
pub(super) fn clock(p: &mut Pencil, x: f32) {
    let (u, c) = (p.unit, p.colors);
    let size = 46.0 * u;
    let (left, top) = (x - size / 2.0, 36.0 * u);
    p.shape([left, top, size, size], c.white, size / 2.0, 0.0);
    p.stroke(x - 1.0, top + 9.0 * u, LINE, 15.0 * u);
    p.stroke(x - 1.0, top + size / 2.0 - 1.0, 11.0 * u, LINE);
}

/// Draws the door through which people come and go.
pub(super) fn door(p: &mut Pencil, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    let wide = 96.0 * u;
    let (x, y) = (plan.door - wide / 2.0, 54.0 * u);
    p.shape(
        [x - 8.0 * u, y - 8.0 * u, wide + 16.0 * u, plan.table],
        c.white,
        0.0,
        0.0,
    );
    p.shape([x, y, wide, plan.table], c.door, 0.0, 0.0);
    let inset = 16.0 * u;
    p.shape(
        [x + inset, y + inset, wide - 2.0 * inset, 76.0 * u],
        c.door,
        2.0,
        0.0,
    );
    let knob = 12.0 * u;
    let line = c.line;
    p.flat(
        [x + 10.0 * u, y + 122.0 * u, knob, knob],
        line,
        knob / 2.0,
        0.0,
        0.0,
        line,
    );
}

/// Draws the backs of the chairs, one for each seat, including empty seats. Nobody sits on a chair who is on a screen
/// or on the telephone.
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

/// Draws the table and the things on it.
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
    // Paper, pen and cup are near the front edge of the table, where no name tag covers them.
    let low = plan.table + deep * 0.52;
    let (x, wide) = (width * 0.46, 96.0 * u);
    p.shape([x, low, wide, deep * 0.4], c.white, 2.0, -5.0);
    p.shape(
        [x + wide * 1.18, low + 2.0 * u, 52.0 * u, 7.0 * u],
        c.warm,
        3.0,
        18.0,
    );
    // An office has a computer on the table, a meeting room a cup.
    if frame.setting == Setting::Office {
        let (left, top) = (width * 0.76, plan.table - 34.0 * u);
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
    } else {
        let cup = 30.0 * u;
        let left = (width * 0.7).max(x + wide * 1.18 + 72.0 * u);
        p.shape(
            [left + cup * 0.7, low + 2.0 * u, cup * 0.6, cup * 0.6],
            Color::NONE,
            cup * 0.3,
            0.0,
        );
        p.shape([left, low - 6.0 * u, cup, cup], c.white, 5.0, 0.0);
    }
}

/// Draws shelves with books and binders.
pub(super) fn shelves(p: &mut Pencil, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    let (x, y, wide) = (34.0 * u, 34.0 * u, 178.0 * u);
    p.shape([x, y, wide, plan.table], c.wood, 0.0, 0.0);
    for shelf in 0..3 {
        let top = y + 8.0 * u + f32::from(shelf as u8) * 82.0 * u;
        p.shape(
            [x + 8.0 * u, top, wide - 16.0 * u, 74.0 * u],
            c.white,
            0.0,
            0.0,
        );
        let mut left = x + 16.0 * u;
        // Colour, width and height of the books vary in a fixed pattern.
        for book in 0..7 {
            let turn = (shelf * 3 + book * 5) % 4;
            let fill = [c.accent, c.warm, c.chair, c.sky][turn];
            let broad = (14.0 + (turn as f32) * 3.0) * u;
            let tall = (46.0 + ((book * 7 + shelf * 5) % 4) as f32 * 5.0) * u;
            if left + broad > x + wide - 16.0 * u {
                break;
            }
            p.shape([left, top + 74.0 * u - tall, broad, tall], fill, 1.0, 0.0);
            left += broad - 1.0;
        }
    }
}
