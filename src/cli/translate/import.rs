//! `samtalerum words import`: imports a translator's work.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use super::desk::{Desk, is_tag, no_language, print};
use crate::cli::setup::{about_course, failed, read};
use samtalerum_authoring::change::FileChange;
use samtalerum_authoring::check::{self, codes};
use samtalerum_authoring::translation::{self, ExchangeFile, Unit};
use samtalerum_core::finding::{Finding, Severity};
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
    let bytes = read(&command.file)
        .map_err(|error| failed(&desk.words, "cannot-read", &command.file, &error))?;
    let exchange = translation::read(&bytes)
        .map_err(|complaint| format!("{file}: {}", desk.say(complaint)))?;
    if let Some(tag) = [&exchange.from, &exchange.to]
        .into_iter()
        .find(|tag| !is_tag(tag))
    {
        return Err(desk.say(no_language(tag)));
    }
    let refused = |complaints: Vec<Message>| {
        for complaint in complaints {
            let line = complaint.argument("line").and_then(Argument::number);
            let line = line.unwrap_or(1);
            print(&format!("{file}:{line}: {}\n", desk.say(complaint)), desk)?;
        }
        print(
            &format!("{}\n", desk.say(Message::new("words-import-refused"))),
            desk,
        )?;
        Ok(ExitCode::FAILURE)
    };
    let known = translation::languages(&desk.content.files);
    let files = desk.files(
        translation::folder_of(&exchange.from, &known),
        translation::folder_of(&exchange.to, &known),
    );
    let imported = match translation::import(&files, &exchange) {
        Ok(imported) => imported,
        Err(complaints) => return refused(complaints),
    };
    let (errors, missing) = new_errors(&imported.changes, &exchange, desk);
    if !errors.is_empty() {
        return refused(errors);
    }
    desk.write(&imported.changes)?;
    let message = Message::new("words-imported")
        .with("texts", imported.texts)
        .with("settled", imported.settled);
    let course = about_course(&desk.words, desk.common);
    print(&format!("{}\n{missing}{course}\n", desk.say(message)), desk)?;
    Ok(ExitCode::SUCCESS)
}

/// Returns the errors that `check` would report because of the changes, each with the line of its text. Also returns
/// sentences about the files that a new language still lacks. A missing file is no error, because a language can be
/// imported file by file.
fn new_errors(
    changes: &[FileChange],
    exchange: &ExchangeFile,
    desk: &Desk,
) -> (Vec<Message>, String) {
    let mut files = desk.content.files.clone();
    for change in changes {
        files.add(&change.path, change.after.as_bytes().to_vec());
    }
    let after = check::load(files, Some(&desk.content.built_in));
    let id = |finding: &Finding| finding.text("id").unwrap_or_default().to_owned();
    let errors = |content| {
        let findings = check::check_messages(content).into_iter();
        findings.filter(|finding| finding.severity == Severity::Error)
    };
    let key = |finding: &Finding| (finding.code(), finding.file.clone(), id(finding));
    let before: BTreeSet<_> = errors(&desk.content).map(|finding| key(&finding)).collect();
    let new = errors(&after).filter(|finding| !before.contains(&key(finding)));
    let (missing, new): (Vec<Finding>, Vec<Finding>) =
        new.partition(|finding| finding.is(codes::MISSING_WORDS));
    let missing = missing.iter().map(|finding| {
        let help = finding.help(&desk.words).unwrap_or_default();
        format!("{} {help}\n", finding.sentence(&desk.words))
    });
    let new = new
        .into_iter()
        .map(|finding| {
            let name = id(&finding);
            let mut units = exchange.units.iter();
            let is_meant = |unit: &&Unit| unit.name.split('.').next() == name.split('.').next();
            let line = units.find(is_meant).map_or(1, |unit| unit.line);
            Message::new("words-import-unchecked")
                .with("line", line)
                .with("name", name)
                .with("sentence", Argument::whole(finding.sentence(&desk.words)))
        })
        .collect();
    (new, missing.collect())
}
