//! The drawing as SVG: to read on a screen, print and hang up. Colour never says what a sign or a kind of line does not.

use maud::{Markup, PreEscaped, html};

use super::layout::{LEADING, Label, Layout, PAD, Rect, corner, layout};
use super::measure::width;
use super::model::{Graph, Kind, SceneBox};
use crate::scenario::Outcome;
use crate::wording::Standing;

const STYLE: &str = include_str!("drawing.css");
const MARGIN: f64 = 30.0;
const LEGEND_ROW: f64 = 28.0;
const SWATCH: f64 = 34.0;

/// The drawing as a standalone SVG file.
pub fn svg(graph: &Graph) -> String {
    let drawn = layout(graph);
    let head = Head::new(graph, drawn.width);
    let lanes_top = head.height + 34.0;
    let top = lanes_top + 26.0;
    let full = Rect {
        x: 0.0,
        y: 0.0,
        width: drawn.width.max(head.width) + 2.0 * MARGIN,
        height: top + drawn.height + MARGIN,
    };
    let image = html! {
        svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title about" lang=(graph.language)
            width=(n(full.width)) height=(n(full.height))
            viewBox={ "0 0 " (n(full.width)) " " (n(full.height)) } {
            title id="title" { (graph.title) }
            desc id="about" { (graph.about) }
            style { (PreEscaped(STYLE)) }
            defs {
                marker #arrow viewBox="0 0 10 10" refX="9" refY="5" markerWidth="9" markerHeight="9"
                    markerUnits="userSpaceOnUse" orient="auto" { path class="head" d="M0 0L10 5L0 10z" {} }
                marker #bestarrow viewBox="0 0 10 10" refX="9" refY="5" markerWidth="16" markerHeight="16"
                    markerUnits="userSpaceOnUse" orient="auto" { path class="besthead" d="M0 0L10 5L0 10z" {} }
            }
            rect .paper width="100%" height="100%" {}
            (head.drawn)
            g transform={ "translate(" (n(MARGIN)) " 0)" } {
                @for (place, (x, lane_width)) in graph.places.iter().zip(&drawn.lanes) {
                    rect .lane x=(n(*x)) y=(n(lanes_top)) width=(n(*lane_width)) height=(n(drawn.height + 10.0)) rx="14" {}
                    text .lanename x=(n(x + 14.0)) y=(n(lanes_top - 9.0)) { (place) }
                }
            }
            g transform={ "translate(" (n(MARGIN)) " " (n(top)) ")" } {
                (lines(graph, &drawn))
                @for (scene, placed) in graph.boxes.iter().zip(&drawn.boxes) {
                    (scene_box(scene, placed))
                }
            }
        }
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{}\n",
        image.into_string()
    )
}

/// Title, remarks and legend.
struct Head {
    drawn: Markup,
    width: f64,
    height: f64,
}

impl Head {
    /// Larger on a larger drawing, so that it can be read from where the whole is seen.
    fn new(graph: &Graph, room: f64) -> Self {
        let scale = (room / 1600.0).clamp(1.0, 2.0);
        let (title, small) = (28.0 * scale, 15.0 * scale);
        let most = room.max(600.0);
        let mut y = MARGIN + title;
        let title_y = y;
        y += small * 1.8;
        let mut texts = Vec::new();
        let mut paragraph = |text: &str, class: &'static str| {
            for line in super::measure::wrap(text, most, 6, small, class == "remark") {
                texts.push((y, line, class));
                y += small * 1.4;
            }
        };
        paragraph(&graph.about, "about");
        graph
            .remarks
            .iter()
            .for_each(|remark| paragraph(remark, "remark"));
        y += small;
        let (swatch, row) = (SWATCH * scale, LEGEND_ROW * scale);
        let mut x = MARGIN;
        let mut entries = Vec::new();
        for (standing, text) in &graph.legend {
            let sign = if standing.is_some() {
                swatch + 8.0
            } else {
                0.0
            };
            let taken = sign + width(text, small, false) + 26.0;
            if x + taken > most + MARGIN && x > MARGIN {
                x = MARGIN;
                y += row;
            }
            entries.push((x, y, *standing, text));
            x += taken;
        }
        y += row;
        let drawn = html! {
            text .title font-size=(n(title)) x=(n(MARGIN)) y=(n(title_y)) { (graph.title) }
            @for (y, text, class) in &texts {
                text class=(class) font-size=(n(small)) x=(n(MARGIN)) y=(n(*y)) { (text) }
            }
            @for (x, y, standing, text) in &entries {
                @if let Some(standing) = standing {
                    rect class={ "cell " (standing.name()) } x=(n(*x)) y=(n(y - small * 1.05)) width=(n(swatch)) height=(n(small * 1.5)) rx="4" {}
                    text .sign font-size=(n(small)) x=(n(x + swatch / 2.0 - small / 3.0)) y=(n(*y)) { (standing.sign()) }
                    text font-size=(n(small)) x=(n(x + swatch + 8.0)) y=(n(*y)) { (text) }
                } @else {
                    text font-size=(n(small)) x=(n(*x)) y=(n(*y)) { (text) }
                }
            }
        };
        Self {
            drawn,
            width: most,
            height: y,
        }
    }
}

fn lines(graph: &Graph, drawn: &Layout) -> Markup {
    // What is best lies on top.
    let line = |points: &[(f64, f64)], class: &str, arrives: bool, best: bool| {
        let head = match (arrives, best) {
            (true, true) => Some("url(#bestarrow)"),
            (true, false) => Some("url(#arrow)"),
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
            text .corner x=(n(rect.x + rect.width - 28.0)) y=(n(rect.y + PAD + 15.0)) { (corner(scene.kind)) }
            @for label in &placed.labels { (text(label)) }
            @for (exit, cell) in scene.exits.iter().zip(&placed.cells) {
                @if let Some(room) = cell.rect {
                    @let standing = exit.standing.map_or("plain", Standing::name);
                    rect class={ "cell " (standing) @if exit.best { " bestcell" } }
                        x=(n(room.x + 4.0)) y=(n(room.y)) width=(n(room.width - 8.0)) height=(n(room.height - 4.0)) rx="5" {}
                    @if let Some(standing) = exit.standing {
                        text .sign font-size="16" x=(n(room.x + PAD)) y=(n(room.y + 20.0)) {
                            (standing.sign())
                            @if exit.critical { " ‼" }
                            @if exit.best { " ★" }
                        }
                    }
                    @for label in &cell.labels { (text(label)) }
                }
            }
        }
    }
}

fn text(label: &Label) -> Markup {
    let class = match (label.bold, label.quiet) {
        (true, _) => "name",
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
fn n(number: f64) -> String {
    let tenths = (number * 10.0).round() / 10.0;
    format!("{tenths}")
}
