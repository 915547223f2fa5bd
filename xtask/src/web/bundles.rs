//! Writes the compressed programs and the bundles of files, because many servers answer each request slowly and
//! compress nothing.

use std::fs;
use std::path::Path;

use anyhow::Context;
use samtalerum_package::{FileMap, bundle, languages, pictures, prepared};

use super::parts::Part;
use super::sizes;

/// Writes `<part>_bg.bin` beside each program, and the bundles of the pictures, of the prepared course, and of the
/// program's own messages. If each language can be loaded without the others, each gets its own bundles, with one for the
/// handbook and one for each meeting. If the course has an error, its bundles are empty, and the page fetches its files.
///
/// # Errors
/// If a file cannot be read or written.
pub(super) fn write(parts: &[&Part], out: &Path) -> anyhow::Result<()> {
    for part in parts {
        let program = read(&out.join(format!("{}_bg.wasm", part.name)))?;
        let path = out.join(format!("{}_bg.bin", part.name));
        fs::write(path, bundle::gzip(&program))?;
    }
    let all = files(out, &|path| pictures::is_picture(path).then_some(path))?;
    write_bundle(&all, out, "pictures.bin")?;
    let own = files(out, &|path| path.strip_prefix("own/"))?;
    let course = files(out, &|path| path.strip_prefix("content/"))?;
    let course = prepared::course(&course, &own).unwrap_or_default();
    let own = prepared::own(&own);
    let tags = languages::independent(&course);
    if tags.is_empty() || tags != languages::independent(&own) {
        write_bundle(&own, out, &bundle::own(None))?;
        return write_bundle(&course, out, &bundle::course(None));
    }
    let shared = files(out, &|path| pictures::is_shared(path).then_some(path))?;
    write_bundle(&shared, out, "shared.bin")?;
    let icons = files(out, &|path| pictures::is_icon(path).then_some(path))?;
    write_bundle(&icons, out, "icons.bin")?;
    for tag in &tags {
        let (own, handbook) = prepared::without_handbook(languages::in_language(&own, tag));
        write_bundle(&own, out, &bundle::own(Some(tag)))?;
        write_bundle(&handbook, out, &bundle::handbook(tag))?;
        let (course, meetings) = prepared::divided(languages::in_language(&course, tag), &all);
        write_bundle(&course, out, &bundle::course(Some(tag)))?;
        for (scenario, files) in &meetings {
            write_bundle(files, out, &bundle::meeting(tag, scenario))?;
        }
    }
    Ok(())
}

/// Reads the files for which `name` returns a path within a bundle.
fn files(out: &Path, name: &dyn Fn(&str) -> Option<&str>) -> anyhow::Result<FileMap> {
    let mut found = FileMap::new();
    for file in sizes::files(out)? {
        if let Some(path) = name(&file.name) {
            found.insert(path.to_owned(), read(&out.join(&file.name))?);
        }
    }
    Ok(found)
}

fn write_bundle(files: &FileMap, out: &Path, to: &str) -> anyhow::Result<()> {
    let path = out.join(to);
    let folder = path.parent().expect("a file is in a folder");
    let written = fs::create_dir_all(folder).and_then(|()| fs::write(&path, bundle::write(files)));
    written.with_context(|| format!("cannot write {to}"))
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
