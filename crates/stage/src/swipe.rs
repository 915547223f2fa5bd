//! Scrolling by finger. A finger goes on scrolling if the tree is rebuilt while it moves.

use bevy::picking::events::{Drag, Pointer, PointerState};
use bevy::picking::pointer::{PointerButton, PointerId};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::ui::Pressed;

use super::scroll::{SLOP, ScrollId, reach};
use super::tree::{DrawPhase, rebuild_due, tree_rebuilt};

/// The areas of the old tree on which fingers are, while the tree is rebuilt.
#[derive(Debug, Default, Resource)]
struct Touched(HashMap<(PointerId, PointerButton), ScrollId>);

/// Adds scrolling by finger to the app.
pub(super) fn plugin(app: &mut App) {
    app.init_resource::<Touched>()
        .add_observer(scroll)
        .add_systems(
            PostUpdate,
            (
                remember.in_set(DrawPhase::Remember).run_if(rebuild_due),
                go_on.in_set(DrawPhase::Settle).run_if(tree_rebuilt),
            ),
        );
}

/// Scrolls by finger, and cancels the press of the button that the finger started on.
fn scroll(
    mut drag: On<Pointer<Drag>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollId>>,
    pressed: Query<Entity, With<Pressed>>,
    zoom: Res<UiScale>,
    mut commands: Commands,
) {
    if !drag.pointer_id.is_touch() {
        return;
    }
    let Ok((node, mut position)) = areas.get_mut(drag.entity) else {
        return;
    };
    drag.propagate(false);
    position.y = (position.y - drag.delta.y / zoom.0).clamp(0.0, reach(node));
    if drag.distance.length() > SLOP {
        for entity in &pressed {
            commands.entity(entity).remove::<Pressed>();
        }
    }
}

/// Remembers on which areas fingers are, before the tree is rebuilt.
fn remember(
    state: Res<PointerState>,
    areas: Query<&ScrollId>,
    parents: Query<&ChildOf>,
    mut touched: ResMut<Touched>,
) {
    let area_around = |entity: Entity| {
        std::iter::once(entity)
            .chain(parents.iter_ancestors(entity))
            .find_map(|entity| areas.get(entity).ok().copied())
    };
    let fingers = state
        .pointer_buttons
        .iter()
        .filter(|((pointer, _), _)| pointer.is_touch());
    touched.0 = fingers
        .filter_map(|(finger, held)| {
            let mut entities = held.dragging.keys().chain(held.pressing.keys()).copied();
            Some((*finger, entities.find_map(area_around)?))
        })
        .collect();
}

/// Lets each finger scroll the area of the new tree that has the id of the area on which the finger was. Otherwise, the
/// engine would still send the finger's movements to nodes of the old tree. The button on which the finger went down is
/// no longer pressed.
fn go_on(
    mut state: ResMut<PointerState>,
    areas: Query<(Entity, &ScrollId)>,
    mut touched: ResMut<Touched>,
) {
    for (finger, id) in touched.0.drain() {
        let area = areas.iter().find(|(_, other)| **other == id);
        let (Some((area, _)), Some(held)) = (area, state.pointer_buttons.get_mut(&finger)) else {
            continue;
        };
        if let Some(press) = held.pressing.values().next().cloned() {
            held.pressing.clear();
            held.pressing.insert(area, press);
        }
        if let Some(drag) = held.dragging.values().next().cloned() {
            held.dragging.clear();
            held.dragging.insert(area, drag);
        }
    }
}
