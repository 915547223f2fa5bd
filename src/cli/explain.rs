//! `samtalerum explain`: the story of a finding's code.

use std::io::Write;
use std::process::ExitCode;

use super::{Common, misuse, setup};
use samtalerum_authoring::check::{CODES, SUBJECTS};
use samtalerum_core::finding::nearest;
use samtalerum_core::language::{FINDINGS, Words};
use samtalerum_core::message::story;

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

fn tell(code: &str, words: &Words) -> Option<String> {
    let (code, severity) = CODES.iter().find(|(known, _)| *known == code)?;
    let story = story(code, words)?;
    Some(format!("{}[{code}]\n\n{story}\n", severity.name()))
}

fn list(words: &Words) -> String {
    let mut text = String::new();
    for (subject, codes) in SUBJECTS {
        text += &words.say(FINDINGS, &format!("report-subject-{subject}"));
        text.push('\n');
        for (code, severity) in *codes {
            text += &format!("  {:<8} {code}\n", severity.name());
        }
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

fn unknown(code: &str, words: &Words) -> String {
    let known = CODES.iter().map(|(code, _)| *code);
    let meant = nearest(code, known).unwrap_or("empty");
    setup::say(words, "explain-no-code", &[("id", code), ("meant", meant)])
}
