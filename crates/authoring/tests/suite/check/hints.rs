//! An author who follows the help of a finding gets a course without findings. The test corrects each mistake as its
//! help says, and checks the course again. If only the author can know what to write, the test restores the original
//! text.

#[path = "mistakes.rs"]
mod mistakes;

use samtalerum_authoring::check;
use samtalerum_core::finding::Finding;

use super::{good, languages, load};
use mistakes::MISTAKES;

const RON: &str = "scenarios/small.ron";
const DA: &str = "locales/da/scenarios/small.ftl";
const EN: &str = "locales/en/scenarios/small.ftl";

/// The edit that a help text asks for at the finding's location.
#[derive(Clone, Copy)]
pub(super) enum Fix {
    /// Replace the text at the location by this text.
    Replace(&'static str),
    /// Insert this text before the location.
    Insert(&'static str),
    /// Insert this text before the location and before any whitespace in front of it.
    InsertBefore(&'static str),
    /// Delete the text at the location.
    Delete,
    /// Delete the spaces before the location.
    Outdent,
    /// Delete the line with the location.
    DeleteLine,
    /// Replace the quotation marks in the line by these, an opening and a closing one.
    Requote(&'static str, &'static str),
    /// Insert this line above the line with the location.
    Above(&'static str),
}

use Fix::{Above, Delete, DeleteLine, Insert, InsertBefore, Outdent, Replace, Requote};

/// A mistake: the file, the correct text, the mistyped text, the code of the finding, the edit, and words of the help
/// in English.
type Mistake = (
    &'static str,
    &'static str,
    &'static str,
    &'static str,
    Fix,
    &'static str,
);

/// Returns the text of a finding's file after the edit that the help asks for.
pub(super) fn apply(text: &str, finding: &Finding, fix: Fix) -> String {
    let span = finding.span.clone().unwrap();
    let (before, here, after) = (&text[..span.start], &text[span.clone()], &text[span.end..]);
    let line = before.rfind('\n').map_or(0, |end| end + 1);
    match fix {
        Replace(new) => format!("{before}{new}{after}"),
        Insert(new) => format!("{before}{new}{here}{after}"),
        InsertBefore(new) => {
            let end = before.trim_end().len();
            format!("{}{new}{}{here}{after}", &before[..end], &before[end..])
        }
        Delete => format!("{before}{after}"),
        Outdent => format!("{}{here}{after}", before.trim_end_matches(' ')),
        DeleteLine => {
            let rest = text[span.end..]
                .split_once('\n')
                .map_or("", |(_, rest)| rest);
            format!("{}{rest}", &text[..line])
        }
        Requote(open, close) => {
            // Replace the outermost quotation marks of this line.
            let mark = |one: char| "»«“”„\"'‘’".contains(one);
            let rest = &text[line..];
            let first = line + rest.find(mark).unwrap();
            let length = text[first..].find('\n').unwrap();
            let last = first + text[first..first + length].rfind(mark).unwrap();
            let inner = text[first..last].trim_start_matches(mark);
            let end = text[last..].trim_start_matches(mark);
            format!("{}{open}{inner}{close}{end}", &text[..first])
        }
        Above(new) => format!("{}{new}\n{}", &text[..line], &text[line..]),
    }
}

/// Returns the code, the file and the start of each finding.
fn of(findings: &[Finding]) -> Vec<(&str, &str, Option<usize>)> {
    let findings = findings.iter();
    findings
        .map(|one| {
            let start = one.span.as_ref().map(|span| span.start);
            (one.code(), one.file.as_str(), start)
        })
        .collect()
}

#[test]
fn a_help_that_a_program_can_follow_leads_to_a_course_that_checks() {
    let languages = languages();
    let english = languages.messages(&"en".parse().unwrap());
    let mut failures = Vec::new();
    for &(path, right, wrong, code, fix, words) in MISTAKES {
        let spoilt = |edit: &dyn Fn(String) -> String| {
            let files = good().into_iter().map(|(name, bytes)| match name == path {
                true => (name, edit(String::from_utf8(bytes).unwrap()).into_bytes()),
                false => (name, bytes),
            });
            load(files.collect())
        };
        let mistyped = |text: String| {
            assert!(text.contains(right), "{right}");
            text.replacen(right, wrong, 1)
        };
        let content = spoilt(&mistyped);
        let findings = check::all(&content);
        let finding = findings
            .iter()
            .find(|one| one.code() == code && one.file == path);
        let Some(finding) = finding else {
            failures.push(format!("{wrong}: {:?}", of(&findings)));
            continue;
        };
        // Each mistake must have exactly one finding. The help of a second one could mislead the author.
        if findings.len() != 1 {
            failures.push(format!("{wrong}: {:?}", of(&findings)));
        }
        let help = finding.help(&english).unwrap();
        if !help.contains(words) {
            failures.push(format!("{wrong}: {help}"));
        }
        let fixed = |text: String| match fix {
            // An empty text means that only the author knows what to write, so restore the original text.
            Insert("") => mistyped(text).replacen(wrong, right, 1),
            Above("") => text,
            fix => apply(&mistyped(text), finding, fix),
        };
        let left = check::all(&spoilt(&fixed));
        if !left.is_empty() {
            failures.push(format!("{wrong}, fixed: {:?}", of(&left)));
        }
    }
    assert!(failures.is_empty(), "{failures:#?}");
}

/// A mistake in a scenario hides neither the other mistakes in that scenario nor the mistakes in its messages.
#[test]
fn all_mistakes_of_a_course_come_at_once() {
    let edits = [
        (RON, "minutes: 1,", "minutes: 1"),
        (RON, "{\"amina\": Tense}", "{\"amina\" Tense}"),
        (RON, "shows: Sign", "showss: Sign"),
        (
            RON,
            "to: \"write\",\n                ),\n                (",
            "to: \"wrote\"\n                )\n                (",
        ),
        (RON, "\"weigh\": (", "\"weigh\" = ("),
        (RON, "outcome: Poor", "outcome: Pour"),
        (DA, "opening-room =", "opening-rum ="),
        (DA, "Hun har det godt.", "”Hun har det godt.”"),
        (EN, "note-said = ", "note-said "),
        (EN, "title = ", "// The title\ntitle = "),
    ];
    let mut files = good();
    for (path, right, wrong) in edits {
        let (_, bytes) = files.iter_mut().find(|(name, _)| name == path).unwrap();
        let text = String::from_utf8(bytes.clone()).unwrap();
        assert!(text.contains(right), "{right}");
        *bytes = text.replacen(right, wrong, 1).into_bytes();
    }
    let content = load(files);
    assert!(content.meetings.is_empty());
    let findings = check::all(&content);
    let found: Vec<(&str, &str)> = findings
        .iter()
        .map(|one| (one.code(), one.file.as_str()))
        .collect();
    let expected = [
        ("missing-message", RON),
        ("quoted-speech", DA),
        ("unexpected", RON),
        ("unknown-field", RON),
        ("unknown-scene", RON),
        ("unknown-word", RON),
        ("unreadable-message", EN),
        ("unused-message", DA),
    ];
    for one in expected {
        assert!(found.contains(&one), "{one:?}: {findings:#?}");
    }
    assert_eq!(
        found
            .iter()
            .filter(|one| **one == ("unexpected", RON))
            .count(),
        4,
        "{findings:#?}"
    );
    assert_eq!(
        found
            .iter()
            .filter(|one| **one == ("unreadable-message", EN))
            .count(),
        2,
        "{findings:#?}"
    );
}
