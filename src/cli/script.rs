//! `samtalerum script SCENARIO`: writes a scenario's manuscript, for colleagues and lawyers to review.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::{output, setup};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::{review, script};
use samtalerum_core::review::content_hash;

/// Write a scenario's manuscript, for colleagues and lawyers to review.
#[derive(Debug, clap::Args)]
pub(super) struct Script {
    /// The scenario's id.
    scenario: String,
    /// A page for a browser or a printer, or Markdown.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// Write the page in which a specialist takes every decision without seeing how the course judges it.
    #[arg(long, conflicts_with = "format")]
    for_review: bool,
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
    if command.for_review {
        return review_page(command, common);
    }
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

/// Writes the review page to standard output or to a file.
fn review_page(command: &Script, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let id = &command.scenario;
    let scenario = match setup::scenario(&content, id, common) {
        Ok(scenario) => scenario,
        Err(sentence) => return misuse(sentence),
    };
    let words = setup::words(&content, common);
    let hash = content_hash(&content.files, id, &words.tag()).unwrap_or_default();
    let descriptions = Descriptions::new(words, scenario, id, &content.guidance);
    output::write(
        &review::page(&descriptions, &hash),
        command.out.as_deref(),
        &content,
        common,
    )
}
