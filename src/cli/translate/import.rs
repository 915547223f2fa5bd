//! `samtalerum words import`: imports a translator's work.

use std::path::PathBuf;
use std::process::ExitCode;

use super::desk::{Desk, is_tag, print};
use crate::cli::setup::failed;
use samtalerum_authoring::translation;
use samtalerum_core::message::{Argument, Message};

/// Import a translator's work from a file that "words export" wrote: all of it, or nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The file, in XLIFF or CSV.
    file: PathBuf,
}

/// Imports the file and prints the number of texts. If the file is refused, prints the reasons and returns exit code 1.
pub(super) fn execute(command: &Import, desk: &Desk) -> Result<ExitCode, String> {
    desk.folder()?;
    let file = command.file.display().to_string();
    let bytes = crate::cli::setup::read(&command.file)
        .map_err(|error| failed(&desk.words, "cannot-read", &command.file, &error))?;
    let exchange = translation::read(&bytes)
        .map_err(|complaint| format!("{file}: {}", desk.say(complaint)))?;
    if let Some(tag) = [&exchange.from, &exchange.to]
        .into_iter()
        .find(|tag| !is_tag(tag))
    {
        return Err(desk.say(Message::new("words-malformed-language").with("language", tag)));
    }
    let imported = match translation::import(&desk.content.files, &exchange) {
        Ok(imported) => imported,
        Err(complaints) => {
            for complaint in complaints {
                let line = complaint.argument("line").and_then(Argument::number);
                let line = line.unwrap_or(1);
                print(&format!("{file}:{line}: {}\n", desk.say(complaint)), desk)?;
            }
            print(
                &format!("{}\n", desk.say(Message::new("words-import-refused"))),
                desk,
            )?;
            return Ok(ExitCode::FAILURE);
        }
    };
    desk.write(&imported.changes)?;
    let message = Message::new("words-imported")
        .with("texts", imported.texts)
        .with("settled", imported.settled);
    print(&format!("{}\n", desk.say(message)), desk)?;
    Ok(ExitCode::SUCCESS)
}
