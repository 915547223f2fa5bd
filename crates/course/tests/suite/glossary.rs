//! Tests that one thing has one name: if a Danish text has a term of `docs/glossary.md`, the English text has the
//! term's translation.

use std::collections::BTreeMap;

use crate::texts::{Text, texts};

/// Legal terms that have the same translation everywhere: the Danish term, its translation in the glossary, and the
/// part of the translation that the English text must contain.
const TERMS: [(&str, &str, &str); 6] = [
    ("tungtvejende grunde", "weighty grounds", "weighty grounds"),
    (
        "procesledende beslutning",
        "procedural decision",
        "procedural",
    ),
    ("partsrepræsentant", "representative", "representative"),
    ("bisidder", "companion", "companion"),
    ("afgørelse", "formal decision", "decision"),
    ("klagevejledning", "complaint guidance", "complain"),
];

/// Expressions that the course avoids: the language, the expression, and what the course says instead.
const AVOIDED: [(&str, &str, &str); 4] = [
    ("en", "weighty reasons", "weighty grounds"),
    ("en", "conversation", "meeting"),
    ("da", "vægtige grunde", "tungtvejende grunde"),
    ("da", "må få en anden med", "må gerne have en anden med"),
];

/// Words after which “talk” is a noun. The course says “meeting” instead.
const BEFORE_TALK: [&str; 12] = [
    "a", "the", "this", "that", "next", "another", "first", "last", "every", "each", "our", "your",
];

/// Returns the texts that trainees read, by file and id. Sources are left out, because a source may quote a title that
/// uses other terms.
fn of_trainees(language: &str) -> BTreeMap<(String, String), String> {
    let all = texts(language).into_iter();
    let read = all.filter(|Text { file, id, .. }| {
        !["tools.ftl", "findings.ftl"].contains(&file.as_str())
            && !id.starts_with("source-")
            && !id.ends_with(".source")
    });
    read.map(|Text { file, id, text }| ((file, id), text))
        .collect()
}

#[test]
fn a_term_of_the_law_has_one_translation() {
    let glossary =
        std::fs::read_to_string(samtalerum_testing::root().join("docs/glossary.md")).unwrap();
    let (danish, english) = (of_trainees("da"), of_trainees("en"));
    let mut wrong = Vec::new();
    for (term, translation, must_appear) in TERMS {
        let row = format!("| {term} | {translation} |");
        assert!(glossary.contains(&row), "docs/glossary.md lacks {row}");
        for (place, text) in &danish {
            if !text.to_lowercase().contains(term) {
                continue;
            }
            let other = english.get(place).map_or("", String::as_str);
            if !other.to_lowercase().contains(must_appear) {
                wrong.push(format!("{} {}: {must_appear}", place.0, place.1));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_meeting_is_a_meeting() {
    let mut wrong = Vec::new();
    for language in ["da", "en"] {
        for ((file, id), text) in of_trainees(language) {
            let text = text.to_lowercase();
            for (of, avoided, instead) in AVOIDED {
                if of == language && text.contains(avoided) {
                    wrong.push(format!("{file} {id}: “{avoided}”, say “{instead}”"));
                }
            }
            let words: Vec<&str> = text
                .split(|char: char| !char.is_alphabetic())
                .filter(|word| !word.is_empty())
                .collect();
            let is_noun = words
                .windows(2)
                .any(|pair| BEFORE_TALK.contains(&pair[0]) && ["talk", "talks"].contains(&pair[1]));
            if language == "en" && is_noun {
                wrong.push(format!("{file} {id}: “talk”, say “meeting”"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
