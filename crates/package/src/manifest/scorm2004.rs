//! The manifest of SCORM 2004, 4th edition.
//!
//! The page reports completion and success itself, so the platform must not conclude them. The buttons with which a
//! platform lets trainees leave stay: without them, some show no way out. Objectives are reported by the page and not
//! declared here: declared ones would be numbered by the platform, in an order that differs between platforms.

use super::scorm::{PAGE, resource, title};
use crate::file_map::FileMap;
use crate::order::Order;
use crate::xml::Element;

/// Returns the manifest.
pub(super) fn manifest(order: &Order, files: &FileMap) -> Element {
    let title = title(order);
    let organization = Element::new("organization")
        .with("identifier", "course")
        .around([
            Element::text("title", &title),
            item(&title),
            Element::new("imsss:sequencing").around([Element::new("imsss:controlMode")
                .with("choice", "true")
                .with("flow", "true")]),
        ]);
    Element::new("manifest")
        .with("identifier", order.identifier())
        .with("version", "1.0")
        .with("xmlns", "http://www.imsglobal.org/xsd/imscp_v1p1")
        .with("xmlns:adlcp", "http://www.adlnet.org/xsd/adlcp_v1p3")
        .with("xmlns:adlnav", "http://www.adlnet.org/xsd/adlnav_v1p3")
        .with("xmlns:imsss", "http://www.imsglobal.org/xsd/imsss")
        .with("xmlns:lom", "http://ltsc.ieee.org/xsd/LOM")
        .around([
            Element::new("metadata").around([
                Element::text("schema", "ADL SCORM"),
                Element::text("schemaversion", "2004 4th Edition"),
                description(order),
            ]),
            Element::new("organizations")
                .with("default", "course")
                .around([organization]),
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

/// Returns the title and the description in all languages.
fn description(order: &Order) -> Element {
    let labels = order.labels();
    let in_language =
        |language: &str, text: &str| Element::text("lom:string", text).with("language", language);
    let titles = labels
        .iter()
        .map(|one| in_language(&one.language, &one.title));
    let texts = labels
        .iter()
        .map(|one| in_language(&one.language, &one.description));
    let languages = labels
        .iter()
        .map(|one| Element::text("lom:language", &one.language));
    Element::new("lom:lom").around([Element::new("lom:general")
        .around([Element::new("lom:title").around(titles)])
        .around(languages)
        .around([Element::new("lom:description").around(texts)])])
}
