//! Findings for programs: one JSON object whose shape stays the same.
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
//! A reason has a `sentence`, and the same fields for its place, which are null where it speaks of none.
//!
//! Lines and columns count from 1, columns in Unicode code points; the end is the place just after. `span` counts
//! bytes from 0, without a byte order mark, and is null for a finding about a whole file. `file` is the path within the
//! content folder, with `/`. Sentences are in the language that was asked for. New fields may come; `format` counts up
//! if one goes or changes its meaning.

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
    findings: Vec<One<'a>>,
    counts: Counts,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct One<'a> {
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
    reasons: Vec<Why>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Why {
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

/// All findings as one JSON object.
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
    // Strings and numbers in structures without maps: nothing in it can fail to be written.
    serde_json::to_string_pretty(&report).expect("a report can be written") + "\n"
}

fn one<'a>(finding: &'a Finding, lines: &mut AllLines<'a>, words: &Messages) -> One<'a> {
    let ((line, column), (end_line, end_column)) = lines.place(finding);
    let reasons = finding.reasons.iter();
    let reasons = reasons.map(|reason| why(reason, finding, lines, words));
    let help = finding.help(words).unwrap_or_default();
    One {
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

fn why<'a>(one: &Reason, finding: &'a Finding, lines: &mut AllLines<'a>, words: &Messages) -> Why {
    let place = lines.reason(finding, one);
    let (start, end) = place.unzip();
    Why {
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
