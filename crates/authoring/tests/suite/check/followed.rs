//! Follows the help of each finding in all fixtures: makes each edit that a help text asks for, and checks the course
//! again. The findings that remain need the author, and the reasons for that are listed here.

use std::collections::BTreeSet;

use samtalerum_authoring::check;
use samtalerum_core::content::Files;
use samtalerum_core::finding::{Finding, Severity};

use super::folders::firing;
use super::hints::{Fix, apply};
use super::{languages, spoilt};

/// The contents of a course, by path.
type Course = Vec<(String, Vec<u8>)>;

/// The maximum number of edits for a fixture. A fixture needs more only if its edits undo each other.
const MAX_STEPS: usize = 60;

/// Returns the section of a help text between the texts `before` and `after`; `None` if the help text lacks one of
/// them.
fn between<'h>(help: &'h str, before: &str, after: &str) -> Option<&'h str> {
    let (_, rest) = help.split_once(before)?;
    Some(rest.split_once(after)?.0)
}

/// Returns the replacement that a help text suggests; `None` if it suggests none. `here` is the text to be replaced,
/// i.e. the text at the span of the finding.
fn replacement(help: &str, here: &str) -> Option<String> {
    let is_quoted = here.starts_with('"') && here.len() > 1;
    if let Some(meant) = between(help, "Did you mean “", "”") {
        return Some(match is_quoted {
            true => format!("\"{meant}\""),
            false => meant.to_owned(),
        });
    }
    if let Some(meant) = between(help, "Did you mean `", "`") {
        return Some(meant.to_owned());
    }
    if help == "Did you mean NUMBER?" {
        return Some("NUMBER".to_owned());
    }
    let is_number = here.parse::<i64>().is_ok();
    for (before, after) in [
        ("Use a number of at most ", "."),
        ("Use a number of at least ", "."),
        ("Write a number from ", " to "),
        ("Write the number of one of the steps, from ", " to "),
        ("Write `format: ", "`, or use"),
        ("Write `minutes: ", "`"),
    ] {
        if let Some(number) = between(help, before, after).filter(|_| is_number) {
            return Some(number.to_owned());
        }
    }
    let plain = here.trim_matches('"');
    if help.starts_with("Write 1, 2 or 3.") {
        Some("1".to_owned())
    } else if help.starts_with("Put straight quotation marks around it") {
        Some(format!("\"{here}\""))
    } else if help.starts_with("Put square brackets around it") {
        Some(format!("[{here}]"))
    } else if help.starts_with("Write the number in digits") {
        plain.parse::<i64>().is_ok().then(|| plain.to_owned())
    } else if help.starts_with("Write a colon in place of") {
        Some(":".to_owned())
    } else if help.starts_with("Comments in `.ron` files begin with `//`") {
        Some("//".to_owned())
    } else if help.starts_with("Comments in files of texts begin with `#`") {
        Some("#".to_owned())
    } else {
        between(help, "Delete the quotation marks: `", "`")
            .or_else(|| between(help, "Write `{", "` in place of"))
            .map(|text| match text.starts_with('"') {
                true => format!("{{{text}"),
                false => text.to_owned(),
            })
            .or_else(|| between(help, "Write “", "”. If the whole file").map(str::to_owned))
    }
}

/// Returns the edit that a help text asks for; `None` if it asks for none, or for a replacement, which [`replacement`]
/// handles.
fn fix(help: &str) -> Option<Fix> {
    [
        (
            "Check whether a comma is missing just before this.",
            Fix::InsertBefore(","),
        ),
        ("Delete the character", Fix::Delete),
        ("Delete the spaces before", Fix::Outdent),
        (
            "Delete the quotation marks around the line.",
            Fix::Requote("", ""),
        ),
        ("Write » before and « after", Fix::Requote("»", "«")),
        ("Write “ before and ” after", Fix::Requote("“", "”")),
    ]
    .into_iter()
    .find_map(|(beginning, fix)| help.starts_with(beginning).then_some(fix))
}

/// Returns the text with a comment added above a message, as the help text asks for; `None` if it asks for no comment.
/// The comment says that a text is the same in both languages on purpose.
fn same(help: &str, text: &str, finding: &Finding) -> Option<String> {
    let mark = between(help, "write the line `", "` above")?;
    let message = between(help, "` above “", "”").or(finding.text("id"))?;
    let line = text
        .find(&format!("\n{message} ="))
        .map_or(0, |end| end + 1);
    Some(format!("{}{mark}\n{}", &text[..line], &text[line..]))
}

