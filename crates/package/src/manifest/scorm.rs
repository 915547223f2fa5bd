//! The parts that the manifests of both SCORM versions have in common.

use crate::file_map::FileMap;
use crate::order::{Labels, Order};
use crate::xml::Element;

/// The identifier of the page within a manifest.
pub(super) const PAGE: &str = "page";

/// Returns the title in the first language of the package, for elements that take only one title.
pub(super) fn title(order: &Order) -> String {
    let labels = order.labels().into_iter().next();
    labels.map(|labels| labels.title).unwrap_or_default()
}

/// The names of the XML elements and attributes with which a version of the standard describes a package.
pub(super) struct Names {
    pub(super) root: &'static str,
    pub(super) general: &'static str,
    pub(super) title: &'static str,
    pub(super) language: &'static str,
    pub(super) description: &'static str,
    /// The element that contains a text in one language.
    pub(super) string: &'static str,
    /// The attribute in which that element states the language.
    pub(super) tag: &'static str,
}

/// Returns the metadata: the version of the standard, and the title and the description in all languages.
pub(super) fn metadata(order: &Order, version: &'static str, names: &Names) -> Element {
    let labels = order.labels();
    let texts = |name: &'static str, text: fn(&Labels) -> &String| {
        let texts = labels
            .iter()
            .map(|one| Element::text(names.string, text(one)).with(names.tag, &one.language));
        Element::new(name).around(texts)
    };
    let languages = labels
        .iter()
        .map(|one| Element::text(names.language, &one.language));
    let general = Element::new(names.general)
        .around([texts(names.title, |one| &one.title)])
        .around(languages)
        .around([texts(names.description, |one| &one.description)]);
    Element::new("metadata").around([
        Element::text("schema", "ADL SCORM"),
        Element::text("schemaversion", version),
        Element::new(names.root).around([general]),
    ])
}

/// Returns the list of organizations. It has exactly one.
pub(super) fn organizations(inner: impl IntoIterator<Item = Element>) -> Element {
    let organization = Element::new("organization")
        .with("identifier", "course")
        .around(inner);
    Element::new("organizations")
        .with("default", "course")
        .around([organization])
}

/// Returns the resource of a SCORM package, which lists all files. `scorm_type` is the name of the attribute that marks
/// the resource as a page that reports results.
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

/// Returns a path as a relative URL. Only files that somebody has added to the page folder can have characters that
/// must be escaped.
fn url(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20")
}
