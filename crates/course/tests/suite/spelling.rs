//! Checks the spelling of the course with a Danish and an English dictionary, and with the lists of names and terms in
//! `tests/words`.
//!
//! The dictionaries are Hunspell's, from the system's packages (Debian: `hunspell-da`, `hunspell-en-gb`). On a machine
//! without them, the tests only print on standard error that nothing was checked. CI installs them, and the tests fail
//! there if they are missing.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;

use spellbook::Dictionary;

use crate::support::content;
use crate::texts::{Text, texts};
use samtalerum_core::language::ids::is_words_in;

/// The folders in which systems install Hunspell's dictionaries.
const FOLDERS: [&str; 3] = [
    "/usr/share/hunspell",
    "/usr/share/myspell/dicts",
    "/Library/Spelling",
];

#[test]
fn danish_words_are_in_the_dictionary() {
    check("da", "da_DK", include_str!("../words/da.txt"));
}

#[test]
fn english_words_are_in_the_dictionary() {
    check("en", "en_GB", include_str!("../words/en.txt"));
}

/// Names and parts of addresses that are written without a capital.
const NAMES: [&str; 4] = ["bilal", "fagfolk", "samtalerum", "sarmale"];

/// Screen readers read the English texts with an English voice, except for the words that `words-in-da` declares to be
/// Danish. So every Danish word in an English text must be declared. Words with a capital, which may be names, and
/// words of fewer than four characters are not checked.
#[test]
fn danish_words_in_english_texts_are_declared() {
    let (Some(danish), Some(english)) = (dictionary("da_DK"), dictionary("en_GB")) else {
        return;
    };
    let languages = &content().languages;
    let messages = languages.messages(&"en".parse().expect("a tag"));
    let mut undeclared = BTreeMap::new();
    for Text { file, id, text } in texts("en") {
        for part in messages.foreign().parts(&text) {
            if part.language.is_some() || is_words_in(&id) || file == "tools.ftl" {
                continue;
            }
            for word in words(part.text) {
                let is_name = word.chars().any(char::is_uppercase) || word.chars().count() < 4;
                let is_name = is_name || NAMES.contains(&word);
                if !is_name && danish.check(word) && !english.check(word) {
                    undeclared.insert(word.to_owned(), format!("{file}: {id}"));
                }
            }
        }
    }
    assert_eq!(undeclared, BTreeMap::new());
}

fn check(language: &str, name: &str, known: &str) {
    let Some(mut dictionary) = dictionary(name) else {
        let problem = format!("no dictionary {name}: install hunspell-da and hunspell-en-gb");
        assert!(std::env::var_os("CI").is_none(), "CI has {problem}");
        // Write to standard error directly, because the test harness hides what a passing test prints with `eprintln!`.
        let _ = writeln!(
            std::io::stderr(),
            "warning: the spelling of “{language}” was NOT checked: {problem}"
        );
        return;
    };
    for word in known
        .lines()
        .map(str::trim)
        .filter(|word| !word.is_empty() && !word.starts_with('#'))
    {
        dictionary.add(word).expect("the list holds plain words");
    }
    let mut unknown: BTreeMap<String, String> = BTreeMap::new();
    // One file of each language also contains words of the other: the Danish `tools.ftl` names parts of the file
    // format, which are English, and the English `guidance.ftl` quotes Danish statutes and titles.
    let (foreign, quoting) = if language == "da" {
        ("en_GB", "tools.ftl")
    } else {
        ("da_DK", "guidance.ftl")
    };
    let foreign = self::dictionary(foreign);
    for Text { file, text, .. } in texts(language) {
        let quoted = foreign.as_ref().filter(|_| file == quoting);
        for word in words(&text) {
            if !dictionary.check(word) && !quoted.is_some_and(|foreign| foreign.check(word)) {
                unknown
                    .entry(word.to_owned())
                    .or_insert_with(|| file.clone());
            }
        }
    }
    let list: Vec<String> = unknown
        .iter()
        .map(|(word, file)| format!("{word} ({file})"))
        .collect();
    assert!(
        list.is_empty(),
        "{} words are in no dictionary:\n{}",
        list.len(),
        list.join("\n")
    );
}

fn dictionary(name: &str) -> Option<Dictionary> {
    let folder = FOLDERS
        .iter()
        .map(Path::new)
        .find(|folder| folder.join(format!("{name}.dic")).exists())?;
    let read = |ending: &str| {
        let bytes = std::fs::read(folder.join(format!("{name}.{ending}")))
            .expect("the dictionary can be read");
        let text = String::from_utf8(bytes).expect("the dictionary is UTF-8");
        text.trim_start_matches('\u{feff}').to_owned()
    };
    let rules = read("aff");
    let numbered = rules.contains("\nFLAG num");
    // In a dictionary, flags follow a word after a slash. The parser would also take the second half of a word like
    // "A/S" for flags, so leave such words out.
    let words = read("dic")
        .lines()
        .filter(|line| plain(line, numbered))
        .collect::<Vec<_>>()
        .join("\n");
    Some(Dictionary::new(&rules, &words).expect("the dictionary is one of Hunspell's"))
}

/// Returns `false` if the slash in a line of a dictionary belongs to the word itself, as in "A/S". This can be
/// recognised only if the flags of the dictionary are numbers, i.e. if `numbered` is set. If it is not set, returns
/// `true` for every line.
fn plain(line: &str, numbered: bool) -> bool {
    let is_flags = |flags: &str| {
        flags
            .split_whitespace()
            .next()
            .is_some_and(|flags| flags.split(',').all(|flag| flag.parse::<u32>().is_ok()))
    };
    !numbered
        || line
            .split_once('/')
            .is_none_or(|(_, flags)| is_flags(flags))
}

/// Splits a text into words. Leaves out addresses, numbers and code: words with a digit, an inner dot, a slash or an
/// `@`.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let pieces = text
        .split(|char: char| char.is_whitespace() || "–…/()[]{}»«“”\"·|+→:;,=#?!".contains(char));
    pieces
        .map(|piece| piece.trim_matches(|char: char| !char.is_alphanumeric() && char != '.'))
        .filter_map(|piece| {
            let word = piece.trim_matches(['.', '\'', '’']);
            let word = word
                .strip_suffix("'s")
                .or(word.strip_suffix("’s"))
                .unwrap_or(word);
            let plain = word
                .chars()
                .all(|char| char.is_alphabetic() || "'’-".contains(char));
            (plain && word.chars().count() > 1).then_some(word)
        })
}
