//! The wall, with window, door, shelves, clock and other objects. Objects that a person's head would cover are drawn in
//! the gaps between the heads.

use bevy::prelude::*;

use super::super::frame::Frame;
use super::super::seats::Plan;
use super::pencil::Pencil;
use crate::theme::LINE;
use samtalerum_core::scenario::{Medium, Setting};

/// Minimum size of a room in which all objects are drawn, in logical pixels. In a narrower or lower room, only the
/// window and the door are drawn, because other objects would be too small.
const BARE: Vec2 = Vec2::new(560.0, 200.0);

/// Fraction of a portrait's width that the head takes.
const HEAD: f32 = 0.64;

/// Half the width of the door with its frame.
const HALF_DOOR: f32 = 56.0;

/// Draws the wall of a meeting room or an office.
pub(super) fn wall(p: &mut Pencil, frame: &Frame, plan: &Plan) {
    let (u, office) = (p.unit, frame.setting == Setting::Office);
    let bare = is_bare(frame);
    let left = if office && !bare {
        shelves(p, plan)
    } else {
        20.0 * u
    };
    let widest = u * if office { 150.0 } else { 204.0 };
    let mut free = Free::new(plan, u, left);
    let place = if bare {
        None
    } else {
        free.take(110.0 * u, widest)
    };
    // If all gaps between the heads are narrow, or the room is small, the window is behind the people.
    let [x, wide] = place.unwrap_or_else(|| {
        let x = frame.size.x * if office { 0.44 } else { 0.083 };
        free.remove(x, x + widest);
        [x, widest]
    });
    window(p, x, wide);
    door(p, plan);
    if bare {
        return;
    }
    if place.is_some() {
        at_window(p, plan, x, wide);
    }
    if let Some([x, wide]) = free.take(60.0 * u, 132.0 * u) {
        clock(p, x + wide / 2.0);
        board(p, [x, 90.0 * u, wide, 80.0 * u]);
    } else if let Some([x, wide]) = free.take(46.0 * u, 46.0 * u) {
        clock(p, x + wide / 2.0);
    }
    match free.take(60.0 * u, 92.0 * u) {
        Some([x, wide]) => hooks(p, x, wide),
        None => sign(p, plan),
    }
}

/// Draws the radiator under a window, and a plant on the window's sill. `x` is the left edge of the window, and `wide`
/// its width.
fn at_window(p: &mut Pencil, plan: &Plan, x: f32, wide: f32) {
    let u = p.unit;
    radiator(p, x, wide);
    // Put the plant at the right end of the sill. If a laptop or the plate of a person on the telephone is in front of
    // the window, put the plant at the left end.
    let screens = plan.seats(Medium::Video);
    let mut before = screens.chain(plan.seats(Medium::Telephone));
    let covered = before.any(|middle| middle > x && middle < x + wide + 60.0 * u);
    let from_end = 34.0 * u;
    let spot = if covered {
        x + from_end
    } else {
        x + wide - from_end
    };
    plant(p, spot);
}

/// Draws the wall above the desk during a call. If there is space, a window is to the left of the telephone, and a
/// notice board to the right of the plates that represent the people.
pub(super) fn above_desk(p: &mut Pencil, frame: &Frame, plan: &Plan) {
    let u = p.unit;
    let x = 24.0 * u;
    // The telephone and the plates are in the middle, so the space on both sides is the same.
    let space = plan.telephone[0] - 2.0 * x;
    if is_bare(frame) || space < 90.0 * u {
        return;
    }
    let wide = space.min(150.0 * u);
    window(p, x, wide);
    plant(p, x + wide - 34.0 * u);
    let wide = space.min(132.0 * u);
    board(p, [plan.width - x - wide, 60.0 * u, wide, 88.0 * u]);
}

/// Returns `true` if the room is too small for more than the window and the door.
fn is_bare(frame: &Frame) -> bool {
    frame.size.x < BARE.x || frame.size.y < BARE.y
}

/// The parts of the wall that nothing hangs on and no head covers, from left to right.
struct Free {
    /// Left and right edge of each part.
    parts: Vec<[f32; 2]>,
    /// Space on both sides of an object.
    margin: f32,
}

impl Free {
    /// Finds the parts of the wall that no head covers, between `left` and the door.
    fn new(plan: &Plan, unit: f32, left: f32) -> Self {
        let mut free = Self {
            parts: vec![[left, plan.door - HALF_DOOR * unit]],
            margin: 10.0 * unit,
        };
        let half = plan.portrait.x * HEAD / 2.0;
        for middle in plan.seats(Medium::InPerson) {
            free.remove(middle - half, middle + half);
        }
        free
    }

    /// Marks the wall between `left` and `right` as no longer free.
    fn remove(&mut self, left: f32, right: f32) {
        let rest = |[from, to]: [f32; 2]| [[from, to.min(left)], [from.max(right), to]];
        let parts = self.parts.iter().copied().flat_map(rest);
        self.parts = parts.filter(|[from, to]| to > from).collect();
    }

