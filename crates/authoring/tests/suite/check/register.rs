//! The register of codes is complete: each code has its messages in every language, and a test. No other codes can
//! occur, since a finding can only be created from a declared code.

use std::collections::{BTreeMap, BTreeSet};

use samtalerum_authoring::check::codes;
use samtalerum_authoring::ftl::{Reference, Resource};
use samtalerum_core::finding::{Code, story};
use samtalerum_core::language::FINDINGS;

use super::bad::proven_elsewhere;
use super::folders::firing;
use super::languages;

#[test]
fn each_code_is_registered_once_and_tested() {
    let registered: BTreeSet<&str> = codes::all().map(Code::name).collect();
    assert_eq!(registered.len(), codes::all().count());
    let mut proven: BTreeSet<String> = firing().into_iter().map(|(_, code)| code).collect();
    proven.extend(proven_elsewhere().map(str::to_owned));
    let unproven: Vec<_> = registered
        .iter()
        .filter(|code| !proven.contains(**code))
        .collect();
    assert!(unproven.is_empty(), "no case for {unproven:?}");
}

/// Returns the variables that each message of a file uses in its own text and its attributes. The keys are the ids of
/// the messages.
fn variables(path: &str) -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(samtalerum_testing::root().join(path)).unwrap();
    let file = Resource::read(&text);
    let messages = file.messages.values();
    let variables = messages.map(|message| {
        let found = message.parts().flat_map(|part| part.references());
        let names = found.filter_map(|reference| match reference {
            Reference::Variable(name) => Some(name.to_owned()),
            _ => None,
        });
        (message.id.to_owned(), names.collect())
    });
    variables.collect()
}

/// Arguments that messages need not use: they only give the location in a file that could not be read.
const LOCATION: [&str; 2] = ["line", "column"];

#[test]
fn the_messages_in_every_language_are_those_declared_with_exactly_their_arguments() {
    let codes = codes::all().map(|code| &code.message);
    let declared: BTreeMap<String, BTreeSet<String>> = codes
        .chain(codes::REASONS.iter().copied())
        .map(|one| {
            let names = one.arguments.iter().filter(|name| !LOCATION.contains(name));
            (
                one.id.to_owned(),
                names.map(|name| (*name).to_owned()).collect(),
            )
        })
        .collect();
    for tag in ["da", "en"] {
        let mut messages = variables(&format!("locales/{tag}/findings.ftl"));
        messages.retain(|id, _| !id.starts_with("report-"));
        assert_eq!(messages, declared, "{tag}");
    }
}

#[test]
fn the_notices_in_every_language_are_those_declared_and_name_only_their_arguments() {
    use samtalerum_core::store::notice::NOTICES;
    let all = || NOTICES.iter().chain(samtalerum_simulator::notice::NOTICES);
    let declared: BTreeSet<&str> = all().map(|one| one.id).collect();
    for tag in ["da", "en"] {
        let messages = variables(&format!("locales/{tag}/interface.ftl"));
        let ids = messages.keys().map(String::as_str);
        let ids: BTreeSet<&str> = ids.filter(|id| id.starts_with("notice-")).collect();
        assert_eq!(ids, declared, "{tag}");
        for one in all() {
            let known = |name: &String| one.arguments.contains(&name.as_str());
            assert!(messages[one.id].iter().all(known), "{tag}: {}", one.id);
        }
    }
}

#[test]
fn the_sentences_about_codes_are_those_declared_and_name_only_their_arguments() {
    use samtalerum_core::code::problem::CODE_MESSAGES;
    for tag in ["da", "en"] {
        let messages = variables(&format!("locales/{tag}/interface.ftl"));
        for one in CODE_MESSAGES {
            let known = |name: &String| one.arguments.contains(&name.as_str());
            assert!(messages[one.id].iter().all(known), "{tag}: {}", one.id);
        }
    }
}

#[test]
fn each_code_has_a_sentence_a_help_and_a_story_in_every_language() {
    let languages = languages();
    for tag in ["da", "en"] {
        let words = languages.messages(&tag.parse().unwrap());
        for code in codes::all().map(Code::name) {
            let parts = [
                words.find(FINDINGS, code, None, None),
                words.find(FINDINGS, code, Some("help"), None),
                story(code, &words),
            ];
            for part in parts {
                assert!(part.is_some_and(|part| part.len() > 10), "{tag}: {code}");
            }
            let story = story(code, &words).unwrap();
            // A story explains a code in general, not a single finding. So it has no arguments to fill in.
            assert!(!story.contains('{'), "{tag}: {code}: {story}");
            let sentences = story.matches(". ").count() + 1;
            assert!((1..=4).contains(&sentences), "{tag}: {code}: {story}");
        }
    }
    assert!(story("no-such-code", &languages.messages(&"da".parse().unwrap())).is_none());
}

#[test]
fn each_finding_of_the_fixtures_has_the_arguments_that_its_messages_select_by() {
    for (folder, _) in firing() {
        let content = super::load(super::spoilt(&folder));
        for finding in samtalerum_authoring::check::all(&content) {
            let reasons = finding.reasons.iter().map(|reason| &reason.message);
            for message in std::iter::once(&finding.message).chain(reasons) {
                // The arguments of these two messages depend on the kind of value that was found, so they are not
                // compared.
                if finding.is(codes::WRONG_KIND) || codes::TOO_DEEP.name() == message.id {
                    continue;
                }
                let given: BTreeSet<&str> = message.arguments().map(|(name, _)| *name).collect();
                let declared = codes::all().map(|code| &code.message);
                let mut declared = declared.chain(codes::REASONS.iter().copied());
                let declared = declared.find(|one| one.id == message.id).unwrap();
                assert_eq!(
                    given,
                    declared.arguments.iter().copied().collect(),
                    "{message:?}"
                );
            }
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
    let expected: Vec<String> = (1..=35).map(|number| format!("B{number}")).collect();
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
