//! The drawn room and the people in it. The room outlives the pages of a meeting, so that arrivals, departures and
//! changes of expression are animated.

mod frame;
mod people;
pub(crate) mod portrait;
mod scenery;
mod seats;
mod tags;
mod update;

use std::time::Duration;

use accesskit::Role;
use bevy::prelude::*;

use super::accessibility::named;
use super::appearance::{Appearance, column};
use super::theme::LINE;
use super::training::Current;
use super::tree::{DrawPhase, Persistent, TreeState, tree_rebuilt};
use samtalerum_simulator::RoomView as View;

pub(crate) use frame::Tags;
use frame::{Frame, layer};
pub use people::Seated;
use seats::{Plan, Seating};

/// The slot for the room in a new tree.
#[derive(Debug, Clone, Copy, PartialEq, Component)]
pub(crate) struct RoomSlot {
    /// The size of the room in logical pixels.
    size: Vec2,
    /// States whether the people have name tags.
    tags: Tags,
}

impl RoomSlot {
    /// Returns a slot of this size.
    pub(crate) fn bundle(size: Vec2, tags: Tags) -> impl Bundle {
        (
            Self { size, tags },
            Node {
                flex_shrink: 0.0,
                ..column(px(0))
            },
        )
    }
}

/// The drawn room.
#[derive(Debug, Component)]
struct RoomNode {
    /// Properties for which the room was drawn. If they change, the room is drawn again.
    frame: Frame,
    /// The layer of the people.
    people: Entity,
    /// Parent of the layer of name tags.
    above: Entity,
    /// The layer of the name tags, which is replaced for every page.
    tags: Entity,
}

/// Adds the room to the app.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Seating>().add_systems(
        PostUpdate,
        (
            leave_meeting.in_set(DrawPhase::Remember),
            furnish.in_set(DrawPhase::Furnish).run_if(tree_rebuilt),
        ),
    );
}

/// Clears the seats when a meeting is over, since empty chairs are remembered only during a meeting.
fn leave_meeting(page: Res<Current>, mut seating: ResMut<Seating>) {
    if !page.0.in_meeting && !seating.is_empty() {
        *seating = Seating::default();
    }
}

/// Puts the room into the slot of the new tree. Updates the existing room if its properties are still the same, and
/// draws a new room otherwise.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn furnish(
    slots: Query<(Entity, &RoomSlot)>,
    page: Res<Current>,
    tree: Res<TreeState>,
    time: Res<Time>,
    mut seating: ResMut<Seating>,
    mut rooms: Query<(Entity, &mut RoomNode, &mut bevy::a11y::AccessibilityNode)>,
    mut seated: Query<update::Present>,
    layers: Query<&portrait::Layer>,
    mut commands: Commands,
) {
    let (Some(look), Some(view), Some((place, slot))) =
        (&tree.look, page.0.room(), slots.iter().next())
    else {
        return;
    };
    // Compute seats and measures for the people who are present now.
    let before = seating.present.clone();
    seating.seat(view);
    let frame = Frame {
        size: slot.size,
        tags: slot.tags,
        setting: view.setting,
        palette: look.palette,
        scale: look.scale,
        seats: seating.seats.iter().map(|seat| seat.medium).collect(),
    };
    let plan = Plan::new(&frame, &seating);
    let now = time.elapsed();
    let standing = rooms.iter_mut().find(|(_, room, _)| room.frame == frame);
    match standing {
        Some((entity, mut room, mut access)) => {
            access.set_label(view.description.clone());
            commands.entity(entity).insert(ChildOf(place));
            let update = update::RoomUpdate {
                look,
                plan: &plan,
                room: view,
                now,
            };
            update.apply(&mut commands, room.people, &mut seated, &layers);
            // Tags are replaced rather than updated, since they are not animated.
            commands.entity(room.tags).despawn();
            room.tags = tags::tag(&mut commands, look, &plan, view, room.above);
        }
        None => {
            let comes = |id: &String| {
                let new = !before.is_empty() && !before.contains(id);
                (new && !look.still).then_some(now)
            };
            let room = build(&mut commands, look, frame, &plan, view, comes);
            commands.entity(room).insert(ChildOf(place));
        }
    }
}

/// Draws a room with everybody in it. `comes` returns the time at which somebody enters, or `None` for people who are
/// there from the start.
fn build(
    commands: &mut Commands,
    look: &Appearance,
    frame: Frame,
    plan: &Plan,
    view: &View,
    comes: impl Fn(&String) -> Option<Duration>,
) -> Entity {
    let people = commands.spawn(layer()).id();
    people::fill(commands, look, plan, view, people, comes);
    let picture = commands
        .spawn((
            Node {
                width: px(frame.size.x),
                height: px(frame.size.y),
                overflow: Overflow::clip(),
                ..default()
            },
            BackgroundColor(look.palette.room.wall),
            super::accessibility::hidden(),
        ))
        .with_children(|picture| scenery::behind(picture, look, &frame, plan))
        .add_child(people)
        .with_children(|picture| scenery::before(picture, look, &frame, plan))
        .id();
    let room = commands
        .spawn((
            Persistent,
            Node {
                border: px(LINE).bottom(),
                ..column(px(0))
            },
            BorderColor::all(look.palette.ink),
            named(Role::Image, view.description.clone()),
        ))
        .add_child(picture)
        .id();
    let above = if plan.tags_below { room } else { picture };
    let tags = tags::tag(commands, look, plan, view, above);
    commands.entity(room).insert(RoomNode {
        frame,
        people,
        above,
        tags,
    });
    room
}
