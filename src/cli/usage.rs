//! The help and the errors of the command line, in the reader's language. The library that parses the command line has
//! English texts only. The texts that this program gives to the library are translated before parsing. The library's
//! own words are replaced in the rendered help.

use std::ffi::OsString;
use std::process::ExitCode;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, Command, CommandFactory, FromArgMatches};

use super::arguments::Arguments;
use super::common::misuse;
use super::console;
use super::setup::say;
use samtalerum_core::language::{Messages, TOOLS};
use samtalerum_core::message::{Argument, Message};

/// The library's own words in a help text, and the ids of the messages that replace them.
const WORDS: [(&str, &str); 8] = [
    ("Usage:", "usage-heading"),
    ("Options:", "usage-options"),
    ("Arguments:", "usage-arguments"),
    ("Commands:", "usage-commands"),
    ("[OPTIONS]", "usage-any-options"),
    ("[COMMAND]", "usage-any-command"),
    ("<COMMAND>", "usage-one-command"),
    ("[alias:", "usage-alias"),
];

/// Parses the command line.
///
/// # Errors
/// The exit code, after the help or an error was printed.
pub(super) fn parse(arguments: &[OsString], words: &Messages) -> Result<Arguments, ExitCode> {
    let mut command = translated(Arguments::command(), "help", words);
    let matches = command.try_get_matches_from_mut(with_help(arguments));
    let parsed = matches.and_then(|matches| Arguments::from_arg_matches(&matches));
    parsed.map_err(|error| match error.kind() {
        ErrorKind::DisplayHelp => finish(&replaced(&error.render().to_string(), words), words),
        ErrorKind::DisplayVersion => finish(&error.render().to_string(), words),
        _ => misuse(sentence(&error, words)),
    })
}

/// Rewrites `help check` as `check --help`, because the library's own `help` command has English texts.
fn with_help(arguments: &[OsString]) -> Vec<OsString> {
    let mut arguments = arguments.to_vec();
    let mut at = 1;
    // Skip each option, and its value if it has one.
    while let Some(option) = arguments.get(at).and_then(|one| one.to_str())
        && option.starts_with('-')
    {
        at += if ["--lang", "--content", "--mode"].contains(&option) {
            2
        } else {
            1
        };
    }
    if arguments.get(at).is_some_and(|one| one == "help") {
        arguments.remove(at);
        arguments.push("--help".into());
    }
    arguments
}

fn finish(text: &str, words: &Messages) -> ExitCode {
    match console::print(text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => misuse(say(
            words,
            Message::new("cannot-print").with("reason", &error),
        )),
    }
}

/// Replaces the texts of a command, its arguments and its subcommands with translated ones. `id` is the id of the
/// command's message.
fn translated(command: Command, id: &str, words: &Messages) -> Command {
    let more = words.find(TOOLS, id, Some("more"), None);
    let about = words.text(TOOLS, id);
    let more = more.map(|more| format!("\n\n{more}"));
    let long = format!("{about}{}", more.unwrap_or_default());
    let mut command = command
        .about(about)
        .long_about(long)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .disable_help_subcommand(true);
    let names: Vec<String> = command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect();
    for name in &names {
        command = command.mut_subcommand(name, |inner| {
            translated(inner, &format!("{id}-{name}"), words)
        });
    }
    let ids: Vec<String> = command
        .get_arguments()
        .map(|argument| argument.get_id().to_string())
        .collect();
    for argument in ids {
        let help = help_of(id, &argument, words);
        command = command.mut_arg(&argument, |one| described(one, help, words));
    }
    let flag = |name: &'static str, short, action| {
        Arg::new(name)
            .short(short)
            .long(name)
            .action(action)
            .help(help_of(id, name, words))
    };
    command = command.arg(flag("help", 'h', clap::ArgAction::Help));
    if id == "help" {
        command = command.arg(flag("version", 'V', clap::ArgAction::Version));
    }
    command
}

