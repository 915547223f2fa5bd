//! From those who are drawn to those who are there now: somebody comes, goes, speaks, or changes her face.

use std::time::Duration;

use bevy::prelude::*;

use super::people::{Seated, anyone_speaks, place};
use super::portrait::{self, Layer};
use super::seats::Plan;
use crate::look::Look;
use crate::motion::{Fade, Walk};
use samtalerum_simulator::{Person, RoomView};

/// What a change needs to know of those who are drawn.
pub(super) type Present = (Entity, &'static mut Seated, &'static Children);

/// A change from those who are drawn to those who are there now.
pub(super) struct Change<'a> {
    /// The look in force.
    pub look: &'a Look,
    /// Where everybody sits.
    pub plan: &'a Plan,
    /// Who is there now.
    pub room: &'a RoomView,
    /// The time at which it begins.
    pub now: Duration,
}

impl Change<'_> {
    /// Carries the change out in the layer of the people.
    pub(crate) fn apply(
        &self,
        commands: &mut Commands,
        layer: Entity,
        seated: &mut Query<Present>,
        layers: &Query<&Layer>,
    ) {
        let talk = anyone_speaks(self.room);
        for (entity, mut drawn, children) in seated.iter_mut() {
            if drawn.leaving {
                continue;
            }
            let layers: Vec<(Entity, Layer)> = children
                .iter()
                .filter_map(|child| Some((child, *layers.get(child).ok()?)))
                .collect();
            match self.room.people.iter().find(|person| person.id == drawn.id) {
                None => self.leave(commands, entity, &mut drawn, &layers),
                Some(person) => {
                    let tint = portrait::tint(self.look, person, talk);
                    self.face(commands, entity, &drawn, &layers, person, tint);
                    drawn.drawn.clone_from(person);
                    drawn.tint = tint;
                }
            }
        }
        for person in &self.room.people {
            let there = seated
                .iter()
                .any(|(_, drawn, _)| drawn.id == person.id && !drawn.leaving);
            if !there {
                let tint = portrait::tint(self.look, person, talk);
                let comes = (!self.look.still).then_some(self.now);
                place(commands, self.look, self.plan, person, layer, tint, comes);
            }
        }
    }

    fn leave(
        &self,
        commands: &mut Commands,
        entity: Entity,
        drawn: &mut Seated,
        layers: &[(Entity, Layer)],
    ) {
        drawn.leaving = true;
        if self.look.still {
            commands.entity(entity).despawn();
            return;
        }
        let middle = self.plan.middle(&drawn.id).unwrap_or(self.plan.door);
        commands.entity(entity).insert(Walk {
            from: 0.0,
            to: self.plan.door - middle,
            start: self.now,
            then_gone: true,
        });
        for (layer, _) in layers {
            commands.entity(*layer).insert(Fade {
                then_gone: false,
                ..portrait::vanish(drawn.tint, self.now)
            });
        }
    }

    fn face(
        &self,
        commands: &mut Commands,
        entity: Entity,
        before: &Seated,
        layers: &[(Entity, Layer)],
        person: &Person,
        tint: Color,
    ) {
        let old = Layer::Face(before.drawn.mood);
        let changes = before.drawn.mood != person.mood;
        for (layer, kind) in layers {
            let mut layer = commands.entity(*layer);
            match (changes && *kind == old, self.look.still) {
                (true, true) => layer.despawn(),
                (true, false) => {
                    layer.insert(portrait::vanish(before.tint, self.now));
                }
                (false, _) if before.tint == tint => {}
                (false, true) => {
                    layer
                        .entry::<ImageNode>()
                        .and_modify(move |mut image| image.color = tint);
                }
                (false, false) => {
                    layer.insert(portrait::change(before.tint, tint, self.now));
                }
            }
        }
        let new = portrait::layers(&self.look.pictures, person)
            .into_iter()
            .find(|(kind, _)| changes && matches!(kind, Layer::Face(_)));
        if let Some((kind, image)) = new {
            let mut layer = commands.spawn(portrait::layer(kind, image, tint));
            if !self.look.still {
                layer.insert(portrait::appear(tint, self.now));
            }
            let layer = layer.id();
            // Above the head, below the beard.
            commands.entity(entity).insert_children(1, &[layer]);
        }
    }
}
