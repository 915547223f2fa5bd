//! Draws nodes with less work per pixel than the engine does. Its one shader looks up a pixel of a picture, and computes
//! corners and borders, for each pixel of each node, although most pixels show one colour or a picture without corners.
//! A graphics card does not care, but where there is none, the processor spends most of a frame on it.
//!
//! Before the engine queues the nodes, they are divided into pieces ([`pieces`]). Of these, solid ones and pictures are
//! drawn by pipelines of their own ([`pipelines`]), and only corners and borders by that of the engine. The result is not
//! copied afterwards ([`output`]), and transparent margins of pictures are not drawn at all ([`margins`]).

mod kind;
mod margins;
mod output;
mod pieces;
mod pipelines;

use bevy::prelude::*;
use bevy::render::sync_world::TemporaryRenderEntity;
use bevy::render::{Extract, ExtractSchedule, RenderApp};
use bevy::ui_render::{
    ExtractedUiItem, ExtractedUiNode, ExtractedUiNodes, NodeType, RenderUiSystems,
};

pub use kind::Painting;
use kind::{Whites, is_upright};
use margins::Visible;
use pieces::{Outline, Piece};

/// Adds the division into pieces and the pipelines, if the app draws.
pub(super) fn plugin(app: &mut App) {
    if app.get_sub_app(RenderApp).is_none() {
        return;
    }
    let mut images = app.world_mut().resource_mut::<Assets<Image>>();
    let whites = Whites {
        solid: images.add(Image::default()),
        shaped: images.add(Image::default()),
    };
    app.init_resource::<Visible>()
        .add_systems(Last, margins::find);
    let fragments = pipelines::fragments(app);
    if let Some(render) = app.get_sub_app_mut(RenderApp) {
        render.insert_resource(whites).add_systems(
            ExtractSchedule,
            divide
                .in_set(Painting)
                .after(RenderUiSystems::ExtractCursor),
        );
        pipelines::add(render, fragments);
        output::add(render);
    }
}

/// Divides the nodes of a frame into pieces.
fn divide(
    mut nodes: ResMut<ExtractedUiNodes>,
    whites: Res<Whites>,
    visible: Extract<Res<Visible>>,
    mut commands: Commands,
) {
    for mut node in std::mem::take(&mut nodes.uinodes) {
        if node.image != AssetId::default() {
            if let Some(part) = visible_part(&node, &visible) {
                node.clip = Some(node.clip.map_or(part, |clip| clip.intersect(part)));
            }
            nodes.uinodes.push(node);
            continue;
        }
        node.image = whites.shaped.id();
        let Some(pieces) = pieces_of(&node) else {
            nodes.uinodes.push(node);
            continue;
        };
        for piece in pieces {
            let visible = node
                .clip
                .map_or(piece.place, |clip| clip.intersect(piece.place));
            if visible.is_empty() {
                continue;
            }
            let white = if piece.is_solid {
                &whites.solid
            } else {
                &whites.shaped
            };
            nodes.uinodes.push(ExtractedUiNode {
                image: white.id(),
                clip: Some(visible),
                item: clone_of(&node.item),
                render_entity: commands.spawn(TemporaryRenderEntity).id(),
                ..node
            });
        }
    }
}

/// Returns the part of a picture that is not transparent; `None` if the node is turned, or shows a part of a picture.
fn visible_part(node: &ExtractedUiNode, visible: &Visible) -> Option<Rect> {
    let ExtractedUiItem::Node {
        rect,
        atlas_scaling: None,
        flip_x,
        flip_y,
        ..
    } = &node.item
    else {
        return None;
    };
    let place = Rect::from_center_size(node.transform.translation, rect.size());
    is_upright(node).then(|| visible.part(node.image, place, [*flip_x, *flip_y]))
}

/// Returns the pieces of a node without a picture; `None` if it must stay whole, because it is turned or transparent.
fn pieces_of(node: &ExtractedUiNode) -> Option<Vec<Piece>> {
    let ExtractedUiItem::Node {
        color,
        rect,
        border_radius,
        border,
        node_type,
        ..
    } = &node.item
    else {
        return None;
    };
    if !is_upright(node) {
        return None;
    }
    let outline = Outline {
        place: Rect::from_center_size(node.transform.translation, rect.size()),
        border: *border,
        radius: *border_radius,
    };
    match node_type {
        NodeType::Rect if color.alpha >= 1.0 => Some(outline.background()),
        NodeType::Border(_) => Some(outline.border()),
        NodeType::Rect | NodeType::Inverted => None,
    }
}

/// Returns a copy of an item. The engine's type has no method for it.
fn clone_of(item: &ExtractedUiItem) -> ExtractedUiItem {
    match item {
        ExtractedUiItem::Node {
            color,
            rect,
            atlas_scaling,
            flip_x,
            flip_y,
            border_radius,
            border,
            node_type,
        } => ExtractedUiItem::Node {
            color: *color,
            rect: *rect,
            atlas_scaling: *atlas_scaling,
            flip_x: *flip_x,
            flip_y: *flip_y,
            border_radius: *border_radius,
            border: *border,
            node_type: *node_type,
        },
        ExtractedUiItem::Glyphs { range } => ExtractedUiItem::Glyphs {
            range: range.clone(),
        },
    }
}
