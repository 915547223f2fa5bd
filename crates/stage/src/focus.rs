//! Where the focus is: it survives a new tree of the same place, and goes to what is new in a new place.

use std::time::Duration;

use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::TabNavigationPlugin;
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::drawing::{Drawing, Root, drawn_anew, due};
use super::scroll::ScrollId;
use super::training::Current;
use super::widgets::{FieldId, PageButton};
use samtalerum_simulator::{ButtonKind, Page, PageName, Step};

/// What is new on this page: it is scrolled into view when the trainee comes to it.
#[derive(Debug, Component)]
pub(crate) struct News;

/// To be scrolled into view once its place is known.
#[derive(Debug, Component)]
pub(crate) struct Reveal;

/// Focus and scroll positions at one place.
#[derive(Debug, Default, Clone)]
struct Position {
    name: Option<PageName>,
    overlay: bool,
    place: String,
    focus: Option<String>,
    scrolls: HashMap<&'static str, f32>,
}

/// Where the trainee is, and where she was below the pages that lie on top.
#[derive(Debug, Default, Resource)]
pub(super) struct Memory {
    here: Position,
    below: HashMap<String, Position>,
    /// When she came here.
    pub(super) since: Duration,
    /// What got or kept the focus by itself: that does not scroll, because reading begins at the top.
    pub(super) by_itself: Option<Entity>,
}

/// Focuses.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .insert_resource(InputFocusVisible(true))
        .init_resource::<Memory>()
        .add_observer(arrows)
        .add_systems(
            PostUpdate,
            (
                remember.in_set(Drawing::Remember).run_if(due),
                settle.in_set(Drawing::Settle).run_if(drawn_anew),
            ),
        );
}

fn remember(
    focus: Res<InputFocus>,
    names: Query<AnyOf<(&PageButton, &FieldId)>>,
    areas: Query<(&ScrollId, &ScrollPosition)>,
    mut memory: ResMut<Memory>,
) {
    memory.here.focus = focus
        .get()
        .and_then(|entity| names.get(entity).ok())
        .and_then(|(button, field)| {
            button
                .map(|button| button.id.clone())
                .or(field.map(|field| field.0.clone()))
        });
    memory.here.scrolls = areas.iter().map(|(id, at)| (id.0, at.y)).collect();
}

#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn settle(
    page: Res<Current>,
    roots: Query<Entity, With<Root>>,
    children: Query<&Children>,
    buttons: Query<&PageButton>,
    fields: Query<&FieldId>,
    news: Query<Entity, With<News>>,
    time: Res<Time<Real>>,
    mut areas: Query<(&ScrollId, &mut ScrollPosition)>,
    mut focus: ResMut<InputFocus>,
    mut memory: ResMut<Memory>,
    mut commands: Commands,
) {
    let page = &page.0;
    let order: Vec<Entity> = roots
        .iter()
        .flat_map(|root| children.iter_descendants_depth_first(root))
        .collect();
    let returning = memory.here.overlay;
    let arrived = memory.here.place != page.place || memory.here.name != Some(page.name);
    let position = if !arrived {
        Some(memory.here.clone())
    } else {
        let left = memory.here.clone();
        memory.below.insert(left.place.clone(), left);
        let back = memory.below.remove(&page.place);
        back.filter(|back| returning && back.name == Some(page.name))
    };
    if !page.overlay && arrived {
        memory.below.clear();
    }
    if arrived {
        memory.since = time.elapsed();
    }
    memory.here.name = Some(page.name);
    memory.here.overlay = page.overlay;
    memory.here.place.clone_from(&page.place);

    // Asked for by name: from the top, so that what stands above it comes into view with it.
    let asked = page.focus.as_ref().filter(|_| arrived);
    let asked = asked.and_then(|wanted| named(wanted, &order, &buttons, &fields));
    if let Some(entity) = asked {
        focus.set(entity, FocusCause::Navigated);
        return;
    }
    let target = match &position {
        Some(position) => {
            for (id, mut at) in &mut areas {
                at.y = position.scrolls.get(id.0).copied().unwrap_or_default();
            }
            position.focus.as_ref().map(|wanted| {
                named(wanted, &order, &buttons, &fields)
                    .or_else(|| first_new(page, &order, &buttons))
            })
        }
        None => {
            for entity in &news {
                commands.entity(entity).insert(Reveal);
            }
            Some(first_new(page, &order, &buttons))
        }
    };
    match target.flatten() {
        Some(entity) => {
            if focus.get() != Some(entity) {
                focus.set(entity, FocusCause::Navigated);
            }
            memory.by_itself = Some(entity);
        }
        None => focus.clear(),
    }
}

/// The button or field with this name.
fn named(
    wanted: &str,
    order: &[Entity],
    buttons: &Query<&PageButton>,
    fields: &Query<&FieldId>,
) -> Option<Entity> {
    order.iter().copied().find(|entity| {
        buttons.get(*entity).is_ok_and(|button| button.id == wanted)
            || fields.get(*entity).is_ok_and(|field| field.0 == wanted)
    })
}

/// The first choice, or else the button that leads on, or else the first of the page below its header.
fn first_new(page: &Page, order: &[Entity], buttons: &Query<&PageButton>) -> Option<Entity> {
    let first = |fits: &dyn Fn(&PageButton) -> bool| {
        let is = |entity: &&Entity| buttons.get(**entity).is_ok_and(fits);
        order.iter().find(is).copied()
    };
    let in_header = |button: &PageButton| page.toolbar.iter().any(|one| one.id == button.id);
    first(&|button| button.kind == ButtonKind::Choice)
        .or_else(|| first(&|button| button.kind == ButtonKind::Primary))
        .or_else(|| first(&|button| !in_header(button)))
        .or_else(|| first(&|_| true))
}

/// Moves the focus up and down between the choices, the boxes to tick, the options; among options also left and right.
fn arrows(
    mut event: On<FocusedInput<KeyboardInput>>,
    page: Res<Current>,
    buttons: Query<(Entity, &PageButton)>,
    mut focus: ResMut<InputFocus>,
) {
    let Ok((_, from)) = buttons.get(event.focused_entity) else {
        return;
    };
    if event.input.state != ButtonState::Pressed {
        return;
    }
    let options = matches!(from.kind, ButtonKind::Option(_));
    let step = match event.input.key_code {
        KeyCode::ArrowDown => Step::After,
        KeyCode::ArrowUp => Step::Before,
        KeyCode::ArrowRight if options => Step::After,
        KeyCode::ArrowLeft if options => Step::Before,
        _ => return,
    };
    let Some(next) = page.0.neighbour(&from.id, step) else {
        return;
    };
    if let Some((entity, _)) = buttons.iter().find(|(_, drawn)| drawn.id == next.id) {
        event.propagate(false);
        focus.set(entity, FocusCause::Navigated);
    }
}
