//! The people in the room.

use std::time::Duration;

use bevy::prelude::*;

use super::portrait;
use super::scenery::{plate, screen};
use super::seats::Plan;
use crate::appearance::Appearance;
use crate::motion::Walk;
use samtalerum_core::scenario::Medium;
use samtalerum_simulator::{Person, RoomView};

/// A person in the room. Her id stays the same from page to page.
#[derive(Debug, Component)]
pub struct Seated {
    /// Id of the person in the cast.
    pub id: String,
    /// The person as she is drawn now.
    pub(super) person: Person,
    /// `true` if she is walking out.
    pub leaving: bool,
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
        place(commands, look, plan, person, layer, comes(&person.id));
    }
}

/// Draws a person at her seat. If `comes` is a time, she walks in from the door at that time and fades in. People on a
/// screen or on the telephone do not walk.
pub(super) fn place(
    commands: &mut Commands,
    look: &Appearance,
    plan: &Plan,
    person: &Person,
    layer: Entity,
    comes: Option<Duration>,
) {
    let (Some(middle), Some(node)) = (plan.middle(&person.id), spot(plan, person)) else {
        return;
    };
    let mut drawn = commands.spawn((
        Seated {
            id: person.id.clone(),
            person: person.clone(),
            leaving: false,
        },
        node,
        UiTransform::default(),
        Pickable::IGNORE,
        ChildOf(layer),
    ));
    if let (Some(start), Medium::InPerson) = (comes, person.medium) {
        drawn.insert(Walk {
            from: plan.door - middle,
            to: 0.0,
            start,
            then_gone: false,
        });
    }
    drawn.with_children(|canvas| {
        let Some(seen) = &person.portrait else {
            plate::draw(canvas, look, plan, person.speaking);
            return;
        };
        for (kind, image) in portrait::layers(&look.pictures, seen) {
            let mut layer = canvas.spawn(portrait::layer(kind, image, plan.faces_left(&person.id)));
            if person.medium == Medium::Video {
                layer.insert(screen::picture());
            }
            if let Some(start) = comes {
                layer.insert(portrait::appear(start));
            }
        }
    });
}

/// Factor by which a person's portrait is enlarged while she speaks.
const SPEAKING: f32 = 1.05;

/// Returns the spot of a person at her seat, or `None` if she has no seat. While she speaks, a person in the room is
/// drawn a little larger, and a person on the telephone has bars beside her plate. A person on a screen keeps her size.
/// Nobody's colours change, because a darker or paler skin would say something untrue.
pub(super) fn spot(plan: &Plan, person: &Person) -> Option<Node> {
    let middle = plan.middle(&person.id)?;
    match person.medium {
        Medium::InPerson => Some(in_person(plan, middle, person.speaking)),
        Medium::Video => Some(screen::node(plan, middle)),
        Medium::Telephone => Some(plate::node(plan, middle)),
    }
}

/// Returns the node of the portrait of a person in the room.
fn in_person(plan: &Plan, middle: f32, speaking: bool) -> Node {
    let factor = if speaking { SPEAKING } else { 1.0 };
    let size = (plan.portrait * factor).round();
    Node {
        position_type: PositionType::Absolute,
        left: px((middle - size.x / 2.0).round()),
        top: px(plan.table - size.y),
        width: px(size.x),
        height: px(size.y),
        ..default()
    }
}
