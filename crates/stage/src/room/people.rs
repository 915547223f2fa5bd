//! The people in the room.

use std::time::Duration;

use bevy::prelude::*;

use super::portrait;
use super::seats::Plan;
use crate::look::Look;
use crate::motion::Walk;
use samtalerum_simulator::{Person, RoomView};

/// Somebody in the room, by the id that she keeps from page to page.
#[derive(Debug, Component)]
pub struct Seated {
    /// The cast id.
    pub id: String,
    /// How she is drawn.
    pub(super) drawn: Person,
    /// Through which colour.
    pub(super) tint: Color,
    /// Whether she is on her way out.
    pub leaving: bool,
}

/// Whether anybody does.
pub(super) fn anyone_speaks(room: &RoomView) -> bool {
    room.people.iter().any(|person| person.speaking)
}

/// Draws everybody; those for whom `comes` gives a time come in by the door.
pub(super) fn fill(
    commands: &mut Commands,
    look: &Look,
    plan: &Plan,
    room: &RoomView,
    layer: Entity,
    comes: impl Fn(&String) -> Option<Duration>,
) {
    for person in &room.people {
        let tint = portrait::tint(look, person, anyone_speaks(room));
        place(commands, look, plan, person, layer, tint, comes(&person.id));
    }
}

/// Draws somebody at her seat.
pub(super) fn place(
    commands: &mut Commands,
    look: &Look,
    plan: &Plan,
    person: &Person,
    layer: Entity,
    tint: Color,
    comes: Option<Duration>,
) {
    let Some(middle) = plan.middle(&person.id) else {
        return;
    };
    let mut drawn = commands.spawn((
        Seated {
            id: person.id.clone(),
            drawn: person.clone(),
            tint,
            leaving: false,
        },
        Node {
            position_type: PositionType::Absolute,
            left: px((middle - plan.portrait.x / 2.0).round()),
            top: px(plan.table - plan.portrait.y),
            width: px(plan.portrait.x),
            height: px(plan.portrait.y),
            ..default()
        },
        UiTransform::default(),
        Pickable::IGNORE,
        ChildOf(layer),
    ));
    if let Some(start) = comes {
        drawn.insert(Walk {
            from: plan.door - middle,
            to: 0.0,
            start,
            then_gone: false,
        });
    }
    drawn.with_children(|canvas| {
        for (kind, image) in portrait::layers(&look.pictures, person) {
            let mut layer = canvas.spawn(portrait::layer(kind, image, tint));
            if let Some(start) = comes {
                layer.insert(portrait::appear(tint, start));
            }
        }
    });
}
