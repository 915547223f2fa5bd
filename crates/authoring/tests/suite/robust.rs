//! Content that no author writes, such as damaged, generated or malicious files: it exhausts neither the memory nor the
//! stack, and is reported like any other mistake.

use std::fmt::Write;

use samtalerum_core::content::Files;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::paths::Explored;
use samtalerum_core::source::{MAX_DEPTH, too_deep};

use super::support::{self, content};

const WORDS: &str = "locales/da/scenarios/small.ftl";

/// Returns the findings on the good course with `added` appended to its Danish messages.
fn findings(added: &str) -> Vec<Finding> {
    let good = samtalerum_testing::root().join("tests/fixtures/check/good");
    let good = Files::folder(&good).unwrap();
    let mut files = Files::default();
    for path in good.paths() {
        let text = good.text(path).unwrap();
        let added = if path == WORDS { added } else { "" };
        files.add(path, format!("{text}{added}").into_bytes());
    }
    let findings =
        samtalerum_authoring::check::all(&samtalerum_authoring::check::load(files.clone(), None));
    for finding in &findings {
        if let (Some(span), Some(text)) = (&finding.span, files.text(&finding.file)) {
            assert!(text.get(span.clone()).is_some(), "{finding:?}");
        }
    }
    findings
}

#[test]
fn nested_placeables_do_not_overflow_the_stack() {
    for (open, close, most) in [
        ("{", "}", MAX_DEPTH),
        ("{ F(", ")}", MAX_DEPTH / 2),
        ("{\n F(\n", ")}", MAX_DEPTH / 2),
        // Quotation marks are plain text in a variant, and hide brackets elsewhere.
        ("{ $x ->\n *[a] \" {\"}\"} ", "\n }", MAX_DEPTH - 1),
        ("{ F(\"}}))\\\"\", ", ")}", MAX_DEPTH / 2),
    ] {
        let deep = |times: usize| {
            let inside = if open.contains("->") { "x" } else { "$x" };
            format!(
                "\ndeep = {}{inside}{}\n",
                open.repeat(times),
                close.repeat(times)
            )
        };
        let found = findings(&deep(50_000));
        let found: Vec<_> = found
            .iter()
            .map(|finding| (finding.code(), finding.file.as_str()))
            .collect();
        assert_eq!(found, [("too-deep", WORDS)], "{open}");
        // Placeables up to the maximum depth are still read.
        assert_eq!(too_deep(&deep(most)), None, "{open}");
        assert!(too_deep(&deep(most + 1)).is_some(), "{open}");
        let found = findings(&deep(most));
        let unread = found
            .iter()
            .find(|finding| finding.code() == "unreadable-message");
        assert_eq!(unread, None, "{open}");
    }
}

#[test]
fn brackets_of_one_message_are_not_counted_in_the_next() {
    let mut text = String::new();
    for number in 0..1_000 {
        write!(
            text,
            "# {{ {{\nopen-{number} = {{ F(\n-open-{number} = {{\n"
        )
        .unwrap();
    }
    assert_eq!(too_deep(&text), None);
    assert!(
        findings(&text)
            .iter()
            .any(|finding| finding.code() == "unreadable-message")
    );
}

#[test]
fn the_span_of_unreadable_fluent_is_on_character_boundaries() {
    for added in [
        "\nwrong\u{e6}",
        "\nwrong = { \u{1f980}",
        "\nwrong = }\u{e6}",
    ] {
        let found = findings(added);
        assert!(
            found
                .iter()
                .any(|finding| finding.code() == "unreadable-message"),
            "{added}"
        );
    }
}

/// A comparison needs memory that grows with the square of the length.
#[test]
fn long_ids_are_not_compared() {
    let long = |length: usize| "a".repeat(length);
    assert_eq!(
        nearest(&long(100), [long(101).as_str()]),
        Some(long(101).as_str())
    );
    assert_eq!(nearest(&long(1_000_000), [long(1_000_001).as_str()]), None);
}

/// Ten signs of control and ten statements that all affect the path have a million combinations in one state.
#[test]
fn edges_are_bounded_and_not_only_states() {
    let (mut lines, mut statements, mut asked) = (String::new(), String::new(), String::new());
    for number in 0..10 {
        write!(lines, "Narrate(text: \"l{number}\"),").unwrap();
        let by = "by: \"record-the-basis\"";
        write!(
            statements,
            "(id: \"n{number}\", belongs: When(Marked(\"l{number}\")), {by}),"
        )
        .unwrap();
        write!(asked, "Noted(\"n{number}\"),").unwrap();
    }
    let scenes = format!(
        "\"start\": (lines: [{lines}], then: Note(statements: [{statements}], to: \"weigh\")),
         \"weigh\": (then: Branch([If(All([{asked}]), \"good\"), Otherwise(\"poor\")])),
         \"good\": (then: End(\"good\")), \"poor\": (then: End(\"poor\"))"
    );
    let endings = "\"good\": (outcome: Good), \"poor\": (outcome: Poor)";
    let compiled = support::compiled("", &scenes, endings);
    let explored = Explored::new(&compiled, &content().guidance, 1, &mut |_| {});
    assert!(!explored.complete);
    assert!(explored.edge_count() < 100_000, "{}", explored.edge_count());
}

/// Each state of this meeting needs a hundred machine words, so fewer of them are explored than the limit allows.
#[test]
fn the_larger_the_states_the_fewer_are_explored() {
    const DOUBLING: usize = 13;
    let (mut flags, mut scenes) = (String::new(), String::new());
    for number in 0..6_400 {
        write!(flags, "\"f{number}\": Flag(false),").unwrap();
    }
    for number in 0..DOUBLING {
        let (name, next) = match number {
            0 => ("start".to_owned(), 1),
            _ => (format!("s{number}"), number + 1),
        };
        write!(
            scenes,
            "\"{name}\": (then: Choose([(id: \"c{number}-a\", judged: [Neutral], effects: [Set(\"f{number}\")], \
             to: \"s{next}\"), (id: \"c{number}-b\", judged: [Neutral], to: \"s{next}\")])),"
        )
        .unwrap();
    }
    let asked: String = (0..DOUBLING)
        .map(|number| format!("If(Flag(\"f{number}\"), \"end\"),"))
        .collect();
    write!(
        scenes,
        "\"s{DOUBLING}\": (then: Branch([{asked} Otherwise(\"end\")])), \"end\": (then: End(\"end\"))"
    )
    .unwrap();
    let compiled = support::compiled(&flags, &scenes, "\"end\": (outcome: Good)");
    let explore = |most| Explored::new(&compiled, &content().guidance, most, &mut |_| {});
    let explored = explore(9_000);
    assert!(!explored.complete);
    assert!(explored.state_count() < 4_500, "{}", explored.state_count());
    assert!(explore(100_000).complete);
}
