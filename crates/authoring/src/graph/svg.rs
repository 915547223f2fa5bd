//! The drawing as SVG: to read on a screen, print and hang up. Colour never says what a sign or a kind of line does not.

use maud::{Markup, PreEscaped, html};

use samtalerum_html::fixed;

use super::layout::{Rect, layout};
use super::measure::width;
use super::model::Graph;
use super::parts::{STYLE, arrows, boxes_and_lines, n};

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
                    text .sign font-size=(n(small)) x=(n(x + swatch / 2.0 - small / 3.0)) y=(n(*y)) { (standing.glyph()) }
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
