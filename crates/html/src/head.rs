//! The head of every HTML document that stands alone.

use maud::{Markup, PreEscaped, html};

/// The style sheet that reports and manuscripts share: readable at any width, in the dark, and in print. It needs
/// [its colours](crate::following_system).
pub const STYLE: &str = include_str!("report.css");

/// What a browser may do with a document: use the document's own style, and nothing else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Writes the head of a standalone document with this title and style sheet.
pub fn head(title: &str, style: &str) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            meta http-equiv="Content-Security-Policy" content=(POLICY);
            title { (title) }
            style { (PreEscaped(style)) }
        }
    }
}
