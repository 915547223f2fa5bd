//! `samtalerum debrief ATTEMPT`: judges a stored attempt or an attempt code again.

use std::io::Write;
use std::process::ExitCode;
use std::sync::Arc;

use clap::ValueEnum;

use super::common::{Common, misuse};
use super::finish;
use super::{attempts, console, setup};
use crate::{calendar, terminal};
use samtalerum_core::debrief::Debrief;
use samtalerum_core::meeting::Session;
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{ButtonKind, Simulator, Training};

/// Judge a stored attempt or an attempt code again.
#[derive(Debug, clap::Args)]
pub(super) struct DebriefOf {
    /// The attempt's id, its file, or its code.
    attempt: String,
    /// Text for the terminal, a page to keep, or JSON for another program.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    Text,
    Html,
    Json,
}

/// Prints the debrief.
pub(super) fn execute(command: &DebriefOf, common: &Common) -> ExitCode {
    match judge(command, common) {
        Ok(text) => finish::finish(text, ExitCode::SUCCESS, common),
        Err(sentence) => misuse(sentence),
    }
}

/// Judges the attempt and renders the debrief in the format that was chosen.
fn judge(command: &DebriefOf, common: &Common) -> Result<Vec<u8>, String> {
    let content = setup::content(common)?;
    let named = &command.attempt;
    let words = setup::words(&content, common);
    let (mut attempt, damage) = attempts::find_or_decode(named, &content, &words)?;
    if let Some(damage) = damage {
        let message = Message::new("debrief-damaged")
            .with("id", named)
            .with("line", damage.line);
        console::complain(setup::say(&words, message));
    }
    let scenario = &attempt.header.scenario;
    let Some(meeting) = content.meetings.get(scenario) else {
        if content.has_errors(scenario) {
            // Because the meeting has errors, this call always fails. Its message lists the errors.
            setup::meeting(&content, scenario, common)?;
        }
        let message = Message::new("debrief-no-meeting").with("id", named);
        return Err(setup::say(&words, message.with("scenario", scenario)));
    };
    if let Some(compiled) = content.compiled(&attempt.header) {
        let (session, dropped) = Session::replay(compiled, attempt.clone());
        if dropped > 0 {
            let why = if attempt.header.content == meeting.hash {
                "debrief-misfits"
            } else {
                "debrief-edited"
            };
            let message = Message::new(why).with("id", Argument::whole(named));
            console::complain(setup::say(&words, message.with("acts", dropped)));
            // Continue with an attempt that consists of the acts that still fit the meeting. It gets the hash of the
            // current meeting, so that the simulator does not report again that the meeting was edited.
            attempt = session.attempt().clone();
            attempt.header.content.clone_from(&meeting.hash);
        }
    }
    let id = attempt.header.id.clone();
    // Give the simulator a store in memory with a copy of the attempt, so that the attempt's file is neither locked nor
    // changed.
    let mut store = MemoryStore::new();
    store
        .create(&attempt)
        .map_err(|error| format!("{named}: {}", setup::store_failed(&words, &error)))?;
    let mut simulator = Simulator::new(
        Arc::clone(&content),
        Box::new(store),
        &setup::wanted(common),
    )
    .with_calendar(calendar::local);
    simulator.review(&id);
    let debrief = simulator
        .debrief()
        .ok_or_else(|| setup::say(&words, Message::new("debrief-cannot").with("id", named)))?;
    let mut out = Vec::new();
    let written = match command.format {
        Format::Text => {
            unfold(&mut simulator);
            terminal::print_page(&simulator.page(), &mut console::Plain(&mut out))
        }
        Format::Html => {
            let report = simulator.report().as_ref().map(samtalerum_html::report);
            out.write_all(report.unwrap_or_default().as_bytes())
        }
        Format::Json => json(&debrief, &mut out),
    };
    written.map_err(|error| error.to_string())?;
    Ok(out)
}

/// Writes the debrief as JSON. If the meeting was not explored completely, the fields `best` and `worst` are `null`:
/// the best and the worst result that can be reached are unknown then.
fn json(debrief: &Debrief, out: &mut Vec<u8>) -> std::io::Result<()> {
    if debrief.percent.is_some() {
        serde_json::to_writer_pretty(&mut *out, debrief)?;
    } else {
        let unknown = |judged: &mut serde_json::Value| {
            for bound in ["best", "worst"] {
                judged[bound] = serde_json::Value::Null;
            }
        };
        let mut judged = serde_json::to_value(debrief)?;
        unknown(&mut judged);
        let areas = judged["areas"].as_array_mut();
        areas.into_iter().flatten().for_each(unknown);
        serde_json::to_writer_pretty(&mut *out, &judged)?;
    }
    out.write_all(b"\n")
}

/// Unfolds all sections of the debrief, because the reader of printed text cannot press a button to unfold one.
fn unfold(simulator: &mut Simulator) {
    for button in simulator.page().buttons() {
        if button.kind == ButtonKind::Fold(false) {
            simulator.update(button.action.clone());
        }
    }
}
