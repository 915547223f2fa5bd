//! The trainer's guide: its files have no findings, and the output that it quotes is real. Its reference names all
//! codes, fields and variants, and no others.

mod model;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Write as _;
use std::path::Path;
use std::process::Stdio;
use std::sync::Arc;

use samtalerum_authoring::check::codes;
use samtalerum_core::content::Files;
use samtalerum_core::paths::Paths;
use samtalerum_core::scenario::LOOKS;

use crate::support::program_in;

const REFERENCE: &str = include_str!("../../docs/guide/reference.md");

/// For each language: its tag, the text of its guide, and the Fluent file with the program's messages that the guide
/// quotes.
const GUIDES: [(&str, &str, &str); 2] = [
    (
        "da",
        include_str!("../../docs/guide/da.md"),
        include_str!("../../locales/da/interface.ftl"),
    ),
    (
        "en",
        include_str!("../../docs/guide/en.md"),
        include_str!("../../locales/en/interface.ftl"),
    ),
];

/// Returns each fenced block of a page: its language, the last line of text before it, and its content.
fn blocks(page: &str) -> Vec<(&str, &str, String)> {
    let mut blocks: Vec<(&str, &str, String)> = Vec::new();
    let (mut before, mut inside) = ("", false);
    for line in page.lines() {
        match line.strip_prefix("```") {
            Some(language) if !inside => {
                blocks.push((language, before, String::new()));
                inside = true;
            }
            Some(_) => inside = false,
            None if inside => {
                let (_, _, text) = blocks.last_mut().expect("a block has begun");
                text.push_str(line);
                text.push('\n');
            }
            None if !line.is_empty() => before = line,
            None => {}
        }
    }
    blocks
}

/// A file that the guide asks its reader to write.
#[derive(Debug, PartialEq, Eq)]
struct Written<'a> {
    path: &'a str,
    text: String,
    /// `true` if the text is appended to the file; `false` if it replaces the file's content.
    appended: bool,
}

/// Returns the files that the guide asks its reader to write, in order.
fn files(page: &str) -> Vec<Written<'_>> {
    let blocks = blocks(page).into_iter();
    let files = blocks.filter(|(language, ..)| ["ron", "ftl"].contains(language));
    files
        .map(|(_, before, text)| {
            let mut parts = before.split('`').skip(1);
            let (path, rest) = (parts.next().unwrap(), parts.next().unwrap());
            let appended = !rest.is_empty();
            Written {
                path,
                text,
                appended,
            }
        })
        .collect()
}

/// Number of files of the meeting: the scenario, and its texts in two languages.
const FILES: usize = 3;

/// Writes these files into the folder.
fn write(folder: &Path, files: &[Written]) {
    for file in files {
        // The guide overwrites only files that `new` has made.
        let path = folder.join(file.path);
        assert!(path.is_file(), "{}", file.path);
        let before = fs::read_to_string(&path).unwrap();
        let text = if file.appended {
            before + &file.text
        } else {
            file.text.clone()
        };
        fs::write(path, text).unwrap();
    }
}

