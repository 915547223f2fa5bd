//! `samtalerum test`: replays the recorded playthroughs with the current scenarios.

use std::process::ExitCode;

use super::common::{Common, misuse};
use super::finish;
use super::{console, setup};
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::playthrough::Replays;
use samtalerum_authoring::report;
use samtalerum_core::content::Content;
use samtalerum_core::finding::Severity;
use samtalerum_core::language::{FINDINGS, Messages};
use samtalerum_core::message::{Argument, Message};

/// Replay the recorded playthroughs and report differences.
///
/// Exit code: 0 all results are as recorded (an ending that no playthrough reaches is only a warning), 1 some differ,
/// 2 misuse, or a file cannot be read.
#[derive(Debug, clap::Args)]
pub(super) struct Test {
    /// Replay only the playthroughs of these meetings.
    scenarios: Vec<String>,
    /// Update the files to the current results; comments and layout stay. Requires --content.
    #[arg(long)]
    accept: bool,
}

/// Prints the differences. The exit code is 0 if there are none, 1 if there are any.
pub(super) fn execute(command: &Test, common: &Common) -> ExitCode {
    match replay(command, common) {
        Ok((text, true)) => finish::finish(text, ExitCode::SUCCESS, common),
        Ok((text, false)) => finish::finish(text, ExitCode::FAILURE, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Replays the playthroughs. If `--accept` is given, updates their files. Returns the report, and `true` if all results
/// are as recorded.
fn replay(command: &Test, common: &Common) -> Result<(String, bool), String> {
    let content = setup::content(common)?;
    for scenario in &command.scenarios {
        setup::meeting(&content, scenario, common)?;
    }
    let replays = Replays::of(&content, &command.scenarios);
    if !command.accept {
        return Ok(report_of(&replays, &content, common));
    }
    let words = setup::words(&content, common);
    let Some(folder) = &common.content else {
        return Err(setup::say(&words, Message::new("words-no-folder")));
    };
    let changes: Vec<FileChange> = replays
        .acceptable
        .iter()
        .map(|(file, text)| FileChange::of(&content.files, file, text.clone()))
        .collect();
    write(folder, &changes).map_err(|error| setup::unwritten(&words, &error))?;
    let mut said = String::new();
    for (file, _) in &replays.acceptable {
        let message = Message::new("report-accepted").with("file", Argument::whole(file));
        said += &words.render(FINDINGS, &message);
        said.push('\n');
    }
    let content = setup::content(common)?;
    let replays = Replays::of(&content, &command.scenarios);
    let (report, same) = report_of(&replays, &content, common);
    Ok((said + &report, same))
}

/// Returns the findings and the number of playthroughs as text, and `true` if there is no error.
fn report_of(replays: &Replays, content: &Content, common: &Common) -> (String, bool) {
    let words: Messages = setup::words(content, common);
    let style = console::style();
    let report = report::render(&replays.findings, &content.files, &words, style);
    let count = words.text_with(
        FINDINGS,
        "report-playthroughs",
        [("count", replays.count.into())],
    );
    let course = setup::about_course(&words, common);
    let mut findings = replays.findings.iter();
    let same = findings.all(|finding| finding.severity != Severity::Error);
    let text = format!("{report}{count}\n{course}\n");
    (console::styled(&text, style), same)
}