/// Gives an argument its help text. The default and the possible values of the argument are added to the text.
fn described(argument: Arg, help: String, words: &Messages) -> Arg {
    let mut help = help;
    let mut add = |id: &str, values: &[String]| {
        if !values.is_empty() {
            help += &format!(" [{}: {}]", words.text(TOOLS, id), values.join(", "));
        }
    };
    let default = argument.get_default_values().iter();
    let default: Vec<String> = default.map(|value| value.display().to_string()).collect();
    let takes_values = argument.get_action().takes_values();
    if takes_values {
        add("usage-default", &default);
        let possible = argument.get_possible_values();
        let possible: Vec<String> = possible
            .iter()
            .map(|value| value.get_name().to_owned())
            .collect();
        add("usage-possible", &possible);
    }
    let argument = argument.help(help.clone()).long_help(help);
    if takes_values {
        argument.hide_default_value(true).hide_possible_values(true)
    } else {
        argument
    }
}

/// Returns the help text of an argument. Looks for a text of its command, then of the parent commands, and then for the
/// text that several commands share.
fn help_of(command: &str, argument: &str, words: &Messages) -> String {
    let argument = argument.replace('_', "-");
    let mut at = command;
    loop {
        let id = format!("{at}-{argument}");
        // An id of the form `help-NAME` belongs to the text of a command, so no argument is looked up under it.
        if at != "help"
            && let Some(text) = words.find(TOOLS, &id, None, None)
        {
            return text;
        }
        match at.rsplit_once('-') {
            Some((above, _)) => at = above,
            None => return words.text(TOOLS, &format!("help-option-{argument}")),
        }
    }
}

/// Replaces the library's own words in a rendered help text.
fn replaced(help: &str, words: &Messages) -> String {
    WORDS.iter().fold(help.to_owned(), |help, (english, id)| {
        let own = words.text(TOOLS, id);
        match english
            .strip_prefix('[')
            .and_then(|one| one.strip_suffix(':'))
        {
            Some(_) => help.replace(english, &format!("[{own}:")),
            None => help.replace(english, &own),
        }
    })
}

/// Renders an error of the command line.
fn sentence(error: &clap::Error, words: &Messages) -> String {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(", ")),
        _ => None,
    };
    // The library names an argument as in the usage, such as `--lang <LANG>` or `<FILES>...`. Leave out the dots.
    let name = |kind| text(kind).map(|text| text.trim_end_matches("...").to_owned());
    let whole = |text: Option<String>| text.map(Argument::whole);
    let argument = || whole(name(ContextKind::InvalidArg));
    let message = match error.kind() {
        ErrorKind::UnknownArgument | ErrorKind::TooManyValues => {
            Message::new("usage-unknown-argument")
                .with(
                    "argument",
                    argument().or(whole(text(ContextKind::InvalidValue))),
                )
                .with("meant", whole(text(ContextKind::SuggestedArg)))
        }
        ErrorKind::InvalidSubcommand => Message::new("usage-unknown-command")
            .with("command", whole(text(ContextKind::InvalidSubcommand)))
            .with("meant", whole(text(ContextKind::SuggestedSubcommand))),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            match text(ContextKind::InvalidValue).filter(|value| !value.is_empty()) {
                None => Message::new("usage-no-value").with("argument", argument()),
                Some(value) => Message::new("usage-invalid-value")
                    .with("value", Argument::whole(value))
                    .with("argument", argument())
                    .with("known", whole(text(ContextKind::ValidValue))),
            }
        }
        ErrorKind::NoEquals | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Message::new("usage-no-value").with("argument", argument())
        }
        ErrorKind::MissingRequiredArgument => {
            Message::new("usage-missing").with("arguments", argument())
        }
        ErrorKind::ArgumentConflict => match text(ContextKind::PriorArg) {
            Some(other) if Some(&other) != name(ContextKind::InvalidArg).as_ref() => {
                Message::new("usage-conflict")
                    .with("argument", argument())
                    .with("other", Argument::whole(other))
            }
            _ => Message::new("usage-twice").with("argument", argument()),
        },
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let known = whole(text(ContextKind::ValidSubcommand));
            let known = known.or_else(|| Some(Argument::whole(commands_of_words())));
            Message::new("usage-no-command").with("known", known)
        }
        ErrorKind::InvalidUtf8 => Message::new("usage-not-text"),
        _ => Message::new("usage-misuse"),
    };
    say(words, message)
}

/// Returns the subcommands of `words`, the only command that needs a subcommand.
fn commands_of_words() -> String {
    let command = Arguments::command();
    let inner = command.find_subcommand("words");
    let names = inner.into_iter().flat_map(Command::get_subcommands);
    names
        .map(|one| one.get_name().to_owned())
        .collect::<Vec<_>>()
        .join(", ")
}
