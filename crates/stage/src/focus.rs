//! Keyboard focus: it stays where it is if the same page is rebuilt, and moves to what is new when another page is
//! shown.

use std::time::Duration;

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::{TabIndex, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::scroll::ScrollId;
use super::training::Current;
use super::tree::{DrawPhase, Root, rebuild_due, tree_rebuilt};
use super::widgets::{FieldId, PageButton};
use samtalerum_simulator::{ButtonKind, Page, PageName, Step};

/// Marks the news of a page, which is scrolled into view when the trainee arrives at the page.
#[derive(Debug, Component)]
pub(crate) struct News;

/// Id of a card on the page.
#[derive(Debug, Component)]
pub(crate) struct CardId(pub String);

/// Requests that the node is scrolled into view once it is laid out.
#[derive(Debug, Component)]
pub(crate) struct Reveal;

/// Focus and scroll positions on one page.
#[derive(Debug, Default, Clone)]
struct Position {
    name: Option<PageName>,
    overlay: bool,
    place: String,
    focus: Option<String>,
    scrolls: HashMap<&'static str, f32>,
}

/// Position on the current page, and the positions on the pages that overlays cover.
#[derive(Debug, Default, Resource)]
pub(super) struct FocusHistory {
    here: Position,
    below: HashMap<String, Position>,
    /// Time at which the trainee arrived at the current page.
    pub(super) since: Duration,
    /// Node that the program focused, not the trainee. It is not scrolled into view, because the trainee starts to read
    /// at the top of the page.
    pub(super) by_itself: Option<Entity>,
}

/// Adds focus handling to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .insert_resource(InputFocusVisible(true))
        .init_resource::<FocusHistory>()
        .add_observer(arrows)
        .add_systems(
            PostUpdate,
            (
                remember.in_set(DrawPhase::Remember).run_if(rebuild_due),
                settle.in_set(DrawPhase::Settle).run_if(tree_rebuilt),
            ),
        );
}

/// Remembers the focus and the scroll positions before the tree is rebuilt.
fn remember(
    focus: Res<InputFocus>,
    names: Query<AnyOf<(&PageButton, &FieldId)>>,
    areas: Query<(&ScrollId, &ScrollPosition)>,
    mut history: ResMut<FocusHistory>,
) {
    history.here.focus = focus
        .get()
        .and_then(|entity| names.get(entity).ok())
        .and_then(|(button, field)| {
            button
                .map(|button| button.id.clone())
                .or(field.map(|field| field.0.clone()))
        });
    history.here.scrolls = areas.iter().map(|(id, at)| (id.0, at.y)).collect();
}

/// Restores the position if a page is rebuilt or returned to. On any other page, focuses the element that the page
/// names, or the one that `first_new` returns.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
fn settle(
    page: Res<Current>,
    roots: Query<Entity, With<Root>>,
    children: Query<&Children>,
    buttons: Query<&PageButton>,
    fields: Query<&FieldId>,
    news: Query<Entity, With<News>>,
    cards: Query<(Entity, &CardId)>,
    nodes: Query<&AccessibilityNode>,
    time: Res<Time<Real>>,
    mut areas: Query<(&ScrollId, &mut ScrollPosition)>,
    mut focus: ResMut<InputFocus>,
    mut history: ResMut<FocusHistory>,
    mut commands: Commands,
) {
    let page = &page.0;
    let order: Vec<Entity> = roots
        .iter()
        .flat_map(|root| children.iter_descendants_depth_first(root))
        .collect();
    // A rebuilt page keeps its position. Closing an overlay returns to the position below it. Any other change of page
    // starts at the top.
    let returning = history.here.overlay;
    let arrived = history.here.place != page.place || history.here.name != Some(page.name);
    let position = if !arrived {
        Some(history.here.clone())
    } else {
        let left = history.here.clone();
        history.below.insert(left.place.clone(), left);
        let back = history.below.remove(&page.place);
        back.filter(|back| returning && back.name == Some(page.name))
    };
    if !page.overlay && arrived {
        history.below.clear();
    }
    if arrived {
        history.since = time.elapsed();
    }
    history.here.name = Some(page.name);
    history.here.overlay = page.overlay;
    history.here.place.clone_from(&page.place);

    // The page may name an element to focus. The ring then scrolls from the top of the page just far enough to show the
    // element, so that the text above it stays visible too.
    let asked = page.focus.as_ref().filter(|_| arrived);
    let asked = asked.and_then(|wanted| named(wanted, &order, &buttons, &fields));
    if let Some(entity) = asked {
        focus.set(entity, FocusCause::Navigated);
        return;
    }
    // A page may begin at the heading of a card, which can then have the focus.
    let card = cards.iter().filter(|_| position.is_none());
    let mut card = card.filter(|(_, id)| page.begins_at.as_ref() == Some(&id.0));
    if let Some((card, _)) = card.next() {
        let is_heading = |entity: &Entity| {
            let node = nodes.get(*entity);
            node.is_ok_and(|node| node.role() == Role::Heading)
        };
        let inner = children.iter_descendants_depth_first(card);
        if let Some(heading) = inner.into_iter().find(is_heading) {
            commands.entity(heading).insert(TabIndex(-1));
            focus.set(heading, FocusCause::Navigated);
            return;
        }
    }
    // A remembered position is restored; a new page shows its news.
    let target = match &position {
        Some(position) => {
            for (id, mut at) in &mut areas {
                at.y = position.scrolls.get(id.0).copied().unwrap_or_default();
            }
            position.focus.as_ref().map(|wanted| {
                // What had the focus may be gone; then the page names what takes its place.
                let instead = || {
                    let wanted = page.focus.as_ref();
                    wanted.and_then(|wanted| named(wanted, &order, &buttons, &fields))
                };
                named(wanted, &order, &buttons, &fields)
                    .or_else(instead)
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
    // The program moves the focus here, not the trainee, so `by_itself` prevents scrolling to the node.
    match target.flatten() {
        Some(entity) => {
            if focus.get() != Some(entity) {
                focus.set(entity, FocusCause::Navigated);
            }
            history.by_itself = Some(entity);
        }
        None => focus.clear(),
    }
}

/// Returns the button or field of this id.
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

/// Returns the button that gets the focus on a new page: the first choice, or the first answer to a question. On a page
/// without them, returns the button that leads on. If that is missing too, returns the first button below the header, or else the first button of
/// all.
fn first_new(page: &Page, order: &[Entity], buttons: &Query<&PageButton>) -> Option<Entity> {
    let first = |fits: &dyn Fn(&PageButton) -> bool| {
        let is = |entity: &&Entity| buttons.get(**entity).is_ok_and(fits);
        order.iter().find(is).copied()
    };
    let in_header = |button: &PageButton| page.toolbar.iter().any(|one| one.id == button.id);
    first(&|button| button.kind == ButtonKind::Choice)
        .or_else(|| first(&|button| matches!(button.kind, ButtonKind::Radio(_))))
        .or_else(|| first(&|button| button.kind == ButtonKind::Primary))
        .or_else(|| first(&|button| !in_header(button)))
        .or_else(|| first(&|_| true))
}

/// Moves the focus between choices, checkboxes or options with the up and down arrow keys. Between options, the left
/// and right arrow keys do the same.
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
    let options = matches!(from.kind, ButtonKind::Option(_) | ButtonKind::Radio(_));
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
