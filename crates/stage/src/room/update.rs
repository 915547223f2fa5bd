//! Updates the drawing of the room when somebody arrives, leaves, speaks, or changes expression.

use std::time::Duration;

use bevy::prelude::*;

use super::people::{Seated, place, spot};
use super::portrait::{self, Layer};
use super::scenery::{plate, screen};
use super::seats::Plan;
use crate::appearance::Appearance;
use crate::motion::{Fade, Walk};
use samtalerum_core::scenario::Medium;
use samtalerum_simulator::{Person, RoomView};

/// The query data of one drawn person: the entity, the state, and the child entities with the pictures of the portrait.
pub(super) type Present = (Entity, &'static mut Seated, &'static Children);

/// The values that an update of the drawing needs.
pub(super) struct RoomUpdate<'a> {
    /// Colours, fonts and sizes in which the page is drawn now.
    pub look: &'a Appearance,
    /// The measures of the room, with everybody's seat.
    pub plan: &'a Plan,
    /// The people present now.
    pub room: &'a RoomView,
    /// Time at which the animations start.
    pub now: Duration,
}

impl RoomUpdate<'_> {
    /// Applies the update to the people in `layer`: first to those who are drawn already, then to those who are new.
    pub(crate) fn apply(
        &self,
        commands: &mut Commands,
        layer: Entity,
        seated: &mut Query<Present>,
        layers: &Query<&Layer>,
    ) {
        // A person in the drawing who is no longer present leaves. The others get their new expression and size.
        for (entity, mut seat, children) in seated.iter_mut() {
            if seat.leaving {
                continue;
            }
            let layers: Vec<(Entity, Layer)> = children
                .iter()
                .filter_map(|child| Some((child, *layers.get(child).ok()?)))
                .collect();
            match self.room.people.iter().find(|person| person.id == seat.id) {
                None => self.leave(commands, entity, &mut seat, &layers),
                Some(person) => {
                    self.face(commands, entity, &seat, &layers, person);
                    if person.portrait.is_none() && person.speaking != seat.person.speaking {
                        self.voice(commands, entity, children, person);
                    }
                    if let Some(spot) = spot(self.plan, person) {
                        commands.entity(entity).insert(spot);
                    }
                    seat.person.clone_from(person);
                }
            }
        }
        // Present people who are not in the drawing yet enter through the door.
        for person in &self.room.people {
            let there = seated
                .iter()
                .any(|(_, seat, _)| seat.id == person.id && !seat.leaving);
            if !there {
                let comes = (!self.look.still).then_some(self.now);
                place(commands, self.look, self.plan, person, layer, comes);
            }
        }
    }

    /// Redraws the plate that represents a person on the telephone. The plate has bars beside it only while the person
    /// speaks.
    fn voice(&self, commands: &mut Commands, entity: Entity, drawn: &Children, person: &Person) {
        for child in drawn.iter() {
            commands.entity(child).despawn();
        }
        commands.entity(entity).with_children(|canvas| {
            plate::draw(canvas, self.look, self.plan, person.speaking);
        });
    }

    /// Starts the animation of a person who walks out through the door and fades. If motion is reduced, or if the
    /// person takes part on a screen or by telephone, despawns the person at once instead.
    fn leave(
        &self,
        commands: &mut Commands,
        entity: Entity,
        seat: &mut Seated,
        layers: &[(Entity, Layer)],
    ) {
        seat.leaving = true;
        if self.look.still || seat.person.medium != Medium::InPerson {
            commands.entity(entity).despawn();
            return;
        }
        let middle = self.plan.middle(&seat.id).unwrap_or(self.plan.door);
        commands.entity(entity).insert(Walk {
            from: 0.0,
            to: self.plan.door - middle,
            start: self.now,
            then_gone: true,
        });
        for (layer, _) in layers {
            commands.entity(*layer).insert(Fade {
                then_gone: false,
                ..portrait::vanish(self.now)
            });
        }
    }

    /// Changes somebody's expression. A person who is only heard has none.
    fn face(
        &self,
        commands: &mut Commands,
        entity: Entity,
        before: &Seated,
        layers: &[(Entity, Layer)],
        person: &Person,
    ) {
        let (Some(known), Some(seen)) = (&before.person.portrait, &person.portrait) else {
            return;
        };
        if known.mood == seen.mood {
            return;
        }
        let old = Layer::Face(known.mood);
        for (layer, _) in layers.iter().filter(|(_, kind)| *kind == old) {
            let mut layer = commands.entity(*layer);
            if self.look.still {
                layer.despawn();
            } else {
                layer.insert(portrait::vanish(self.now));
            }
        }
        let new = portrait::layers(&self.look.pictures, seen)
            .into_iter()
            .find(|(kind, _)| matches!(kind, Layer::Face(_)));
        if let Some((kind, image)) = new {
            let mirrored = self.plan.faces_left(&person.id);
            let mut layer = commands.spawn(portrait::layer(kind, image, mirrored));
            if person.medium == Medium::Video {
                layer.insert(screen::picture());
            }
            if !self.look.still {
                layer.insert(portrait::appear(self.now));
            }
            let layer = layer.id();
            // Insert the face as child 1: in front of the head, and behind a beard or glasses.
            commands.entity(entity).insert_children(1, &[layer]);
        }
    }
}
