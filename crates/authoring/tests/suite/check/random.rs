//! Checks of random texts: reading them never panics, and every span is within the text.

use proptest::prelude::*;
use samtalerum_core::content::Files;
use samtalerum_core::scenario::{Scenario, Scene};
use samtalerum_core::source::{Inside, Node, SyntaxError, options, parse_tree, read};

/// The fixture with a good meeting that has facts, appraisals and stakes.
const MEASURED: &str = "good--measured";

const SMALL: &str = include_str!("../../../../../tests/fixtures/check/good/scenarios/small.ron");

/// Pieces that mutations insert: RON tokens, and some other text.
const PIECES: [&str; 34] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    "\"",
    "'",
    "\\",
    "\n",
    " ",
    "//",
    "/*",
    "*/",
    "r#\"",
    "\"#",
    "r\"",
    "b\"",
    "b'",
    "#![enable(implicit_some)]",
    "Some(",
    "None",
    "-1.5e3",
    "0x1F",
    "'\\''",
    "\"\\u{e6}\"",
    "æ",
    "\u{feff}",
    "\u{200e}",
    "r#type",
    "()",
    "_",
];

/// Returns the text of the good meeting with facts, appraisals and stakes.
fn measured() -> String {
    let mut files = super::spoilt(MEASURED).into_iter();
    let (_, bytes) = files.find(|(path, _)| path.ends_with("small.ron")).unwrap();
    String::from_utf8(bytes).unwrap()
}

/// Generates a text in which some pieces are deleted, inserted, replaced or doubled.
fn mutated(text: String) -> impl Strategy<Value = String> {
    let change = (
        any::<prop::sample::Index>(),
        0..40_usize,
        0..PIECES.len(),
        0..4_u8,
    );
    prop::collection::vec(change, 1..6).prop_map(move |changes| {
        let mut chars: Vec<char> = text.chars().collect();
        for (at, length, piece, kind) in changes {
            let at = at.index(chars.len());
            let end = (at + length).min(chars.len());
            let piece = PIECES[piece].chars();
            match kind {
                0 => drop(chars.drain(at..end)),
                1 => drop(chars.splice(at..at, piece)),
                2 => drop(chars.splice(at..end, piece)),
                _ => {
                    let copy: Vec<char> = chars[at..end].to_vec();
                    drop(chars.splice(at..at, copy));
                }
            }
            if chars.is_empty() {
                chars.push(' ');
            }
        }
        chars.into_iter().collect()
    })
}

/// Generates text to insert into a file of messages: any text, or a placeable that may refer to something that does not
/// exist.
fn inserted() -> impl Strategy<Value = String> {
    let reference = prop_oneof![
        Just("title"),
        Just("title.feedback"),
        Just("-term"),
        Just("$unknown"),
        Just("\"text\""),
        Just("NUMBER(1)"),
        Just("no-such-message"),
        Just("opening-room"),
    ];
    prop_oneof![
        any::<String>(),
        reference.prop_map(|name| format!("{{ {name} }}")),
    ]
}

/// Generates a sequence of RON tokens.
fn tokens() -> impl Strategy<Value = String> {
    prop::collection::vec(0..PIECES.len(), 0..40)
        .prop_map(|pieces| pieces.into_iter().map(|piece| PIECES[piece]).collect())
}

