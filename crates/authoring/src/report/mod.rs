//! Reports of findings for a terminal. Each finding has its location, its sentence, the line with the span underlined,
//! and advice on how to correct the mistake. A summary has the numbers of errors and warnings. The submodules format
//! the same findings for programs.

mod json;
mod lines;
mod sarif;

use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use fluent::FluentValue;

use lines::{AllLines, Lines, boundary};
use samtalerum_core::finding::{Finding, Severity};
use samtalerum_core::language::{FINDINGS, Messages};
use samtalerum_core::message::visible;
use samtalerum_core::source::Files;

pub use json::json;
pub use sarif::sarif;

/// The style of a report: with or without colours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Plain text for files, pipes and tests.
    Plain,
    /// Colours for a terminal.
    Colour,
}

/// Returns the report of all findings with their reasons, and a summary. The first line of each finding is
/// `file:line:column: severity[code]: sentence`, for editors and other tools.
pub fn render(findings: &[Finding], files: &Files, words: &Messages, style: Style) -> String {
    let mut all = AllLines::new(files);
    let mut report = String::new();
    let help_word = words.text(FINDINGS, "report-help");
    let reason_word = words.text(FINDINGS, "report-reason");
    for finding in findings {
        let ((line, column), _) = all.location(finding);
        let file: String = finding.file.chars().map(visible).collect();
        let severity = severity(finding, style);
        let sentence = finding.sentence(words);
        report += &format!("{file}:{line}:{column}: {severity}: {sentence}\n");
        if let (Some(lines), Some(span)) = (all.of(&finding.file), &finding.span) {
            let mark = AnnotationKind::Primary;
            report += &excerpt(lines, span, finding.severity, mark, style);
        }
        // A reason gets an excerpt of its own if it refers to a different span than the finding.
        for one in &finding.reasons {
            let _ = writeln!(report, "  {reason_word}: {}", one.sentence(words));
            let elsewhere = one.span.as_ref().filter(|_| one.span != finding.span);
            if let (Some(lines), Some(span)) = (all.of(&finding.file), elsewhere) {
                let mark = AnnotationKind::Context;
                report += &excerpt(lines, span, finding.severity, mark, style);
            }
        }
        if let Some(help) = finding.help(words) {
            for line in help.lines() {
                let _ = writeln!(report, "  {help_word}: {line}");
            }
        }
        report.push('\n');
    }
    report + &summary(findings, words) + "\n"
}

/// Returns the severity and code of a finding, in colour if the style has colours.
fn severity(finding: &Finding, style: Style) -> String {
    let plain = format!("{}[{}]", finding.severity.name(), finding.code());
    match (style, finding.severity) {
        (Style::Plain, _) => plain,
        (Style::Colour, Severity::Error) => format!("\u{1b}[1;31m{plain}\u{1b}[0m"),
        (Style::Colour, Severity::Warning) => format!("\u{1b}[1;33m{plain}\u{1b}[0m"),
    }
}

/// Returns the line of a span, with the span underlined.
fn excerpt(
    lines: &Lines,
    span: &Range<usize>,
    severity: Severity,
    mark: AnnotationKind,
    style: Style,
) -> String {
    let (number, line) = lines.line(span.start);
    let text = lines.text[line.clone()].trim_end();
    // A span of several lines is underlined on its first line only.
    let start = (span.start - line.start).min(text.len());
    let end = (span.end.max(span.start) - line.start).clamp(start, text.len());
    let renderer = match style {
        Style::Plain => Renderer::plain(),
        Style::Colour => Renderer::styled(),
    };
    let level = match severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let mark = mark.span(boundary(text, start)..boundary(text, end));
    let snippet = Snippet::source(text).line_start(number).annotation(mark);
    renderer.render(&[Group::with_level(level).element(snippet)]) + "\n"
}

/// Returns the summary: the number of errors and warnings.
fn summary(findings: &[Finding], words: &Messages) -> String {
    let count = |severity| {
        let of_kind = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        FluentValue::from(of_kind.count())
    };
    words.text_with(
        FINDINGS,
        "report-summary",
        [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
        ],
    )
}
