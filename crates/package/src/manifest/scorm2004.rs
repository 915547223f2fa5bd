//! The manifest of SCORM 2004, 4th edition.
//!
//! The page reports completion and success itself, so the manifest forbids the platform to derive them. The platform's
//! buttons for leaving are not hidden, because on some platforms trainees have no other means to leave. The page
//! reports objectives, but they are not declared here: a platform would number declared objectives, in an order that
//! differs between platforms.

use super::scorm::{Names, PAGE, metadata, organizations, resource, title};
use crate::file_map::FileMap;
use crate::order::Order;
use crate::xml::Element;

/// The names by which the standard describes a package.
const NAMES: Names = Names {
    root: "lom:lom",
    general: "lom:general",
    title: "lom:title",
    language: "lom:language",
    description: "lom:description",
    string: "lom:string",
    tag: "language",
};

/// Returns the manifest.
pub(super) fn manifest(order: &Order, files: &FileMap) -> Element {
    let title = title(order);
    let sequencing = Element::new("imsss:sequencing").around([Element::new("imsss:controlMode")
        .with("choice", "true")
        .with("flow", "true")]);
    Element::new("manifest")
        .with("identifier", order.identifier())
        .with("version", "1.0")
        .with("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1")
        .with("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3")
        .with("xmlns:adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3")
        .with("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss")
        .with("xmlns:lom", "http://ltsc.ieee.org/xsd/LOM")
        .around([
            metadata(order, "2004 4th Edition", &NAMES),
            organizations([Element::text("title", &title), item(&title), sequencing]),
            resource("adlcp:scormType", files),
        ])
}

/// Returns the only item. Buttons for the item before and after it would do nothing, so they are hidden.
fn item(title: &str) -> Element {
    let hidden = ["previous", "continue"];
    let hidden = hidden.map(|button| Element::text("adlnav:hideLMSUI", button));
    Element::new("item")
        .with("identifier", "item")
        .with("identifierref", PAGE)
        .around([
            Element::text("title", title),
            Element::new("imsss:sequencing").around([Element::new("imsss:deliveryControls")
                .with("completionSetByContent", "true")
                .with("objectiveSetByContent", "true")]),
            Element::new("adlnav:presentation")
                .around([Element::new("adlnav:navigationInterface").around(hidden)]),
        ])
}