/// Runs the program and passes `typed` to its standard input. Returns the exit code and the output.
fn run(folder: &Path, arguments: &[&str], typed: &str) -> (i32, String) {
    let mut program = program_in(folder, arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    // Writing fails if the command has ended already without reading its input.
    let _ = program.stdin.take().unwrap().write_all(typed.as_bytes());
    let output = program.wait_with_output().unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    (output.status.code().unwrap(), printed)
}

/// Follows all steps of the guide in order. Returns everything that the program printed.
fn followed(language: &str, page: &str) -> String {
    let here = tempfile::tempdir().unwrap();
    let folder = here.path().join("the-form");
    let mut transcript = String::new();
    let (code, printed) = run(here.path(), &["--lang", language, "new", "the-form"], "");
    assert_eq!(code, 0);
    transcript.push_str(&printed);
    let mut step = |code: i32, arguments: &str, typed: &str| {
        let arguments = format!("--lang {language} {arguments} --content .");
        let arguments: Vec<&str> = arguments.split(' ').collect();
        let (came, printed) = run(&folder, &arguments, typed);
        assert_eq!(came, code, "{arguments:?}\n{printed}");
        transcript.push_str(&printed);
    };
    let files = files(page);
    assert_eq!(files.len(), 2 * FILES);
    write(&folder, &files[..FILES]);
    step(0, "check", "");
    // Make the mistake that the guide suggests, and then correct it.
    let scenario = folder.join("scenarios/the-form.ron");
    let good = fs::read_to_string(&scenario).unwrap();
    let bad = good.replacen("to: \"answer\"", "to: \"anwser\"", 1);
    fs::write(&scenario, bad).unwrap();
    step(1, "check", "");
    fs::write(&scenario, good).unwrap();
    step(0, "paths the-form", "");
    step(0, "graph the-form --format html --out drawing.html", "");
    step(0, "script the-form --out script.html", "");
    step(0, "script the-form --for-review --out review.html", "");

    let english = folder.join("locales/en/scenarios/the-form.ftl");
    let whole = fs::read_to_string(&english).unwrap();
    let at = whole.find("ask-nadia =").unwrap();
    let next = at + whole[at..].find("take-his-answer =").unwrap();
    fs::write(&english, format!("{}{}", &whole[..at], &whole[next..])).unwrap();
    step(1, "words status", "");
    step(0, "words add", "");
    step(0, "words done the-form ask-nadia", "");
    fs::write(&english, whole).unwrap();

    let play = "play the-form --text";
    for typed in ["ask-nadia\noffer-time\n", "take-his-answer\n"] {
        step(0, play, typed);
    }
    for entry in fs::read_dir(folder.join("data/attempts")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        let attempt = name.strip_suffix(".jsonl").unwrap();
        step(0, &format!("record {attempt}"), "");
    }
    step(0, "test", "");
    // Convert the meeting to format 2. Then its playthroughs no longer fit, because they contain no appraisals.
    write(&folder, &files[FILES..]);
    step(0, "check", "");
    step(0, "paths the-form", "");
    step(0, "script the-form --out script.html", "");
    step(1, "test", "");
    step(0, "new another", "");
    violates_nothing(&folder);
    transcript
}

/// Checks that the meetings in the folder violate no invariant on any path.
fn violates_nothing(folder: &Path) {
    let files = Files::folder(folder).unwrap();
    let content = samtalerum_authoring::check::load(files, Some(&samtalerum_course::files()));
    assert_eq!(content.meetings.len(), 2);
    for (id, meeting) in &content.meetings {
        assert!(meeting.compiled.scenario.has_stakes(), "{id}");
        let paths = Paths::new(Arc::clone(&meeting.compiled), &content.guidance);
        assert_eq!(paths.violations(), Vec::new(), "{id}");
    }
}

#[test]
fn the_guide_can_be_followed_and_quotes_what_comes() {
    for (language, page, interface) in GUIDES {
        let transcript = followed(language, page);
        let quoted: Vec<String> = blocks(page)
            .into_iter()
            .filter(|(language, ..)| *language == "text")
            .map(|(_, _, text)| text)
            .collect();
        assert!(quoted.len() > 5);
        for text in quoted {
            // On Windows, paths are printed with backslashes.
            let found = transcript.replace('\\', "/").contains(&text) || interface.contains(&text);
            assert!(
                found,
                "{language}: this does not come:\n{text}\n{transcript}"
            );
        }
    }
}

#[test]
fn both_guides_have_the_same_files_and_commands() {
    let [(_, danish, _), (_, english, _)] = GUIDES;
    assert_eq!(files(danish), files(english));
    let typed = |page| -> Vec<String> {
        blocks(page)
            .into_iter()
            .filter(|(language, ..)| ["sh", "json"].contains(language))
            .map(|(_, _, text)| text.replace("--lang da", "--lang en"))
            .map(|text| text.replace("\"--lang\", \"da\"", "\"--lang\", \"en\""))
            .collect()
    };
    assert_eq!(typed(danish), typed(english));
}

/// The mark after the name of an optional field.
const OPTIONAL: &str = "*";

/// Returns the names that the reference describes, by type. Each type is a heading. The first column of the table below
/// the heading contains the names of the type's fields or variants.
fn described() -> BTreeMap<String, BTreeSet<String>> {
    let mut described = BTreeMap::new();
    let mut under: Option<String> = None;
    for line in REFERENCE.lines() {
        if line.starts_with('#') {
            let name = line
                .strip_prefix("### `")
                .and_then(|rest| rest.strip_suffix('`'));
            under = name.map(str::to_owned);
            if let Some(name) = name {
                let again = described.insert(name.to_owned(), BTreeSet::new());
                assert_eq!(again, None, "{name} has two headings");
            }
        } else if let (Some(name), Some(row)) = (&under, line.strip_prefix("| `")) {
            let (cell, rest) = row.split_once('`').unwrap();
            let known: &mut BTreeSet<String> = described.get_mut(name).unwrap();
            let mark = if rest.starts_with(r" \* |") {
                OPTIONAL
            } else {
                ""
            };
            let is_new = known.insert(format!("{cell}{mark}"));
            assert!(is_new, "{name}: {cell} stands twice");
        }
    }
    described
}

#[test]
fn the_reference_names_every_field_and_word_and_no_other() {
    let modelled = model::types();
    let described = described();
    let types = |of: &BTreeMap<String, BTreeSet<String>>| of.keys().cloned().collect::<Vec<_>>();
    assert_eq!(types(&described), types(&modelled));
    for (name, names) in &modelled {
        assert_eq!(&described[name], names, "{name}");
    }
    for look in LOOKS {
        assert!(REFERENCE.contains(&format!("`{look}`")), "{look}");
    }
}

#[test]
fn the_reference_gives_the_maximum_length_of_each_text() {
    use samtalerum_authoring::check::limits;
    let (_, table) = REFERENCE.split_once("## Texts").unwrap();
    let (table, _) = table.split_once("\n## ").unwrap();
    let mut documented = BTreeSet::new();
    for row in table.lines().filter(|line| line.starts_with("| ")) {
        // In the first two columns, the name of each message or attribute is followed by its maximum length in
        // parentheses.
        for cell in row.split(" | ").take(2) {
            for (at, _) in cell.match_indices(" (") {
                let number = cell[at + 2..].split(')').next().unwrap();
                let name = cell[..at].rsplit(", ").next().unwrap();
                let name = name.trim_start_matches("| ");
                let of = row.split('`').nth(1).unwrap();
                documented.insert((of, name, number.parse::<usize>().unwrap()));
            }
        }
    }
    let known = BTreeSet::from([
        ("title", "`title`", limits::TITLE),
        ("title", "`occasion`", limits::OCCASION),
        ("title", "`summary`", limits::SUMMARY),
        ("title", "`task`", limits::TASK),
        ("cast-ID", "`.about`", limits::CAST_ABOUT),
        ("case_file", "`.text`", limits::DOCUMENT),
        ("fact-ID", "`fact-ID`", limits::FACT),
        ("scene-ID", "`scene-ID`", limits::SCENE),
        ("text", "a line's `text`", limits::LINE),
        ("id", "a choice's `id`", limits::CHOICE),
        ("id", "`.feedback`", limits::CHOICE_FEEDBACK),
        ("id", "`.feedback-right`", limits::CHOICE_FEEDBACK),
        ("id", "`.feedback-partly`", limits::CHOICE_FEEDBACK),
        ("id", "`.feedback-breach`", limits::CHOICE_FEEDBACK),
        ("fact-ID", "`fact-ID`", limits::FACT),
        ("id", "a statement's `id`", limits::STATEMENT),
        ("id", "`.feedback`", limits::STATEMENT_FEEDBACK),
        ("ending-ID", "`ending-ID`", limits::ENDING),
        ("ending-ID", "`.text`", limits::ENDING_TEXT),
    ]);
    assert_eq!(documented, known);
}

#[test]
fn the_reference_names_every_code_with_its_severity_and_no_other() {
    let (_, table) = REFERENCE.split_once("## Finding codes").unwrap();
    let documented: Vec<(&str, &str)> = table
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split_once("` | "))
        .map(|(code, rest)| (code, rest.split(' ').next().unwrap()))
        .collect();
    let known: Vec<(&str, &str)> = codes::all()
        .map(|code| (code.name(), code.severity.name()))
        .collect();
    assert_eq!(documented, known);
}
