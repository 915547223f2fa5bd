//! `samtalerum explain`: the story of a finding's code.

use std::io::Write;
use std::process::ExitCode;

use super::{Common, misuse, setup};
use samtalerum_authoring::check::codes::{self, SUBJECTS};
use samtalerum_core::finding::{nearest, story};
use samtalerum_core::language::{FINDINGS, Messages};
use samtalerum_core::message::Message;

/// Tell the story of a finding's code; without one, list all codes.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// A code as it stands in brackets in what `check` reports, such as `unknown-scene`.
    code: Option<String>,
}

/// The story on standard output; 2 for what is no code.
pub(super) fn execute(command: &Explain, common: &Common) -> ExitCode {
    // The program's own words: a code means the same in every course.
    let content = samtalerum_course::content();
    let words = setup::words(&content, common);
    let text = match &command.code {
        None => list(&words),
        Some(code) => match tell(code, &words) {
            Some(text) => text,
            None => return misuse(unknown(code, &words)),
        },
    };
    // A reader that has seen enough may close the pipe.
    let _ = std::io::stdout().write_all(text.as_bytes());
    ExitCode::SUCCESS
}

fn tell(code: &str, words: &Messages) -> Option<String> {
    let code = codes::all().find(|known| known.name() == code)?;
    let story = story(code.name(), words)?;
    let (severity, code) = (code.severity.name(), code.name());
    Some(format!("{severity}[{code}]\n\n{story}\n"))
}

fn list(words: &Messages) -> String {
    let mut text = String::new();
    for subject in SUBJECTS {
        text += &words.text(FINDINGS, &format!("report-subject-{}", subject.name));
        text.push('\n');
        for code in subject.codes {
            text += &format!("  {:<8} {}\n", code.severity.name(), code.name());
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn unknown(code: &str, words: &Messages) -> String {
    let meant = nearest(code, codes::all().map(|code| code.name()));
    let message = Message::new("explain-no-code").with("id", code);
    setup::say(words, message.with("meant", meant))
}
