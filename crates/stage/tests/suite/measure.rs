//! Measures the layout and finds text that is cut off or overlaps.

use bevy::prelude::*;
use bevy::text::{PositionedGlyph, RemSize, TextLayoutInfo};
use bevy::ui::{ComputedNode, OverflowAxis};
use samtalerum_stage::{PageButton, ScrollId};

/// Distance in pixels by which an edge may be off because of rounding.
const SLACK: f32 = 1.5;

pub(crate) fn rect(world: &World, entity: Entity) -> Option<Rect> {
    let node = world.get::<ComputedNode>(entity)?;
    let at = world.get::<UiGlobalTransform>(entity)?;
    Some(Rect::from_center_size(at.affine().translation, node.size()))
}

fn ancestors(world: &World, entity: Entity) -> Vec<Entity> {
    let mut found = Vec::new();
    let mut at = entity;
    while let Some(parent) = world.get::<ChildOf>(at) {
        at = parent.parent();
        found.push(at);
    }
    found
}

fn within(inner: Rect, outer: Rect, x: bool, y: bool) -> bool {
    (!x || (inner.min.x >= outer.min.x - SLACK && inner.max.x <= outer.max.x + SLACK))
        && (!y || (inner.min.y >= outer.min.y - SLACK && inner.max.y <= outer.max.y + SLACK))
}

/// Returns `true` if a node is drawn. A line that the edge of its scroll area would cut is not drawn.
pub(crate) fn is_drawn(world: &World, entity: Entity) -> bool {
    let visibility = world.get::<InheritedVisibility>(entity);
    visibility.is_some_and(|visibility| visibility.get())
}

/// Returns the visible part of a node: its rectangle without the parts that its ancestors clip.
fn visible(world: &World, entity: Entity, mut seen: Rect) -> Rect {
    for ancestor in ancestors(world, entity) {
        let clips = world
            .get::<Node>(ancestor)
            .is_some_and(|node| node.overflow.y != OverflowAxis::Visible);
        if let (true, Some(frame)) = (clips, rect(world, ancestor)) {
            seen = seen.intersect(frame);
        }
    }
    seen
}

/// Returns a description of every fault of the layout.
pub(crate) fn faults(app: &mut App, window: Vec2) -> Vec<String> {
    let mut query = app
        .world_mut()
        .query_filtered::<Entity, (With<Text>, With<ComputedNode>)>();
    let world = app.world();
    let texts: Vec<Entity> = query
        .iter(world)
        .filter(|entity| is_drawn(world, *entity))
        .collect();
    let mut faults = Vec::new();
    let screen = Rect::from_corners(Vec2::ZERO, window);
    let mut seen = Vec::new();
    for entity in texts {
        let text = &world.get::<Text>(entity).unwrap().0;
        let Some(own) = rect(world, entity) else {
            continue;
        };
        let short: String = text.chars().take(40).collect();
        // The width is measured by the glyphs, because the width in the layout includes spaces at the ends of lines.
        let layout = world.get::<TextLayoutInfo>(entity).unwrap();
        let edge = |glyph: &PositionedGlyph| glyph.position.x + glyph.atlas_info.rect.width() / 2.0;
        let right = layout.glyphs.iter().map(edge).fold(0.0, f32::max);
        let laid = Vec2::new(right, layout.size.y);
        if laid.x > own.width() + SLACK || laid.y > own.height() + SLACK {
            faults.push(format!("»{short}« is {laid} in a node of {}", own.size()));
        }
        if own.height() > laid.y * 1.5 + SLACK {
            faults.push(format!("»{short}« takes {} for {laid}", own.size()));
        }
        // A line break may split a long compound, but never a short word.
        let parts = |word: &str| word.chars().count().div_ceil(7);
        let most: usize = text.split_whitespace().map(parts).sum();
        let lines = layout.glyphs.iter().map(|glyph| glyph.line_index + 1);
        if lines.max() > Some(most) {
            faults.push(format!("»{short}« is torn apart in {}", own.size()));
        }
        let mut scrolls = false;
        for ancestor in ancestors(world, entity) {
            let Some(frame) = rect(world, ancestor) else {
                continue;
            };
            let area = world.get::<ScrollId>(ancestor).is_some();
            if !within(own, frame, true, !area && !scrolls) {
                faults.push(format!("»{short}« {own:?} leaves an ancestor {frame:?}"));
                break;
            }
            scrolls |= area;
        }
        if !within(own, screen, true, !scrolls) {
            faults.push(format!("»{short}« {own:?} leaves the window"));
        }
        let part = visible(world, entity, own);
        if !part.is_empty() {
            seen.push((short, part));
        }
    }
    overlaps("text", &seen, &mut faults);
    faults.extend(low_areas(app));
    faults.extend(crowded_buttons(app));
    faults
}

/// Finds scroll areas with a height of less than four lines of text. Reading in such an area is too hard.
fn low_areas(app: &mut App) -> Vec<String> {
    const LINES: f32 = 4.0 * 1.35;
    let mut query = app.world_mut().query::<(&ScrollId, &ComputedNode)>();
    let world = app.world();
    let least = world.resource::<RemSize>().0 * LINES;
    query
        .iter(world)
        .filter(|(_, node)| node.size().y < least.min(node.content_size().y))
        .map(|(id, node)| format!("the area {} is {} high", id.0, node.size().y))
        .collect()
}

fn overlaps(what: &str, seen: &[(String, Rect)], faults: &mut Vec<String>) {
    for (i, (one, a)) in seen.iter().enumerate() {
        for (other, b) in &seen[i + 1..] {
            let common = a.intersect(*b);
            if !common.is_empty() && common.width() > SLACK && common.height() > SLACK {
                faults.push(format!(
                    "{what} »{one}« overlaps »{other}« by {}",
                    common.size()
                ));
            }
        }
    }
}

fn crowded_buttons(app: &mut App) -> Vec<String> {
    let mut query = app.world_mut().query::<(Entity, &PageButton)>();
    let world = app.world();
    let seen: Vec<(String, Rect)> = query
        .iter(world)
        .filter(|(entity, _)| is_drawn(world, *entity))
        .filter_map(|(entity, button)| {
            let part = visible(world, entity, rect(world, entity)?);
            (!part.is_empty()).then(|| (button.id.clone(), part))
        })
        .collect();
    let mut faults = Vec::new();
    overlaps("button", &seen, &mut faults);
    faults
}
