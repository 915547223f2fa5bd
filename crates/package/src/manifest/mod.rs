//! The manifests, which tell a learning platform what a package is.

mod cmi5;
mod scorm12;
mod scorm2004;

use crate::FileMap;
use crate::order::{Order, Target};
use crate::xml::Element;

/// The file of a SCORM manifest.
const SCORM_FILE: &str = "imsmanifest.xml";

/// The file of a cmi5 manifest.
const CMI5_FILE: &str = "cmi5.xml";

/// The name of the page within a SCORM manifest.
const PAGE: &str = "page";

/// Returns the manifest with its path; `None` for a package that no learning platform reads.
pub(crate) fn write(order: &Order, files: &FileMap) -> Option<(&'static str, String)> {
    let (file, root) = match order.target {
        Target::Scorm12 => (SCORM_FILE, scorm12::manifest(order, files)),
        Target::Scorm2004 => (SCORM_FILE, scorm2004::manifest(order, files)),
        Target::Cmi5 => (CMI5_FILE, cmi5::structure(order)),
        Target::Web | Target::File => return None,
    };
    Some((file, root.document()))
}

/// Returns the title in the first language of the package, for where a standard has one only.
fn title(order: &Order) -> String {
    let labels = order.labels().into_iter().next();
    labels.map(|labels| labels.title).unwrap_or_default()
}

/// Returns the resource of a SCORM package, which lists all files. `scorm_type` is the name of the attribute that makes it
/// one that reports.
fn resource(scorm_type: &'static str, files: &FileMap) -> Element {
    let files = files.keys();
    let files = files.map(|path| Element::new("file").with("href", url(path)));
    Element::new("resources").around([Element::new("resource")
        .with("identifier", PAGE)
        .with("type", "webcontent")
        .with(scorm_type, "sco")
        .with("href", crate::index::FILE)
        .around(files)])
}

/// Returns a path as a relative URL. All paths of a page and a package consist of letters that need no escape, except for
/// files that somebody has added to the page folder.
fn url(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20")
}
