//! The languages, the files and the folder that the subcommands of `words` work on.

use std::path::Path;
use std::sync::Arc;

use crate::cli::common::Common;
use crate::cli::finish;
use crate::cli::{console, setup};
use samtalerum_authoring::change::{FileChange, write};
use samtalerum_authoring::translation::{
    FIRST, Pair, languages, memory_path, scopes, with_built_in,
};
use samtalerum_core::content::Content;
use samtalerum_core::language::{self, scenario_scope};
use samtalerum_core::message::{Argument, Message};
use samtalerum_core::source::Files;

/// The languages and files to work on, as given on the command line.
#[derive(Debug, clap::Args)]
pub(super) struct Selection {
    /// Only the texts of this meeting (or of a file such as "guidance").
    pub(super) scenario: Option<String>,
    /// The source language; by default Danish, if the course has it.
    #[arg(long, value_name = "LANG")]
    pub(super) from: Option<String>,
    /// The target language; by default all other languages of the course.
    #[arg(long, value_name = "LANG")]
    pub(super) to: Option<String>,
}

/// The files to translate into one language.
pub(super) struct Work {
    /// The target language.
    pub(super) to: String,
    /// The course's files, and the program's files that a new language needs.
    pub(super) files: Files,
    /// The paths of the source language's files, without the language's folder and without extension, such as
    /// `scenarios/the-form`.
    pub(super) scopes: Vec<String>,
}

/// The content that the subcommands work on, with its messages, and the options of the command.
pub(super) struct Desk<'a> {
    pub(super) content: Arc<Content>,
    pub(super) words: language::Messages<'a>,
    pub(super) common: &'a Common,
}

impl Desk<'_> {
    /// Renders a message of the scope `tools`.
    pub(super) fn say(&self, message: Message) -> String {
        setup::say(&self.words, message)
    }

    /// Returns the content folder.
    ///
    /// # Errors
    /// A message to print if `--content` is missing. The built-in course cannot be changed.
    pub(super) fn folder(&self) -> Result<&Path, String> {
        self.common
            .content
            .as_deref()
            .ok_or_else(|| self.say(Message::new("words-no-folder")))
    }

    /// Returns the source language, and for each target language the files to work on.
    ///
    /// # Errors
    /// A message to print if the course lacks the source language, if the source language lacks the file that the
    /// command line names, or if the target language is the source language or has a malformed tag.
    pub(super) fn work(&self, meant: &Selection) -> Result<(String, Vec<Work>), String> {
        let from = self.from(meant)?;
        let wanted = meant.scenario.as_deref();
        let mut refused = None;
        let mut all = Vec::new();
        let targets = self.to(meant, &from)?;
        if targets.is_empty() {
            self.scopes(&self.content.files, wanted, &from)?;
        }
        // For some target languages there may be nothing to translate: the program's own files are translated only into
        // languages that the program lacks. Fail only if there is nothing to translate for any target.
        for to in &targets {
            match self.work_into(to, wanted, &from) {
                Ok(work) => all.push(work),
                Err(sentence) => refused = Some(sentence),
            }
        }
        match refused.filter(|_| all.is_empty()) {
            Some(sentence) => Err(sentence),
            None => Ok((from, all)),
        }
    }

    /// Returns the files to work on for one target language.
    ///
    /// # Errors
    /// A message to print if the source language has no file with the name that the command line gives.
    fn work_into(&self, to: &str, wanted: Option<&str>, from: &str) -> Result<Work, String> {
        let files = self.files(from, to);
        let scopes = self.scopes(&files, wanted, from)?;
        Ok(Work {
            to: to.to_owned(),
            files,
            scopes,
        })
    }

    /// Returns the course's files, and the program's files that a new language needs.
    pub(super) fn files(&self, from: &str, to: &str) -> Files {
        with_built_in(&self.content.files, &self.content.built_in, from, to)
    }

    /// Returns the source language.
    ///
    /// # Errors
    /// A message to print if the course does not have this language.
    fn from(&self, meant: &Selection) -> Result<String, String> {
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
                    .with("known", Argument::whole(all.join(", "))),
            ))
        }
    }

    /// Returns the target languages.
    ///
    /// # Errors
    /// A message to print if the target language is also the source language, or if its tag is malformed.
    fn to(&self, meant: &Selection, from: &str) -> Result<Vec<String>, String> {
        match &meant.to {
            Some(to) if to == from => {
                Err(self.say(Message::new("words-same-language").with("language", to)))
            }
            Some(to) if !is_tag(to) => Err(self.say(no_language(to))),
            Some(to) => Ok(vec![to.clone()]),
            None => {
                let all = languages(&self.content.files).into_iter();
                Ok(all.filter(|tag| *tag != from).map(str::to_owned).collect())
            }
        }
    }

    /// Returns the scopes for which the source language has a file: all of them, or only the scope on the command line.
    ///
    /// # Errors
    /// A message to print if the source language has no file of this scope.
    fn scopes(
        &self,
        files: &Files,
        meant: Option<&str>,
        from: &str,
    ) -> Result<Vec<String>, String> {
        let all = scopes(files, from);
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
                        .with("known", Argument::whole(known.join(", "))),
                ))
            }
        }
    }

    /// Returns the change that gives a file the text `after`, or `None` if the file has this text already.
    pub(super) fn change(&self, path: &str, after: String) -> Option<FileChange> {
        let change = FileChange::of(&self.content.files, path, after);
        (change.before.as_ref() != Some(&change.after)).then_some(change)
    }

    /// Returns the change that stores the translation memory of a pair of languages, or `None` if the stored memory is
    /// the same.
    pub(super) fn memory_change(&self, pair: &Pair) -> Option<FileChange> {
        self.change(&memory_path(pair.to, pair.from), pair.memory.write())
    }

    /// Writes changes to the content folder.
    pub(super) fn write(&self, changes: &[FileChange]) -> Result<(), String> {
        write(self.folder()?, changes).map_err(|error| setup::unwritten(&self.words, &error))
    }
}

/// Returns `true` if this is the tag of a language, and a valid name of a folder.
pub(super) fn is_tag(tag: &str) -> bool {
    language::is_language(tag)
        && tag
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Returns the message which says that a tag does not name a language.
pub(super) fn no_language(tag: &str) -> Message {
    Message::new("words-malformed-language")
        .with("language", tag)
        .with("meant", language::meant_language(tag))
}

/// Prints a text.
///
/// # Errors
/// A message to print if that fails. It is no error if the pipe is closed, e.g. by `head`.
pub(super) fn print(text: &str, desk: &Desk) -> Result<(), String> {
    console::print(text).map_err(|error| finish::unprinted(&error, desk.common))
}
