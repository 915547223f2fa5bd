//! Scripts and styles as parts of an HTML document.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use sha2::{Digest, Sha256};

use crate::file_map::FileMap;
use crate::page::Page;
use crate::problem::Problem;

/// Returns a script in a form that can be put into a `script` element.
///
/// # Errors
/// If the page lacks the file, or the script contains a text that would end the element too early.
pub(crate) fn script(page: &Page, file: &'static str) -> Result<String, Problem> {
    let text = page.text(file)?;
    let lower = text.to_ascii_lowercase();
    if lower.contains("</script") || lower.contains("<!--") {
        return Err(Problem::EndsEarly(file));
    }
    Ok(text)
}

/// Returns the id of a page that consists of these files. Pages with different files have different ids.
pub fn build_id(files: &FileMap) -> String {
    let mut hash = Sha256::new();
    for (path, bytes) in files {
        // The length shows where the file ends, so that different files cannot give the same bytes.
        hash.update(format!("{path}\0{}\0", bytes.len()));
        hash.update(bytes);
    }
    let id = hash.finalize();
    id.iter()
        .take(8)
        .map(|byte| format!("{byte:02x}"))
        .collect()
}

/// Returns the hash of a script or a style, as a Content Security Policy names it.
pub(crate) fn hash(text: &str) -> String {
    format!("sha256-{}", STANDARD.encode(Sha256::digest(text)))
}
