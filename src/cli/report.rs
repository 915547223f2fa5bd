//! Findings as a person at a terminal reads them: the place, the sentence, the line with the place underlined, how to
//! mend it, and in the end how many there are.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::ops::Range;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};
use fluent::FluentValue;

use crate::check::{help, sentence, visible};
use crate::finding::{Finding, Severity};
use crate::language::{FINDINGS, Words};
use crate::source::Files;

/// Whether a report is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// For files, pipes and tests.
    Plain,
    /// For a terminal.
    Colour,
}

/// All findings, and how many there are. The first line of each is `file:line:column: severity[code]: sentence`, for
/// editors and other tools.
pub fn render(findings: &[Finding], files: &Files, words: &Words, style: Style) -> String {
    let mut texts: HashMap<&str, Option<Lines>> = HashMap::new();
    let mut report = String::new();
    let help_word = words.say(FINDINGS, "report-help");
    for finding in findings {
        let lines = texts
            .entry(finding.file.as_str())
            .or_insert_with(|| files.text(&finding.file).map(Lines::new));
        let place = lines.as_ref().zip(finding.span.as_ref());
        let (line, column) = place.map_or_else(
            || unread_place(finding),
            |(lines, span)| lines.position(span.start),
        );
        let file: String = finding.file.chars().map(visible).collect();
        let severity = severity(finding, style);
        let sentence = sentence(finding, words);
        report += &format!("{file}:{line}:{column}: {severity}: {sentence}\n");
        if let Some((lines, span)) = place {
            report += &excerpt(lines, span, finding.severity, style);
        }
        if let Some(help) = help(finding, words) {
            for line in help.lines() {
                let _ = writeln!(report, "  {help_word}: {line}");
            }
        }
        report.push('\n');
    }
    report + &summary(findings, words) + "\n"
}

/// The place of a finding in a file whose text is not at hand.
fn unread_place(finding: &Finding) -> (usize, usize) {
    let number = |name| finding.fact(name).and_then(|fact| fact.parse().ok());
    (number("line").unwrap_or(1), number("column").unwrap_or(1))
}

fn severity(finding: &Finding, style: Style) -> String {
    let plain = format!("{}[{}]", finding.severity.name(), finding.code);
    match (style, finding.severity) {
        (Style::Plain, _) => plain,
        (Style::Colour, Severity::Error) => format!("\u{1b}[1;31m{plain}\u{1b}[0m"),
        (Style::Colour, Severity::Warning) => format!("\u{1b}[1;33m{plain}\u{1b}[0m"),
    }
}

fn excerpt(lines: &Lines, span: &Range<usize>, severity: Severity, style: Style) -> String {
    let (number, line) = lines.line(span.start);
    let text = lines.text[line.clone()].trim_end();
    // A place of several lines is underlined in its first.
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
    let mark = AnnotationKind::Primary.span(boundary(text, start)..boundary(text, end));
    let snippet = Snippet::source(text).line_start(number).annotation(mark);
    renderer.render(&[Group::with_level(level).element(snippet)]) + "\n"
}

/// The start of the letter that a byte belongs to.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at)
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

fn summary(findings: &[Finding], words: &Words) -> String {
    let count = |severity| {
        let of_kind = findings
            .iter()
            .filter(|finding| finding.severity == severity);
        FluentValue::from(of_kind.count())
    };
    words.fill(
        FINDINGS,
        "report-summary",
        [
            ("errors", count(Severity::Error)),
            ("warnings", count(Severity::Warning)),
        ],
    )
}

/// A text with where its lines begin.
struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        let after = text.match_indices('\n').map(|(at, _)| at + 1);
        Self {
            text,
            starts: std::iter::once(0).chain(after).collect(),
        }
    }

    /// The number (from 1) and the bytes of the line that a byte stands in.
    fn line(&self, byte: usize) -> (usize, Range<usize>) {
        let number = self.starts.partition_point(|start| *start <= byte);
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        // The first line begins at 0, so at least one begins at or before every byte.
        (number, self.starts[number - 1]..end)
    }

    /// The line and the column (both from 1, columns in characters) where a byte stands.
    fn position(&self, byte: usize) -> (usize, usize) {
        let (number, line) = self.line(byte);
        let before = boundary(self.text, byte.min(line.end)).max(line.start);
        (number, self.text[line.start..before].chars().count() + 1)
    }
}
