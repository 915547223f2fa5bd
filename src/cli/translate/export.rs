//! `samtalerum words export`: writes texts for a translator.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::desk::{Desk, Selection, Work, print};
use crate::cli::setup;
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::translation::{self, Pair};
use samtalerum_core::message::{Argument, Message};

/// Write the texts of one language, with their translations into another, for a translator.
#[derive(Debug, clap::Args)]
pub(super) struct Export {
    /// Only the texts of this meeting (or of a file such as "guidance").
    scenario: Option<String>,
    /// The target language.
    #[arg(long, value_name = "LANG")]
    to: String,
    /// The source language; by default Danish, if the course has it.
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// The format: for translators' programs (XLIFF 1.2), or for spreadsheets.
    #[arg(long, value_enum, default_value_t = FormatName::Xliff)]
    format: FormatName,
    /// Only texts that are missing, not translated, or changed since they were translated.
    #[arg(long)]
    open: bool,
    /// The file to write, which must not exist; by default standard output.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum FormatName {
    Xliff,
    Csv,
}

/// Writes the texts to a file and prints their number, or writes them to standard output.
pub(super) fn execute(command: &Export, desk: &Desk) -> Result<ExitCode, String> {
    let meant = Selection {
        scenario: command.scenario.clone(),
        from: command.from.clone(),
        to: Some(command.to.clone()),
    };
    let (from, work) = desk.work(&meant)?;
    let format = match command.format {
        FormatName::Xliff => translation::Format::Xliff,
        FormatName::Csv => translation::Format::Csv,
    };
    // The command names one target language, so there is one file to write.
    let exported = |Work { to, files, scopes }: &Work| {
        let scopes: Vec<&str> = scopes.iter().map(String::as_str).collect();
        let pair = Pair::new(files, &from, to);
        let mut exchange = translation::export(&pair, &scopes, command.open);
        translation::annotate(&mut exchange, &desk.content, &desk.words);
        let text = translation::write(&exchange, format).map_err(|complaint| desk.say(complaint));
        text.map(|text| (text, exchange.units.len()))
    };
    let exported = work.first().map(exported).transpose()?;
    let (text, count) = exported.expect("the command names a language, so there is work for it");
    let Some(path) = &command.out else {
        print(&text, desk)?;
        return Ok(ExitCode::SUCCESS);
    };
    let name = path.display().to_string();
    if path.exists() {
        return Err(
            desk.say(Message::new("words-export-there").with("path", Argument::whole(name)))
        );
    }
    let change = FileChange {
        path: name.clone(),
        before: None,
        after: text,
    };
    write(std::path::Path::new(""), &[change])
        .map_err(|error| setup::unwritten(&desk.words, &error))?;
    let message = Message::new("words-exported")
        .with("path", Argument::whole(name))
        .with("count", count);
    let course = setup::about_course(&desk.words, desk.common);
    print(&format!("{}\n{course}\n", desk.say(message)), desk)?;
    Ok(ExitCode::SUCCESS)
}
