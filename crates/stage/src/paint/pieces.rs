//! Divides the rectangle of a node into pieces: those that one opaque colour fills, and those with corners or edges. What
//! the engine's shader would leave transparent belongs to no piece.

use bevy::prelude::*;
use bevy::ui::ResolvedBorderRadius;

/// The area in pixels below which a node stays whole, because each piece costs more than its pixels.
const MIN_AREA: f32 = 1_024.0;

/// The part of a pixel by which an edge may miss the border between two pixels and still count as lying on it.
const TOLERANCE: f32 = 1e-3;

/// A part of a node.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Piece {
    /// Its place on the display, in pixels.
    pub(super) place: Rect,
    /// `true` if the colour of the node fills every pixel of the piece.
    pub(super) is_solid: bool,
}

/// The outline of a node.
#[derive(Debug, Clone, Copy)]
pub(super) struct Outline {
    /// Its place on the display, in pixels.
    pub(super) place: Rect,
    /// The thickness of the node's border, in pixels.
    pub(super) border: BorderRect,
    /// The radius of each corner, in pixels.
    pub(super) radius: ResolvedBorderRadius,
}

impl Outline {
    /// Returns the pieces of the background, which fills the node within its border.
    pub(super) fn background(&self) -> Vec<Piece> {
        let inner = Rect {
            min: self.place.min + self.border.min_inset,
            max: self.place.max - self.border.max_inset,
        };
        let straight = self.straight();
        let solid = Rect {
            min: next_pixel(inner.min.max(vec2(inner.min.x, straight[0]))),
            max: previous_pixel(inner.max.min(vec2(inner.max.x, straight[1]))),
        };
        if !is_worth_it(solid) {
            return vec![shaped(self.place)];
        }
        let mut pieces = vec![Piece {
            place: solid,
            is_solid: true,
        }];
        pieces.extend(around(inner, solid).into_iter().map(shaped));
        pieces
    }

    /// Returns the pieces of the border. There are none within it.
    pub(super) fn border(&self) -> Vec<Piece> {
        let Rect { min, max } = self.place;
        let straight = self.straight();
        let within = Rect {
            min: next_pixel(vec2(
                min.x + self.border.min_inset.x,
                straight[0].max(min.y + self.border.min_inset.y),
            )),
            max: previous_pixel(vec2(
                max.x - self.border.max_inset.x,
                straight[1].min(max.y - self.border.max_inset.y),
            )),
        };
        if !is_worth_it(within) {
            return vec![shaped(self.place)];
        }
        let pieces = around(self.place, within);
        pieces.into_iter().map(shaped).collect()
    }

    /// Returns where the corners at the top end, and where those at the bottom begin.
    fn straight(&self) -> [f32; 2] {
        let radius = &self.radius;
        [
            self.place.min.y + radius.top_left.max(radius.top_right),
            self.place.max.y - radius.bottom_left.max(radius.bottom_right),
        ]
    }
}

/// Returns a piece with corners or edges.
fn shaped(place: Rect) -> Piece {
    Piece {
        place,
        is_solid: false,
    }
}

/// Returns `true` if the pixels of this part are worth a piece of its own.
fn is_worth_it(part: Rect) -> bool {
    // `Rect::size` would be wrong for a part with negative width or height.
    let size = part.max - part.min;
    size.min_element() > 0.0 && size.element_product() >= MIN_AREA
}

/// Divides the frame between two rectangles into a strip above, one below, one to the left and one to the right. Leaves
/// out empty strips.
fn around(outer: Rect, inner: Rect) -> Vec<Rect> {
    let strip = |from: Vec2, to: Vec2| Rect { min: from, max: to };
    let strips = [
        strip(outer.min, vec2(outer.max.x, inner.min.y)),
        strip(vec2(outer.min.x, inner.max.y), outer.max),
        strip(
            vec2(outer.min.x, inner.min.y),
            vec2(inner.min.x, inner.max.y),
        ),
        strip(
            vec2(inner.max.x, inner.min.y),
            vec2(outer.max.x, inner.max.y),
        ),
    ];
    let has_area = |strip: &Rect| (strip.max - strip.min).min_element() > TOLERANCE;
    strips.into_iter().filter(has_area).collect()
}

/// Returns the first border between pixels at or after a point.
fn next_pixel(point: Vec2) -> Vec2 {
    (point - TOLERANCE).ceil()
}

/// Returns the last border between pixels at or before a point.
fn previous_pixel(point: Vec2) -> Vec2 {
    (point + TOLERANCE).floor()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Returns a node with rounded corners and a border of two pixels.
    fn card(at: Vec2) -> Outline {
        Outline {
            place: Rect {
                min: at,
                max: at + vec2(400.0, 100.0),
            },
            border: BorderRect::all(2.0),
            radius: ResolvedBorderRadius {
                top_left: 12.0,
                top_right: 12.0,
                bottom_right: 0.0,
                bottom_left: 0.0,
            },
        }
    }

    fn places(pieces: &[Piece], is_solid: bool) -> Vec<Rect> {
        let of_kind = pieces.iter().filter(|piece| piece.is_solid == is_solid);
        of_kind.map(|piece| piece.place).collect()
    }

    #[test]
    fn a_background_is_solid_between_its_corners_and_its_border() {
        let pieces = card(vec2(10.0, 20.0)).background();
        assert_eq!(places(&pieces, true), [Rect::new(12.0, 32.0, 408.0, 118.0)]);
        // The corners at the top are above. The corners at the bottom are not round.
        assert_eq!(places(&pieces, false), [Rect::new(12.0, 22.0, 408.0, 32.0)]);
    }

    #[test]
    fn an_edge_within_a_pixel_is_not_solid() {
        let pieces = card(vec2(10.25, 20.0)).background();
        assert_eq!(places(&pieces, true), [Rect::new(13.0, 32.0, 408.0, 118.0)]);
        let edges = [
            Rect::new(12.25, 22.0, 408.25, 32.0),
            Rect::new(12.25, 32.0, 13.0, 118.0),
            Rect::new(408.0, 32.0, 408.25, 118.0),
        ];
        assert_eq!(places(&pieces, false), edges);
    }

    #[test]
    fn a_border_leaves_the_middle_free() {
        let pieces = card(vec2(10.0, 20.0)).border();
        let strips = [
            Rect::new(10.0, 20.0, 410.0, 32.0),
            Rect::new(10.0, 118.0, 410.0, 120.0),
            Rect::new(10.0, 32.0, 12.0, 118.0),
            Rect::new(408.0, 32.0, 410.0, 118.0),
        ];
        assert_eq!(places(&pieces, false), strips);
        assert_eq!(places(&pieces, true), []);
    }

    #[test]
    fn a_small_node_stays_whole() {
        let place = Rect::new(0.0, 0.0, 30.0, 30.0);
        let disc = Outline {
            place,
            radius: ResolvedBorderRadius {
                top_left: 15.0,
                top_right: 15.0,
                bottom_right: 15.0,
                bottom_left: 15.0,
            },
            ..card(Vec2::ZERO)
        };
        for pieces in [disc.background(), disc.border()] {
            assert_eq!(places(&pieces, false), [place]);
            assert_eq!(places(&pieces, true), []);
        }
    }
}
