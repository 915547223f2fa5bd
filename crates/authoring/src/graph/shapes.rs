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

/// A text with the largest area that it can take.
#[derive(Debug, Clone, PartialEq)]
pub struct Label {
    /// Its lines.
    pub lines: Vec<String>,
    /// The area reserved for it.
    pub rect: Rect,
    /// The font size, in pixels.
    pub size: f64,
    /// The font weight.
    pub weight: Weight,
    /// `true` if it is of secondary importance, and is drawn in a subdued colour.
    pub quiet: bool,
}

/// An exit as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitCell {
    /// The cell of the exit; `None` if the box has no cells, because its only exit has no text.
    pub rect: Option<Rect>,
    /// Its texts.
    pub labels: Vec<Label>,
    /// The point where its line begins.
    pub port: (f64, f64),
    /// The points of its line. The last is at the target scene, or where it joins other lines to that scene.
    pub line: Vec<(f64, f64)>,
    /// `true` if its line ends at the target scene; `false` if it joins other lines.
    pub arrives: bool,
}

/// A scene as drawn.
#[derive(Debug, Clone, PartialEq)]
pub struct Placed {
    /// Its box.
    pub rect: Rect,
    /// Its texts, except those of its exits.
    pub labels: Vec<Label>,
    /// Its exits, in the order of [`SceneBox::exits`].
    pub cells: Vec<ExitCell>,
}
