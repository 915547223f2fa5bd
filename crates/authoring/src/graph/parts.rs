//! The parts of a drawing as SVG: boxes, what stands in them, and lines. Colour never says what a sign or a kind of line
//! does not.

use maud::{Markup, html};

use super::boxes::{LEADING, PAD};
use super::layout::{Label, Layout};
use super::measure::Weight;
use super::model::{Graph, Kind, SceneBox};
use crate::descriptions::Standing;
use samtalerum_core::palette::{Palette, Rgb};
use samtalerum_core::scenario::Outcome;
use samtalerum_core::settings::Theme;

/// The style sheet of the parts. It needs [colours](samtalerum_html::fixed).
pub const STYLE: &str = include_str!("drawing.css");

/// Returns the colours of a choice's line and background, as the style sheet has them.
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

/// The boxes over the lines between them. `name` tells the arrows of several drawings in one document apart.
pub(super) fn boxes_and_lines(graph: &Graph, drawn: &Layout, name: &str) -> Markup {
    html! {
        (lines(graph, drawn, name))
        @for (scene, placed) in graph.boxes.iter().zip(&drawn.boxes) {
            (scene_box(scene, placed))
        }
    }
}

/// The heads of the arrows, which the lines ask for by name.
pub(super) fn arrows(name: &str) -> Markup {
    let arrow = |kind: &str, size: &str, class: &str| {
        html! {
            marker id={ (kind) (name) } viewBox="0 0 10 10" refX="9" refY="5" markerWidth=(size) markerHeight=(size)
                markerUnits="userSpaceOnUse" orient="auto" { path class=(class) d="M0 0L10 5L0 10z" {} }
        }
    };
    html! { (arrow("arrow", "9", "head")) (arrow("bestarrow", "16", "besthead")) }
}

fn lines(graph: &Graph, drawn: &Layout, name: &str) -> Markup {
    // What is best lies on top.
    let line = |points: &[(f64, f64)], class: &str, arrives: bool, best: bool| {
        let head = match (arrives, best) {
            (true, true) => Some(format!("url(#bestarrow{name})")),
            (true, false) => Some(format!("url(#arrow{name})")),
            _ => None,
        };
        html! { path class=(class) d=(path(points)) marker-end=[head] {} }
    };
    html! {
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

/// Straight down below its own box, then a bend to the next layer.
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

fn scene_box(scene: &SceneBox, placed: &super::layout::Placed) -> Markup {
    let rect = placed.rect;
    let outcome = match scene.kind {
        Kind::End(Some(Outcome::Good)) => " good",
        Kind::End(Some(Outcome::Mixed)) => " mixed",
        Kind::End(_) => " poor",
        _ => "",
    };
    let best = if scene.best { " onbest" } else { "" };
    let class = format!("box {}{outcome}{best}", scene.kind.name());
    let round = match scene.kind {
        Kind::End(_) => "26",
        Kind::Note | Kind::Branch => "0",
        Kind::Decision | Kind::Passage => "10",
    };
    html! {
        g class=(class) {
            rect .outline x=(n(rect.x)) y=(n(rect.y)) width=(n(rect.width)) height=(n(rect.height)) rx=(round) {}
            text .corner x=(n(rect.x + rect.width - 28.0)) y=(n(rect.y + PAD + 15.0)) { (scene.kind.glyph()) }
            @for label in &placed.labels { (text(label)) }
            @for (exit, cell) in scene.exits.iter().zip(&placed.cells) {
                @if let Some(room) = cell.rect {
                    @let standing = exit.standing.map_or("plain", Standing::name);
                    rect class={ "cell " (standing) @if exit.best { " bestcell" } }
                        x=(n(room.x + 4.0)) y=(n(room.y)) width=(n(room.width - 8.0)) height=(n(room.height - 4.0)) rx="5" {}
                    @if let Some(standing) = exit.standing {
                        text .sign font-size="16" x=(n(room.x + PAD)) y=(n(room.y + 20.0)) {
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

/// A number in SVG, to a tenth of a pixel.
pub(super) fn n(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    format!("{tenths}")
}
