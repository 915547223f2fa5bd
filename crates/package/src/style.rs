//! The style sheet of a package. Pictures are embedded in it; in the single file, fonts are embedded too.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::page::Page;
use crate::problem::Problem;

/// The beginning of a reference to a file of the page.
const REFERENCE: &str = "url(\"assets/";

/// Returns a file as a `data:` URL.
pub fn data_url(path: &str, bytes: &[u8]) -> String {
    let media_type = match path.rsplit_once('.') {
        Some((_, "png")) => "image/png",
        Some((_, "woff2")) => "font/woff2",
        _ => "application/octet-stream",
    };
    format!("data:{media_type};base64,{}", STANDARD.encode(bytes))
}

/// Replaces references to pictures by `data:` URLs that contain the pictures.
///
/// # Errors
/// If the page folder lacks one of these files.
pub fn with_pictures(style: &str, page: &Page) -> Result<String, Problem> {
    inline(style, page, |path| path.ends_with(".png"))
}

/// Replaces references to files by `data:` URLs that contain the files. A reference is replaced only if `is_inlined`
/// returns `true` for the file's path.
///
/// # Errors
/// If the page folder lacks one of these files.
pub(crate) fn inline(
    style: &str,
    page: &Page,
    is_inlined: impl Fn(&str) -> bool,
) -> Result<String, Problem> {
    let mut result = String::with_capacity(style.len());
    let mut rest = style;
    while let Some(at) = rest.find(REFERENCE) {
        let start = at + "url(\"".len();
        let (before, reference) = rest.split_at(start);
        let end = reference.find('"').unwrap_or(reference.len());
        let (path, after) = reference.split_at(end);
        result += before;
        match page.file(path) {
            Some(bytes) if is_inlined(path) => result += &data_url(path, bytes),
            None if is_inlined(path) => return Err(Problem::Lacks("assets")),
            _ => result += path,
        }
        rest = after;
    }
    result += rest;
    Ok(result)
}
