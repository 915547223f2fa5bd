//! Counts the expressions that the house style forbids.

use std::collections::HashMap;
use std::fmt;

use super::passage::Passage;
use super::rules::{Rule, Rules};

/// The location of a forbidden expression.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The words that were found.
    pub found: String,
    /// The pattern of the expression, and what to write instead.
    pub label: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            file,
            line,
            found,
            label,
        } = self;
        write!(f, "{file}:{line}: \"{found}\": {label}")
    }
}

/// Finds all forbidden expressions, sorted by file and line.
pub(super) fn places(files: &[(String, Vec<Passage>)], rules: &Rules) -> Vec<Place> {
    let mut places = Vec::new();
    for rule in &rules.rules {
        let mut found = Vec::new();
        for (file, passages) in files {
            for passage in passages {
                if rule.applies(file, passage.role) {
                    found.extend(within(file, passage, rule));
                }
            }
        }
        if rule.repeated {
            let names: Vec<String> = found.iter().map(|place| place.found.clone()).collect();
            found.retain(|place| names.iter().filter(|name| **name == place.found).count() > 1);
        }
        places.extend(found);
    }
    places.sort_by(|a, b| (&a.file, a.line).cmp(&(&b.file, b.line)));
    places
}

fn within(file: &str, passage: &Passage, rule: &Rule) -> Vec<Place> {
    let allowed: Vec<_> = rule
        .allow
        .iter()
        .flat_map(|pattern| pattern.find_iter(&passage.text))
        .map(|hit| hit.range())
        .collect();
    rule.pattern
        .find_iter(&passage.text)
        .filter(|hit| {
            !allowed
                .iter()
                .any(|range| range.start <= hit.start() && hit.end() <= range.end)
        })
        .map(|hit| Place {
            file: file.to_owned(),
            line: passage.line(hit.start()),
            found: hit.as_str().to_owned(),
            label: format!("{} -> {}", rule.pattern, rule.instead),
        })
        .collect()
}

/// Counts equal items. Returns each item with its count, the most frequent one first.
pub(super) fn most<'a>(items: impl Iterator<Item = &'a str>) -> Vec<(&'a str, usize)> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for item in items {
        *counts.entry(item).or_default() += 1;
    }
    let mut counts: Vec<(&str, usize)> = counts.into_iter().collect();
    counts.sort_by_key(|(item, count)| (std::cmp::Reverse(*count), *item));
    counts
}

#[cfg(test)]
mod tests {
    use super::super::passages::passages;
    use super::*;

    const RULES: &str = r#"(
        skip: [],
        rules: [
            (pattern: r"\btold\b", scopes: [Comments, Identifiers], instead: "reported", allow: ["told apart"]),
            (pattern: "^whether", scopes: [Summaries], instead: "`true` if"),
            (pattern: r"\bways?\b", scopes: [Comments], files: "^src/paths/", instead: "path"),
            (pattern: "^(kind|room)$", scopes: [Types], except: "^tests/", repeated: true, instead: "one meaning"),
            (pattern: "^most ", scopes: [Constants], instead: "MAX_"),
        ],
    )"#;

    fn found(file: &str, text: &str) -> Vec<(usize, String)> {
        let rules = Rules::parse(RULES).unwrap();
        let files = [(file.to_owned(), passages(file, text))];
        places(&files, &rules)
            .into_iter()
            .map(|place| (place.line, place.found))
            .collect()
    }

    #[test]
    fn each_place_counts_and_ordinary_uses_do_not() {
        let text = "// It is told and\n// Told. They are told apart.\nfn a_told() { \"told\" }\n";
        let expected = [(1, "told"), (2, "Told"), (3, "told")];
        assert_eq!(
            found("a.rs", text),
            expected.map(|(line, hit)| (line, hit.to_owned()))
        );
    }

    #[test]
    fn a_summary_is_the_beginning_of_a_documentation_comment() {
        let text = "/// Whether it is.\n// Whether it is.\n/// Says whether.\nfn a() {}\n";
        assert_eq!(found("a.rs", text), [(1, "Whether".to_owned())]);
    }

    #[test]
    fn a_rule_may_be_for_some_files_only() {
        assert_eq!(found("src/paths/a.rs", "// ways").len(), 1);
        assert_eq!(found("src/other/a.rs", "// ways").len(), 0);
    }

    #[test]
    fn a_repeated_name_counts_and_a_single_one_does_not() {
        let text = "mod a { enum Kind {} struct Room; } mod b { enum Kind {} }";
        let kind = (1, "Kind".to_owned());
        assert_eq!(found("src/a.rs", text), [kind.clone(), kind]);
        assert_eq!(found("tests/a.rs", text), []);
    }

    #[test]
    fn constants_are_found_where_they_are_declared() {
        let text = "const MOST_LINES: usize = 1; fn a() { MOST_LINES; }";
        assert_eq!(found("a.rs", text), [(1, "most ".to_owned())]);
    }

    #[test]
    fn code_in_backticks_is_no_english() {
        assert_eq!(found("a.rs", "// See `told`."), []);
    }
}
