//! `samtalerum test`: replays the recorded playthroughs against the present text.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;

use super::{Common, misuse, setup};
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::playthrough::Replays;
use samtalerum_authoring::report;
use samtalerum_core::content::Content;
use samtalerum_core::finding::Severity;
use samtalerum_core::language::{FINDINGS, Messages};
use samtalerum_core::message::{Argument, Message};

/// Replay the recorded playthroughs and report what comes out otherwise.
///
/// Exit code: 0 all come out as recorded (an ending that no playthrough reaches is a warning only), 1 some do not,
/// 2 misuse or unreadable.
#[derive(Debug, clap::Args)]
pub(super) struct Test {
    /// Only those of these meetings.
    scenarios: Vec<String>,
    /// Change the files to what happens now; comments and layout stay. Needs --content.
    #[arg(long)]
    accept: bool,
}

/// The differences on standard output; 0 for none, 1 for some.
pub(super) fn execute(command: &Test, common: &Common) -> ExitCode {
    match replay(command, common) {
        Ok(same) if same => ExitCode::SUCCESS,
        Ok(_) => ExitCode::FAILURE,
        Err(sentence) => misuse(sentence),
    }
}

/// Whether everything comes out as recorded.
fn replay(command: &Test, common: &Common) -> Result<bool, String> {
    let content = setup::content(common)?;
    for scenario in &command.scenarios {
        setup::meeting(&content, scenario, common)?;
    }
    let mut out = std::io::stdout();
    let replays = Replays::of(&content, &command.scenarios);
    if !command.accept {
        return Ok(tell(&replays, &content, common, &mut out));
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
    for (file, _) in &replays.acceptable {
        let message = Message::new("report-accepted").with("file", Argument::whole(file));
        // A reader that has seen enough may close the pipe.
        let _ = writeln!(out, "{}", words.render(FINDINGS, &message));
    }
    let content = setup::content(common)?;
    let replays = Replays::of(&content, &command.scenarios);
    Ok(tell(&replays, &content, common, &mut out))
}

/// Tells the findings and how many playthroughs there were; whether nothing is wrong.
fn tell(replays: &Replays, content: &Content, common: &Common, out: &mut impl Write) -> bool {
    let words: Messages = setup::words(content, common);
    let style = if std::io::stdout().is_terminal() {
        report::Style::Colour
    } else {
        report::Style::Plain
    };
    let report = report::render(&replays.findings, &content.files, &words, style);
    let count = words.text_with(
        FINDINGS,
        "report-playthroughs",
        [("count", replays.count.into())],
    );
    // A reader that has seen enough may close the pipe.
    let _ = writeln!(out, "{report}{count}");
    replays
        .findings
        .iter()
        .all(|finding| finding.severity != Severity::Error)
}
