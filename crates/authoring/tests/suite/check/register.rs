//! The register of codes is complete: each code has words in both languages and a proof, and nothing else is emitted.

use std::collections::BTreeSet;
use std::path::Path;

use samtalerum_authoring::check::CODES;
use samtalerum_authoring::ftl::Resource;
use samtalerum_core::finding::Severity;
use samtalerum_core::language::FINDINGS;
use samtalerum_core::message::story;

use super::bad::proven_elsewhere;
use super::folders::firing;
use super::languages;

#[test]
fn each_code_is_registered_once_and_proven() {
    let registered: BTreeSet<&str> = CODES.iter().map(|(code, _)| *code).collect();
    assert_eq!(registered.len(), CODES.len());
    let mut proven: BTreeSet<String> = firing().into_iter().map(|(_, code)| code).collect();
    proven.extend(proven_elsewhere().map(str::to_owned));
    let unproven: Vec<_> = registered
        .iter()
        .filter(|code| !proven.contains(**code))
        .collect();
    assert!(unproven.is_empty(), "no case for {unproven:?}");
}

#[test]
fn each_code_has_words_in_both_languages_and_no_words_are_without_a_code() {
    let registered: BTreeSet<String> = CODES.iter().map(|(code, _)| (*code).to_owned()).collect();
    let languages = languages();
    for (tag, text) in [
        ("da", include_str!("../../../../../locales/da/findings.ftl")),
        ("en", include_str!("../../../../../locales/en/findings.ftl")),
    ] {
        // Only this language, without the other to fall back to.
        let mut alone = samtalerum_core::language::Languages::default();
        alone.add(tag, FINDINGS, text.to_owned());
        let words = alone.words(&tag.parse().unwrap());
        for (code, _) in CODES {
            let told = [
                words.find(FINDINGS, code, None, None),
                words.find(FINDINGS, code, Some("help"), None),
                story(code, &words),
            ];
            for part in told {
                assert!(part.is_some_and(|part| part.len() > 10), "{tag}: {code}");
            }
            let story = story(code, &words).unwrap();
            // A story is told without a finding, so that nothing can be filled in.
            assert!(!story.contains('{'), "{tag}: {code}: {story}");
            let sentences = story.matches(". ").count() + 1;
            assert!((1..=4).contains(&sentences), "{tag}: {code}: {story}");
        }
        let file = Resource::read(text);
        let ids = file.messages.keys().copied();
        let ids: BTreeSet<String> = ids
            .filter(|id| !id.starts_with("report-") && !id.starts_with("reason-"))
            .map(str::to_owned)
            .collect();
        assert_eq!(ids, registered, "{tag}");
    }
    assert!(story("no-such-code", &languages.words(&"da".parse().unwrap())).is_none());
}

/// Finds every code that the sources hand to a finding, and with which severity.
#[test]
fn nothing_else_is_emitted() {
    let mut emitted = BTreeSet::new();
    for module in [
        "authoring/src/check",
        "core/src/content",
        "authoring/src/playthrough",
        "core/src/source",
    ] {
        walk(
            &samtalerum_testing::root().join("crates").join(module),
            &mut emitted,
        );
    }
    for (code, severity) in &emitted {
        let registered = CODES.iter().find(|(known, _)| known == code);
        let (_, known) = registered.unwrap_or_else(|| panic!("{code} is not registered"));
        assert!(severity.is_none_or(|severity| severity == *known), "{code}");
    }
    let emitted: BTreeSet<&str> = emitted.iter().map(|(code, _)| code.as_str()).collect();
    for (code, _) in CODES {
        assert!(emitted.contains(code), "nothing emits {code}");
    }
}

fn walk(folder: &Path, emitted: &mut BTreeSet<(String, Option<Severity>)>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            walk(&path, emitted);
        } else if !path.ends_with("codes.rs") {
            codes_in(&std::fs::read_to_string(&path).unwrap(), emitted);
        }
    }
}

fn codes_in(source: &str, emitted: &mut BTreeSet<(String, Option<Severity>)>) {
    // A code is handed over directly, or chosen before; then only its name is known.
    for (call, severity) in [
        ("error(", Some(Severity::Error)),
        ("warning(", Some(Severity::Warning)),
        ("unknown(", Some(Severity::Error)),
    ] {
        for (at, _) in source.match_indices(call) {
            let rest = source[at + call.len()..].trim_start();
            if let Some(code) = rest
                .strip_prefix('"')
                .and_then(|rest| rest.split('"').next())
            {
                emitted.insert((code.to_owned(), severity));
            }
        }
    }
    for text in source.split('"').skip(1).step_by(2) {
        if CODES.iter().any(|(code, _)| *code == text) {
            emitted.insert((text.to_owned(), None));
        }
    }
}

#[test]
fn the_built_in_catalogue_has_every_rule_once() {
    let content = samtalerum_authoring::check::load(samtalerum_course::files(), None);
    let mut rules: Vec<String> = content
        .guidance
        .principles
        .values()
        .map(|principle| principle.rule.clone())
        .collect();
    rules.sort_by_key(|rule| rule[1..].parse::<u32>().unwrap());
    let expected: Vec<String> = (1..=34).map(|number| format!("B{number}")).collect();
    assert_eq!(rules, expected);
}

#[test]
fn the_built_in_words_have_no_findings() {
    let findings = samtalerum_authoring::check::all(&samtalerum_authoring::check::load(
        samtalerum_course::files(),
        None,
    ));
    let own = ["guidance", "interface", "findings"].map(|scope| format!("/{scope}.ftl"));
    let about = |file: &str| file == "guidance.ron" || own.iter().any(|own| file.ends_with(own));
    let found: Vec<_> = findings
        .iter()
        .filter(|finding| about(&finding.file))
        .collect();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn the_looks_are_the_portraits() {
    let folder = samtalerum_testing::root().join("assets/portraits/looks");
    let names = std::fs::read_dir(folder).unwrap();
    let names = names.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let pictures: BTreeSet<String> = names
        .filter_map(|name| name.strip_suffix(".png").map(str::to_owned))
        .collect();
    let looks: Vec<&str> = pictures.iter().map(String::as_str).collect();
    assert_eq!(looks, samtalerum_core::scenario::LOOKS);
}
