//! `samtalerum words status`: reports how much of each language is translated.

use std::process::ExitCode;

use super::desk::{Desk, Selection, Work, print};
use crate::cli::setup;
use samtalerum_authoring::translation::{Pair, Row, status};
use samtalerum_core::message::Message;

/// Report how much of each language is translated; exit code 1 if one is not complete.
#[derive(Debug, clap::Args)]
pub(super) struct Status {
    #[command(flatten)]
    meant: Selection,
}

/// Prints a table of the files for each language. The exit code is 1 if a language is not complete.
pub(super) fn execute(command: &Status, desk: &Desk) -> Result<ExitCode, String> {
    let (from, work) = desk.work(&command.meant)?;
    // Name the course first, so that the totals come last, where readers look for them.
    let course = setup::about_course(&desk.words, desk.common);
    print(&format!("{course}\n"), desk)?;
    let mut complete = true;
    for Work { to, files, scopes } in &work {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let pair = Pair::new(files, &from, to);
        let rows = status(&pair, &scopes);
        let head = Message::new("words-status-head");
        let head = desk.say(head.with("from", &from).with("to", to));
        print(&format!("{head}\n"), desk)?;
        for row in &rows {
            complete &= row.done() == row.all;
            print(
                &format!("  {:40} {}\n", row.scope, sentence(row, desk)),
                desk,
            )?;
        }
        let sum = Row {
            scope: String::new(),
            all: rows.iter().map(|row| row.all).sum(),
            missing: rows.iter().map(|row| row.missing).sum(),
            untranslated: rows.iter().map(|row| row.untranslated).sum(),
            changed: rows.iter().map(|row| row.changed).sum(),
            unwatched: rows.iter().map(|row| row.unwatched).sum(),
        };
        print(
            &format!(
                "  {:40} {}\n",
                desk.say(Message::new("words-status-all")),
                sentence(&sum, desk)
            ),
            desk,
        )?;
    }
    Ok(if complete {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

/// Renders the numbers in one row of the table.
fn sentence(row: &Row, desk: &Desk) -> String {
    let mut text = format!("{:>4}/{:<4} {:>3} %", row.done(), row.all, row.percent());
    for (id, count) in [
        ("words-status-missing", row.missing),
        ("words-status-untranslated", row.untranslated),
        ("words-status-changed", row.changed),
        ("words-status-unwatched", row.unwatched),
    ] {
        if count > 0 {
            text += "  ";
            text += &desk.say(Message::new(id).with("count", count));
        }
    }
    text
}
