//! `samtalerum explain`: explains a finding's code.

use std::process::ExitCode;

use super::common::{Common, misuse};
use super::finish;
use super::setup;
use samtalerum_authoring::check::codes::{self, SUBJECTS};
use samtalerum_core::finding::{nearest, story};
use samtalerum_core::language::{FINDINGS, Messages};
use samtalerum_core::message::Message;

/// Explain a finding's code; without one, list all codes.
#[derive(Debug, clap::Args)]
pub(super) struct Explain {
    /// The code, which `check` prints in brackets, such as `unknown-scene`.
    code: Option<String>,
}

/// Prints the explanation. The exit code is 2 if there is no such code.
pub(super) fn execute(command: &Explain, common: &Common) -> ExitCode {
    // Use the built-in messages even if `--content` names another course, because a code means the same in every
    // course.
    let content = samtalerum_course::content();
    let words = setup::words(&content, common);
    let text = match &command.code {
        None => list(&words),
        Some(code) => match explanation(code, &words) {
            Some(text) => text,
            None => return misuse(unknown(code, &words)),
        },
    };
    finish::finish(text, ExitCode::SUCCESS, common)
}

/// Returns the explanation of a code, or `None` if there is no such code.
fn explanation(code: &str, words: &Messages) -> Option<String> {
    let code = codes::all().find(|known| known.name() == code)?;
    let story = story(code.name(), words)?;
    let (severity, code) = (code.severity.name(), code.name());
    Some(format!("{severity}[{code}]\n\n{story}\n"))
}

/// Lists all codes by subject.
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

/// Returns the message which says that there is no such code. It proposes the most similar code.
fn unknown(code: &str, words: &Messages) -> String {
    let meant = nearest(code, codes::all().map(|code| code.name()));
    let message = Message::new("explain-no-code").with("id", code);
    setup::say(words, message.with("meant", meant))
}
