//! Content that no author would write, such as damaged, generated or malicious files. It must exhaust neither the
//! memory nor the stack, and must be reported like any other mistake.

use std::fmt::Write;

use samtalerum_core::content::Files;
use samtalerum_core::finding::{Finding, nearest};
use samtalerum_core::meeting::{SceneIx, State};
use samtalerum_core::paths::{Explored, Observer};
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
        // In the text of a variant, quotation marks are plain text. Elsewhere they enclose a string, and braces in a
        // string do not nest.
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
        // Placeables nested up to the maximum depth are still read.
        assert_eq!(too_deep(&deep(most)), None, "{open}");
        assert!(too_deep(&deep(most + 1)).is_some(), "{open}");
        let found = findings(&deep(most));
        let unread = found.iter().find(|finding| {
            finding.code() == "unreadable-message" && finding.text("why") != Some("nested")
        });
        assert_eq!(unread, None, "{open}");
    }
}

/// Fluent would panic on these numbers, or write gigabytes of zeros.
#[test]
fn numbers_that_fluent_cannot_format_are_reported_and_harmless() {
    let long = "9".repeat(400);
    for value in [
        "NUMBER(1, minimumFractionDigits: 18446744073709551615)".to_owned(),
        "NUMBER(1, minimumFractionDigits: 3000000000)".to_owned(),
        "NUMBER(1, minimumFractionDigits: 20)".to_owned(),
        "NUMBER(1, minimumIntegerDigits: 3000000000)".to_owned(),
        format!("NUMBER({long}) ->\n    [one] a\n   *[other] b\n"),
        format!("$x ->\n    [{long}] a\n   *[other] b\n"),
        format!("\"\" }}{{ NUMBER(1.{long})"),
        "-term(x: 99999999999999999999)".to_owned(),
    ] {
        let added =
            format!("\n-term = {{ $x }}\nnumber = {{ {value} }} x\n    .part = {{ {value} }} y\n");
        let found = findings(&added);
        let unread = found
            .iter()
            .filter(|one| one.code() == "unreadable-message");
        assert!(unread.clone().count() >= 2, "{value}: {found:?}");
        assert!(
            unread.clone().all(|one| one.text("why") == Some("number")),
            "{value}"
        );
        let mut languages = samtalerum_core::language::Languages::default();
        languages.add("da", "x", added).unwrap();
        let words = languages.messages(&"da".parse().unwrap());
        for text in [
            words.text("x", "number"),
            words.attribute("x", "number", "part"),
        ] {
            assert!(text.len() < 100, "{value}: {text}");
        }
    }
    // Numbers of an ordinary size are not changed or reported.
    let mut languages = samtalerum_core::language::Languages::default();
    let text = "number = { NUMBER(123456789012345, minimumFractionDigits: 15) }\n";
    assert_eq!(languages.add("da", "x", text.to_owned()), Some(Vec::new()));
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

/// Long ids get no suggestions, because comparing two ids needs memory that grows with the square of their length.
#[test]
fn long_ids_are_not_compared() {
    let long = |length: usize| "a".repeat(length);
    assert_eq!(
        nearest(&long(100), [long(101).as_str()]),
        Some(long(101).as_str())
    );
    assert_eq!(nearest(&long(1_000_000), [long(1_000_001).as_str()]), None);
}

/// Counts the stops of the exploration. A stop counts once for each combination of marks.
struct Combinations(usize);

impl Observer for Combinations {
    fn entered(&mut self, _: SceneIx, _: &State) {}

    fn at_rest(&mut self, _: SceneIx, _: &State) {
        self.0 += 1;
    }
}

/// Ten lines that can be marked and ten statements all affect the path. So a single state has a million combinations of
/// marks and statements.
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
    let mut combinations = Combinations(0);
    let guidance = &content().guidance;
    let explored = Explored::with_observer(&compiled, guidance, 1, &mut |_| {}, &mut combinations);
    assert!(!explored.complete);
    // At the note, each set of marked lines has 1,024 edges, one for each set of statements that the note can include.
    // So a limit on edges ends the exploration after a few sets of marked lines.
    assert!(combinations.0 < 100, "{}", combinations.0);
}

/// Each state of this meeting needs a hundred machine words of memory. So the limit on memory ends the exploration
/// before the limit on states.
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
