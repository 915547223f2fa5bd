//! The pages for administrators: each says the same in Danish and in English, their links lead somewhere, and what they
//! say about the program is true.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use samtalerum_core::store::DATA_VARIABLE;
use samtalerum_lms::Policy;

use crate::support::{output_of, program};

/// The pages that exist in both languages.
const PAGES: [&str; 3] = [
    "administrator",
    "accessibility-statement",
    "data-protection",
];

fn path(name: &str, language: &str) -> PathBuf {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join(format!("docs/{name}.{language}.md"))
}

fn page(name: &str, language: &str) -> String {
    fs::read_to_string(path(name, language)).unwrap()
}

/// Returns the structure of a page: one text for each heading, table row, list item, code block and quotation.
fn form(page: &str) -> Vec<String> {
    let mut form = Vec::new();
    for line in page.lines() {
        let (start, rest) = line.split_once(' ').unwrap_or((line, ""));
        let starts_a_part = match start {
            "|" => {
                form.push(format!("row of {} cells", line.matches('|').count() - 1));
                continue;
            }
            "-" | "```" | "```sh" => true,
            // Include a line of a quotation only if it begins with bold text, because the two languages wrap the other
            // lines differently.
            ">" => rest.starts_with("**"),
            _ => start.chars().all(|char| char == '#') && !start.is_empty(),
        };
        let is_step = start
            .strip_suffix('.')
            .is_some_and(|number| number.parse::<u8>().is_ok());
        if starts_a_part || is_step {
            form.push(start.to_owned());
        }
    }
    form
}

/// Returns the anchors of a page's headings, in the form in which code hosting sites generate them.
fn anchors(page: &str) -> BTreeSet<String> {
    let headings = page.lines().filter(|line| line.starts_with('#'));
    let anchor = |line: &str| {
        let heading = line.trim_start_matches('#').trim().to_lowercase();
        let chars = heading.chars();
        let kept = chars.filter(|char| char.is_alphanumeric() || [' ', '-'].contains(char));
        kept.collect::<String>().replace(' ', "-")
    };
    headings.map(anchor).collect()
}

#[test]
fn both_languages_have_the_same_parts() {
    for name in PAGES {
        let [danish, english] = ["da", "en"].map(|language| form(&page(name, language)));
        assert_eq!(danish, english, "{name}");
        assert!(danish.len() > 24, "{name}");
    }
}

#[test]
fn links_lead_to_pages_and_headings() {
    for name in PAGES {
        for language in ["da", "en"] {
            let (from, text) = (path(name, language), page(name, language));
            let links: Vec<&str> = text
                .split("](")
                .skip(1)
                .filter_map(|rest| rest.split(')').next())
                .filter(|link| !link.starts_with("https:"))
                .collect();
            assert!(links.len() >= 2, "{name}");
            for link in links {
                let (file, anchor) = link.split_once('#').unwrap_or((link, ""));
                let target = if file.is_empty() {
                    from.clone()
                } else {
                    from.with_file_name(file)
                };
                let target = fs::read_to_string(&target).unwrap_or_else(|_| panic!("{link}"));
                let leads = anchor.is_empty() || anchors(&target).contains(anchor);
                assert!(leads, "{}: {link}", from.display());
            }
        }
    }
}

/// Runs the program in English. Returns its standard output and standard error as one text.
fn printed(arguments: &[&str]) -> String {
    let mut command = program(&["--lang", "en"]);
    let nowhere = std::env::temp_dir().join("no-attempts-here");
    let output = output_of(command.args(arguments).env(DATA_VARIABLE, nowhere));
    let text = [output.stdout, output.stderr].concat();
    String::from_utf8(text).unwrap()
}

/// Returns the command-line options that occur in a text.
fn options(text: &str) -> BTreeSet<&str> {
    let words = text.split(|char: char| char.is_whitespace() || "`=,[]".contains(char));
    words.filter(|word| word.starts_with("--")).collect()
}

#[test]
fn commands_and_their_options_exist() {
    for language in ["da", "en"] {
        let text = page("administrator", language);
        let lines: Vec<&str> = text
            .lines()
            .filter_map(|line| line.strip_prefix("samtalerum "))
            .collect();
        assert_eq!(lines.len(), 7, "{language}");
        for line in lines {
            let (command, rest) = line.split_once(' ').unwrap();
            let help = printed(&[command, "--help"]);
            let (named, known) = (options(rest), options(&help));
            assert!(named.is_subset(&known), "{line}: {known:?}");
        }
        let help = printed(&["pack", "--help"]);
        let rows = text.lines().filter(|line| line.starts_with("| `--"));
        let listed: BTreeSet<&str> = rows
            .filter_map(|row| row.split(['`', ' ']).nth(2))
            .collect();
        let mut known = options(&help);
        // Packing the whole course is the default, so the page need not list `--course`.
        known.remove("--course");
        known.remove("--help");
        assert_eq!(listed, known, "{language}");
    }
}

#[test]
fn the_table_lists_every_row_and_value_of_what_is_reported() {
    for language in ["da", "en"] {
        let text = page("administrator", language);
        for (row, values) in Policy::ROWS {
            let start = format!("| `{row}` |");
            let line = text.lines().find(|line| line.starts_with(&start));
            let line = line.unwrap_or_else(|| panic!("{language}: {row}"));
            for value in values {
                assert!(line.contains(&format!("`{value}`")), "{line}: {value}");
            }
        }
    }
}

#[test]
fn quoted_messages_are_those_of_the_page() {
    let messages = [
        (
            "da",
            include_str!("../../locales/da/interface.ftl"),
            '»',
            '«',
        ),
        (
            "en",
            include_str!("../../locales/en/interface.ftl"),
            '“',
            '”',
        ),
    ];
    for (language, messages, open, close) in messages {
        let text = page("administrator", language);
        let start = format!("| {open}");
        let rows = text.lines().filter_map(|line| line.strip_prefix(&start));
        let quoted: Vec<&str> = rows.filter_map(|row| row.split(close).next()).collect();
        assert_eq!(quoted.len(), 10, "{language}");
        for one in quoted {
            assert!(messages.contains(one), "{language}: {one}");
        }
    }
}
