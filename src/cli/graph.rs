//! `samtalerum graph SCENARIO`: draws a scenario.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::{output, setup};
use samtalerum_authoring::descriptions::Descriptions;
use samtalerum_authoring::graph::{self, Graph};
use samtalerum_core::message::Message;

/// Draw a scenario: its scenes, every choice and how it is judged, and the best path.
#[derive(Debug, clap::Args)]
pub(super) struct GraphOf {
    /// The scenario's id.
    scenario: String,
    /// One large picture, pages to print, or source text for Graphviz or Mermaid.
    #[arg(long, value_enum, default_value_t = Format::Html)]
    format: Format,
    /// The size of the pages to print; by default a4.
    #[arg(long, value_enum)]
    paper: Option<Paper>,
    /// Write to this file instead of standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Svg,
    Html,
    Dot,
    Mermaid,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Paper {
    A4,
    A3,
}

/// Draws the scenario to standard output or to a file.
pub(super) fn execute(command: &GraphOf, common: &Common) -> ExitCode {
    if command.paper.is_some() && !matches!(command.format, Format::Html) {
        let content = samtalerum_course::content();
        let words = setup::words(&content, common);
        return misuse(setup::say(&words, Message::new("graph-paper")));
    }
    let paper = match command.paper {
        Some(Paper::A3) => graph::Paper::A3,
        Some(Paper::A4) | None => graph::Paper::A4,
    };
    let draw = |descriptions: &Descriptions, graph: &Graph| match command.format {
        Format::Svg => graph::svg(graph),
        Format::Html => graph::html(
            descriptions,
            graph,
            &graph::sheets(descriptions, graph, paper),
        ),
        Format::Dot => graph::dot(graph),
        Format::Mermaid => graph::mermaid(graph),
    };
    output::show(
        &command.scenario,
        command.out.as_deref(),
        common,
        &|descriptions, known| draw(descriptions, &Graph::new(descriptions, known)),
    )
}
