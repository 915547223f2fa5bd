//! Finds the transparent margins of pictures, which need not be drawn. An expression or a beard, for instance, fills a small part
//! of its picture, which is as large as that of the whole person.

use bevy::platform::collections::HashMap;
use bevy::prelude::*;
use bevy::render::render_resource::TextureFormat;

/// The part of each picture that is not transparent, in fractions of its width and height. Pictures without margins are
/// left out.
#[derive(Debug, Default, Resource)]
pub(super) struct Visible(HashMap<AssetId<Image>, Rect>);

impl Visible {
    /// Returns the part of a node with this picture that is not transparent. `place` is that of the node.
    pub(super) fn part(&self, image: AssetId<Image>, place: Rect, flip: [bool; 2]) -> Rect {
        let Some(part) = self.0.get(&image) else {
            return place;
        };
        let turned = |from: f32, to: f32, flip| {
            if flip {
                [1.0 - to, 1.0 - from]
            } else {
                [from, to]
            }
        };
        let [left, right] = turned(part.min.x, part.max.x, flip[0]);
        let [top, bottom] = turned(part.min.y, part.max.y, flip[1]);
        Rect {
            min: place.min + place.size() * vec2(left, top),
            max: place.min + place.size() * vec2(right, bottom),
        }
    }
}

/// Looks at the pictures that have been loaded, and forgets those that have changed.
pub(super) fn find(
    mut events: MessageReader<AssetEvent<Image>>,
    images: Res<Assets<Image>>,
    mut visible: ResMut<Visible>,
) {
    for event in events.read() {
        match event {
            AssetEvent::LoadedWithDependencies { id } => {
                if let Some(part) = images.get(*id).and_then(part_of) {
                    visible.0.insert(*id, part);
                }
            }
            AssetEvent::Modified { id } | AssetEvent::Removed { id } => {
                visible.0.remove(id);
            }
            AssetEvent::Added { .. } | AssetEvent::Unused { .. } => {}
        }
    }
}

/// Returns the part of a picture that is not transparent; `None` if it is transparent everywhere, or if its pixels cannot
/// be read.
fn part_of(image: &Image) -> Option<Rect> {
    if image.texture_descriptor.format != TextureFormat::Rgba8UnormSrgb {
        return None;
    }
    let size = image.size();
    let rows = image.data.as_deref()?.chunks_exact(4 * size.x as usize);
    let mut part: Option<URect> = None;
    for (row, pixels) in (0..).zip(rows) {
        let mut columns = (0..).zip(pixels.chunks_exact(4));
        let mut seen = columns.by_ref().filter(|(_, pixel)| pixel[3] > 0);
        let Some((first, _)) = seen.next() else {
            continue;
        };
        let last = seen.last().map_or(first, |(last, _)| last);
        let of_row = URect::new(first, row, last + 1, row + 1);
        part = Some(part.map_or(of_row, |part| part.union(of_row)));
    }
    // Where a picture is drawn in another size, its edge is mixed with the pixels beside it.
    const BESIDE: Vec2 = Vec2::ONE;
    part.map(|part| Rect {
        min: (part.min.as_vec2() - BESIDE).max(Vec2::ZERO) / size.as_vec2(),
        max: (part.max.as_vec2() + BESIDE).min(size.as_vec2()) / size.as_vec2(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use bevy::asset::RenderAssetUsages;
    use bevy::render::render_resource::{Extent3d, TextureDimension};

    /// Returns a picture of eight by four pixels, of which these are not transparent.
    fn picture(pixels: &[[usize; 2]]) -> Image {
        let size = Extent3d {
            width: 8,
            height: 4,
            depth_or_array_layers: 1,
        };
        let mut data = vec![0; 8 * 4 * 4];
        for [x, y] in pixels {
            data[4 * (8 * y + x) + 3] = 1;
        }
        Image::new(
            size,
            TextureDimension::D2,
            data,
            TextureFormat::Rgba8UnormSrgb,
            RenderAssetUsages::default(),
        )
    }

    #[test]
    fn the_part_has_all_pixels_and_those_beside_them() {
        let part = part_of(&picture(&[[3, 1], [5, 2]])).unwrap();
        assert_eq!(part, Rect::new(0.25, 0.0, 0.875, 1.0));
        let part = part_of(&picture(&[[0, 0]])).unwrap();
        assert_eq!(part, Rect::new(0.0, 0.0, 0.25, 0.5));
        assert_eq!(part_of(&picture(&[])), None);
    }

    #[test]
    fn the_part_of_a_flipped_picture_is_flipped() {
        let id = AssetId::default();
        let visible = Visible([(id, Rect::new(0.0, 0.0, 0.25, 0.5))].into_iter().collect());
        let place = Rect::new(10.0, 10.0, 90.0, 50.0);
        let part = |flip| visible.part(id, place, flip);
        assert_eq!(part([false, false]), Rect::new(10.0, 10.0, 30.0, 30.0));
        assert_eq!(part([true, false]), Rect::new(70.0, 10.0, 90.0, 30.0));
        assert_eq!(part([false, true]), Rect::new(10.0, 30.0, 30.0, 50.0));
    }
}
