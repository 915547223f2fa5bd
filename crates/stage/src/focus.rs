//! Keyboard focus: it stays where it is if the same page is rebuilt, and moves to the new content if another page is
//! shown.

use std::time::Duration;

use accesskit::Role;
use bevy::a11y::AccessibilityNode;
use bevy::ecs::system::SystemParam;
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::tab_navigation::{TabIndex, TabNavigationPlugin};
use bevy::input_focus::{FocusCause, FocusedInput, InputFocus, InputFocusVisible};
use bevy::platform::collections::HashMap;
use bevy::prelude::*;

use super::scroll::{AtNews, ScrollId};
use super::training::Current;
use super::tree::{DrawPhase, Root, rebuild_due, tree_rebuilt};
use super::widgets::{FieldId, PageButton};
use samtalerum_simulator::{ButtonKind, Page, PageName, Step};

/// Marks a node that is new to the trainee. The node is scrolled into view when the trainee arrives at the page.
#[derive(Debug, Component)]
pub(crate) struct News;

/// The name under which the focus on a heading is remembered. No button has this name as its id, because ids of buttons
/// do not begin with `#`.
const BEGINNING: &str = "#beginning";
/// The prefix of the name under which the focus on the heading of a part is remembered. After the prefix comes the name
/// of the part.
const PART: &str = "#part:";

/// Marks the heading at which the trainee begins to read the page. This heading gets the focus, so that no choice has
/// the focus before the trainee has read it. Otherwise, a key that is pressed to continue would take a choice.
#[derive(Debug, Component)]
pub(crate) struct Beginning;

/// Marks a heading that the page's contents link to, so that it can get the focus. The value is the name of the part
/// below the heading.
#[derive(Debug, Component)]
#[require(TabIndex = TabIndex(-1))]
pub(crate) struct PartHeading(pub String);

/// Id of a card on the page.
#[derive(Debug, Component)]
pub(crate) struct CardId(pub String);

/// Requests that the node is scrolled into view once it is laid out. Nodes are scrolled in the order of the variants,
/// so a node with a later variant stays in sight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Component)]
pub(crate) enum Reveal {
    /// Scrolls the node into view, but only so far that nodes marked as [`News`] stay in sight.
    IfNewsStaysInSight,
    /// Scrolls the node into view in any case.
    Always,
    /// Scrolls the node to the top of its area, or as far as the area can be scrolled.
    AtTop,
}

/// The focus and the scroll positions on one page.
#[derive(Debug, Default, Clone)]
struct Position {
    name: Option<PageName>,
    overlay: bool,
    place: String,
    focus: Option<String>,
    scrolls: HashMap<&'static str, f32>,
    /// The scroll areas that showed nodes marked as [`News`].
    at_news: Vec<&'static str>,
}

impl Position {
    /// Returns `true` if this area showed nodes marked as [`News`], or was not on the page, e.g. because the window was
    /// narrower.
    fn showed_news(&self, area: &'static str) -> bool {
        self.at_news.contains(&area) || !self.scrolls.contains_key(area)
    }
}

/// Position on the current page, and the positions on the pages that overlays cover.
#[derive(Debug, Default, Resource)]
pub(super) struct FocusHistory {
    here: Position,
    below: HashMap<String, Position>,
    /// Time at which the trainee arrived at the current page.
    pub(super) since: Duration,
    /// Number of the last jump within a page. Each jump is made once, even if the page is rebuilt.
    jumped: Option<usize>,
    /// Node to which the program, and not the trainee, moved the focus. The node is not scrolled into view, because the
    /// trainee starts to read at the top of the page.
    pub(super) by_itself: Option<Entity>,
}

