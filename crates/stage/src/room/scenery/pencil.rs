//! The pencil, which draws the shapes of walls and furniture.

use bevy::math::Rot2;
use bevy::prelude::*;

use crate::accessibility::hidden;
use crate::appearance::Appearance;
use crate::theme::{LINE, RoomPalette};

/// Draws flat shapes with an ink line. The shapes come from a mock-up that is 372 pixels high; `unit` converts lengths
/// in the mock-up to lengths in the room.
pub(super) struct Pencil<'a, 'w> {
    paper: &'a mut ChildSpawnerCommands<'w>,
    pub(super) colors: RoomPalette,
    pub(super) unit: f32,
}

impl<'a, 'w> Pencil<'a, 'w> {
    /// Returns a pencil that draws in a room of this height.
    pub(super) fn new(
        paper: &'a mut ChildSpawnerCommands<'w>,
        look: &Appearance,
        height: f32,
    ) -> Self {
        Self {
            paper,
            colors: look.palette.room,
            unit: height / 372.0,
        }
    }

    /// Draws a shape with an ink line. Position and size are in logical pixels, `round` is the corner radius, and
    /// `turn` is the rotation in degrees.
    pub(super) fn shape(&mut self, [x, y, w, h]: [f32; 4], fill: Color, round: f32, turn: f32) {
        let line = self.colors.line;
        self.flat([x, y, w, h], fill, round, turn, LINE, line);
    }

    /// Draws a shape like [`shape`](Self::shape), with a line of the given thickness and colour.
    pub(super) fn flat(
        &mut self,
        at: [f32; 4],
        fill: Color,
        round: f32,
        turn: f32,
        line: f32,
        ink: Color,
    ) {
        let [x, y, w, h] = at.map(f32::round);
        self.paper.spawn((
            Node {
                position_type: PositionType::Absolute,
                left: px(x),
                top: px(y),
                width: px(w),
                height: px(h),
                border: px(line).all(),
                border_radius: BorderRadius::all(px(round)),
                ..default()
            },
            UiTransform::from_rotation(Rot2::degrees(turn)),
            BackgroundColor(fill),
            BorderColor::all(ink),
            Pickable::IGNORE,
        ));
    }

    /// Draws an icon in this colour. The array contains the icon's left edge, top edge and size.
    pub(super) fn picture(
        &mut self,
        look: &Appearance,
        name: &str,
        [x, y, size]: [f32; 3],
        color: Color,
    ) {
        if let Some(image) = look.pictures.find(format!("icons/{name}.png")) {
            self.paper.spawn((
                ImageNode::new(image).with_color(color),
                Node {
                    position_type: PositionType::Absolute,
                    left: px(x),
                    top: px(y),
                    width: px(size),
                    height: px(size),
                    ..default()
                },
                Pickable::IGNORE,
                hidden(),
            ));
        }
    }

    /// Draws a horizontal or vertical line.
    pub(super) fn stroke(&mut self, x: f32, y: f32, w: f32, h: f32) {
        let line = self.colors.line;
        self.flat([x, y, w.max(LINE), h.max(LINE)], line, 0.0, 0.0, 0.0, line);
    }
}
