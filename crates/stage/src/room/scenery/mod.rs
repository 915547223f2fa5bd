//! Walls and furniture, drawn from simple shapes with the same ink line as the portraits.

mod furniture;
mod pencil;
pub(super) mod plate;
mod reception_and_call;
pub(super) mod screen;
mod wall;

use bevy::prelude::*;

use super::frame::Frame;
use super::seats::Plan;
use crate::appearance::Appearance;
use furniture::{chairs, table};
use pencil::Pencil;
use reception_and_call::{board_and_sign, counter, telephone};
use samtalerum_core::scenario::Setting;

/// Draws everything behind the people.
pub(super) fn behind(
    paper: &mut ChildSpawnerCommands,
    look: &Appearance,
    frame: &Frame,
    plan: &Plan,
) {
    let mut pencil = Pencil::new(paper, look, frame.size.y);
    match frame.setting {
        Setting::Telephone => wall::above_desk(&mut pencil, frame, plan),
        Setting::Desk => {
            board_and_sign(&mut pencil, look, frame);
            wall::door(&mut pencil, plan);
        }
        Setting::Office | Setting::Room | Setting::Video => {
            wall::wall(&mut pencil, frame, plan);
            chairs(&mut pencil, plan);
        }
    }
    screen::laptops(&mut pencil, plan);
}

/// Draws everything in front of the people.
pub(super) fn before(
    paper: &mut ChildSpawnerCommands,
    look: &Appearance,
    frame: &Frame,
    plan: &Plan,
) {
    let mut pencil = Pencil::new(paper, look, frame.size.y);
    match frame.setting {
        Setting::Telephone => {
            table(&mut pencil, frame, plan);
            telephone(&mut pencil, frame, plan);
        }
        Setting::Desk => counter(&mut pencil, frame, plan),
        Setting::Office | Setting::Room | Setting::Video => table(&mut pencil, frame, plan),
    }
    screen::bases(&mut pencil, plan);
}
