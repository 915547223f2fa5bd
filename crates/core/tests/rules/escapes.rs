//! Tests escapes of Fluent that are too short because a character outside ASCII follows, such as `\u41»`. Fluent's
//! parser would panic on them.

use samtalerum_core::language::{Languages, Problem, unparsable};

/// Reads messages of the scope `x`. Returns the languages and the problems.
fn read(text: &str) -> (Languages, Vec<Problem>) {
    let mut languages = Languages::default();
    let problems = languages.add("da", "x", text.to_owned());
    (languages, problems.unwrap())
}

#[test]
fn they_are_reported_where_they_are_and_all_other_messages_are_read() {
    for escape in [r"\u41»", r"\u»", r"\U0001æ", r"\uÅÅÅÅ"] {
        let text = format!(
            "a = one\nb = {{ \"{escape}\" }}\nc = three\n    .d = {{ \"{escape}\" }}\ne = five\n"
        );
        let (languages, problems) = read(&text);
        let messages = languages.messages(&"da".parse().unwrap());
        for (id, value) in [("a", "one"), ("c", "three"), ("e", "five")] {
            assert_eq!(messages.text("x", id), value, "{escape}");
        }
        assert_eq!(problems.len(), 2, "{problems:?}");
        let lines = [2, 4].map(|line| text.lines().nth(line - 1).unwrap());
        for (problem, line) in problems.iter().zip(lines) {
            let start = text.find(line).unwrap();
            assert!(
                (start..=start + line.len()).contains(&problem.span.start),
                "{problem:?}"
            );
        }
        let detail = &problems[0].detail;
        assert!(!detail.contains('?'), "{detail}");
        let spans = unparsable(&text);
        assert_eq!(spans.len(), 2);
        assert!(text[spans[0].clone()].starts_with("b = "), "{spans:?}");
    }
}

/// In plain text, `\u` has no meaning.
#[test]
fn plain_text_stays_as_it_is() {
    for before in ["", "b = { \"\\u»\" }\n", "b = { \"\\u\n"] {
        let text = format!(
            "{before}a = The file \"C:\\u»1\" {{ $n ->\n    [one] in \\uæ\n   *[other] in \\uø\n }}\n"
        );
        let (languages, _) = read(&text);
        let messages = languages.messages(&"da".parse().unwrap());
        let said = messages.text("x", "a");
        assert_eq!(
            said.replace(['\u{2068}', '\u{2069}'], ""),
            "The file \"C:\\u»1\" in \\uø",
            "{before}"
        );
    }
}
