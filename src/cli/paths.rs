//! `samtalerum paths SCENARIO`: what the exploration of all ways found.

use std::io::{IsTerminal, Write};
use std::process::ExitCode;
use std::sync::Arc;

use clap::ValueEnum;

use super::{Common, misuse, setup};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_core::language::TOOLS;
use samtalerum_core::paths::{DEFAULT_MAX_STATES, MAX_STATES, Paths, Report};

/// Tell what exploring every way through a scenario found.
#[derive(Debug, clap::Args)]
pub(super) struct PathsOf {
    /// The scenario's id.
    scenario: String,
    /// A page to read here, or JSON for another program.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
    /// Explore at most so many states.
    #[arg(long, value_name = "N", default_value_t = DEFAULT_MAX_STATES as u64,
        value_parser = clap::value_parser!(u64).range(1..=MAX_STATES as u64))]
    states: u64,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Json,
}

/// The report on standard output, the progress on standard error.
pub(super) fn execute(command: &PathsOf, common: &Common) -> ExitCode {
    match tell(command, common) {
        Ok(text) => {
            // A reader that has seen enough may close the pipe.
            let _ = std::io::stdout().write_all(text.as_bytes());
            ExitCode::SUCCESS
        }
        Err(sentence) => misuse(sentence),
    }
}

fn tell(command: &PathsOf, common: &Common) -> Result<String, String> {
    let content = setup::content(common)?;
    let id = &command.scenario;
    let scenario = setup::scenario(&content, id, common)?;
    let words = setup::words(&content, common);
    let meeting = content
        .meetings
        .get(id)
        .ok_or_else(|| words.text_with(TOOLS, "not-playable", [("id", id.as_str().into())]))?;
    let descriptions = Descriptions::new(words, scenario, id, &content.guidance);
    let on_terminal = std::io::stderr().is_terminal();
    let mut progress = |states: usize| {
        if on_terminal {
            let line = descriptions.fill("paths-progress", [("states", states.into())]);
            let _ = write!(std::io::stderr(), "\r{line}");
        }
    };
    // Fits: the parser of the argument keeps it small.
    let limit = command.states as usize;
    let compiled = Arc::clone(&meeting.compiled);
    let paths = Paths::with_progress(compiled, &content.guidance, limit, &mut progress);
    if on_terminal {
        // Clears the line.
        let _ = write!(std::io::stderr(), "\r\u{1b}[K");
    }
    let report = Report::new(&paths, limit, &descriptions.text.messages);
    match command.format {
        Format::Text => Ok(descriptions.paths(&report)),
        Format::Json => serde_json::to_string_pretty(&report)
            .map(|text| text + "\n")
            .map_err(|error| error.to_string()),
    }
}
