//! The people in the room.

use std::time::Duration;

use bevy::prelude::*;

use super::portrait;
use super::seats::Plan;
use crate::appearance::Appearance;
use crate::motion::Walk;
use samtalerum_simulator::{Person, RoomView};

/// A person in the room. Her id stays the same from page to page.
#[derive(Debug, Component)]
pub struct Seated {
    /// Id of the person in the cast.
    pub id: String,
    /// The person as she is drawn now.
    pub(super) person: Person,
    /// Tint of her portrait.
    pub(super) tint: Color,
    /// `true` if she is walking out.
    pub leaving: bool,
}

/// Returns `true` if anybody in the room is speaking.
pub(super) fn anyone_speaks(room: &RoomView) -> bool {
    room.people.iter().any(|person| person.speaking)
}

/// Draws everybody in the room. A person for whom `comes` returns a time enters through the door at that time.
pub(super) fn fill(
    commands: &mut Commands,
    look: &Appearance,
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

/// Draws a person at her seat. If `comes` is a time, she walks in from the door at that time and fades in.
pub(super) fn place(
    commands: &mut Commands,
    look: &Appearance,
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
            person: person.clone(),
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
