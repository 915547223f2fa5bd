//! The parts of a drawing with their areas, in pixels.

use super::measure::Weight;

/// A rectangle in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
#[allow(missing_docs, reason = "the names say what they are")]
pub struct Rect {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
}

/// A text with the area reserved for it.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// The lines of the text.
    pub lines: Vec<String>,
    /// The area reserved for the text.
    pub rect: Rect,
    /// The font size, in pixels.
    pub size: f64,
    /// The font weight.
    pub weight: Weight,
    /// `true` if the text is of secondary importance, and is drawn in a subdued colour.
    pub quiet: bool,
}

/// An exit as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitCell {
    /// The area of the exit's cell, the part of the box with the texts of the exit; `None` if the box has no cells,
    /// because its only exit has no text.
    pub rect: Option<Rect>,
    /// The texts of the exit.
    pub labels: Vec<Label>,
    /// The point where the line of the exit begins.
    pub port: (f64, f64),
    /// The points of the line of the exit. The last point is at the target scene, or where the line joins other lines
    /// to that scene.
    pub line: Vec<(f64, f64)>,
    /// `true` if the line ends at the target scene; `false` if it joins other lines.
    pub arrives: bool,
}

/// A scene as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// The rectangle of the scene's box.
    pub rect: Rect,
    /// The texts of the scene, except those of its exits.
    pub labels: Vec<Label>,
    /// The exits of the scene, in the order of [`SceneBox::exits`].
    pub cells: Vec<ExitCell>,
}
