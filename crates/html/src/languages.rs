//! The languages of a document's texts. A text in another language than the document gets an element with the attribute
//! `lang`, so that screen readers read it with the right voice.

use maud::{Markup, Render, html};

use samtalerum_core::language::Foreign;

/// Elements whose content is copied unchanged, because it is not read as text or may not contain other HTML elements.
const COPIED: [&str; 4] = ["script", "style", "title", "svg"];

/// The escape sequences that Maud writes in a text, each with the character that it stands for.
const ESCAPES: [(&str, &str); 4] = [
    ("&lt;", "<"),
    ("&gt;", ">"),
    ("&quot;", "\""),
    ("&amp;", "&"),
];

/// Writes a text as HTML, with an element for each part in another language.
pub fn words(text: &str, foreign: &Foreign) -> String {
    markup(text, foreign).into_string()
}

/// Marks the languages of all texts in a document, or in a part of a document. This function works on the finished
/// HTML, so that no text is forgotten. The HTML must come from Maud, which escapes every `<` and `>` that is not part
/// of a tag.
pub fn with_languages(html: Markup, foreign: &Foreign) -> String {
    let html = html.into_string();
    if foreign.is_empty() {
        return html;
    }
    let mut out = String::with_capacity(html.len());
    let mut rest = html.as_str();
    while let Some(start) = rest.find('<') {
        let (text, from_tag) = rest.split_at(start);
        push_text(&mut out, text, foreign);
        let copied = COPIED.iter().find(|name| opens(from_tag, name));
        // Copy the tag. If the element's content is copied unchanged, copy everything up to the closing tag.
        let end = match copied {
            Some(name) => from_tag.find(&format!("</{name}")),
            None => from_tag.find('>').map(|end| end + 1),
        };
        let (copied, after) = from_tag.split_at(end.unwrap_or(from_tag.len()));
        out += copied;
        rest = after;
    }
    push_text(&mut out, rest, foreign);
    out
}

/// Returns `true` if a text begins with the opening tag of this element.
fn opens(text: &str, name: &str) -> bool {
    let after = text
        .strip_prefix('<')
        .and_then(|text| text.strip_prefix(name));
    after.is_some_and(|after| after.starts_with([' ', '>']))
}

/// Adds an escaped text, with an element for each part in another language.
fn push_text(out: &mut String, text: &str, foreign: &Foreign) {
    if text.trim().is_empty() {
        *out += text;
        return;
    }
    let mut plain = text.to_owned();
    for (escape, char) in ESCAPES.iter().filter(|_| text.contains('&')) {
        plain = plain.replace(escape, char);
    }
    markup(&plain, foreign).render_to(out);
}

/// Writes a text, with an element for each part in another language.
fn markup(text: &str, foreign: &Foreign) -> Markup {
    html! {
        @for part in foreign.parts(text) {
            @match part.language {
                Some(language) => span lang=(language) { (part.text) },
                None => (part.text),
            }
        }
    }
}
