//! Walls and furniture, drawn from plain shapes in the line of the portraits.

mod elsewhere;
mod furniture;
mod pencil;

use bevy::prelude::*;

use super::frame::Frame;
use super::seats::Plan;
use crate::look::Look;
use elsewhere::{board_and_sign, call, counter};
use furniture::{chairs, clock, door, shelves, table, window};
use pencil::Pencil;
use samtalerum_core::scenario::Setting;

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
