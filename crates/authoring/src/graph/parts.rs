//! The parts of a drawing as SVG: boxes with their texts, and lines. No meaning is shown by colour alone: a symbol or a
//! line style always shows it too.

use maud::{Markup, html};

use super::boxes::{LEADING, PAD};
use super::layout::GraphLayout;
use super::measure::Weight;
use super::model::{Graph, SceneBox, SceneKind};
use super::shapes::Label;
use crate::descriptions::Standing;
use samtalerum_core::palette::{Palette, Rgb};
use samtalerum_core::scenario::Outcome;
use samtalerum_core::settings::Theme;

/// The style sheet of the parts. [`samtalerum_html::fixed`] replaces its colour variables by colours.
pub const STYLE: &str = include_str!("drawing.css");

/// Returns the colours of a choice's frame and background, which are the same as in the style sheet.
pub(super) fn colors(standing: Standing) -> (Rgb, Rgb) {
    let p = Palette::of(Theme::Light);
    match standing {
        Standing::Follows => (p.teal, p.teal_tint),
        Standing::Partly => (p.amber, p.amber_tint),
        Standing::Breaches => (p.red, p.red_tint),
        Standing::Both => (p.amber, p.red_tint),
        Standing::Depends => (p.ink, p.track),
        Standing::Neutral => (p.quiet, p.paper),
    }
}

/// Draws the lines first and the boxes over them. `name` makes the ids of the arrows unique if one document holds
/// several drawings.
pub(super) fn boxes_and_lines(graph: &Graph, drawn: &GraphLayout, name: &str) -> Markup {
    html! {
        (lines(graph, drawn, name))
        @for (scene, placed) in graph.boxes.iter().zip(&drawn.boxes) {
            (scene_box(scene, placed))
        }
    }
}

/// Returns the arrowheads, which the lines refer to by id.
pub(super) fn arrows(name: &str) -> Markup {
    let arrow = |kind: &str, size: &str, class: &str| {
        html! {
            marker id={ (kind) (name) } viewBox="0 0 10 10" refX="9" refY="5" markerWidth=(size) markerHeight=(size)
                markerUnits="userSpaceOnUse" orient="auto" { path class=(class) d="M0 0L10 5L0 10z" {} }
        }
    };
    html! { (arrow("arrow", "9", "head")) (arrow("bestarrow", "16", "besthead")) }
}

fn lines(graph: &Graph, drawn: &GraphLayout, name: &str) -> Markup {
    let line = |points: &[(f64, f64)], class: &str, arrives: bool, best: bool| {
        let head = match (arrives, best) {
            (true, true) => Some(format!("url(#bestarrow{name})")),
            (true, false) => Some(format!("url(#arrow{name})")),
            _ => None,
        };
        html! { path class=(class) d=(path(points)) marker-end=[head] {} }
    };
    html! {
        // SVG paints in document order, so the best paths come last and overlay the others.
        @for wanted in [false, true] {
            @for shared in drawn.shared.iter().filter(|one| one.best == wanted) {
                (line(&shared.line, if wanted { "way best" } else { "way" }, shared.arrives, wanted))
            }
            @for (scene, placed) in graph.boxes.iter().zip(&drawn.boxes) {
                @for (exit, cell) in scene.exits.iter().zip(&placed.cells) {
                    @if exit.best == wanted && !cell.line.is_empty() {
                        @let standing = exit.standing.map_or("plain", Standing::name);
                        @let class = format!("way {}{standing}", if wanted { "best " } else { "" });
                        (line(&cell.line, &class, cell.arrives, wanted))
                    }
                }
            }
        }
    }
}

/// Returns the path data of a line: straight down to the bottom of its layer, then a curve to the next layer.
fn path(points: &[(f64, f64)]) -> String {
    let mut d = String::new();
    for (number, (x, y)) in points.iter().enumerate() {
        d += &match number {
            0 => format!("M{} {}", n(*x), n(*y)),
            2 => {
                let (from_x, from_y) = points[1];
                let middle = (from_y + y) / 2.0;
                format!(
                    "C{} {m} {} {m} {} {}",
                    n(from_x),
                    n(*x),
                    n(*x),
                    n(*y),
                    m = n(middle)
                )
            }
            _ => format!("L{} {}", n(*x), n(*y)),
        };
    }
    d
}

fn scene_box(scene: &SceneBox, placed: &super::shapes::Placed) -> Markup {
    let rect = placed.rect;
    let outcome = match scene.kind {
        SceneKind::End(Some(Outcome::Good)) => " good",
        SceneKind::End(Some(Outcome::Mixed)) => " mixed",
        SceneKind::End(_) => " poor",
        _ => "",
    };
    let best = if scene.best { " onbest" } else { "" };
    let class = format!("box {}{outcome}{best}", scene.kind.name());
    let round = match scene.kind {
        SceneKind::End(_) => "26",
        SceneKind::Note | SceneKind::Appraisal | SceneKind::Branch => "0",
        SceneKind::Decision | SceneKind::Passage => "10",
    };
    html! {
        g class=(class) {
            rect .outline x=(n(rect.x)) y=(n(rect.y)) width=(n(rect.width)) height=(n(rect.height)) rx=(round) {}
            text .corner x=(n(rect.x + rect.width - 28.0)) y=(n(rect.y + PAD + 15.0)) { (scene.kind.glyph()) }
            @for label in &placed.labels { (text(label)) }
            @for (exit, cell) in scene.exits.iter().zip(&placed.cells) {
                @if let Some(area) = cell.rect {
                    @let standing = exit.standing.map_or("plain", Standing::name);
                    rect class={ "cell " (standing) @if exit.best { " bestcell" } }
                        x=(n(area.x + 4.0)) y=(n(area.y)) width=(n(area.width - 8.0)) height=(n(area.height - 4.0)) rx="5" {}
                    @if let Some(standing) = exit.standing {
                        text .sign font-size="16" x=(n(area.x + PAD)) y=(n(area.y + 20.0)) {
                            (exit.glyphs(standing))
                        }
                    }
                    @for label in &cell.labels { (text(label)) }
                }
            }
        }
    }
}

fn text(label: &Label) -> Markup {
    let class = match (label.weight, label.quiet) {
        (Weight::Bold, _) => "name",
        (_, true) => "quiet",
        _ => "text",
    };
    html! {
        text class=(class) font-size=(n(label.size)) {
            @for (number, line) in label.lines.iter().enumerate() {
                tspan x=(n(label.rect.x)) y=(n(label.rect.y + label.size + number as f64 * LEADING)) { (line) }
            }
        }
    }
}

/// Formats a number for SVG, rounded to a tenth of a pixel.
pub(super) fn n(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    format!("{tenths}")
}
