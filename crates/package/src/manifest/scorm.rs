//! The common parts of both SCORM versions.

use crate::file_map::FileMap;
use crate::order::Order;
use crate::xml::Element;

/// The name of the page within a manifest.
pub(super) const PAGE: &str = "page";

/// Returns the title in the first language of the package, for where a standard has one only.
pub(super) fn title(order: &Order) -> String {
    let labels = order.labels().into_iter().next();
    labels.map(|labels| labels.title).unwrap_or_default()
}

/// Returns the resource of a SCORM package, which lists all files. `scorm_type` is the name of the attribute that makes it
/// one that reports.
pub(super) fn resource(scorm_type: &'static str, files: &FileMap) -> Element {
    let files = files.keys();
    let files = files.map(|path| Element::new("file").with("href", url(path)));
    Element::new("resources").around([Element::new("resource")
        .with("identifier", PAGE)
        .with("type", "webcontent")
        .with(scorm_type, "sco")
        .with("href", crate::index::FILE)
        .around(files)])
}

/// Returns a path as a relative URL. All paths of a page and a package consist of characters that need no escape, except for
/// files that somebody has added to the page folder.
fn url(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20")
}
