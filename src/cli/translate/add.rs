//! `samtalerum words add`: adds copies of missing texts, and marks outdated translations.

use std::process::ExitCode;

use super::desk::{Desk, Selection, Work, print};
use crate::cli::setup::about_course;
use samtalerum_authoring::translation::{self, Pair};
use samtalerum_core::message::{Argument, Message};

/// Add copies of missing texts to a language, and mark translations whose source text has changed since.
///
/// A copy is marked by the comment "# untranslated" above the message; a translation whose source text has changed, by
/// "# changed". Delete the comment when the text is translated, or run "samtalerum words done".
#[derive(Debug, clap::Args)]
pub(super) struct Add {
    #[command(flatten)]
    meant: Selection,
}

/// Changes the files. Prints how many texts were added and how many were marked.
pub(super) fn execute(command: &Add, desk: &Desk) -> Result<ExitCode, String> {
    desk.folder()?;
    let (from, work) = desk.work(&command.meant)?;
    let mut changes = Vec::new();
    let mut report = String::new();
    for Work { to, files, scopes } in &work {
        let mut pair = Pair::new(files, &from, to);
        for scope in scopes {
            let Some(added) = translation::add(&mut pair, scope, None) else {
                continue;
            };
            let path = pair.path(scope);
            for (id, count) in [
                ("words-added", added.stubs),
                ("words-marked", added.marked),
                ("words-renewed", added.renewed),
                ("words-unwatched", added.unwatched),
            ] {
                if count > 0 {
                    report += &desk.say(
                        Message::new(id)
                            .with("words", Argument::whole(&path))
                            .with("count", count),
                    );
                    report.push('\n');
                }
            }
            changes.extend(desk.change(&path, added.text));
        }
        changes.extend(desk.memory_change(&pair));
    }
    desk.write(&changes)?;
    if report.is_empty() {
        report = format!("{}\n", desk.say(Message::new("words-in-step")));
    }
    report += &format!("{}\n", about_course(&desk.words, desk.common));
    print(&report, desk)?;
    Ok(ExitCode::SUCCESS)
}
