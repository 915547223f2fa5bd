//! `samtalerum debrief FILE`: judges a stored attempt again.

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::{Common, misuse, setup};
use crate::simulator::{Simulator, Training};
use crate::store::{MemoryStore, Store, parse_attempt};
use crate::terminal;

/// Judge a stored attempt again.
#[derive(Debug, clap::Args)]
pub(super) struct DebriefFile {
    /// The attempt's file, as the simulator stored it.
    file: PathBuf,
    /// A page to read here, a page to keep, or JSON for another program.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Html,
    Json,
}

/// The debrief on standard output.
pub(super) fn execute(command: &DebriefFile, common: &Common) -> ExitCode {
    match judge(command, common) {
        // A reader that has seen enough may close the pipe.
        Ok(text) => {
            let _ = std::io::stdout().write_all(&text);
            ExitCode::SUCCESS
        }
        Err(sentence) => misuse(sentence),
    }
}

fn judge(command: &DebriefFile, common: &Common) -> Result<Vec<u8>, String> {
    let content = setup::content(common)?;
    let file = command.file.display();
    let bytes =
        std::fs::read(&command.file).map_err(|error| format!("cannot read {file}: {error}"))?;
    let parsed = parse_attempt(&bytes)
        .map_err(|error| format!("{file} is not a stored attempt: {error}"))?;
    let scenario = &parsed.attempt.header.scenario;
    if !content.meetings.contains_key(scenario) {
        return Err(format!(
            "{file}: the course has no meeting \"{scenario}\" that can be played"
        ));
    }
    let id = parsed.attempt.header.id.clone();
    let mut store = MemoryStore::new();
    store
        .create(&parsed.attempt)
        .map_err(|error| format!("{file}: {error}"))?;
    let mut simulator = Simulator::new(content, Box::new(store), &setup::wanted(common));
    simulator.review(&id);
    let debrief = simulator
        .debrief()
        .ok_or_else(|| format!("{file} cannot be judged"))?;
    let mut out = Vec::new();
    let written = match command.format {
        Format::Text => terminal::print_page(&simulator.page(), &mut out),
        Format::Html => out.write_all(simulator.report().unwrap_or_default().as_bytes()),
        Format::Json => serde_json::to_writer_pretty(&mut out, &debrief)
            .map_err(std::io::Error::from)
            .and_then(|()| out.write_all(b"\n")),
    };
    written.map_err(|error| error.to_string())?;
    Ok(out)
}
