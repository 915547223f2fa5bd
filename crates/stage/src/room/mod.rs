//! The drawn room and the people in it. It outlives the pages of one meeting, so that one sees who comes,
//! who goes, and whose face changes.

mod change;
mod frame;
mod people;
mod portrait;
mod scenery;
mod seats;
mod tags;

use std::time::Duration;

use accesskit::Role;
use bevy::prelude::*;

use super::accessibility::named;
use super::drawing::{Drawing, Drawn, Kept, drawn_anew};
use super::look::{Look, column};
use super::theme::LINE;
use super::training::Current;
use samtalerum_simulator::{Body, RoomView as View};

use frame::{Frame, layer};
pub use people::Seated;
use seats::{Plan, Seating};

/// Where the room belongs in the tree just drawn, and how large it is there.
#[derive(Debug, Clone, Copy, PartialEq, Component)]
pub(crate) struct RoomSlot(Vec2);

impl RoomSlot {
    /// A slot of this size.
    pub(crate) fn bundle(size: Vec2) -> impl Bundle {
        (
            Self(size),
            Node {
                flex_shrink: 0.0,
                ..column(px(0))
            },
        )
    }
}

/// A room that is drawn.
#[derive(Debug, Component)]
struct Room {
    /// As long as this stays, the room stays.
    frame: Frame,
    /// The layer of the people.
    people: Entity,
    /// Where their name tags belong.
    above: Entity,
    /// The layer of the name tags: a new one for every page.
    tags: Entity,
}

/// Furnishes.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Seating>().add_systems(
        PostUpdate,
        (
            leave_meeting.in_set(Drawing::Remember),
            furnish.in_set(Drawing::Furnish).run_if(drawn_anew),
        ),
    );
}

/// Empty chairs belong to one meeting.
fn leave_meeting(page: Res<Current>, mut seating: ResMut<Seating>) {
    if !page.0.in_meeting && !seating.is_empty() {
        *seating = Seating::default();
    }
}

#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn furnish(
    slots: Query<(Entity, &RoomSlot)>,
    page: Res<Current>,
    drawn: Res<Drawn>,
    time: Res<Time>,
    mut seating: ResMut<Seating>,
    mut rooms: Query<(Entity, &mut Room, &mut bevy::a11y::AccessibilityNode)>,
    mut seated: Query<change::Present>,
    layers: Query<&portrait::Layer>,
    mut commands: Commands,
) {
    let (Some(look), Body::Meeting(view), Some((slot, size))) =
        (&drawn.look, &page.0.body, slots.iter().next())
    else {
        return;
    };
    let before = seating.present.clone();
    seating.seat(&view.room);
    let frame = Frame {
        size: size.0,
        setting: view.room.setting,
        palette: look.palette,
        scale: look.scale,
        seats: seating.seats.len(),
    };
    let plan = Plan::new(&frame, &seating);
    let now = time.elapsed();
    let standing = rooms.iter_mut().find(|(_, room, _)| room.frame == frame);
    match standing {
        Some((entity, mut room, mut access)) => {
            access.set_label(view.room.description.clone());
            commands.entity(entity).insert(ChildOf(slot));
            let change = change::Change {
                look,
                plan: &plan,
                room: &view.room,
                now,
            };
            change.apply(&mut commands, room.people, &mut seated, &layers);
            commands.entity(room.tags).despawn();
            room.tags = tags::tag(&mut commands, look, &plan, &view.room, room.above);
        }
        None => {
            let comes = |id: &String| {
                let new = !before.is_empty() && !before.contains(id);
                (new && !look.still).then_some(now)
            };
            let room = build(&mut commands, look, frame, &plan, &view.room, comes);
            commands.entity(room).insert(ChildOf(slot));
        }
    }
}

/// Draws a room with everybody in it.
fn build(
    commands: &mut Commands,
    look: &Look,
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
            Kept,
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
    commands.entity(room).insert(Room {
        frame,
        people,
        above,
        tags,
    });
    room
}
