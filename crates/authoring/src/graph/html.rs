//! The drawing as a document to print: a first page with the legend and the list of scenes, then one sheet on each
//! page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use samtalerum_core::glyph::Glyph;
use samtalerum_html::{fixed, head, with_languages};

use super::{EDGE, Graph, STYLE, Sheets};
use crate::descriptions::{Descriptions, Standing};

/// The style sheet of the document, without the styles of the drawings.
const PAGE_STYLE: &str = include_str!("page.css");

/// The style for a screen that is narrower than the paper: the text wraps, and each drawing scrolls by itself.
const NARROW: &str = ".page { width: auto; margin: 2mm; padding: 4mm; } \
                      .sheet { height: auto; overflow-x: auto; position: relative; }";

/// Returns the whole document.
pub fn html(descriptions: &Descriptions, graph: &Graph, sheets: &Sheets) -> String {
    let (width, height) = sheets.paper;
    let style = format!(
        "{STYLE}@page {{ size: {width}mm {height}mm; margin: {EDGE}mm; }}\n\
         .page {{ width: {width}mm; }} .sheet {{ height: {height}mm; }}\n\
         @media screen and (max-width: {width}mm) {{ {NARROW} }}\n{PAGE_STYLE}"
    );
    let document = html! {
        (DOCTYPE)
        html lang=(graph.language) {
            (head(&graph.title, &fixed(&style)))
            body {
                main {
                    (first_page(descriptions, graph, sheets))
                    @for (index, sheet) in sheets.sheets.iter().enumerate() {
                        // On a narrow screen, the drawing scrolls within its section, so the keyboard must be able to
                        // reach it.
                        section .page.sheet id={ "sheet-" (index + 1) } tabindex="0" aria-labelledby={ "name-" (index + 1) } {
                            h2 .unseen id={ "name-" (index + 1) } { (sheet.heading) }
                            (PreEscaped(&sheet.picture))
                        }
                    }
                }
            }
        }
    };
    with_languages(document, descriptions.text.messages.foreign())
}

/// Renders the first page: the description of the drawing, the legend, and the scenes of each sheet.
fn first_page(descriptions: &Descriptions, graph: &Graph, sheets: &Sheets) -> Markup {
    html! {
        section .page {
            h1 { (graph.title) }
            @for remark in &graph.remarks { p .remark { (remark) } }
            p { (graph.about) }
            p { (descriptions.tool("graph-sheets-about")) }
            h2 { (descriptions.tool("graph-signs-heading")) }
            ul {
                @for (standing, text) in &graph.legend { li { (swatch(*standing)) (text) } }
            }
            h2 { (descriptions.tool("script-scenes-heading")) }
            ul .scenes {
                @for (index, sheet) in sheets.sheets.iter().enumerate() {
                    li {
                        a href={ "#sheet-" (index + 1) } {
                            (descriptions.fill("graph-on-sheet", [("sheet", (index + 1).into())]))
                        }
                        @for scene in &sheet.scenes {
                            @let scene = &graph.boxes[*scene];
                            div {
                                (scene.title)
                                @if scene.best {
                                    " " span aria-hidden="true" { (Glyph::Best) }
                                    span .unseen { (descriptions.tool("script-on-best-way")) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// Renders the swatch of a legend entry: the colour, frame and symbol of a verdict; empty if the entry has no verdict.
fn swatch(standing: Option<Standing>) -> Markup {
    html! {
        @if let Some(standing) = standing {
            svg .swatch viewBox="0 0 42 28" aria-hidden="true" {
                rect class={ "cell " (standing.name()) } x="2" y="2" width="38" height="24" rx="4" {}
                text .sign font-size="16" x="21" y="20" text-anchor="middle" { (standing.glyph()) }
            }
        }
    }
}
