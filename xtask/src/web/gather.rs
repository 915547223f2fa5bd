//! Copies the files that are not compiled: the page, the pictures and fonts, and the course.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, ensure};

use super::compile::OPTIMIZER;
use crate::commands::install;
use crate::run::run;

/// Path of the package `idiomorph` in the folder `web`. This library puts each new page into the document.
const LIBRARY: &str = "node_modules/idiomorph";

/// Path of the package `esbuild` in the folder `web`. This bundler joins the scripts into one file.
const BUNDLER: &str = "node_modules/esbuild";

/// The scripts that stay separate files. All other scripts are joined into one file.
const SCRIPTS: [&str; 3] = ["guard.js", "origins.js", "worker.js"];

/// The names of the program's own message files. They are used if a course does not have files with these names.
const OWN: [&str; 3] = ["interface.ftl", "findings.ftl", "guidance.ftl"];

/// The names of the message files for the authors' tools. The page does not read them.
const UNREAD: [&str; 2] = ["tools.ftl", "template.ftl"];

/// Creates the folder, or empties it if it has an earlier build. Fails if the folder has any other files.
pub(super) fn empty(out: &Path) -> anyhow::Result<()> {
    if out.exists() {
        let ours = out.join("guard.js").exists() || fs::read_dir(out)?.next().is_none();
        ensure!(
            ours,
            "{} holds other files: name a new folder",
            out.display()
        );
        fs::remove_dir_all(out).with_context(|| format!("cannot empty {}", out.display()))?;
    }
    fs::create_dir_all(out).with_context(|| format!("cannot make {}", out.display()))
}

/// Copies the page with its style sheet, the pictures and fonts, and installs the packages of the page.
pub(super) fn page(root: &Path, out: &Path) -> anyhow::Result<()> {
    let web = root.join("web");
    for file in ["index.html", "text.css", "web.config"]
        .iter()
        .chain(&SCRIPTS)
    {
        copy(&web.join(file), &out.join(file))?;
    }
    install(&web, &[LIBRARY, OPTIMIZER, BUNDLER])?;
    // The canvas has its fonts in the program, and the text view has others.
    copy_all(&root.join("assets"), &out.join("assets"), &|path| {
        !path.ends_with("README.md") && path.extension() != Some(OsStr::new("ttf"))
    })
}

/// Joins the scripts of the page and the core's generated script into `single.js`, and those of the canvas into
/// `engine.js`.
pub(super) fn join_scripts(root: &Path, out: &Path) -> anyhow::Result<()> {
    run(Command::new("node")
        .arg(root.join("web/bundle.mjs"))
        .arg(std::path::absolute(out)?))?;
    let script = out.join("core.js");
    fs::remove_file(&script).with_context(|| format!("cannot remove {}", script.display()))
}

/// Copies the course to the folder `content`, where a trainer can replace it. Copies the program's own messages and
/// guidance to `own`, as a fallback.
pub(super) fn course(root: &Path, content: Option<&Path>, out: &Path) -> anyhow::Result<()> {
    let from = content.unwrap_or(root);
    let to = out.join("content");
    for file in ["course.ron", "guidance.ron"] {
        if from.join(file).exists() {
            copy(&from.join(file), &to.join(file))?;
        }
    }
    copy_all(&from.join("scenarios"), &to.join("scenarios"), &|path| {
        path.extension() == Some(OsStr::new("ron"))
    })?;
    let reviews = from.join("reviews");
    if reviews.is_dir() {
        copy_all(&reviews, &to.join("reviews"), &|path| {
            path.extension() == Some(OsStr::new("ron"))
        })?;
    }
    // Copy the program's message files only from an author's course (`content`). Those of the built-in course are
    // copied to the fallback `own` below.
    copy_all(&from.join("locales"), &to.join("locales"), &|path| {
        let own = path
            .file_name()
            .is_some_and(|name| OWN.iter().any(|own| name == *own));
        let unread = path
            .file_name()
            .is_some_and(|name| UNREAD.iter().any(|unread| name == *unread));
        path.extension() == Some(OsStr::new("ftl")) && !unread && (content.is_some() || !own)
    })?;
    let own = out.join("own");
    copy(&root.join("guidance.ron"), &own.join("guidance.ron"))?;
    copy_all(&root.join("locales"), &own.join("locales"), &|path| {
        path.file_name()
            .is_some_and(|name| OWN.iter().any(|own| name == *own))
    })
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    if let Some(folder) = to.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::copy(from, to).with_context(|| format!("cannot copy {}", from.display()))?;
    Ok(())
}

fn copy_all(from: &Path, to: &Path, wanted: &dyn Fn(&Path) -> bool) -> anyhow::Result<()> {
    for entry in fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))? {
        let path = entry?.path();
        let to = to.join(path.file_name().unwrap_or_default());
        if path.is_dir() {
            copy_all(&path, &to, wanted)?;
        } else if wanted(&path) {
            copy(&path, &to)?;
        }
    }
    Ok(())
}
