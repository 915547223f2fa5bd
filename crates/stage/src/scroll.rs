//! Scroll areas. They scroll by wheel, touch and keys, and automatically to the focus or to new content.

use bevy::camera::visibility::VisibilitySystems;
use bevy::input::ButtonState;
use bevy::input::keyboard::{KeyCode, KeyboardInput};
use bevy::input_focus::{FocusedInput, InputFocus};
use bevy::prelude::*;
use bevy::ui::UiSystems;
use bevy::ui_widgets::{ControlOrientation, ScrollArea, Scrollbar, ScrollbarThumb};
use bevy::window::PrimaryWindow;

use super::accessibility::hidden;
use super::appearance::{Appearance, column};

/// Id of a scroll area, by which its position is restored in the next tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Component)]
pub struct ScrollId(pub &'static str);

/// Marks the area that is scrolled by keys if the focus is in no area.
#[derive(Debug, Component)]
pub(crate) struct MainScroll;

/// The scroll bar of an area. It is visible only while the content is larger than the area.
#[derive(Debug, Component)]
struct Bar(Entity);

/// Marks an area that the program has scrolled to new content. The value is the scroll position that the program chose.
/// Once the area is at another position, the mark no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Component)]
pub(crate) struct AtNews(pub f32);

impl AtNews {
    /// Returns `true` if `position`, the current scroll position of the area, is still the marked one.
    pub(crate) fn holds(self, position: f32) -> bool {
        (self.0 - position).abs() < 0.5
    }
}

/// The phase in which new content and the focus are scrolled into view. Nodes move to the new scroll position in the
/// next frame.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, SystemSet)]
pub(crate) struct Revealing;

/// Distance in pixels that a finger moves before a touch counts as a scroll and no longer as a press.
pub(crate) const SLOP: f32 = 10.0;

/// Adds scrolling to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_observer(by_key).add_systems(
        PostUpdate,
        // Runs in the same frame as the layout, because a window at rest draws no later frame in which the bar could
        // appear.
        show_bars
            .after(UiSystems::PostLayout)
            .before(VisibilitySystems::VisibilityPropagate),
    );
}

/// Draws a scrolling column with a bar at its right edge. `outer` lays out the area, `inner` its content, and `fill`
/// adds the content. Returns the outer node, which contains the area and the bar and does not scroll itself.
pub(crate) fn area<'a>(
    parent: &'a mut ChildSpawnerCommands,
    look: &Appearance,
    id: &'static str,
    outer: Node,
    inner: Node,
    fill: impl FnOnce(&mut ChildSpawnerCommands),
) -> EntityCommands<'a> {
    let main = matches!(id, "column" | "main" | "choices");
    let mut frame = parent.spawn(Node {
        min_height: px(0),
        ..outer
    });
    frame.with_children(|frame| {
        let mut area = frame.spawn((
            ScrollId(id),
            ScrollArea,
            Node {
                overflow: Overflow::scroll_y(),
                flex_direction: FlexDirection::Column,
                flex_grow: 1.0,
                flex_basis: px(0),
                min_width: px(0),
                ..default()
            },
        ));
        if main {
            area.insert(MainScroll);
        }
        area.with_children(|area| {
            area.spawn(Node {
                flex_shrink: 0.0,
                ..inner
            })
            .with_children(fill);
        });
        let area = area.id();
        frame
            .spawn((
                Bar(area),
                Scrollbar::new(area, ControlOrientation::Vertical, 32.0),
                Visibility::Hidden,
                Node {
                    position_type: PositionType::Absolute,
                    right: px(2),
                    top: px(4),
                    bottom: px(4),
                    width: px(6),
                    ..column(px(0))
                },
                hidden(),
            ))
            .with_children(|bar| {
                bar.spawn((
                    ScrollbarThumb {
                        border_radius: BorderRadius::MAX,
                        ..default()
                    },
                    BackgroundColor(look.palette.quiet),
                ));
            });
    });
    frame
}

/// Returns the maximum scroll position: the height of the content minus the height of the area.
pub(crate) fn reach(node: &ComputedNode) -> f32 {
    ((node.content_size().y - node.size().y) * node.inverse_scale_factor()).max(0.0)
}

/// Shows the bars of the areas whose content is higher than the area.
fn show_bars(areas: Query<&ComputedNode>, mut bars: Query<(&Bar, &mut Visibility)>) {
    for (bar, mut visibility) in &mut bars {
        let more = areas.get(bar.0).is_ok_and(|node| reach(node) > 1.0);
        visibility.set_if_neq(if more {
            Visibility::Inherited
        } else {
            Visibility::Hidden
        });
    }
}

/// Scrolls by Page Up, Page Down, Home, End, and the up and down arrow keys, unless a widget has handled the key.
/// Scrolls the area around the focus, or the main area if the focus is in no area.
fn by_key(
    mut event: On<FocusedInput<KeyboardInput>>,
    windows: Query<(), With<PrimaryWindow>>,
    focus: Res<InputFocus>,
    parents: Query<&ChildOf>,
    main: Query<Entity, With<MainScroll>>,
    mut areas: Query<(&ComputedNode, &mut ScrollPosition), With<ScrollId>>,
) {
    if event.input.state != ButtonState::Pressed || !windows.contains(event.focused_entity) {
        return;
    }
    let around = focus.get().and_then(|focused| {
        parents
            .iter_ancestors(focused)
            .find(|ancestor| areas.contains(*ancestor))
    });
    let Some((node, mut position)) = around
        .or_else(|| main.iter().next())
        .and_then(|area| areas.get_mut(area).ok())
    else {
        return;
    };
    let height = node.size().y * node.inverse_scale_factor();
    let distance = match event.input.key_code {
        KeyCode::PageDown => height * 0.85,
        KeyCode::PageUp => -height * 0.85,
        KeyCode::ArrowDown => 60.0,
        KeyCode::ArrowUp => -60.0,
        KeyCode::Home => f32::NEG_INFINITY,
        KeyCode::End => f32::INFINITY,
        _ => return,
    };
    event.propagate(false);
    position.y = (position.y + distance).clamp(0.0, reach(node));
}
