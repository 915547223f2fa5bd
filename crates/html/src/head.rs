//! The head of standalone HTML documents.

use maud::{Markup, PreEscaped, html};

/// The style sheet of reports and manuscripts, for any width, for light and dark themes, and for print. It does not
/// define its colours: [`following_system`](crate::following_system) adds them.
pub const STYLE: &str = include_str!("report.css");

/// The content security policy, which allows the document's own styles and forbids everything else.
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
