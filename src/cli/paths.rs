//! `samtalerum paths SCENARIO`: explores all paths through a scenario, and reports the result of blind play, which
//! chooses by the form of the texts alone.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::finish;
use super::{console, setup};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::form::{self, FormText, PathsReport};
use samtalerum_core::content::Content;
use samtalerum_core::message::Message;
use samtalerum_core::paths::{DEFAULT_MAX_STATES, MAX_STATES, Paths, Report};

/// Explore all paths through a scenario. Report the result, and the result of blind play, i.e. of choosing without
/// reading the texts.
#[derive(Debug, clap::Args)]
pub(super) struct PathsOf {
    /// The scenario's id. Without an id, blind play is measured in all meetings, and the results are compared.
    scenario: Option<String>,
    /// Text for the terminal, or JSON for another program.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// The maximum number of states to explore.
    #[arg(long, value_name = "N", default_value_t = DEFAULT_MAX_STATES as u64,
        value_parser = clap::value_parser!(u64).range(1..=MAX_STATES as u64))]
    states: u64,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// Prints the report on standard output, and the progress on standard error.
pub(super) fn execute(command: &PathsOf, common: &Common) -> ExitCode {
    match report(command, common) {
        Ok(text) => finish::finish(text, ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Explores the scenario and renders the report.
fn report(command: &PathsOf, common: &Common) -> Result<String, String> {
    let content = setup::content(common)?;
    // This conversion cannot truncate, because the argument is at most `MAX_STATES`.
    let limit = command.states as usize;
    let Some(id) = &command.scenario else {
        return course(&content, command.format, limit, common);
    };
    let scenario = setup::scenario(&content, id, common)?;
    let words = setup::words(&content, common);
    let meeting = content
        .meetings
        .get(id)
        .ok_or_else(|| setup::say(&words, Message::new("not-playable").with("id", id)))?;
    let descriptions = Descriptions::new(words, scenario, id, &content.guidance);
    let on_terminal = console::can_overwrite();
    let mut progress = |states: usize| {
        if on_terminal {
            let line = descriptions.fill("paths-progress", [("states", states.into())]);
            let _ = write!(std::io::stderr(), "\r{line}");
        }
    };
    let compiled = Arc::clone(&meeting.compiled);
    let paths = Paths::with_progress(compiled, &content.guidance, limit, &mut progress);
    if on_terminal {
        // Clear the line that shows the progress.
        let _ = write!(std::io::stderr(), "\r\u{1b}[K");
    }
    let form = form::meeting(&paths, &content);
    let found = PathsReport::new(
        Report::new(&paths, limit, &descriptions.text.messages),
        form,
    );
    match command.format {
        Format::Text => {
            let mut text = descriptions.paths(&found.paths);
            if let Some(form) = &found.form {
                text.push('\n');
                text += &FormText::new(&descriptions.text.messages).meeting(form);
            }
            let course = setup::about_course(&descriptions.text.messages, common);
            Ok(format!("{text}\n{course}\n"))
        }
        Format::Json => json(serde_json::to_string_pretty(&found)),
    }
}

/// Explores all meetings of a course and renders the results of blind play in each of them.
fn course(
    content: &Content,
    format: Format,
    limit: usize,
    common: &Common,
) -> Result<String, String> {
    let explore = |compiled: &Arc<_>| {
        let compiled = Arc::clone(compiled);
        Paths::with_progress(compiled, &content.guidance, limit, &mut |_| {})
    };
    let meetings = content.meetings.values();
    let explored: Vec<Paths> = meetings.map(|meeting| explore(&meeting.compiled)).collect();
    let form = form::course(&explored, content);
    match format {
        Format::Text => {
            let words = setup::words(content, common);
            let text = FormText::new(&words).course(&form);
            let left_out = setup::left_out(content, &words);
            let course = setup::about_course(&words, common);
            Ok(format!("{text}\n{left_out}{course}\n"))
        }
        Format::Json => json(serde_json::to_string_pretty(&form)),
    }
}

/// Adds a line break to the JSON, or renders the error.
fn json(text: serde_json::Result<String>) -> Result<String, String> {
    text.map(|text| text + "\n")
        .map_err(|error| error.to_string())
}
