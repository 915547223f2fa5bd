//! `samtalerum graph SCENARIO`: the drawing.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::{Common, shown};
use crate::graph::{self, Graph};

/// Draw a scenario: its scenes, every choice and how it is judged, and the best way.
#[derive(Debug, clap::Args)]
pub(super) struct GraphOf {
    /// The scenario's id.
    scenario: String,
    /// A picture to read and print, or text for Graphviz or Mermaid.
    #[arg(long, value_enum)]
    format: Format,
    /// Write to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Svg,
    Dot,
    Mermaid,
}

/// The drawing on standard output or in a file.
pub(super) fn execute(command: &GraphOf, common: &Common) -> ExitCode {
    let draw = match command.format {
        Format::Svg => graph::svg,
        Format::Dot => graph::dot,
        Format::Mermaid => graph::mermaid,
    };
    shown::show(
        &command.scenario,
        command.out.as_deref(),
        common,
        &|wording, known| draw(&Graph::new(wording, known)),
    )
}
