//! The folder with the page, from which packages are made.

use std::path::{Path, PathBuf};

use super::say;
use samtalerum_core::language::Messages;
use samtalerum_core::message::{Argument, Message};
use samtalerum_package::Page;

/// The command that builds the folder. The message about a missing folder quotes it.
const BUILD: &str = "cargo xtask web";

/// Reads the page from the folder that the command line names. If it names none, reads it from the first of these
/// folders that has a page: `page` beside the program, `dist` beside the program, `dist` in the current folder.
///
/// # Errors
/// A message to print if there is no such folder, or it cannot be read.
pub(super) fn read(named: Option<&Path>, words: &Messages) -> Result<Page, String> {
    let candidates = match named {
        Some(folder) => vec![folder.to_owned()],
        None => usual(),
    };
    let found = candidates
        .iter()
        .find(|folder| folder.join("index.html").is_file());
    let Some(folder) = found else {
        let searched = candidates.iter().map(|folder| folder.display().to_string());
        let message = Message::new("pack-no-page")
            .with(
                "searched",
                Argument::whole(searched.collect::<Vec<_>>().join(", ")),
            )
            .with("command", BUILD);
        return Err(say(words, message));
    };
    Page::read(folder).map_err(|problem| say(words, problem.message()))
}

/// Returns the folders where a page usually is.
fn usual() -> Vec<PathBuf> {
    let program = std::env::current_exe().ok();
    let beside = program.as_deref().and_then(Path::parent);
    let beside = beside.map(|folder| [folder.join("page"), folder.join("dist")]);
    let beside = beside.into_iter().flatten();
    beside.chain([PathBuf::from("dist")]).collect()
}