/// Generates a RON value that `ron` can read, with unusual whitespace and comments.
fn value() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        Just("true".to_owned()),
        Just("()".to_owned()),
        Just("None".to_owned()),
        Just("inf".to_owned()),
        Just("'\\''".to_owned()),
        Just("'\"'".to_owned()),
        Just("'æ'".to_owned()),
        Just("b\"bytes \\\"\"".to_owned()),
        Just("br#\"raw\"#".to_owned()),
        Just("b'x'".to_owned()),
        Just("b'\\''".to_owned()),
        Just("r##\"a\"#b\"##".to_owned()),
        Just("1_000".to_owned()),
        Just("0b101".to_owned()),
        Just("-1.5E-3".to_owned()),
        Just("+7".to_owned()),
        Just(".5".to_owned()),
        "[a-z][a-z0-9_]{0,6}".prop_map(|name| format!("\"{name}\"")),
        "\"([a-zæ )\\]},:/*]|\\\\\\\\|\\\\\"|\\\\n){0,8}\"",
        any::<i32>().prop_map(|number| number.to_string()),
    ];
    leaf.prop_recursive(5, 40, 5, |inner| {
        let gap = prop_oneof![
            Just(""),
            Just(" "),
            Just("\n\t"),
            Just("/* ( /* [ */ \" */"),
            Just("// { \"\n"),
            Just("\u{200e}"),
        ];
        prop_oneof![
            (prop::collection::vec(inner.clone(), 0..4), gap.clone())
                .prop_map(|(items, gap)| format!("[{gap}{}]", items.join(&format!("{gap},{gap}")))),
            (prop::collection::vec(inner.clone(), 1..4), gap.clone())
                .prop_map(|(items, gap)| format!("({gap}{gap}{},{gap})", items.join(","))),
            prop::collection::vec(("[a-z]{1,5}", inner.clone(), gap.clone()), 1..4).prop_map(
                |fields| {
                    let fields = fields
                        .iter()
                        .map(|(name, value, gap)| format!("{name}{gap}:{value}{gap}"));
                    format!("({})", fields.collect::<Vec<_>>().join(","))
                }
            ),
            prop::collection::vec((inner.clone(), inner.clone(), gap.clone()), 0..4).prop_map(
                |entries| {
                    let entries = entries
                        .iter()
                        .map(|(key, value, gap)| format!("{key}{gap}:{gap}{value}"));
                    format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
                }
            ),
            (inner, gap).prop_map(|(inner, gap)| format!("Some{gap}({gap}{inner})")),
        ]
    })
}

/// Panics unless all spans of a node are within the text.
fn within(node: &Node, text: &str) {
    assert!(
        text.get(node.span.clone()).is_some(),
        "{:?} of {text:?}",
        node.span
    );
    match &node.inside {
        Inside::Nothing => {}
        Inside::Named(entries) => {
            for entry in entries {
                assert!(text.get(entry.name_span.clone()).is_some());
                within(&entry.value, text);
            }
        }
        Inside::Items(items) => items.iter().for_each(|item| within(item, text)),
    }
}

/// Reads a text with every reader and checks the spans.
fn read_all(text: &str) {
    let tree = parse_tree(text);
    if let Ok(tree) = &tree {
        within(tree, text);
    }
    // Our parser is stricter than `ron`: it rejects strings of several lines, and values that are nested deeper than a
    // scenario needs.
    let stricter = match tree {
        Err(SyntaxError::TooDeep(_)) => true,
        Err(SyntaxError::Unclosed(at)) => {
            text[at..].starts_with(['"', 'b', 'r']) && text[at..].contains('\n')
        }
        _ => false,
    };
    if options().from_str::<ron::Value>(text).is_ok() && !stricter {
        assert!(tree.is_ok(), "{tree:?} for {text:?}");
    }
    let mut findings = Vec::new();
    let (scenario, _) = read::<Scenario, Scene>("x.ron", text, "scenes", &mut findings);
    assert!(scenario.is_some() || !findings.is_empty());
    for finding in findings {
        if let Some(span) = finding.span {
            assert!(text.get(span.clone()).is_some(), "{span:?} of {text:?}");
        }
    }
}

/// Examples that random tests once found: `ron` reads each of them, so our parser must read it too.
#[test]
fn texts_that_ron_reads_are_split() {
    for text in [
        "b\"bytes \\\"\"",
        "br#\"raw \" \"#",
        "b'\\''",
        "'\\''",
        "'\"'",
        "'\\u{e6}'",
        "(r#type: 1)",
        "\u{200e}1\u{85}",
        "#![enable(implicit_some)] #![type = \"a]b\"] 1",
        "# ! [enable(implicit_some)] 1",
        "{\"a\\u{62}\": 1, r\"c\": 2, 'd': 3, (4, 5): 6}",
        "/* /* ( */ \" */ [1, // ]\n 2]",
        "\"line \\\n   goes on\"",
        "(1, 0x1F, 1_000, -1.5e-3, +7, inf, -inf, NaN)",
    ] {
        assert!(options().from_str::<ron::Value>(text).is_ok(), "{text}");
        assert!(parse_tree(text).is_ok(), "{text}");
    }
}

