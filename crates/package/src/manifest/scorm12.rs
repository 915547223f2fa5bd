//! The manifest of SCORM 1.2.
//!
//! It has no `masteryscore`: with one, a platform may call an attempt that is not over passed as soon as it has a score.

use super::scorm::{PAGE, resource, title};
use crate::file_map::FileMap;
use crate::order::Order;
use crate::xml::Element;

/// Returns the manifest.
pub(super) fn manifest(order: &Order, files: &FileMap) -> Element {
    let title = title(order);
    let item = Element::new("item")
        .with("identifier", "item")
        .with("identifierref", PAGE)
        .with("isvisible", "true")
        .around([Element::text("title", &title)]);
    let organization = Element::new("organization")
        .with("identifier", "course")
        .around([Element::text("title", &title), item]);
    Element::new("manifest")
        .with("identifier", order.identifier())
        .with("version", "1.0")
        .with("xmlns", "http://www.imsproject.org/xsd/imscp_rootv1p1p2")
        .with("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_rootv1p2")
        .with(
            "xmlns:imsmd",
            "http://www.imsglobal.org/xsd/imsmd_rootv1p2p1",
        )
        .around([
            Element::new("metadata").around([
                Element::text("schema", "ADL SCORM"),
                Element::text("schemaversion", "1.2"),
                description(order),
            ]),
            Element::new("organizations")
                .with("default", "course")
                .around([organization]),
            resource("adlcp:scormtype", files),
        ])
}

/// Returns the title and the description in all languages.
fn description(order: &Order) -> Element {
    let labels = order.labels();
    let in_language = |language: &str, text: &str| {
        Element::text("imsmd:langstring", text).with("xml:lang", language)
    };
    let titles = labels
        .iter()
        .map(|one| in_language(&one.language, &one.title));
    let texts = labels
        .iter()
        .map(|one| in_language(&one.language, &one.description));
    let languages = labels
        .iter()
        .map(|one| Element::text("imsmd:language", &one.language));
    Element::new("imsmd:lom").around([Element::new("imsmd:general")
        .around([Element::new("imsmd:title").around(titles)])
        .around(languages)
        .around([Element::new("imsmd:description").around(texts)])])
}