/// Adds focus handling to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_plugins(TabNavigationPlugin)
        .insert_resource(InputFocusVisible(true))
        .init_resource::<FocusHistory>()
        .add_observer(arrows)
        .add_observer(leave_heading)
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
    names: Query<AnyOf<(&PageButton, &FieldId, &PartHeading, &Beginning)>>,
    areas: Query<(&ScrollId, &ScrollPosition, Option<&AtNews>)>,
    mut history: ResMut<FocusHistory>,
) {
    let named = focus.get().and_then(|entity| names.get(entity).ok());
    history.here.focus = named.map(|(button, field, part, _)| {
        let button = button.map(|button| button.id.clone());
        let id = button.or(field.map(|field| field.0.clone()));
        let id = id.or(part.map(|part| format!("{PART}{}", part.0)));
        id.unwrap_or_else(|| BEGINNING.to_owned())
    });
    history.here.scrolls = areas.iter().map(|(id, at, _)| (id.0, at.y)).collect();
    let at_news = areas
        .iter()
        .filter(|(_, at, news)| news.is_some_and(|news| news.holds(at.y)));
    history.here.at_news = at_news.map(|(id, ..)| id.0).collect();
}

/// Queries by which `settle` and `leave_heading` find nodes of the tree.
#[derive(SystemParam)]
struct Nodes<'w, 's> {
    roots: Query<'w, 's, Entity, With<Root>>,
    children: Query<'w, 's, &'static Children>,
    buttons: Query<'w, 's, &'static PageButton>,
    fields: Query<'w, 's, &'static FieldId>,
    beginnings: Query<'w, 's, Entity, With<Beginning>>,
    parts: Query<'w, 's, (Entity, &'static PartHeading)>,
    cards: Query<'w, 's, (Entity, &'static CardId)>,
    access: Query<'w, 's, &'static AccessibilityNode>,
    news: Query<'w, 's, Entity, With<News>>,
    parents: Query<'w, 's, &'static ChildOf>,
    areas: Query<'w, 's, &'static ScrollId>,
}

impl Nodes<'_, '_> {
    /// Returns all nodes in reading order.
    fn order(&self) -> Vec<Entity> {
        let roots = self.roots.iter();
        let all = roots.flat_map(|root| self.children.iter_descendants_depth_first(root));
        all.collect()
    }

    /// Returns the heading at which the trainee begins to read the page: the heading of the card that the page names.
    /// If there is no such card, returns the node that is marked as `Beginning`.
    fn beginning(&self, page: &Page) -> Option<Entity> {
        let mut cards = self.cards.iter();
        let card = cards.find(|(_, id)| page.begins_at.as_ref() == Some(&id.0));
        let is_heading = |entity: &Entity| {
            let node = self.access.get(*entity);
            node.is_ok_and(|node| node.role() == Role::Heading)
        };
        let heading = card.and_then(|(card, _)| {
            let mut inner = self.children.iter_descendants_depth_first(card);
            inner.find(is_heading)
        });
        heading.or_else(|| self.beginnings.iter().next())
    }

    /// Returns the heading of the part of the page with this name. A folded part has a button as its heading.
    fn part(&self, wanted: &str, order: &[Entity]) -> Option<Entity> {
        let mut parts = self.parts.iter();
        let heading = parts.find(|(_, part)| part.0 == wanted);
        let heading = heading.map(|(entity, _)| entity);
        heading.or_else(|| self.named(wanted, order))
    }

    /// Returns the first button of this kind.
    fn first_of(&self, kind: ButtonKind, order: &[Entity]) -> Option<Entity> {
        order.iter().copied().find(|entity| {
            let button = self.buttons.get(*entity);
            button.is_ok_and(|button| button.kind == kind)
        })
    }

    /// Returns the nodes to scroll into view on a new page: the nodes marked as [`News`], and the first choice. If the
    /// page has news but no choice, returns the main button in place of the choice. The choice or the button shows the
    /// trainee that there is something to press. It is scrolled into view only so far that the news stays in sight.
    fn to_reveal(&self, order: &[Entity]) -> Vec<(Entity, Reveal)> {
        let main = self.first_of(ButtonKind::Primary, order);
        let next = self
            .first_of(ButtonKind::Choice, order)
            .or_else(|| main.filter(|_| !self.news.is_empty()));
        let next = next.map(|next| (next, Reveal::IfNewsStaysInSight));
        let news = self.news.iter().map(|news| (news, Reveal::Always));
        next.into_iter().chain(news).collect()
    }

    /// Returns the id of the scroll area around a node.
    fn area_around(&self, entity: Entity) -> Option<&'static str> {
        let mut ancestors = self.parents.iter_ancestors(entity);
        ancestors.find_map(|ancestor| self.areas.get(ancestor).ok().map(|id| id.0))
    }

    /// Returns the button or field with this id.
    fn named(&self, wanted: &str, order: &[Entity]) -> Option<Entity> {
        order.iter().copied().find(|entity| {
            let button = self.buttons.get(*entity);
            button.is_ok_and(|button| button.id == wanted)
                || self
                    .fields
                    .get(*entity)
                    .is_ok_and(|field| field.0 == wanted)
        })
    }
}

/// Sets the focus in a new tree. On arrival at a page that names an element to focus, focuses that element. Otherwise,
/// restores the position on a page that was rebuilt or returned to. On any other page, focuses the heading at which the
/// page begins, or else the element that `first_new` returns.
fn settle(
    page: Res<Current>,
    nodes: Nodes,
    time: Res<Time<Real>>,
    mut areas: Query<(&ScrollId, &mut ScrollPosition)>,
    mut focus: ResMut<InputFocus>,
    mut history: ResMut<FocusHistory>,
    mut commands: Commands,
) {
    let page = &page.0;
    let order = nodes.order();
    let (arrived, position) = history.move_to(page, time.elapsed());
    let beginning = nodes.beginning(page);
    if let Some(heading) = beginning {
        // A heading can have the focus, but the Tab key skips it.
        commands.entity(heading).insert((Beginning, TabIndex(-1)));
    }
    // The page may name an element to focus. The system `ring` then requests scrolling from the top of the page just
    // far enough to show the element, so that the text above it stays visible too.
    let asked = page.focus.as_ref();
    let asked = asked.and_then(|wanted| nodes.named(wanted, &order));
    if let Some(entity) = asked.filter(|_| arrived) {
        focus.set(entity, FocusCause::Navigated);
        return;
    }
    let jump = history.new_jump(page);
    let jump = jump.and_then(|part| nodes.part(part, &order));
    // On a remembered page, restore the position. On a new page, scroll to what is new.
    let target = match &position {
        Some(position) => {
            for (id, mut at) in &mut areas {
                at.y = position.scrolls.get(id.0).copied().unwrap_or_default();
            }
            // An area that showed the news shows it again, even if the window or the text has another size now.
            for (entity, reveal) in nodes.to_reveal(&order) {
                let area = nodes.area_around(entity);
                if area.is_some_and(|area| position.showed_news(area)) {
                    commands.entity(entity).insert(reveal);
                }
            }
            position.focus.as_ref().map(|wanted| {
                let same = match wanted.as_str() {
                    BEGINNING => beginning,
                    id => match id.strip_prefix(PART) {
                        Some(part) => nodes.part(part, &order),
                        None => nodes.named(id, &order),
                    },
                };
                // The element that had the focus may be gone. Then focus the element that the page names, or else the
                // one that `first_new` returns.
                same.or(asked)
                    .or_else(|| first_new(page, &order, &nodes.buttons))
            })
        }
        None => {
            for (entity, reveal) in nodes.to_reveal(&order) {
                commands.entity(entity).insert(reveal);
            }
            Some(beginning.or_else(|| first_new(page, &order, &nodes.buttons)))
        }
    };
    // A jump leads from the remembered position to the top of a part.
    if let Some(heading) = jump {
        commands.entity(heading).insert(Reveal::AtTop);
    }
    // Here the program, and not the trainee, moves the focus. `by_itself` prevents scrolling to the node.
    match jump.or(target.flatten()) {
        Some(entity) => {
            if focus.get() != Some(entity) {
                focus.set(entity, FocusCause::Navigated);
            }
            history.by_itself = Some(entity);
        }
        None => focus.clear(),
    }
}

impl FocusHistory {
    /// Returns the part that the page jumps to, and remembers that the jump was made. Returns `None` if there is no
    /// jump, or if it was made before.
    fn new_jump<'a>(&mut self, page: &'a Page) -> Option<&'a str> {
        let jump = page.jump.as_ref()?;
        let is_new = self.jumped != Some(jump.number);
        self.jumped = Some(jump.number);
        is_new.then_some(jump.part.as_str())
    }

    /// Takes over the page that is shown now. The first value returned is `true` if the trainee has arrived at another
    /// page. The second is the position to restore; `None` means the top of the page. If the same page was rebuilt, its
    /// position is restored. If an overlay was closed, the position on the page below it is restored.
    fn move_to(&mut self, page: &Page, now: Duration) -> (bool, Option<Position>) {
        let returning = self.here.overlay;
        let arrived = self.here.place != page.place || self.here.name != Some(page.name);
        let position = if !arrived {
            Some(self.here.clone())
        } else {
            let left = self.here.clone();
            self.below.insert(left.place.clone(), left);
            let back = self.below.remove(&page.place);
            back.filter(|back| returning && back.name == Some(page.name))
        };
        if !page.overlay && arrived {
            self.below.clear();
        }
        if arrived {
            self.since = now;
        }
        self.here.name = Some(page.name);
        self.here.overlay = page.overlay;
        self.here.place.clone_from(&page.place);
        (arrived, position)
    }
}

