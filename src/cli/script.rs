//! `samtalerum script SCENARIO`: writes a scenario's manuscript, for colleagues and lawyers to review.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::common::Common;
use super::output;
use samtalerum_authoring::script;

/// Write a scenario's manuscript, for colleagues and lawyers to review.
#[derive(Debug, clap::Args)]
pub(super) struct Script {
    /// The scenario's id.
    scenario: String,
    /// A page for a browser or a printer, or Markdown.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Write to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Html,
    Markdown,
}

/// Writes the manuscript to standard output or to a file.
pub(super) fn execute(command: &Script, common: &Common) -> ExitCode {
    let write = match command.format {
        Format::Html => script::html,
        Format::Markdown => script::markdown,
    };
    output::show(
        &command.scenario,
        command.out.as_deref(),
        common,
        &|descriptions, known| write(&script::manuscript(descriptions, known)),
    )
}