/// Returns the new path of a finding's file if the help text says to rename or move it.
fn new_path(help: &str, file: &str) -> Option<String> {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    if let Some(name) = between(help, "Rename the file to `", "`") {
        return Some(format!("{folder}/{name}"));
    }
    let path = between(help, "Rename it to `", "`").or_else(|| between(help, "Move it to `", "`"));
    path.map(str::to_owned)
}

/// Makes the edit that a help text asks for; `None` if the help text leaves something to the author.
fn followed(course: &Course, finding: &Finding, help: &str) -> Option<Course> {
    let mut course = course.clone();
    let at = course.iter().position(|(path, _)| *path == finding.file)?;
    if let Some(path) = new_path(help, &finding.file) {
        let is_free = course.iter().all(|(other, _)| *other != path);
        course[at].0 = path;
        return is_free.then_some(course);
    }
    let span = finding.span.clone()?;
    let text = std::str::from_utf8(&course[at].1).ok()?;
    // The offsets of a span are counted from the end of the byte order mark, if there is one.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if let Some(edited) = same(help, text, finding) {
        course[at].1 = edited.into_bytes();
        return Some(course);
    }
    let edited = match (replacement(help, &text[span.clone()]), fix(help)) {
        (Some(new), _) => format!("{}{new}{}", &text[..span.start], &text[span.end..]),
        (None, Some(fix)) => apply(text, finding, fix),
        (None, None) => return None,
    };
    course[at].1 = edited.into_bytes();
    Some(course)
}

fn findings(course: &Course) -> Vec<Finding> {
    let mut files = Files::default();
    for (path, bytes) in course {
        files.add(path, bytes.clone());
    }
    check::all(&check::load(files, None))
}

/// Returns a finding's properties without its location, because an edit before the finding changes the location.
fn kind(finding: &Finding) -> String {
    let arguments: Vec<String> = finding
        .message
        .arguments()
        .map(|(name, value)| format!("{name}={:?}", value.text()))
        .collect();
    format!(
        "{} {} {}",
        finding.code(),
        finding.file,
        arguments.join(" ")
    )
}

#[test]
fn each_help_of_each_fixture_that_a_program_can_follow_is_followed() {
    let languages = languages();
    let english = languages.messages(&"en".parse().unwrap());
    let (mut failures, mut left_over, mut steps) = (Vec::new(), BTreeSet::new(), 0);
    for (folder, _) in firing() {
        let mut course = spoilt(&folder);
        let mut here = findings(&course);
        let mut left = MAX_STEPS;
        loop {
            let help = |finding: &Finding| finding.help(&english).unwrap_or_default();
            let next = here
                .iter()
                .find_map(|finding| Some((finding, followed(&course, finding, &help(finding))?)));
            let Some((finding, after)) = next else {
                break;
            };
            let then = findings(&after);
            let count = |all: &[Finding]| {
                all.iter()
                    .filter(|other| kind(other) == kind(finding))
                    .count()
            };
            if count(&then) >= count(&here) {
                failures.push(format!(
                    "{folder}: {} stays: {}",
                    kind(finding),
                    help(finding)
                ));
                break;
            }
            let known: BTreeSet<&str> = here.iter().map(Finding::code).collect();
            let new = then
                .iter()
                .find(|other| other.severity == Severity::Error && !known.contains(other.code()));
            let leads_on = LEADS_ON.contains(&(finding.code(), new.map_or("", Finding::code)));
            if let Some(new) = new
                && then.len() >= here.len()
                && !leads_on
            {
                failures.push(format!(
                    "{folder}: {} leads to {}",
                    help(finding),
                    kind(new)
                ));
            }
            steps += 1;
            left -= 1;
            if left == 0 {
                failures.push(format!("{folder}: no end"));
                break;
            }
            (course, here) = (after, then);
        }
        left_over.extend(here.iter().map(|finding| finding.code().to_owned()));
    }
    assert!(failures.is_empty(), "{failures:#?}");
    let needs_author: BTreeSet<String> = NEEDS_AUTHOR
        .iter()
        .flat_map(|(_, codes)| codes.iter().map(|code| (*code).to_owned()))
        .collect();
    assert_eq!(left_over, needs_author);
    assert!(steps > 60, "{steps}");
}

