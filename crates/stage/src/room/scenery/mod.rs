//! Walls and furniture, drawn from plain shapes in the line of the portraits.

mod elsewhere;
mod furniture;

use bevy::math::Rot2;
use bevy::prelude::*;

use super::Frame;
use super::seats::Plan;
use crate::accessibility::hidden;
use crate::look::Look;
use crate::theme::{LINE, RoomPalette};
use elsewhere::{board_and_sign, call, counter};
use furniture::{chairs, clock, door, shelves, table, window};
use samtalerum_core::scenario::Setting;

/// A pencil for flat shapes with an ink line. Lengths are those of the mock-up, 372 high, and are scaled.
struct Pencil<'a, 'w> {
    paper: &'a mut ChildSpawnerCommands<'w>,
    colors: RoomPalette,
    unit: f32,
}

impl Pencil<'_, '_> {
    /// A shape at a place in logical pixels, with rounded corners and a turn in degrees.
    fn shape(&mut self, [x, y, w, h]: [f32; 4], fill: Color, round: f32, turn: f32) {
        let line = self.colors.line;
        self.flat([x, y, w, h], fill, round, turn, LINE, line);
    }

    fn flat(&mut self, at: [f32; 4], fill: Color, round: f32, turn: f32, line: f32, ink: Color) {
        let [x, y, w, h] = at.map(f32::round);
        self.paper.spawn((
            Node {
                position_type: PositionType::Absolute,
                left: px(x),
                top: px(y),
                width: px(w),
                height: px(h),
                border: px(line).all(),
                border_radius: BorderRadius::all(px(round)),
                ..default()
            },
            UiTransform::from_rotation(Rot2::degrees(turn)),
            BackgroundColor(fill),
            BorderColor::all(ink),
            Pickable::IGNORE,
        ));
    }

    /// A drawn sign in a colour: its left and top edge, and its size.
    fn picture(&mut self, look: &Look, name: &str, [x, y, size]: [f32; 3], color: Color) {
        if let Some(image) = look.pictures.find(format!("icons/{name}.png")) {
            self.paper.spawn((
                ImageNode::new(image).with_color(color),
                Node {
                    position_type: PositionType::Absolute,
                    left: px(x),
                    top: px(y),
                    width: px(size),
                    height: px(size),
                    ..default()
                },
                Pickable::IGNORE,
                hidden(),
            ));
        }
    }

    /// A line from one point to another of the same height or the same distance from the left.
    fn stroke(&mut self, x: f32, y: f32, w: f32, h: f32) {
        let line = self.colors.line;
        self.flat([x, y, w.max(LINE), h.max(LINE)], line, 0.0, 0.0, 0.0, line);
    }
}

/// Everything behind the people.
pub(super) fn behind(paper: &mut ChildSpawnerCommands, look: &Look, frame: &Frame, plan: &Plan) {
    let mut pencil = Pencil {
        paper,
        colors: look.palette.room,
        unit: frame.size.y / 372.0,
    };
    match frame.setting {
        Setting::Telephone => call(&mut pencil, look, frame, plan),
        Setting::Desk => {
            board_and_sign(&mut pencil, look, frame);
            door(&mut pencil, plan);
        }
        Setting::Office => {
            shelves(&mut pencil, plan);
            let wide = 150.0 * pencil.unit;
            window(&mut pencil, frame.size.x * 0.44, wide);
            door(&mut pencil, plan);
            chairs(&mut pencil, plan);
        }
        Setting::Room => {
            let wide = 204.0 * pencil.unit;
            window(&mut pencil, frame.size.x * 0.083, wide);
            clock(&mut pencil, frame.size.x * 0.5);
            door(&mut pencil, plan);
            chairs(&mut pencil, plan);
        }
    }
}

/// Everything before the people.
pub(super) fn before(paper: &mut ChildSpawnerCommands, look: &Look, frame: &Frame, plan: &Plan) {
    let mut pencil = Pencil {
        paper,
        colors: look.palette.room,
        unit: frame.size.y / 372.0,
    };
    match frame.setting {
        Setting::Telephone => {}
        Setting::Desk => counter(&mut pencil, frame, plan),
        Setting::Office | Setting::Room => table(&mut pencil, frame, plan),
    }
}
