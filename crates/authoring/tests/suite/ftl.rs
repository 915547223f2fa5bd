//! Tests that Fluent files are read as `fluent_syntax` reads them. The files are shipped ones, random edits of these,
//! and random notation.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;
use std::sync::LazyLock;

use fluent_syntax::ast::{Entry, Pattern, PatternElement};
use fluent_syntax::parser::parse_runtime;
use proptest::prelude::*;
use samtalerum_authoring::ftl::{Part, Resource, segments};
use samtalerum_core::source::MAX_DEPTH;

/// Returns the shipped Fluent files.
fn shipped() -> &'static [String] {
    static SHIPPED: LazyLock<Vec<String>> = LazyLock::new(|| {
        let files = samtalerum_course::files();
        let paths = files.paths().filter(|path| path.ends_with(".ftl"));
        let texts = paths.filter_map(|path| files.text(path));
        texts.map(str::to_owned).collect()
    });
    &SHIPPED
}

/// The texts of a message or attribute, and the number of its placeables.
type Elements = (Vec<String>, usize);

/// Results of reading a file: the elements of each message and attribute by name, and the names of the entries that
/// cannot be read.
type Found = (BTreeMap<String, Elements>, BTreeSet<String>);

/// Reads a file with `fluent_syntax`.
fn expected(source: &str) -> Found {
    let elements = |pattern: &Pattern<&str>| -> Elements {
        let (mut texts, mut placeables) = Elements::default();
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => texts.push((*value).to_owned()),
                PatternElement::Placeable { .. } => placeables += 1,
            }
        }
        (texts, placeables)
    };
    let tree = parse_runtime(source).unwrap_or_else(|(tree, _)| tree);
    let (mut texts, mut broken) = Found::default();
    for entry in tree.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => {
                let id = message.id.name.to_owned();
                (id, message.value, message.attributes)
            }
            Entry::Term(term) => (
                format!("-{}", term.id.name),
                Some(term.value),
                term.attributes,
            ),
            Entry::Junk { content } => {
                let is_name = |one: char| one.is_ascii_alphanumeric() || one == '-' || one == '_';
                broken.insert(content.chars().take_while(|one| is_name(*one)).collect());
                continue;
            }
            _ => continue,
        };
        // If two messages have the same id, Fluent uses the last one. If two attributes of a message have the same
        // name, it uses the first one.
        texts.retain(|name: &String, _| name.split('.').next() != Some(&id));
        texts.insert(id.clone(), value.as_ref().map(elements).unwrap_or_default());
        for attribute in &attributes {
            let name = format!("{id}.{}", attribute.id.name);
            texts
                .entry(name)
                .or_insert_with(|| elements(&attribute.value));
        }
    }
    (texts, broken)
}

/// Collects the results of the reader under test.
fn found(file: &Resource) -> Found {
    let elements = |part: &Part| -> Elements {
        let texts = part.texts().map(str::to_owned).collect();
        (texts, part.placeables().len())
    };
    let mut texts = BTreeMap::new();
    for message in file.messages.values() {
        let value = message.value.as_ref().map(elements);
        texts.insert(message.id.to_owned(), value.unwrap_or_default());
        for (name, part) in &message.attributes {
            texts.insert(format!("{}.{name}", message.id), elements(part));
        }
    }
    let broken = file.broken.iter().map(|name| (*name).to_owned());
    (texts, broken.collect())
}

/// Panics unless the spans lie within this part of the source, in order and without overlap, on character boundaries.
fn check_spans<'s>(
    source: &str,
    within: &Range<usize>,
    spans: impl IntoIterator<Item = &'s Range<usize>>,
) {
    let mut at = within.start;
    for span in spans {
        assert!(source.get(span.clone()).is_some(), "{span:?}");
        assert!(
            at <= span.start && span.end <= within.end,
            "{span:?} in {within:?}"
        );
        at = span.end;
    }
}

/// Checks the spans of the texts and placeables in a part, i.e. in the value of a message or attribute. Together, the
/// spans must cover the part except for whitespace.
fn check_part(file: &Resource, part: &Part) {
    let placeables = part.placeables();
    for span in &placeables {
        let written = &file.source[span.clone()];
        assert!(
            written.starts_with('{') && written.ends_with('}'),
            "{written}"
        );
    }
    let mut spans: Vec<Range<usize>> = part.texts().map(|text| file.span(text)).collect();
    spans.extend(placeables);
    spans.sort_by_key(|span| span.start);
    check_spans(file.source, &part.body, &spans);
    let ends = spans.iter().map(|span| span.end);
    let starts = spans.iter().map(|span| span.start).chain([part.body.end]);
    for (end, start) in [part.body.start].into_iter().chain(ends).zip(starts) {
        let between = &file.source[end..start];
        assert_eq!(between.trim_matches([' ', '\r', '\n']), "", "{}", part.raw);
    }
    for text in part.all_texts() {
        check_spans(file.source, &part.body, [&file.span(text)]);
    }
}

