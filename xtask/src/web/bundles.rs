//! Writes the compressed programs and the bundles of files, because many servers answer each request slowly and
//! compress nothing.

use std::fs;
use std::path::Path;

use anyhow::Context;
use samtalerum_package::{FileMap, bundle};

use super::parts::Part;
use super::sizes;

/// Writes `<part>_bg.bin` beside each program, and the bundles of the pictures, of the course, and of the program's own
/// messages.
///
/// # Errors
/// If a file cannot be read or written.
pub(super) fn write(parts: &[&Part], out: &Path) -> anyhow::Result<()> {
    for part in parts {
        let program = read(&out.join(format!("{}_bg.wasm", part.name)))?;
        let path = out.join(format!("{}_bg.bin", part.name));
        fs::write(path, bundle::gzip(&program))?;
    }
    let files: Vec<String> = sizes::files(out)?
        .into_iter()
        .map(|file| file.name)
        .collect();
    let pictures = |path: &str| path.ends_with(".png").then(|| path.to_owned());
    write_bundle(&files, &pictures, out, "pictures.bin")?;
    let below =
        |folder: &'static str| move |path: &str| path.strip_prefix(folder).map(str::to_owned);
    write_bundle(&files, &below("own/"), out, "own.bin")?;
    write_bundle(&files, &below("content/"), out, bundle::COURSE)
}

/// Bundles the files for which `name` returns a path within the bundle.
fn write_bundle(
    files: &[String],
    name: &dyn Fn(&str) -> Option<String>,
    out: &Path,
    to: &str,
) -> anyhow::Result<()> {
    let mut bundled = FileMap::new();
    for file in files {
        if let Some(path) = name(file) {
            bundled.insert(path, read(&out.join(file))?);
        }
    }
    fs::write(out.join(to), bundle::write(&bundled)).with_context(|| format!("cannot write {to}"))
}

fn read(path: &Path) -> anyhow::Result<Vec<u8>> {
    fs::read(path).with_context(|| format!("cannot read {}", path.display()))
}
