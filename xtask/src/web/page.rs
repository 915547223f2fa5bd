//! The data that the page needs before anything is loaded: its messages, and the sizes of its files.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use anyhow::Context;

use samtalerum_core::content::prepared_by;
use samtalerum_core::scenario::Setting;
use samtalerum_html::empty_room;
use samtalerum_package::{FileMap, Page, build_id, data_url, with_pictures};

use super::{messages, sizes};

/// The icon of the page.
const ICON: &str = "assets/portraits/silhouette.png";

/// Writes the colours and the icons into the style sheet, and then the messages, the sizes and the id of the build into
/// `index.html`.
pub(super) fn fill(root: &Path, out: &Path) -> anyhow::Result<()> {
    let path = out.join("text.css");
    let style =
        fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let style = samtalerum_html::following_settings(&style);
    fs::write(path, with_pictures(&style, &Page::read(out)?)?)?;
    let mut words: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let mut without_scripts = String::new();
    for language in messages::languages() {
        let sentence = escape(&language.without_scripts);
        without_scripts += &format!("<p lang=\"{}\">{sentence}</p>", language.tag);
        words.insert(language.tag, language.page);
    }
    // The page finds the bundles of meetings by the ids of the scenarios.
    let sizes: BTreeMap<String, u64> = sizes::files(out)?
        .into_iter()
        .filter(|file| !file.name.starts_with("content/meetings-"))
        .map(|file| (file.name, file.plain))
        .collect();
    let mut files = FileMap::new();
    for file in sizes.keys().filter(|file| !file.starts_with("content/")) {
        files.insert(file.clone(), fs::read(out.join(file))?);
    }
    let build = build_id(&files);
    let icon = data_url(ICON, files.get(ICON).context("there is no icon")?);
    let path = out.join("index.html");
    let page = fs::read_to_string(&path)
        .with_context(|| format!("cannot read {}", root.join("web/index.html").display()))?;
    let page = page
        .replace("{{words}}", &in_script(&serde_json::to_string(&words)?))
        .replace("{{files}}", &in_script(&serde_json::to_string(&sizes)?))
        .replace("{{prepared}}", &serde_json::to_string(&prepared_by())?)
        .replace("{{noscript}}", &without_scripts)
        // The drawing is there before anything else, so that the visitor does not wait in front of an empty page.
        .replace("{{room}}", &empty_room(Setting::Room).into_string())
        .replace("{{icon}}", &icon)
        .replace("{{version}}", &format!("?v={build}"))
        .replace("{{build}}", &in_script(&serde_json::to_string(&build)?));
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
