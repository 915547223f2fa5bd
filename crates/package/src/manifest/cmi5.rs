//! The course structure of cmi5. The page is one assignable unit, which the platform counts as done when it is
//! completed or passed.

use samtalerum_core::guidance::Area;
use samtalerum_core::language::{INTERFACE, ids};

use crate::order::{Labels, Order};
use crate::xml::Element;

/// Returns the course structure.
pub(super) fn structure(order: &Order) -> Element {
    let labels = order.labels();
    let identifier = order.identifier();
    let course = Element::new("course")
        .with("id", iri("course", &identifier))
        .around(texts(&labels));
    let objectives = Area::ALL.map(|area| {
        let labels = area_labels(order, area);
        Element::new("objective")
            .with("id", iri("area", area.name()))
            .around(texts(&labels))
    });
    let references =
        Area::ALL.map(|area| Element::new("objective").with("idref", iri("area", area.name())));
    let mastery = format!("{:.2}", f64::from(order.pass_mark()) / 100.0);
    let unit = Element::new("au")
        .with("id", iri("unit", &identifier))
        .with("moveOn", "CompletedOrPassed")
        .with("masteryScore", mastery)
        .with("launchMethod", "AnyWindow")
        .with(
            "activityType",
            "http://adlnet.gov/expapi/activities/simulation",
        )
        .around(texts(&labels))
        .around([
            Element::new("objectives").around(references),
            Element::text("url", crate::index::FILE),
        ]);
    Element::new("courseStructure")
        .with(
            "xmlns",
            "https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd",
        )
        .around([course, Element::new("objectives").around(objectives), unit])
}

/// Returns an identifier as the standard wants it, an IRI. It is only a name: there is no page at this address.
fn iri(kind: &str, name: &str) -> String {
    format!("urn:samtalerum:{kind}:{name}")
}

/// Returns a title and a description in all languages.
fn texts(labels: &[Labels]) -> [Element; 2] {
    let element = |name: &'static str, text: fn(&Labels) -> &str| {
        let strings = labels
            .iter()
            .map(|one| Element::text("langstring", text(one)).with("lang", &one.language));
        Element::new(name).around(strings)
    };
    [
        element("title", |one| &one.title),
        element("description", |one| &one.description),
    ]
}

/// Returns the name of an area in all languages of the package.
fn area_labels(order: &Order, area: Area) -> Vec<Labels> {
    let languages = &order.content.languages;
    let of_language = |tag: &String| {
        let messages = languages.messages(&languages.negotiate(std::slice::from_ref(tag)));
        let name = messages.text(INTERFACE, &ids::area(area));
        Labels {
            language: tag.clone(),
            title: name.clone(),
            description: name,
        }
    };
    order.languages.iter().map(of_language).collect()
}
