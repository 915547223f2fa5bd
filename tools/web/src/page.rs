//! What the page must know before anything is loaded: its words, and how large its files are.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;
use samtalerum_core::content::{Content, Files};
use samtalerum_core::language::INTERFACE;

use crate::sizes;

/// The messages that the page needs begin so.
const PREFIX: &str = "web-";

/// Puts words and sizes into `index.html`.
pub fn fill(root: &Path, out: &Path) -> anyhow::Result<()> {
    let files = samtalerum_course::files();
    let ids = message_ids(
        files
            .text(&format!("locales/da/{INTERFACE}.ftl"))
            .unwrap_or_default(),
    );
    let content = samtalerum_course::content();
    let mut words: BTreeMap<String, BTreeMap<&str, String>> = BTreeMap::new();
    let mut without_scripts = String::new();
    for tag in content.languages.tags() {
        let said = content.languages.words(tag);
        let of_tag = ids.iter().map(|id| (*id, said.say(INTERFACE, id)));
        words.insert(tag.to_string(), of_tag.collect());
        let sentence = said.say(INTERFACE, "web-noscript");
        without_scripts += &format!("<p lang=\"{tag}\">{}</p>", escape(&sentence));
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

/// The ids of the page's messages, in the file's order.
fn message_ids(file: &str) -> Vec<&str> {
    file.lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| id.starts_with(PREFIX))
        .collect()
}

/// JSON that cannot end the element it stands in.
fn in_script(json: &str) -> String {
    json.replace('<', "\\u003c")
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
