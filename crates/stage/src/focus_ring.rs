//! The ring around what has the focus, and the scrolling that brings it into view.

use bevy::ecs::entity::EntityHashMap;
use bevy::input_focus::{InputFocus, InputFocusVisible};
use bevy::prelude::*;
use bevy::text::EditableText;
use bevy::ui::UiSystems;
use bevy::window::RequestRedraw;

use super::accessibility::hidden;
use super::drawing::{Drawing, Drawn};
use super::focus::{Memory, Reveal};
use super::scroll::ScrollId;
use super::theme::LINE;

/// The thickness of the ring.
const RING: f32 = 4.0;
/// The gap between a thing and its ring.
const GAP: f32 = 3.0;

/// The ring around what has the focus.
#[derive(Debug, Component)]
pub(crate) struct Ring;

/// Draws the ring.
pub(super) fn plugin(app: &mut App) {
    app.add_systems(
        PostUpdate,
        (
            ring.after(Drawing::Settle)
                .before(UiSystems::Prepare)
                .before(UiSystems::Stack),
            reveal.after(UiSystems::PostLayout),
        ),
    );
}

/// Puts the ring around what has the focus, and has it scrolled into view when the trainee moved it there.
#[allow(clippy::too_many_arguments, reason = "a system asks for what it needs")]
pub(super) fn ring(
    focus: Res<InputFocus>,
    visible: Res<InputFocusVisible>,
    drawn: Res<Drawn>,
    rings: Query<(Entity, Option<&ChildOf>), With<Ring>>,
    nodes: Query<&Node>,
    fields: Query<&ChildOf, With<EditableText>>,
    windows: Query<(), With<Window>>,
    mut memory: ResMut<Memory>,
    mut commands: Commands,
) {
    let wanted = focus
        .get()
        .filter(|entity| visible.0 && nodes.contains(*entity) && !windows.contains(*entity));
    // A field is as high as its letters only while it has no children, so its ring hangs on the slot that it fills.
    let slot = wanted.and_then(|entity| fields.get(entity).ok().map(ChildOf::parent));
    let bearer = slot.or(wanted);
    let mut there = false;
    for (ring, parent) in &rings {
        if bearer.is_some() && parent.map(ChildOf::parent) == bearer {
            there = true;
        } else {
            commands.entity(ring).despawn();
        }
    }
    let (Some(entity), Some(bearer), Some(look), false) = (wanted, bearer, &drawn.look, there)
    else {
        return;
    };
    if memory.by_itself.take() != Some(entity) {
        commands.entity(entity).insert(Reveal);
    }
    let Ok(node) = nodes.get(entity) else { return };
    let border = match node.border.left {
        Val::Px(width) if slot.is_none() => width,
        _ => 0.0,
    };
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

/// Scrolls as little as needed; what is larger than its area shows its beginning.
fn reveal(
    wanted: Query<Entity, With<Reveal>>,
    nodes: Query<(&ComputedNode, &UiGlobalTransform)>,
    parents: Query<&ChildOf>,
    mut areas: Query<&mut ScrollPosition, With<ScrollId>>,
    mut commands: Commands,
    mut redraw: MessageWriter<RequestRedraw>,
) {
    const MARGIN: f32 = 20.0;
    // What has been scrolled already for another thing in the same area.
    let mut scrolled: EntityHashMap<f32> = EntityHashMap::default();
    for entity in &wanted {
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
        let logical = node.inverse_scale_factor();
        let height = frame.size().y * logical;
        let middle = (at.affine().translation.y - origin.affine().translation.y) * logical;
        let half = node.size().y * logical / 2.0 + MARGIN;
        let already = scrolled.get(&area).copied().unwrap_or_default();
        let top = middle - half + height / 2.0 - already;
        let bottom = middle + half + height / 2.0 - already;
        let way = if top < 0.0 || bottom - top > height {
            top
        } else if bottom > height {
            bottom - height
        } else {
            continue;
        };
        let reach = ((frame.content_size().y - frame.size().y) * logical).max(0.0);
        let to = (position.y + way).clamp(0.0, reach);
        if (to - position.y).abs() > 0.5 {
            scrolled.insert(area, already + to - position.y);
            position.y = to;
            redraw.write(RequestRedraw);
        }
    }
}
