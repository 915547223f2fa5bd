//! The head of every HTML document that stands alone.

use maud::{Markup, PreEscaped, html};

/// The style that reports and manuscripts share: readable at any width, in the dark, and in print.
pub const STYLE: &str = include_str!("report.css");

/// What a browser may do with a document: use the document's own style, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Writes the head of a standalone document with this title and these style sheets, in this order.
pub fn head(title: &str, styles: &[&str]) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            title { (title) }
            style { @for style in styles { (PreEscaped(style)) } }
        }
    }
}
