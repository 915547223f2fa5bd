//! The manifest of SCORM 1.2.
//!
//! The manifest has no `masteryscore`. If it had one, a platform might call an unfinished attempt passed as soon as
//! there is a score.

use super::scorm::{Names, PAGE, metadata, organizations, resource, title};
use crate::file_map::FileMap;
use crate::order::Order;
use crate::xml::Element;

/// The names by which the standard describes a package.
const NAMES: Names = Names {
    root: "imsmd:lom",
    general: "imsmd:general",
    title: "imsmd:title",
    language: "imsmd:language",
    description: "imsmd:description",
    string: "imsmd:langstring",
    tag: "xml:lang",
};

/// Returns the manifest.
pub(super) fn manifest(order: &Order, files: &FileMap) -> Element {
    let title = title(order);
    let item = Element::new("item")
        .with("identifier", "item")
        .with("identifierref", PAGE)
        .with("isvisible", "true")
        .around([Element::text("title", &title)]);
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
            metadata(order, "1.2", &NAMES),
            organizations([Element::text("title", &title), item]),
            resource("adlcp:scormtype", files),
        ])
}
