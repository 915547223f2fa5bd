//! Tests texts with a constant selector or with braces within braces. Fluent cannot format such texts. If such a text
//! has more than a hundred placeables, Fluent panics.

use fluent::FluentArgs;
use samtalerum_core::language::Languages;

/// Returns a term with more placeables than Fluent fills in.
fn many() -> String {
    format!("-many = {}\n", "{ $n }".repeat(101))
}

#[test]
fn constant_selectors_and_nested_braces_are_reported_and_left_out() {
    for (value, why, place) in [
        ("{ 0 ->\n   *[other] { -many }\n }", "constant", "0 ->"),
        (
            "{ \"text\" ->\n   *[other] { -many }\n }",
            "constant",
            "text",
        ),
        ("{ \"\" ->\n   *[other] { -many }\n }", "constant", "\" ->"),
        ("{{ -many }}", "nested", "many }}"),
        ("{ { -many } }", "nested", "many } }"),
        (
            "{\n  { { $n ->\n   *[other] { -many }\n } } }",
            "nested",
            "n ->",
        ),
        (
            "{ $n ->\n   *[other] a {{ -many }}\n }",
            "nested",
            "many }}",
        ),
        (
            "{ $n ->\n   *[other] { 1 ->\n   *[other] { -many }\n }\n }",
            "constant",
            "1 ->",
        ),
    ] {
        let before = format!("{}a = one\n", many());
        for (id, attribute, entry) in [
            ("b", None, format!("b = {value}\n    .part = two\n")),
            ("b", Some("part"), format!("b = two\n    .part = {value}\n")),
        ] {
            let text = format!("{before}{entry}c = three\n");
            let mut languages = Languages::default();
            let problems = languages.add("da", "x", text.clone()).unwrap();
            assert_eq!(problems.len(), 1, "{value}: {problems:?}");
            assert_eq!(problems[0].why, why, "{value}");
            let rest = &text[problems[0].span.start..];
            assert!(rest.starts_with(place), "{value}: {rest}");
            let messages = languages.messages(&"da".parse().unwrap());
            let arguments = FluentArgs::from_iter([("n", 1)]);
            let found = messages.find("x", id, attribute, Some(&arguments));
            assert_eq!(found, None, "{value}");
            for (id, value) in [("a", "one"), ("c", "three")] {
                assert_eq!(messages.text("x", id), value);
            }
        }
    }
}

/// If a text has too many placeables but no other fault, it is no problem: Fluent formats the text up to a limit.
#[test]
fn what_fluent_can_format_is_left_alone() {
    let text = format!(
        "{}a = {{ $n ->\n   *[other] {{ -many }}\n }}\nb = {{ NUMBER(1) ->\n   *[other] {{ \"{{{{\" }}\n }}\n",
        many()
    );
    let mut languages = Languages::default();
    assert_eq!(languages.add("da", "x", text), Some(Vec::new()));
    let messages = languages.messages(&"da".parse().unwrap());
    let arguments = FluentArgs::from_iter([("n", 1)]);
    assert!(messages.find("x", "a", None, Some(&arguments)).is_some());
    assert_eq!(messages.find("x", "b", None, None).as_deref(), Some("{{"));
}
