//! The drawing as SVG, for the screen or as a poster. No meaning is shown by colour alone: a symbol or a line style
//! always shows it too.

use maud::{Markup, PreEscaped, html};

use samtalerum_html::fixed;

use super::layout::layout;
use super::measure::{Weight, width, wrap};
use super::model::Graph;
use super::parts::{STYLE, arrows, boxes_and_lines, n};
use super::shapes::Rect;

/// Margin around the drawing, in pixels.
const MARGIN: f64 = 30.0;
/// Height of a row of the legend, in pixels, before scaling.
const LEGEND_ROW: f64 = 28.0;
/// Width of a swatch of the legend, in pixels, before scaling.
const SWATCH: f64 = 34.0;

/// Returns the drawing as a standalone SVG file.
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
            style { (PreEscaped(fixed(STYLE))) }
            defs {
                (arrows(""))
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
                (boxes_and_lines(graph, &drawn, ""))
            }
        }
    };
    let image: String = image.into_string().chars().map(allowed).collect();
    format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{image}\n")
}

/// Returns the character if XML 1.0 allows it, otherwise the replacement character.
fn allowed(character: char) -> char {
    match character {
        '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => {
            character
        }
        _ => '\u{fffd}',
    }
}

/// The title, description, remarks and legend above the drawing.
struct Head {
    drawn: Markup,
    width: f64,
    height: f64,
}

impl Head {
    /// Builds the head for a drawing of this width. The texts are larger above a larger drawing, so that they stay
    /// readable when the whole drawing is in view.
    fn new(graph: &Graph, drawing_width: f64) -> Self {
        let scale = (drawing_width / 1600.0).clamp(1.0, 2.0);
        let (title, small) = (28.0 * scale, 15.0 * scale);
        let head_width = drawing_width.max(600.0);
        // The title comes first, then the description and the remarks as wrapped paragraphs.
        let mut y = MARGIN + title;
        let title_y = y;
        y += small * 1.8;
        let mut texts = Vec::new();
        let mut paragraph = |text: &str, class: &'static str| {
            let weight = if class == "remark" {
                Weight::Bold
            } else {
                Weight::Regular
            };
            for line in wrap(text, head_width, 6, small, weight) {
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
        // The legend is a flow of entries, wrapped at the head's width.
        let (swatch, row) = (SWATCH * scale, LEGEND_ROW * scale);
        let mut x = MARGIN;
        let mut entries = Vec::new();
        for (judgement, text) in &graph.legend {
            let swatch_width = if judgement.is_some() {
                swatch + 8.0
            } else {
                0.0
            };
            let taken = swatch_width + width(text, small, Weight::Regular) + 26.0;
            if x + taken > head_width + MARGIN && x > MARGIN {
                x = MARGIN;
                y += row;
            }
            entries.push((x, y, *judgement, text));
            x += taken;
        }
        y += row;
        let drawn = html! {
            text .title font-size=(n(title)) x=(n(MARGIN)) y=(n(title_y)) { (graph.title) }
            @for (y, text, class) in &texts {
                text class=(class) font-size=(n(small)) x=(n(MARGIN)) y=(n(*y)) { (text) }
            }
            @for (x, y, judgement, text) in &entries {
                @if let Some(judgement) = judgement {
                    rect class={ "cell " (judgement.name()) } x=(n(*x)) y=(n(y - small * 1.05)) width=(n(swatch)) height=(n(small * 1.5)) rx="4" {}
                    text .sign font-size=(n(small)) x=(n(x + swatch / 2.0 - small / 3.0)) y=(n(*y)) { (judgement.glyph()) }
                    text font-size=(n(small)) x=(n(x + swatch + 8.0)) y=(n(*y)) { (text) }
                } @else {
                    text font-size=(n(small)) x=(n(*x)) y=(n(*y)) { (text) }
                }
            }
        };
        Self {
            drawn,
            width: head_width,
            height: y,
        }
    }
}
