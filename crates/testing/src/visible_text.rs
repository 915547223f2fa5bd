//! The texts that a page of HTML shows.

/// Symbols that repeat the meaning of a colour, or that begin an item of a list. They do not count as texts.
const SYMBOLS: [&str; 8] = ["✓", "~", "✗", "!", "●", "○", "+", "−"];

/// Returns the texts that the body of a page shows, in the order of the document. Leaves out symbols, texts for screen
/// readers only, and characters such as `:` that connect a text with the next.
///
/// # Panics
/// If an element is not closed.
pub fn shown(html: &str) -> Vec<String> {
    let (_, body) = html.split_once("<main").expect("a page has a main part");
    let (body, _) = body.split_once("</main>").expect("the main part ends");
    let (_, mut rest) = body.split_once('>').expect("the tag ends");
    let mut found = Vec::new();
    while let Some((text, after)) = rest.split_once('<') {
        found.extend(word(text));
        let (tag, after) = after.split_once('>').expect("every tag ends");
        rest = after;
        if tag
            .split('"')
            .any(|value| value.split(' ').any(|class| class == "unseen"))
        {
            let name = tag.split(' ').next().expect("a tag has a name");
            let (_, after) = rest
                .split_once(&format!("</{name}>"))
                .expect("the element ends");
            rest = after;
        }
    }
    found.extend(word(rest));
    found
}

/// Returns a text without the characters that connect it with its neighbours, such as `:` or `→` at its ends. Returns
/// `None` if nothing or only a symbol is left.
pub fn word(text: &str) -> Option<String> {
    let text = text
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
    let mut text = text.trim();
    for start in [":", "→"] {
        text = text.strip_prefix(start).unwrap_or(text).trim_start();
    }
    for end in [":", "/ 100"] {
        text = text.strip_suffix(end).unwrap_or(text).trim_end();
    }
    (!text.is_empty() && !SYMBOLS.contains(&text)).then(|| text.to_owned())
}