/// Findings whose correction leads to a further finding: each pair has the code of the finding and the code of the
/// further finding. For example, an ignored file shows mistakes of its own once it is read.
const LEADS_ON: &[(&str, &str)] = &[
    ("ignored-file", "id-unlike-file"),
    ("unknown-format", "no-stake"),
];

/// The reasons why a program cannot make the edit that a help text asks for. Each reason has the codes of the findings
/// to which it applies in at least one fixture.
const NEEDS_AUTHOR: &[(&str, &[&str])] = &[
    (
        "Something is to be written: a text, a judgement, an answer, a file.",
        &[
            "branch-without-otherwise",
            "carried-by-nothing",
            "case-without-condition",
            "empty-condition",
            "empty-note",
            "empty-text",
            "judged-with-a-gap",
            "missing-attribute",
            "missing-field",
            "missing-file",
            "missing-message",
            "needs-newer-format",
            "no-cases",
            "no-choices",
            "no-citizen",
            "no-stake",
            "not-judged",
            "not-yet-without-first",
            "placeable-in-text",
            "raw-markup",
            "same-words",
            "single-choice",
            "stake-without-areas",
            "start-without-present",
            "too-long",
            "untranslated-attribute",
            "untranslated-message",
        ],
    ),
    (
        "Somebody must translate, or read the text beside its original.",
        &[
            "differing-variables",
            "marked-changed",
            "marked-untranslated",
            "missing-words",
            "stale-translation",
        ],
    ),
    (
        "What happens on the paths must change, or what they are worth.",
        &[
            "appraisal-far-from-half",
            "appraisal-far-from-note",
            "best-needs-a-breach",
            "breach-on-every-path",
            "choice-never-met",
            "circle",
            "condition-always-holds",
            "condition-never-holds",
            "dead-end",
            "ending-never-met",
            "equal-cases",
            "equal-choices",
            "few-facts",
            "free-mistake",
            "hearsay-as-basis",
            "kind-judged-unlike",
            "like-choices-of-unlike-kinds",
            "line-never-met",
            "no-right-act",
            "not-two-appraisals",
            "nothing-carries",
            "partly-outranks-right",
            "poor-without-breach",
            "right-act-loses",
            "right-path-ends-badly",
            "scene-never-met",
            "statement-never-met",
            "step-needs-basis",
            "untrained-principle",
        ],
    ),
    (
        "Nothing similar is known, or there are several possibilities that fit.",
        &[
            "circular-message",
            "impossible-count",
            "malformed-date",
            "odd-quotes",
            "syntax",
            "too-deep",
            "unclosed",
            "unexpected",
            "unknown-cast",
            "unknown-fact",
            "unknown-field",
            "unknown-function",
            "unknown-language",
            "unknown-look",
            "unknown-principle",
            "unknown-reference",
            "unknown-scenario",
            "unknown-scene",
            "unknown-statement",
            "unreadable-message",
            "wrong-kind",
        ],
    ),
    (
        "The name is used in other places or files, too.",
        &[
            "alike-in-codes",
            "malformed-id",
            "repeated-id",
            "repeated-key",
            "repeated-rule",
        ],
    ),
    (
        "An editor or another command does it.",
        &[
            "not-utf8",
            "review-edited",
            "review-of-another",
            "review-unknown-format",
            "review-unknown-part",
        ],
    ),
    (
        "The help names two remedies, and which is meant is the author's to know: one adds something, one deletes or moves it.",
        &[
            "absent-mood",
            "absent-speaker",
            "carrier-not-offered",
            "fact-known-before",
            "fact-never-established",
            "fact-never-read",
            "first-without-not-yet",
            "flag-as-gauge",
            "gauge-as-flag",
            "id-unlike-file",
            "ignored-file",
            "judged-twice",
            "last-case-with-condition",
            "listed-twice",
            "misplaced-otherwise",
            "misplaced-stake",
            "nested-judgement",
            "neutral-among-verdicts",
            "never-read",
            "never-written",
            "otherwise-never-counts",
            "otherwise-without-if",
            "repeated-area",
            "repeated-fact",
            "repeated-message",
            "uncertain-critical",
            "unlisted-scenario",
            "unused-attribute",
            "unused-cast",
            "unused-ending",
            "unused-fact",
            "unused-message",
            "unused-scene",
            "unused-source",
            "unused-variable",
            "unused-words",
        ],
    ),
];
