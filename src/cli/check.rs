//! `samtalerum check`: everything that is wrong with a course.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use super::{Common, misuse, report, setup};

/// Report everything that is wrong with a course.
#[derive(Debug, clap::Args)]
pub(super) struct Check {}

/// The findings on standard output; 0 for none, 1 for some.
pub(super) fn execute(_: &Check, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let findings = content.check();
    let style = if std::io::stdout().is_terminal() {
        report::Style::Colour
    } else {
        report::Style::Plain
    };
    let words = setup::words(&content, common);
    let text = report::render(&findings, &content.files, &words, style);
    // A reader that has seen enough may close the pipe.
    let _ = std::io::stdout().write_all(text.as_bytes());
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    }
}
