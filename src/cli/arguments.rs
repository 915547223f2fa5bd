//! The subcommands and their options.

use clap::{Parser, Subcommand};

use super::common::{Common, Playing};
#[cfg(feature = "window")]
use super::screens;
use super::{
    check, code, debrief, explain, graph, new, pack, paths, play, record, review, script, serve,
    test, translate,
};

/// Rehearse difficult meetings about companions and negative social control.
#[derive(Debug, Parser)]
#[command(name = "samtalerum", version, about)]
pub struct Arguments {
    #[command(flatten)]
    pub(super) common: Common,
    #[command(flatten)]
    pub(super) playing: Playing,
    #[command(subcommand)]
    pub(super) command: Option<Command>,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Play a meeting; without its id, open the course menu.
    Play(play::Play),
    /// Judge a stored attempt or an attempt code again.
    Debrief(debrief::DebriefOf),
    /// Write a stored attempt as a short attempt code.
    Code(code::CodeOf),
    /// Report all errors and warnings in a course.
    Check(check::Check),
    /// Explain a finding's code; without one, list all codes.
    Explain(explain::Explain),
    /// Write a playthrough from a stored attempt, for `samtalerum test`.
    Record(record::Record),
    /// Replay the recorded playthroughs and report differences.
    Test(test::Test),
    /// Explore all paths through a scenario and report the result.
    Paths(paths::PathsOf),
    /// Draw a scenario: its scenes, every choice and how it is judged, and the best path.
    Graph(graph::GraphOf),
    /// Write a scenario's manuscript, for colleagues and lawyers to review.
    Script(script::Script),
    /// Report how far specialists agree with the course, and store the counts beside the scenario.
    Review(review::Review),
    /// Create a small meeting as a starting point, explained by comments.
    New(new::New),
    /// Make packages for learning platforms and web servers, or one HTML file.
    Pack(pack::Pack),
    /// Keep the translations of a course up to date.
    Words(translate::Translate),
    /// Serve the browser build on this machine.
    Serve(serve::Serve),
    /// Draw the pages as PNG files, without a display (for developers).
    #[cfg(feature = "window")]
    Screens(screens::Screens),
}