/// Checks that a file is read as `fluent_syntax` reads it, and that all spans are correct.
fn check(source: &str) {
    let file = Resource::read(source);
    assert_eq!(found(&file), expected(source), "{source}");
    let whole = 0..source.len();
    for message in file.messages.values() {
        check_spans(source, &whole, [&message.span]);
        assert!(source[message.span.clone()].starts_with(message.id));
        assert_eq!(
            file.span(message.id),
            message.span.start..message.span.start + message.id.len()
        );
        let comment = message.comment.iter().map(|line| &line.span);
        let above = message.start()..message.span.start;
        check_spans(source, &above, comment);
        for part in message.parts() {
            check_spans(source, &message.span, [&part.span]);
            check_spans(source, &part.span, [&part.body]);
            assert_eq!(&source[part.body.clone()], part.raw);
            check_part(&file, part);
            let text = part.text();
            let rejoined: String = segments(&text)
                .into_iter()
                .map(|piece| text[piece.span].to_owned())
                .collect();
            assert_eq!(rejoined, text);
        }
    }
    // The messages do not overlap.
    let mut spans: Vec<Range<usize>> = file.messages.values().map(|one| one.span.clone()).collect();
    spans.sort_by_key(|span| span.start);
    check_spans(source, &whole, &spans);
}

#[test]
fn the_shipped_files_are_read_as_fluent_reads_them() {
    let files = shipped();
    assert!(files.len() > 10);
    for file in files {
        check(file);
        check(&file.replace('\n', "\r\n"));
        assert!(Resource::read(file).broken.is_empty());
    }
}

#[test]
fn placeables_are_read_to_the_depth_that_files_may_have() {
    let source = |depth: usize| format!("deep = {}$x{}\n", "{".repeat(depth), "}".repeat(depth));
    let is_read = |depth: usize| Resource::read(&source(depth)).messages.contains_key("deep");
    assert!(is_read(MAX_DEPTH));
    assert!(!is_read(MAX_DEPTH + 1));
    assert!(!is_read(100_000));
    assert_eq!(segments(&"{".repeat(100_000)).len(), 1);
}

/// Pieces of Fluent notation, and text that resembles it.
const TOKENS: [&str; 42] = [
    "{",
    "}",
    "{ $x }",
    "{ $n ->\n",
    " *[other] ",
    "\n    [one] ",
    "\n   *[a]\n  ",
    "\n    }",
    "\"",
    "{\"}\"}",
    "\\",
    "\\u00e6",
    "(",
    ")",
    ",",
    ":",
    "->",
    "*",
    "[",
    "]",
    ".",
    "\n    .more = ",
    "-",
    "\n-term = ",
    "{ -term.x ->\n",
    "{ -term(a: 1) }",
    "{ NUMBER($x, a: \"b\") }",
    "{ m.more }",
    "\nm = ",
    "\n# note\n",
    "\n## group\n",
    "#",
    "\n\n",
    "\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    "æ",
    "\u{1f980}",
    "text",
    "1.5",
];

/// Generates a part of a shipped file with random notation inserted and characters removed.
fn edited() -> impl Strategy<Value = String> {
    let edit = (any::<prop::sample::Index>(), 0..TOKENS.len(), 0..4usize);
    let edits = prop::collection::vec(edit, 0..8);
    (
        any::<prop::sample::Index>(),
        any::<prop::sample::Index>(),
        edits,
    )
        .prop_map(|(file, line, edits)| {
            let lines: Vec<&str> = file.get(shipped()).split_inclusive('\n').collect();
            let first = line.index(lines.len());
            let mut text: Vec<char> = lines[first..]
                .iter()
                .take(12)
                .flat_map(|line| line.chars())
                .collect();
            for (at, token, removed) in edits {
                let at = at.index(text.len() + 1);
                let end = (at + removed).min(text.len());
                text.splice(at..end, TOKENS[token].chars());
            }
            text.into_iter().collect()
        })
}

/// Generates random notation.
fn notation() -> impl Strategy<Value = String> {
    let tokens = prop::collection::vec(0..TOKENS.len(), 0..30);
    tokens.prop_map(|tokens| {
        let tokens: String = tokens.into_iter().map(|token| TOKENS[token]).collect();
        format!("m = {tokens}")
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn an_edited_file_is_read_as_fluent_reads_it(source in edited()) {
        check(&source);
    }

    #[test]
    fn random_notation_is_read_as_fluent_reads_it(source in notation()) {
        check(&source);
    }

    #[test]
    fn a_text_is_split_without_gaps(text in notation()) {
        let segments: Vec<_> = segments(&text).into_iter().map(|piece| piece.span).collect();
        let mut at = 0;
        for span in segments {
            prop_assert_eq!(span.start, at);
            prop_assert!(text.get(span.clone()).is_some() && !span.is_empty());
            at = span.end;
        }
        prop_assert_eq!(at, text.len());
    }
}
