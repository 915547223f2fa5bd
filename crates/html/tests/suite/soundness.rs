//! Checks of HTML that all pages must pass.

use std::collections::HashSet;

use samtalerum_html::{Labels, view};
use samtalerum_simulator::Page;

/// The labels of the text view in these tests.
pub(crate) const LABELS: Labels = Labels {
    tools: "Tools",
    said: "Said",
    notices: "Notices",
};

/// Checks that symbols are hidden from screen readers, that tables have headings, and that options are in a group with
/// a name.
pub(crate) fn named(html: &str, at: &str) {
    for sign in ["✓", "~ ", "✗"] {
        // Screen readers skip the drawing of paths as a whole, with the symbols in it.
        let hidden = ["<span aria-hidden=\"true\">", "text-anchor=\"middle\">"];
        let hidden = hidden.map(|before| html.matches(&format!("{before}{sign}")).count());
        let hidden: usize = hidden.iter().sum();
        assert_eq!(
            html.matches(sign).count(),
            hidden,
            "{at} has {sign} to hear"
        );
    }
    assert!(!html.contains("−"), "{at}: a minus is a sign too");
    let tables = html.matches("<table>").count();
    assert_eq!(html.matches("<caption").count(), tables, "{at}");
    assert_eq!(
        html.matches("<th scope=\"col\">").count(),
        2 * tables,
        "{at}"
    );
    for name in attributes(html, " aria-labelledby=\"") {
        assert!(
            html.contains(&format!("<h2 id=\"{name}\">")),
            "{at}: {name}"
        );
    }
    // Every option comes after the beginning of a group and before its end.
    for (before, _) in html
        .match_indices("class=\"option\"")
        .map(|(at, _)| html.split_at(at))
    {
        let group = before.rfind("<div class=\"buttons\"").unwrap_or_default();
        assert!(
            before[group..].contains("aria-labelledby"),
            "{at}: an option in no group"
        );
    }
    let result = html.find("class=\"number\"");
    let heading = html.find("<section class=\"result");
    if let (Some(number), Some(section)) = (result, heading) {
        assert!(
            html[section..number].contains("<h2"),
            "{at}: the number comes first"
        );
    }
}

/// Checks that the HTML of a page is sound: one title, one main part, headings without gaps, unique ids, an HTML
/// button for each button of the page, and everything that [`named`] checks.
pub(crate) fn sound(page: &Page) {
    let html = view(page, LABELS, &|_| true);
    let at = format!("{:?} at {}", page.name, page.place);
    named(&html, &at);
    let sent = serde_json::to_string(page).unwrap();
    assert_eq!(serde_json::from_str::<Page>(&sent).unwrap(), *page, "{at}");
    assert_eq!(html.matches("<h1").count(), 1, "{at}");
    assert_eq!(html.matches("<main").count(), 1, "{at}");
    for forbidden in [" style=", " onclick=", "<script"] {
        assert!(!html.contains(forbidden), "{at} has {forbidden}");
    }
    for tag in html.split('<').filter_map(|tag| tag.split('>').next()) {
        assert!(tag.matches(" class=").count() < 2, "{at}: <{tag}>");
    }
    let mut ids = HashSet::new();
    for id in attributes(&html, " id=\"") {
        assert!(ids.insert(id), "{at} has two elements {id}");
    }
    let pressed: HashSet<&str> = attributes(&html, " data-press=\"").collect();
    for button in page.buttons() {
        assert!(
            pressed.contains(button.id.as_str()),
            "{at} lacks {}",
            button.id
        );
    }
    let arrivals = html.matches(" data-arrive").count();
    assert_eq!(arrivals, 1, "{at}: the focus has to go to one place");
    let mut level = 1;
    for heading in html.split("<h").skip(1) {
        let Some(next) = heading.chars().next().and_then(|digit| digit.to_digit(10)) else {
            continue;
        };
        assert!(
            next <= level + 1,
            "{at} jumps from heading {level} to {next}"
        );
        level = next;
    }
}

/// Returns the values of an attribute. `name` includes the space before the attribute's name and the `="` after it.
pub(crate) fn attributes<'a>(html: &'a str, name: &'a str) -> impl Iterator<Item = &'a str> {
    html.split(name)
        .skip(1)
        .filter_map(|rest| rest.split('"').next())
}
