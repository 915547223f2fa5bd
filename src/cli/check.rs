//! `samtalerum check`: reports all errors and warnings in a course.

use std::process::ExitCode;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::finish;
use super::{console, setup};
use samtalerum_authoring::report;
use samtalerum_core::finding::Severity;

/// Report all errors and warnings in a course.
///
/// Exit code: 0 nothing was found, 1 an error or a warning was found, 2 misuse, or a file cannot be read.
#[derive(Debug, clap::Args)]
pub(super) struct Check {
    /// The format: for people, for programs, or for code scanners (SARIF 2.1.0).
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Report warnings as errors. The exit code for warnings is 1 even without this option.
    #[arg(long, value_enum, value_name = "WHAT")]
    deny: Option<Deny>,
    /// Also play every meeting without reading its texts, and report the meetings that can be passed like this.
    #[arg(long)]
    thorough: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Human,
    Json,
    Sarif,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Deny {
    Warnings,
}

/// Prints the findings. The exit code is 0 if there are none, 1 if there are any.
pub(super) fn execute(check: &Check, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let mut findings = if check.thorough {
        samtalerum_authoring::check::thorough(&content)
    } else {
        samtalerum_authoring::check::all(&content)
    };
    if let Some(Deny::Warnings) = check.deny {
        for finding in &mut findings {
            finding.severity = Severity::Error;
        }
    }
    let (files, words) = (&content.files, setup::words(&content, common));
    let text = match check.format {
        Format::Human => {
            let style = console::style();
            let text = report::render(&findings, files, &words, style);
            let course = setup::about_course(&words, common);
            console::styled(&format!("{text}{course}\n"), style)
        }
        Format::Json => report::json(&findings, files, &words),
        Format::Sarif => {
            let folder = common.content.as_deref().unwrap_or("".as_ref());
            report::sarif(&findings, files, &words, &folder.to_string_lossy())
        }
    };
    let code = if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    };
    finish::finish(text, code, common)
}
