//! The data that the page needs before anything is loaded: its messages, and the sizes of its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;

use super::{messages, sizes};

/// Writes the colours into the style sheet, and then the messages and the sizes into `index.html`.
pub(super) fn fill(root: &Path, out: &Path) -> anyhow::Result<()> {
    let path = out.join("text.css");
    let style =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    fs::write(path, samtalerum_html::following_settings(&style))?;
    let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut without_scripts = String::new();
    for language in messages::languages() {
        let sentence = escape(&language.without_scripts);
        without_scripts += &format!("<p lang=\"{}\">{sentence}</p>", language.tag);
        words.insert(language.tag, language.page);
    }
    let sizes: BTreeMap<String, u64> = sizes::files(out)?
        .into_iter()
        .map(|file| (file.name, file.plain))
        .collect();
    let path = out.join("index.html");
    let page = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", root.join("web/index.html").display()))?;
    let page = page
        .replace("{{words}}", &in_script(&serde_json::to_string(&words)?))
        .replace("{{files}}", &in_script(&serde_json::to_string(&sizes)?))
        .replace("{{noscript}}", &without_scripts);
    fs::write(path, page)?;
    Ok(())
}

/// Escapes JSON for a `script` element, so that no text in it can end the element.
fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
