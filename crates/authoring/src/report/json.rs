//! Findings for programs: one JSON object with a stable format.
//!
//! ```json
//! {
//!   "format": 1,
//!   "findings": [
//!     {
//!       "code": "unknown-scene", "severity": "error",
//!       "file": "scenarios/small.ron", "line": 16, "column": 12, "endLine": 16, "endColumn": 20,
//!       "span": {"start": 406, "end": 414},
//!       "sentence": "There is no scene “openin”.", "help": ["Did you mean “opening”?"], "reasons": []
//!     }
//!   ],
//!   "counts": {"errors": 1, "warnings": 0}
//! }
//! ```
//!
//! A reason has a `sentence` and the fields `line`, `column`, `endLine`, `endColumn` and `span`, which are null if the
//! reason has no location. It has no `file`, because a reason is in the same file as its finding.
//!
//! Lines and columns are counted from 1. A column is a number of Unicode code points. The end is exclusive. `span` is
//! in bytes, counted from 0 without a byte order mark; it is null if the finding is about the whole file. `file` is the
//! path within the content folder, with `/`. Sentences are in the requested language. New fields may be added; `format`
//! is incremented when a field is removed or changes its meaning.

use std::ops::Range;

use serde::Serialize;

use super::lines::AllLines;
use samtalerum_core::finding::{Finding, Reason, Severity};
use samtalerum_core::language::Messages;
use samtalerum_core::message::visible;
use samtalerum_core::source::Files;

#[derive(Serialize)]
struct Report<'a> {
    format: u32,
    findings: Vec<JsonFinding<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonFinding<'a> {
    code: &'a str,
    severity: &'a str,
    file: String,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    span: Option<Span>,
    sentence: String,
    help: Vec<String>,
    reasons: Vec<JsonReason>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct JsonReason {
    line: Option<usize>,
    column: Option<usize>,
    end_line: Option<usize>,
    end_column: Option<usize>,
    span: Option<Span>,
    sentence: String,
}

#[derive(Serialize)]
struct Span {
    start: usize,
    end: usize,
}

#[derive(Serialize)]
struct Counts {
    errors: usize,
    warnings: usize,
}

/// Returns all findings as one JSON object.
pub fn json(findings: &[Finding], files: &Files, words: &Messages) -> String {
    let mut lines = AllLines::new(files);
    let one = |finding| one(finding, &mut lines, words);
    let count = |severity| {
        let of_kind = findings.iter().filter(|one| one.severity == severity);
        of_kind.count()
    };
    let report = Report {
        format: 1,
        findings: findings.iter().map(one).collect(),
        counts: Counts {
            errors: count(Severity::Error),
            warnings: count(Severity::Warning),
        },
    };
    // Serialising cannot fail, since the report has only structs with strings and numbers (a map could have invalid
    // keys).
    serde_json::to_string_pretty(&report).expect("a report can be serialised") + "\n"
}

fn one<'a>(finding: &'a Finding, lines: &mut AllLines<'a>, words: &Messages) -> JsonFinding<'a> {
    let ((line, column), (end_line, end_column)) = lines.location(finding);
    let reasons = finding.reasons.iter();
    let reasons = reasons.map(|reason| why(reason, finding, lines, words));
    let help = finding.help(words).unwrap_or_default();
    JsonFinding {
        code: finding.code(),
        severity: finding.severity.name(),
        file: finding.file.chars().map(visible).collect(),
        line,
        column,
        end_line,
        end_column,
        span: finding.span.as_ref().map(span),
        sentence: finding.sentence(words),
        help: help.lines().map(str::to_owned).collect(),
        reasons: reasons.collect(),
    }
}

fn why<'a>(
    one: &Reason,
    finding: &'a Finding,
    lines: &mut AllLines<'a>,
    words: &Messages,
) -> JsonReason {
    let location = lines.reason_location(finding, one);
    let (start, end) = location.unzip();
    JsonReason {
        line: start.map(|(line, _)| line),
        column: start.map(|(_, column)| column),
        end_line: end.map(|(line, _)| line),
        end_column: end.map(|(_, column)| column),
        span: one.span.as_ref().map(span),
        sentence: one.sentence(words),
    }
}

fn span(span: &Range<usize>) -> Span {
    Span {
        start: span.start,
        end: span.end,
    }
}
