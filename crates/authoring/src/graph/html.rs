//! The drawing as a document to print: first what it is and where each scene stands, then a sheet a page.

use maud::{DOCTYPE, Markup, PreEscaped, html};

use samtalerum_core::glyph::Glyph;
use samtalerum_html::{fixed, head};

use super::{EDGE, Graph, STYLE, Sheets};
use crate::descriptions::{Descriptions, Standing};

/// What the pages look like beyond what is drawn on them.
const ADDED: &str = include_str!("page.css");

/// The whole document.
pub fn html(descriptions: &Descriptions, graph: &Graph, sheets: &Sheets) -> String {
    let (width, height) = sheets.paper;
    let style = format!(
        "{STYLE}@page {{ size: {width}mm {height}mm; margin: {EDGE}mm; }}\n\
         .page {{ width: {width}mm; }} .sheet {{ height: {height}mm; }}\n{ADDED}"
    );
    let document = html! {
        (DOCTYPE)
        html lang=(graph.language) {
            (head(&graph.title, &fixed(&style)))
            body {
                main {
                    (first(descriptions, graph, sheets))
                    @for (index, sheet) in sheets.sheets.iter().enumerate() {
                        section .page.sheet id={ "sheet-" (index + 1) } { (PreEscaped(&sheet.picture)) }
                    }
                }
            }
        }
    };
    document.into_string()
}

/// What the drawing is, what its signs mean, and which sheet each scene stands on.
fn first(descriptions: &Descriptions, graph: &Graph, sheets: &Sheets) -> Markup {
    html! {
        section .page {
            h1 { (graph.title) }
            @for remark in &graph.remarks { p .remark { (remark) } }
            p { (graph.about) }
            p { (descriptions.tool("graph-sheets-about")) }
            h2 { (descriptions.tool("graph-signs-heading")) }
            ul {
                @for (standing, text) in &graph.legend { li { (sign(*standing)) (text) } }
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
                            div { (scene.title) @if scene.best { " " (Glyph::Best) } }
                        }
                    }
                }
            }
        }
    }
}

/// A choice's colour and frame, with its sign in it.
fn sign(standing: Option<Standing>) -> Markup {
    html! {
        @if let Some(standing) = standing {
            svg .swatch viewBox="0 0 42 28" aria-hidden="true" {
                rect class={ "cell " (standing.name()) } x="2" y="2" width="38" height="24" rx="4" {}
                text .sign font-size="16" x="21" y="20" text-anchor="middle" { (standing.glyph()) }
            }
        }
    }
}