/// If a string is not closed on its line, the error is reported at the string's beginning, not at the next quotation
/// mark.
#[test]
fn a_text_ends_in_its_line() {
    for text in ["(a: \"b,\n c: \"d\")", "(a: r\"b,\n c: \"d\")"] {
        assert_eq!(parse_tree(text), Err(SyntaxError::Unclosed(4)), "{text}");
    }
}

#[test]
fn keys_that_are_written_differently_can_be_the_same() {
    let mut findings = Vec::new();
    read::<std::collections::HashMap<String, u8>, u8>(
        "x.ron",
        "{\"ab\": 1, \"a\\u{62}\": 2, r\"ab\": 3}",
        "",
        &mut findings,
    );
    let codes: Vec<_> = findings.iter().map(|finding| finding.code()).collect();
    assert_eq!(codes, ["repeated-key", "repeated-key"]);
}

/// Replaces the meeting of the course by this text, checks the course, and renders the findings.
fn check_and_report(course: Vec<(String, Vec<u8>)>, text: &str) {
    let mut files = Files::default();
    for (path, bytes) in course {
        let is_meeting = path.ends_with("small.ron");
        files.add(
            &path,
            if is_meeting {
                text.as_bytes().to_vec()
            } else {
                bytes
            },
        );
    }
    let content = samtalerum_authoring::check::load(files, None);
    super::reports(&samtalerum_authoring::check::all(&content), &content.files);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn any_text_can_be_read(text in any::<String>()) {
        read_all(&text);
    }

    #[test]
    fn ron_tokens_can_be_read(text in tokens()) {
        read_all(&text);
    }

    #[test]
    fn values_that_ron_reads_are_split(text in value()) {
        read_all(&text);
    }

    #[test]
    fn mutated_scenarios_can_be_read(text in prop_oneof![mutated(SMALL.to_owned()), mutated(measured())]) {
        read_all(&text);
    }

    #[test]
    fn mutated_scenarios_can_be_checked_and_reported(text in mutated(SMALL.to_owned())) {
        check_and_report(super::good(), &text);
    }

    #[test]
    fn mutated_meetings_with_stakes_can_be_checked_and_reported(text in mutated(measured())) {
        check_and_report(super::spoilt(MEASURED), &text);
    }

    #[test]
    fn mutated_messages_have_findings_or_can_be_shown(text in inserted(), at in any::<prop::sample::Index>()) {
        let mut files = Files::default();
        for (path, bytes) in super::good() {
            let mut words = String::from_utf8(bytes).unwrap();
            if path == "locales/da/scenarios/small.ftl" {
                let starts: Vec<usize> = words.char_indices().map(|(at, _)| at).collect();
                words.insert_str(starts[at.index(starts.len())], &text);
            }
            files.add(&path, words.into_bytes());
        }
        let content = samtalerum_authoring::check::load(files, None);
        let findings = samtalerum_authoring::check::all(&content);
        super::reports(&findings, &content.files);
        for finding in &findings {
            prop_assert!(finding.file != "locales/en/scenarios/small.ftl", "{:?}", finding);
        }
        // If there are no findings, every text must be present and complete.
        let words = content.languages.messages(&"da".parse().unwrap());
        if findings.is_empty() && !text.contains('⟨') {
            for id in ["title", "task", "opening-room", "ask-amina", "note-said", "ending-silenced"] {
                let shown = words.text("scenarios/small", id);
                prop_assert!(samtalerum_testing::is_complete(&shown), "{}", shown);
            }
        }
    }
}
