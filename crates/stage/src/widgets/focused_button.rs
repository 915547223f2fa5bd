//! Keeps the node of the focused button when the page is rebuilt, while a screen reader is active. To a screen reader,
//! a new node is another button, even if it has the same name as the old one. The screen reader would therefore say the
//! name again before every line of the meeting.

use bevy::a11y::{AccessibilityNode, AccessibilityRequested};
use bevy::input_focus::InputFocus;
use bevy::prelude::*;
use bevy::ui::Pressed;

use super::PageButton;
use super::button::Ground;
use crate::tree::{DrawPhase, Kept, rebuild_due, tree_rebuilt};

/// Adds the systems that move the focused button into the next tree.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (
            keep.in_set(DrawPhase::Remember).run_if(rebuild_due),
            take_place.in_set(DrawPhase::Furnish).run_if(tree_rebuilt),
        ),
    );
}

/// Marks the focused button, so that it is not despawned with the tree.
fn keep(
    requested: Res<AccessibilityRequested>,
    focus: Res<InputFocus>,
    buttons: Query<(), With<PageButton>>,
    mut commands: Commands,
) {
    let focused = focus.get().filter(|entity| buttons.contains(*entity));
    if let Some(entity) = focused.filter(|_| requested.get()) {
        commands.entity(entity).insert(Kept);
    }
}

/// Puts the kept button in place of the new button that has the same id. If the new page has no button with this id,
/// despawns the kept button.
fn take_place(world: &mut World) {
    let mut kept = world.query_filtered::<(Entity, &PageButton), With<Kept>>();
    let kept: Vec<(Entity, String)> = kept
        .iter(world)
        .map(|(entity, button)| (entity, button.id.clone()))
        .collect();
    for (old, id) in kept {
        let mut buttons = world.query_filtered::<(Entity, &PageButton), Without<Kept>>();
        let mut alike = buttons.iter(world).filter(|(_, button)| button.id == id);
        let new = alike.next().map(|(entity, _)| entity);
        match new {
            Some(new) => replace(world, new, old),
            None => {
                world.despawn(old);
            }
        }
    }
}

/// Puts the button `old` where the button `new` is, and despawns `new`. The old button gets the appearance and the
/// content of the new button.
fn replace(world: &mut World, new: Entity, old: Entity) {
    let parent = world.get::<ChildOf>(new).map(ChildOf::parent);
    let Some(parent) = parent else {
        world.despawn(old);
        return;
    };
    let siblings = world.get::<Children>(parent);
    let index = siblings.and_then(|all| all.iter().position(|child| child == new));
    let content = world.get::<Children>(new);
    let content: Vec<Entity> = content.into_iter().flatten().copied().collect();
    world.entity_mut(old).despawn_children();
    world.entity_mut(old).add_children(&content);
    take_over::<PageButton>(world, new, old);
    take_over::<AccessibilityNode>(world, new, old);
    take_over::<Ground>(world, new, old);
    take_over::<Node>(world, new, old);
    take_over::<BackgroundColor>(world, new, old);
    take_over::<BorderColor>(world, new, old);
    world.entity_mut(old).remove::<(Kept, Pressed)>();
    let mut parent = world.entity_mut(parent);
    parent.insert_children(index.unwrap_or_default(), &[old]);
    world.despawn(new);
}

/// Moves the component `C` from the node `from` to the node `to`.
fn take_over<C: Component>(world: &mut World, from: Entity, to: Entity) {
    if let Some(component) = world.entity_mut(from).take::<C>() {
        world.entity_mut(to).insert(component);
    }
}