    /// Reserves the middle of the widest free part for an object that is at least `least` and at most `most` wide.
    /// Returns the left edge and the width of the object, or `None` if there is no space for it.
    fn take(&mut self, least: f32, most: f32) -> Option<[f32; 2]> {
        let width = |part: &[f32; 2]| part[1] - part[0];
        let parts = self.parts.iter().copied();
        let widest = parts.max_by(|a, b| width(a).total_cmp(&width(b)))?;
        let wide = (width(&widest) - 2.0 * self.margin).min(most);
        if wide < least {
            return None;
        }
        let x = (widest[0] + widest[1] - wide) / 2.0;
        self.remove(x, x + wide);
        Some([x, wide])
    }
}

/// Draws a window with two panes.
fn window(p: &mut Pencil, x: f32, wide: f32) {
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

/// Draws a radiator under a window. `x` is the left edge of the window, and `wide` its width.
fn radiator(p: &mut Pencil, x: f32, wide: f32) {
    let (u, c) = (p.unit, p.colors);
    let (top, high) = (216.0 * u, 62.0 * u);
    let [left, span] = [x + 8.0 * u, wide - 16.0 * u];
    // The feet.
    for foot in [0.12, 0.82] {
        p.stroke(left + span * foot, top + high, 6.0 * u, 60.0 * u);
    }
    p.shape([left, top, span, high], c.white, 4.0 * u, 0.0);
    let mut bar = left + 14.0 * u;
    while bar < left + span - 8.0 * u {
        p.stroke(bar, top + 6.0 * u, LINE, high - 12.0 * u);
        bar += 14.0 * u;
    }
}

/// Draws a plant in a pot on the sill of a window. `x` is the centre of the pot.
fn plant(p: &mut Pencil, x: f32) {
    let (u, c) = (p.unit, p.colors);
    let sill = 189.0 * u;
    for (dx, dy, turn) in [
        (-14.0, -58.0, -28.0),
        (14.0, -58.0, 28.0),
        (0.0, -66.0, 0.0),
    ] {
        let leaf = [x + (dx - 8.0) * u, sill + dy * u, 16.0 * u, 46.0 * u];
        p.shape(leaf, c.accent, 8.0 * u, turn);
    }
    p.shape(
        [x - 14.0 * u, sill - 24.0 * u, 28.0 * u, 24.0 * u],
        c.warm,
        3.0 * u,
        0.0,
    );
}

/// Draws a clock on the wall.
fn clock(p: &mut Pencil, x: f32) {
    let (u, c) = (p.unit, p.colors);
    let size = 46.0 * u;
    let (left, top) = (x - size / 2.0, 36.0 * u);
    p.shape([left, top, size, size], c.white, size / 2.0, 0.0);
    p.stroke(x - 1.0, top + 9.0 * u, LINE, 15.0 * u);
    p.stroke(x - 1.0, top + size / 2.0 - 1.0, 11.0 * u, LINE);
}

/// Draws a notice board with three papers. The array contains its left and top edge, width and height.
pub(super) fn board(p: &mut Pencil, [x, y, wide, high]: [f32; 4]) {
    let c = p.colors;
    p.shape([x, y, wide, high], c.warm, 3.0, 0.0);
    for (left, top, w, h, turn) in [
        (0.09, 0.12, 0.34, 0.56, -3.0),
        (0.53, 0.17, 0.35, 0.34, 4.0),
        (0.56, 0.6, 0.3, 0.27, -2.0),
    ] {
        let paper = [x + wide * left, y + high * top, wide * w, high * h];
        p.shape(paper, c.white, 1.0, turn);
    }
}

/// Draws a rail with three hooks, and a jacket on one of them.
fn hooks(p: &mut Pencil, x: f32, wide: f32) {
    let (u, c) = (p.unit, p.colors);
    let y = 92.0 * u;
    p.shape([x, y, wide, 12.0 * u], c.wood, 2.0, 0.0);
    let jacket = [x + wide * 0.5, y + 18.0 * u, wide * 0.4, 92.0 * u];
    p.shape(jacket, c.chair, 10.0 * u, 0.0);
    p.stroke(x + wide * 0.7, y + 34.0 * u, LINE, 76.0 * u);
    for hook in [0.16, 0.43, 0.7] {
        let middle = x + wide * hook;
        p.stroke(middle - LINE / 2.0, y + 6.0 * u, LINE, 14.0 * u);
        let knob = 8.0 * u;
        let place = [middle - knob / 2.0, y + 16.0 * u, knob, knob];
        p.shape(place, c.white, knob / 2.0, 0.0);
    }
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

/// Draws a sign on the door, unless a head covers a part of it.
fn sign(p: &mut Pencil, plan: &Plan) {
    let (u, c) = (p.unit, p.colors);
    let half = plan.portrait.x * HEAD / 2.0 + 30.0 * u;
    if plan
        .seats(Medium::InPerson)
        .any(|middle| middle + half > plan.door)
    {
        return;
    }
    let place = [plan.door - 24.0 * u, 82.0 * u, 48.0 * u, 30.0 * u];
    p.shape(place, c.white, 3.0, 0.0);
    p.stroke(plan.door - 15.0 * u, 92.0 * u, 30.0 * u, LINE);
    p.stroke(plan.door - 15.0 * u, 100.0 * u, 20.0 * u, LINE);
}

/// Draws shelves with books and binders. Returns their right edge.
fn shelves(p: &mut Pencil, plan: &Plan) -> f32 {
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
    x + wide
}
