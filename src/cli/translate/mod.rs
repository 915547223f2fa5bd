//! `samtalerum words`: keeps the languages of a course in step.

mod add;
mod done;
mod export;
mod import;
mod status;

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;
use std::sync::Arc;

use clap::Subcommand;

use super::{Common, misuse, setup};
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::translation::{FIRST, languages, memory_path, scopes};
use samtalerum_core::content::Content;
use samtalerum_core::language::{self, scenario_scope};
use samtalerum_core::message::Message;

/// Keep the languages of a course in step.
#[derive(Debug, clap::Args)]
pub(super) struct Translate {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Report how far each language has come; exit code 1 if one is not complete.
    Status(status::Status),
    /// Add copies of what a language lacks, and mark what has changed since it was translated.
    Add(add::Add),
    /// Say that texts are translated, or still right after a change.
    Done(done::Done),
    /// Write the texts for a translator, as XLIFF or CSV.
    Export(export::Export),
    /// Take over what a translator has done.
    Import(import::Import),
}

/// Which languages and files are meant.
#[derive(Debug, clap::Args)]
struct Meant {
    /// Only this meeting's words (or those of a file such as "guidance").
    scenario: Option<String>,
    /// The language of reference; Danish where there is Danish.
    #[arg(long, value_name = "LANG")]
    from: Option<String>,
    /// The language that follows; all others when left out.
    #[arg(long, value_name = "LANG")]
    to: Option<String>,
}

/// Runs one of the subcommands.
pub(super) fn execute(command: &Translate, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    let desk = Desk {
        words: setup::words(&content, common),
        content: Arc::clone(&content),
        common,
    };
    let done = match &command.command {
        Command::Status(status) => status::execute(status, &desk),
        Command::Add(add) => add::execute(add, &desk),
        Command::Done(done) => done::execute(done, &desk),
        Command::Export(export) => export::execute(export, &desk),
        Command::Import(import) => import::execute(import, &desk),
    };
    done.unwrap_or_else(misuse)
}

/// What the subcommands work with.
struct Desk<'a> {
    content: Arc<Content>,
    words: language::Messages<'a>,
    common: &'a Common,
}

impl Desk<'_> {
    fn say(&self, message: Message) -> String {
        setup::say(&self.words, message)
    }

    /// The folder, which must be one on disk to be changed.
    fn folder(&self) -> Result<&Path, String> {
        self.common
            .content
            .as_deref()
            .ok_or_else(|| self.say(Message::new("words-no-folder")))
    }

    /// The language of reference.
    fn from(&self, meant: &Meant) -> Result<String, String> {
        let all = languages(&self.content.files);
        let from = meant
            .from
            .as_deref()
            .or_else(|| all.first().copied())
            .unwrap_or(FIRST);
        if all.contains(&from) {
            Ok(from.to_owned())
        } else {
            Err(self.say(
                Message::new("words-no-language")
                    .with("language", from)
                    .with("known", all.join(", ")),
            ))
        }
    }

    /// The languages that follow.
    fn to(&self, meant: &Meant, from: &str) -> Result<Vec<String>, String> {
        match &meant.to {
            Some(to) if to == from => {
                Err(self.say(Message::new("words-same-language").with("language", to)))
            }
            Some(to) if !is_tag(to) => {
                Err(self.say(Message::new("words-malformed-language").with("language", to)))
            }
            Some(to) => Ok(vec![to.clone()]),
            None => {
                let all = languages(&self.content.files).into_iter();
                Ok(all.filter(|tag| *tag != from).map(str::to_owned).collect())
            }
        }
    }

    /// The files, by scope, that the language of reference has.
    fn scopes(&self, meant: Option<&str>, from: &str) -> Result<Vec<String>, String> {
        let all = scopes(&self.content.files, from);
        let Some(name) = meant else {
            return Ok(all.into_iter().map(str::to_owned).collect());
        };
        let scope = scenario_scope(name);
        match all
            .iter()
            .find(|known| **known == scope)
            .or_else(|| all.iter().find(|known| **known == name))
        {
            Some(scope) => Ok(vec![(*scope).to_owned()]),
            None => {
                let known: Vec<&str> = all
                    .iter()
                    .map(|scope| scope.strip_prefix("scenarios/").unwrap_or(scope))
                    .collect();
                Err(self.say(
                    Message::new("words-no-file")
                        .with("name", name)
                        .with("language", from)
                        .with("known", known.join(", ")),
                ))
            }
        }
    }

    /// A change of a file, if its text is another than before.
    fn change(&self, path: &str, after: String) -> Option<FileChange> {
        let change = FileChange::of(&self.content.files, path, after);
        (change.before.as_ref() != Some(&change.after)).then_some(change)
    }

    /// A change of the list of what was translated from what.
    fn memory_change(&self, pair: &samtalerum_authoring::translation::Pair) -> Option<FileChange> {
        self.change(&memory_path(pair.to, pair.from), pair.memory.write())
    }

    /// Writes changes into the folder.
    fn write(&self, changes: &[FileChange]) -> Result<(), String> {
        write(self.folder()?, changes).map_err(|error| setup::unwritten(&self.words, &error))
    }
}

/// Whether this can be the name of a language and of its folder.
fn is_tag(tag: &str) -> bool {
    tag.parse::<unic_langid::LanguageIdentifier>().is_ok()
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Prints to a reader that may have closed the pipe.
fn print(text: &str) {
    let _ = std::io::stdout().write_all(text.as_bytes());
}
