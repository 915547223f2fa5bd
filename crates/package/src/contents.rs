//! The files of a package that is a zip, except its manifest. Some of the functions here are also used for a package
//! that is a single HTML file.

use std::collections::{BTreeMap, BTreeSet};

use samtalerum_core::content::prepared_by;
use serde::Serialize;
use serde_json::json;

use crate::file_map::FileMap;
use crate::index::{FILE as INDEX, Index};
use crate::order::{Order, Target};
use crate::page::Page;
use crate::pictures::{is_icon, is_picture, look_of};
use crate::problem::Problem;
use crate::script::{build_id, hash, script};
use crate::style::with_pictures;
use crate::{bundle, course};

/// The style sheet of the page.
pub(crate) const STYLE: &str = "text.css";

/// The script of the canvas.
const ENGINE_SCRIPT: &str = "engine.js";

/// The script that reports a failure of the other scripts.
pub(crate) const GUARD: &str = "guard.js";

/// The scripts of the page and of the training, joined into one file. Each script in the other constants is a file of
/// its own.
pub(crate) const SINGLE: &str = "single.js";

/// The script that lets the page send requests only to the hosts that its learning platform names.
const ORIGINS: &str = "origins.js";

/// The service worker, which answers with the page when there is no network. Only a page that the browser keeps needs
/// it.
const WORKER: &str = "worker.js";

/// The names of the compressed parts of a page. In a zip, they are paths of files; in a package that is a single HTML
/// file, they are ids of elements.
#[derive(Debug, Serialize)]
pub(crate) struct Bundles {
    pub(crate) core: &'static str,
    pub(crate) course: &'static str,
    pub(crate) pictures: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) engine: Option<&'static str>,
}

/// The names of the compressed parts in a zip.
const FILES: Bundles = Bundles {
    core: "core_bg.bin",
    course: "course.bin",
    pictures: "pictures.bin",
    engine: Some("engine_bg.bin"),
};

/// Returns the files of a package, without its manifest.
pub(crate) fn files(order: &Order, page: &Page) -> Result<FileMap, Problem> {
    let draws = order.draws(page);
    let all = page.all().iter();
    // The pictures go into a bundle, so only the fonts and licences in `assets/` are packed as files.
    let assets = all.filter(|(path, _)| path.starts_with("assets/") && !path.ends_with(".png"));
    let mut files: FileMap = assets
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect();
    // Only a package for a web server works without a network. A learning platform needs a network anyway.
    let is_kept = order.target == Target::Web;
    let scripts = [GUARD, SINGLE].into_iter();
    let scripts = scripts.chain(draws.then_some(ENGINE_SCRIPT));
    for path in scripts.chain(is_kept.then_some(WORKER)) {
        files.insert(path.to_owned(), page.needed(path)?.to_vec());
    }
    let style = with_pictures(&page.text(STYLE)?, page)?;
    files.insert(STYLE.to_owned(), style.into_bytes());
    let mut add = |path: &str, bytes| files.insert(path.to_owned(), bytes);
    add(FILES.core, page.core()?.to_vec());
    add(FILES.course, bundle::write(&course::files(order, page)?));
    let pictures = pictures(order, page);
    add(FILES.pictures, bundle::write(&pictures));
    let mut bundles = FILES;
    bundles.engine = FILES.engine.filter(|_| draws);
    if let Some(engine) = bundles.engine {
        add(engine, page.engine()?.to_vec());
    }
    let index = index(order, page, &bundles, &pictures, &files)?;
    files.insert(INDEX.to_owned(), index.0.into_bytes());
    Ok(files)
}

/// Returns the edited `index.html` of a package.
fn index(
    order: &Order,
    page: &Page,
    bundles: &Bundles,
    pictures: &FileMap,
    files: &FileMap,
) -> Result<Index, Problem> {
    let mut index = described(order, page, bundles, pictures)?;
    let sizes: BTreeMap<&str, usize> = files
        .iter()
        .map(|(path, bytes)| (path.as_str(), bytes.len()))
        .collect();
    index.set_json("files", &sizes)?;
    if order.target == Target::Web {
        index.set_build(Some(&build_id(files)))?;
    }
    if order.target == Target::Cmi5 {
        // The store of a platform's statements is often on another host, whose name is not known yet. So the policy
        // allows all hosts, and the first script of the page restricts requests to the origins that the platform names
        // when it launches the page. This script is embedded in `index.html`, so that it cannot be missing.
        let origins = script(page, ORIGINS)?;
        index.replace("connect-src 'self'", "connect-src 'self' https: http:")?;
        let scripts = format!("script-src 'self' '{}'", hash(&origins));
        index.replace("script-src 'self'", &scripts)?;
        index.insert_first_script(&origins)?;
    }
    Ok(index)
}

/// Returns `index.html` with the description of the package and the messages in its languages.
pub(crate) fn described(
    order: &Order,
    page: &Page,
    bundles: &Bundles,
    pictures: &FileMap,
) -> Result<Index, Problem> {
    let mut index = Index(page.text(INDEX)?);
    // The page must be able to read the course that this program prepares.
    let reads = serde_json::from_str::<String>(index.json("prepared")?);
    if reads.ok() != Some(prepared_by()) {
        return Err(Problem::OtherVersion {
            file: INDEX,
            part: "prepared",
        });
    }
    let package = json!({
        "standard": order.target,
        "policy": order.policy,
        "scope": order.scope,
        "languages": order.languages,
        "bundles": bundles,
        "pictures": pictures.keys().collect::<Vec<_>>(),
    });
    index.set_json("package", &package)?;
    let words: BTreeMap<String, serde_json::Value> = serde_json::from_str(index.json("words")?)
        .map_err(|_| Problem::OtherVersion {
            file: INDEX,
            part: "words",
        })?;
    let spoken = |tag: &String| order.languages.contains(tag);
    // The page shows its messages while it loads. If it has none in the languages of the package, keep the messages in
    // all languages.
    if words.keys().any(spoken) {
        let chosen = words.iter().filter(|(tag, _)| spoken(tag));
        index.set_json("words", &chosen.collect::<BTreeMap<_, _>>())?;
    }
    index.set_build(None)?;
    Ok(index)
}

/// Returns the pictures that the package needs. It leaves out the portraits of people who are in none of its meetings,
/// and the icons unless the canvas draws them.
pub(crate) fn pictures(order: &Order, page: &Page) -> FileMap {
    let looks: BTreeSet<&str> = order
        .meetings()
        .flat_map(|meeting| meeting.compiled.scenario.cast.values())
        .map(|person| person.look.as_str())
        .collect();
    let needed = |path: &str| match look_of(path) {
        Some(look) => looks.contains(look),
        None => is_picture(path) && (!is_icon(path) || order.draws(page)),
    };
    let all = page.all().iter();
    all.filter(|(path, _)| needed(path))
        .map(|(path, bytes)| (path.clone(), bytes.clone()))
        .collect()
}
