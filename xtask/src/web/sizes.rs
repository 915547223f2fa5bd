//! Writes compressed copies of files, for servers that can send them, and measures all files.

use std::ffi::OsStr;
use std::fs;
use std::path::Path;

use anyhow::Context;
use brotli::enc::BrotliEncoderParams;

/// The extensions of files that are compressed already: pictures, fonts and bundles.
const COMPRESSED: [&str; 3] = [".png", ".woff2", ".bin"];

/// A file in the built folder.
pub(crate) struct File {
    /// The path of the file within the folder, with `/` on every system.
    pub name: String,
    /// The size of the file in bytes.
    pub plain: u64,
}

/// Lists all files except the compressed copies, sorted by name.
pub(crate) fn files(out: &Path) -> anyhow::Result<Vec<File>> {
    let mut found = Vec::new();
    walk(out, "", &mut found)?;
    found.sort_by(|a, b| a.name.cmp(&b.name));
    Ok(found)
}

fn walk(folder: &Path, prefix: &str, found: &mut Vec<File>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            walk(&entry.path(), &format!("{name}/"), found)?;
        } else if entry.path().extension() != Some(OsStr::new("br")) {
            found.push(File {
                name,
                plain: entry.metadata()?.len(),
            });
        }
    }
    Ok(())
}

/// Writes a `.br` file beside each file except pictures, fonts and bundles, and prints all sizes. The files of the course get
/// no `.br` file: if a trainer replaced such a file, a server would keep sending the old compressed copy.
pub(super) fn compress(out: &Path, quick: bool) -> anyhow::Result<()> {
    let parameters = BrotliEncoderParams {
        quality: if quick { 5 } else { 11 },
        lgwin: 24,
        ..Default::default()
    };
    let mut all = (0, 0);
    println!("{:>12} {:>12}  file", "plain", "brotli");
    for file in files(out)? {
        let path = out.join(&file.name);
        let is_compressed = COMPRESSED.iter().any(|end| file.name.ends_with(end));
        let sent = if is_compressed {
            file.plain
        } else {
            let mut packed = Vec::new();
            let mut text = fs::File::open(&path)?;
            brotli::BrotliCompress(&mut text, &mut packed, &parameters)
                .with_context(|| format!("cannot compress {}", file.name))?;
            if !file.name.starts_with("content/") {
                fs::write(out.join(format!("{}.br", file.name)), &packed)?;
            }
            packed.len() as u64
        };
        all = (all.0 + file.plain, all.1 + sent);
        println!("{:>12} {sent:>12}  {}", file.plain, file.name);
    }
    println!("{:>12} {:>12}  in all", all.0, all.1);
    Ok(())
}
