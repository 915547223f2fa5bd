//! The head of standalone HTML documents, and their style.

use maud::{Markup, PreEscaped, html};

use samtalerum_core::palette::Palette;

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

/// Returns the style of the footer of printed pages. The footer shows the title and the page number, so that loose
/// sheets can be sorted. Browsers without support for page-margin boxes ignore this style.
pub fn margins(title: &str) -> String {
    let color = Palette::PRINT.quiet;
    format!(
        "@page {{ @bottom-left {{ content: \"{}\"; font: 8pt sans-serif; color: {color}; }} \
         @bottom-right {{ content: counter(page) \" / \" counter(pages); font: 8pt sans-serif; color: {color}; }} }}\n",
        quoted(title)
    )
}

/// Escapes a text for a CSS string: characters that are not alphanumeric are written as their code points.
fn quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_alphanumeric() {
            out.push(character);
        } else {
            out += &format!("\\{:x} ", u32::from(character));
        }
    }
    out
}
