//! `samtalerum words`: keeps the translations of a course up to date.

mod add;
mod desk;
mod done;
mod export;
mod import;
mod status;

use std::process::ExitCode;
use std::sync::Arc;

use clap::Subcommand;

use self::desk::Desk;
use super::common::{Common, misuse};
use super::setup;

/// Keep the translations of a course up to date.
#[derive(Debug, clap::Args)]
pub(super) struct Translate {
    #[command(subcommand)]
    command: Command,
}

/// The subcommands of `words`.
#[derive(Debug, Subcommand)]
enum Command {
    /// Report how much of each language is translated; exit code 1 if one is not complete.
    Status(status::Status),
    /// Add copies of missing texts to a language, and mark translations whose source text has changed since.
    Add(add::Add),
    /// Record that texts are translated, or are still right although the source text has changed.
    Done(done::Done),
    /// Write the texts for a translator, as XLIFF or CSV.
    Export(export::Export),
    /// Import a translator's work.
    Import(import::Import),
}

/// Runs the subcommand.
pub(super) fn execute(command: &Translate, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let desk = Desk {
        words: setup::words(&content, common),
        content: Arc::clone(&content),
        common,
    };
    let done = match &command.command {
        Command::Status(status) => status::execute(status, &desk),
        Command::Add(add) => add::execute(add, &desk),
        Command::Done(done) => done::execute(done, &desk),
        Command::Export(export) => export::execute(export, &desk),
        Command::Import(import) => import::execute(import, &desk),
    };
    done.unwrap_or_else(misuse)
}