/// Moves the focus on from a heading. Tab moves it to the next button or field, Shift and Tab to the previous one. From
/// the heading at which a page begins, the down arrow key does the same as Tab; from other headings, it scrolls.
fn leave_heading(
    mut event: On<FocusedInput<KeyboardInput>>,
    nodes: Nodes,
    stops: Query<&TabIndex>,
    held: Res<ButtonInput<KeyCode>>,
    mut focus: ResMut<InputFocus>,
) {
    let key = event.input.key_code;
    let is_beginning = nodes.beginnings.contains(event.focused_entity);
    let is_heading = is_beginning || nodes.parts.contains(event.focused_entity);
    let is_move = match key {
        KeyCode::Tab => is_heading,
        KeyCode::ArrowDown => is_beginning,
        _ => false,
    };
    if !is_move || event.input.state != ButtonState::Pressed {
        return;
    }
    let order = nodes.order();
    let mut parts = order.splitn(2, |entity| *entity == event.focused_entity);
    let (before, after) = (
        parts.next().unwrap_or_default(),
        parts.next().unwrap_or_default(),
    );
    let is_stop = |entity: &&Entity| stops.get(**entity).is_ok_and(|index| index.0 >= 0);
    let back = key == KeyCode::Tab && held.any_pressed([KeyCode::ShiftLeft, KeyCode::ShiftRight]);
    let next = if back {
        before.iter().rfind(is_stop)
    } else {
        after.iter().find(is_stop)
    };
    if let Some(next) = next {
        event.propagate(false);
        focus.set(*next, FocusCause::Navigated);
    }
}

/// Returns the button that gets the focus on a new page: the first answer to a question. On a page without answers,
/// returns the button that leads on. If that button is missing too, returns the first button below the header, or else
/// the first button of the page.
fn first_new(page: &Page, order: &[Entity], buttons: &Query<&PageButton>) -> Option<Entity> {
    let first = |fits: &dyn Fn(&PageButton) -> bool| {
        let is = |entity: &&Entity| buttons.get(**entity).is_ok_and(fits);
        order.iter().find(is).copied()
    };
    let in_header = |button: &PageButton| page.toolbar.iter().any(|one| one.id == button.id);
    // On the page of a note or an appraisal, the first answer gets the focus, not the button that submits. Otherwise, a
    // key that was meant for the previous line could submit the answers.
    let answers = |kind| matches!(kind, ButtonKind::Radio(_) | ButtonKind::Check(_));
    first(&|button| !page.overlay && answers(button.kind))
        .or_else(|| first(&|button| button.kind == ButtonKind::Primary))
        .or_else(|| first(&|button| !in_header(button)))
        .or_else(|| first(&|_| true))
}

/// Moves the focus between choices, checkboxes, radio buttons or options with the up and down arrow keys. Between radio
/// buttons or options, the left and right arrow keys do the same.
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
