//! The head of standalone HTML documents.

use maud::{Markup, PreEscaped, html};

/// The style sheet of reports and manuscripts, for any width, for light and dark themes, and for print. It does not
/// define its colours: [`following_system`](crate::following_system) adds them.
pub const STYLE: &str = include_str!("report.css");

/// The content security policy, which allows the document's own styles and forbids everything else.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

/// Writes the head of a standalone document with this title and style sheet.
pub fn head(title: &str, style: &str) -> Markup {
    with_policy(title, style, Some(POLICY))
}

/// Writes the head of a document with this title, style sheet and content security policy.
pub(super) fn with_policy(title: &str, style: &str, policy: Option<&str>) -> Markup {
    html! {
        head {
            meta charset="utf-8";
            meta name="viewport" content="width=device-width, initial-scale=1";
            @if let Some(policy) = policy { meta http-equiv="Content-Security-Policy" content=(policy); }
            title { (title) }
            style { (PreEscaped(style)) }
        }
    }
}
