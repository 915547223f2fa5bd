//! `samtalerum words import`: what a translator has done.

use std::path::PathBuf;
use std::process::ExitCode;

use super::{Desk, is_tag, print};
use samtalerum_authoring::translation;

/// Take over what a translator has done in a file that "words export" wrote: all of it, or nothing.
#[derive(Debug, clap::Args)]
pub(super) struct Import {
    /// The file, XLIFF or CSV.
    file: PathBuf,
}

pub(super) fn execute(command: &Import, desk: &Desk) -> Result<ExitCode, String> {
    desk.folder()?;
    let file = command.file.display().to_string();
    let bytes =
        std::fs::read(&command.file).map_err(|error| format!("cannot read {file}: {error}"))?;
    let parcel = translation::read(&bytes)
        .map_err(|complaint| format!("{file}: {}", desk.complaint(&complaint)))?;
    if let Some(tag) = [&parcel.from, &parcel.to]
        .into_iter()
        .find(|tag| !is_tag(tag))
    {
        return Err(desk.say("words-malformed-language", &[("language", tag)]));
    }
    let imported = match translation::import(&desk.content.files, &parcel) {
        Ok(imported) => imported,
        Err(complaints) => {
            for complaint in &complaints {
                let line = complaint.facts.iter().find(|(name, _)| *name == "line");
                let line = line.map_or("1", |(_, line)| line.as_str());
                print(&format!("{file}:{line}: {}\n", desk.complaint(complaint)));
            }
            print(&format!("{}\n", desk.say("words-import-refused", &[])));
            return Ok(ExitCode::FAILURE);
        }
    };
    desk.write(&imported.changes)?;
    let facts = [
        ("texts", imported.texts.to_string()),
        ("settled", imported.settled.to_string()),
    ];
    let facts: Vec<(&'static str, &str)> = facts
        .iter()
        .map(|(name, value)| (*name, value.as_str()))
        .collect();
    print(&format!("{}\n", desk.say("words-imported", &facts)));
    Ok(ExitCode::SUCCESS)
}
