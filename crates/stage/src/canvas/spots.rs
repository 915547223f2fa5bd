//! The spots at which buttons, fields and texts are drawn. The document gives its own, invisible elements the same
//! spots.

use std::collections::BTreeMap;

use bevy::ecs::system::SystemParam;
use bevy::prelude::*;
use bevy::text::RemSize;
use bevy::ui::{CalculatedClip, UiStack};

use crate::earlier::OnlyInPicture;
use crate::tree::View;
use crate::widgets::{FieldId, PageButton};

/// The rectangle of something that is drawn, in CSS pixels.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    /// The whole rectangle, including parts that are scrolled out of sight.
    area: Rect,
    /// The visible part. If nothing is visible, the part has no width or no height, and is at the nearest edge of the
    /// visible area.
    seen: Rect,
}

impl Spot {
    /// Returns the spot of a node. `view` is the area of the canvas, and `zoom` the factor by which
    /// the page is scaled.
    fn new(
        node: &ComputedNode,
        transform: &UiGlobalTransform,
        clip: Option<&CalculatedClip>,
        view: Rect,
        zoom: f32,
    ) -> Self {
        let scale = node.inverse_scale_factor() * zoom;
        let area = Rect::from_center_size(transform.translation * scale, node.size() * scale);
        let clip = clip.map_or(view, |clip| {
            let Rect { min, max } = clip.clip;
            within(Rect::from_corners(min * scale, max * scale), view)
        });
        Self {
            area,
            seen: within(area, clip),
        }
    }

    /// Returns the same rectangle with an empty visible part, for a node that is hidden although it is not scrolled out
    /// of sight.
    fn out_of_sight(self) -> Self {
        let Rect { min, max } = self.seen;
        Self {
            seen: Rect::from_corners(min, Vec2::new(max.x, min.y)),
            ..self
        }
    }

    /// Returns the left edge, top edge, width and height of the whole rectangle, and then the same four numbers of the
    /// visible part.
    fn numbers(&self) -> [f32; 8] {
        let Self { area, seen } = self;
        [
            area.min.x,
            area.min.y,
            area.width(),
            area.height(),
            seen.min.x,
            seen.min.y,
            seen.width(),
            seen.height(),
        ]
    }
}

/// Returns the part of a rectangle that is within `limit`. If the two do not overlap, returns the nearest point or line
/// of `limit`.
fn within(area: Rect, limit: Rect) -> Rect {
    let inside = |point: Vec2| point.clamp(limit.min, limit.max.max(limit.min));
    Rect::from_corners(inside(area.min), inside(area.max))
}

/// The spots in one frame.
#[derive(Debug, Default)]
pub(super) struct Spots {
    /// The spots of the buttons and fields, by id.
    pub controls: BTreeMap<String, Spot>,
    /// The spots of the texts outside buttons, in reading order. Texts that the document does not have are left out.
    pub texts: Vec<TextSpot>,
}

/// The spot of a text.
#[derive(Debug, Clone)]
pub(super) struct TextSpot {
    /// The text.
    pub words: String,
    /// The size of the text's font in CSS pixels.
    pub size: f32,
    /// The spot at which the text is drawn.
    pub spot: Spot,
}

/// The nodes that are drawn in the present frame.
#[derive(SystemParam)]
pub(super) struct Drawing<'w, 's> {
    /// All nodes, from back to front. Within a page, this is the reading order.
    stack: Res<'w, UiStack>,
    view: Res<'w, View>,
    rem: Res<'w, RemSize>,
    zoom: Res<'w, UiScale>,
    nodes: Query<
        'w,
        's,
        (
            &'static ComputedNode,
            &'static UiGlobalTransform,
            Option<&'static CalculatedClip>,
            &'static InheritedVisibility,
        ),
    >,
    controls: Query<'w, 's, AnyOf<(&'static PageButton, &'static FieldId)>>,
    texts: Query<'w, 's, (&'static Text, &'static TextFont), Without<OnlyInPicture>>,
    buttons: Query<'w, 's, (), With<PageButton>>,
    parents: Query<'w, 's, &'static ChildOf>,
}

impl Spots {
    /// Returns the spots of everything that is drawn.
    pub(super) fn of(drawing: &Drawing) -> Self {
        let mut spots = Self::default();
        let zoom = drawing.zoom.0;
        let view = Rect::from_corners(Vec2::ZERO, drawing.view.0 * zoom);
        for &entity in &drawing.stack.uinodes {
            let Ok((node, transform, clip, visibility)) = drawing.nodes.get(entity) else {
                continue;
            };
            let spot = Spot::new(node, transform, clip, view, zoom);
            let spot = if visibility.get() {
                spot
            } else {
                spot.out_of_sight()
            };
            if let Ok((button, field)) = drawing.controls.get(entity) {
                let id = button.map(|one| &one.id).or(field.map(|one| &one.0));
                spots.controls.extend(id.map(|id| (id.clone(), spot)));
            }
            if let Ok((Text(words), font)) = drawing.texts.get(entity)
                && !words.is_empty()
                && !drawing.is_label(entity)
            {
                spots.texts.push(TextSpot {
                    words: words.clone(),
                    size: font.font_size.eval(view.size(), drawing.rem.0) * zoom,
                    spot,
                });
            }
        }
        spots
    }

    /// Returns the spots as JSON: a list of two values, the buttons and fields by id, and the texts.
    pub(super) fn json(&self) -> String {
        let controls = self.controls.iter();
        let controls: BTreeMap<_, _> = controls.map(|(id, spot)| (id, spot.numbers())).collect();
        let texts = self.texts.iter();
        let texts: Vec<_> = texts
            .map(|text| (&text.words, text.size, text.spot.numbers()))
            .collect();
        // Writing cannot fail: all keys are texts.
        serde_json::to_string(&(controls, texts)).unwrap_or_default()
    }
}

impl Drawing<'_, '_> {
    /// Returns `true` if a text is in a button. Such a text gets no spot, because the button's spot includes it.
    fn is_label(&self, text: Entity) -> bool {
        let mut ancestors = self.parents.iter_ancestors(text);
        ancestors.any(|ancestor| self.buttons.contains(ancestor))
    }
}
