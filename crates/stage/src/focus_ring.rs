//! The ring around the focused node, and the scrolling that brings the node into view.

use bevy::ecs::entity::{EntityHashMap, EntityHashSet};
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::accessibility::hidden;
use super::focus::{FocusHistory, News, Reveal};
use super::scroll::{AtNews, Revealing, ScrollId, reach};
use super::theme::LINE;
use super::tree::{DrawPhase, TreeState};

/// Thickness of the ring in pixels.
const RING: f32 = 4.0;
/// Gap between a node and its ring in pixels.
const GAP: f32 = 3.0;

/// The ring around the focused node.
#[derive(Debug, Component)]
pub(crate) struct Ring;

/// Adds the ring and the scrolling to the app.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (
            ring.after(DrawPhase::Settle)
                .before(UiSystems::Prepare)
                .before(UiSystems::Stack),
            reveal.in_set(Revealing).after(UiSystems::PostLayout),
        ),
    );
}

/// Draws the ring around the focused node, and requests scrolling to it if the trainee moved the focus.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
pub(super) fn ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    tree: Res<TreeState>,
    rings: Query<(Entity, Option<&ChildOf>), With<Ring>>,
    nodes: Query<&Node>,
    fields: Query<&ChildOf, With<EditableText>>,
    windows: Query<(), With<Window>>,
    mut history: ResMut<FocusHistory>,
    mut commands: Commands,
) {
    let wanted = focus
        .get()
        .filter(|entity| visible.0 && nodes.contains(*entity) && !windows.contains(*entity));
    // A field with children would no longer be as high as its text, so the ring becomes a child of the field's slot,
    // which is the field's parent.
    let slot = wanted.and_then(|entity| fields.get(entity).ok().map(ChildOf::parent));
    let bearer = slot.or(wanted);
    // Keeps a ring that is already around the right node, and despawns all others.
    let mut there = false;
    for (ring, parent) in &rings {
        if bearer.is_some() && parent.map(ChildOf::parent) == bearer {
            there = true;
        } else {
            commands.entity(ring).despawn();
        }
    }
    let (Some(entity), Some(bearer), Some(look), false) = (wanted, bearer, &tree.look, there)
    else {
        return;
    };
    if history.by_itself.take() != Some(entity) {
        commands.entity(entity).insert(Reveal::Always);
    }
    let Ok(node) = nodes.get(entity) else { return };
    let border = match node.border.left {
        Val::Px(width) if slot.is_none() => width,
        _ => 0.0,
    };
    // The ring is outside the node's border, and its corners are rounded to match.
    let out = border + GAP + RING;
    let corner = match node.border_radius.top_left {
        Val::Px(radius) => px(radius + GAP + RING),
        other => other,
    };
    commands.spawn((
        Ring,
        ChildOf(bearer),
        Node {
            position_type: PositionType::Absolute,
            left: px(-out),
            right: px(-out),
            top: px(-out),
            bottom: px(-out),
            border: px(RING).all(),
            border_radius: BorderRadius::all(corner),
            ..default()
        },
        BorderColor::all(look.palette.focus),
        Outline::new(px(LINE), px(0), look.palette.focus_edge),
        Pickable::IGNORE,
        hidden(),
    ));
}

/// Scrolls nodes into view by the smallest distance, or to the top if they ask for it. If a node is larger than its
/// scroll area, the beginning of the node is shown. Marks the areas that now show nodes marked as [`News`].
fn reveal(
    wanted: Query<(Entity, &Reveal)>,
    news: Query<(), With<News>>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut ScrollPosition, With<ScrollId>>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    const MARGIN: f32 = 20.0;
    // Distance by which each scroll area has already been scrolled in this frame. Scrolling to a second node in the
    // same area starts from there.
    let mut scrolled: EntityHashMap<f32> = EntityHashMap::default();
    let mut at_news: EntityHashSet = EntityHashSet::default();
    // A node that is revealed later may scroll an earlier one out of sight again.
    for (entity, how) in wanted.iter().sort::<&Reveal>() {
        commands.entity(entity).remove::<Reveal>();
        let area = parents
            .iter_ancestors(entity)
            .find(|ancestor| areas.contains(*ancestor));
        let (Some(area), Ok((node, at))) = (area, nodes.get(entity)) else {
            continue;
        };
        let (Ok((frame, origin)), Ok(mut position)) = (nodes.get(area), areas.get_mut(area)) else {
            continue;
        };
        if news.contains(entity) {
            at_news.insert(area);
        }
        // Distances from the top of the area to the top and the bottom of the node, in logical pixels and including a
        // margin.
        let logical = node.inverse_scale_factor();
        let height = frame.size().y * logical;
        let middle = (at.affine().translation.y - origin.affine().translation.y) * logical;
        let half = node.size().y * logical / 2.0 + MARGIN;
        let already = scrolled.get(&area).copied().unwrap_or_default();
        let top = middle - half + height / 2.0 - already;
        let bottom = middle + half + height / 2.0 - already;
        let distance = if *how == Reveal::AtTop || top < 0.0 || bottom - top > height {
            top
        } else if bottom > height {
            bottom - height
        } else {
            continue;
        };
        let to = (position.y + distance).clamp(0.0, reach(frame));
        if (to - position.y).abs() > 0.5 {
            scrolled.insert(area, already + to - position.y);
            position.y = to;
            redraw.write(RequestRedraw);
        }
    }
    for area in at_news {
        if let Ok(position) = areas.get(area) {
            commands.entity(area).insert(AtNews(position.y));
        }
    }
}
