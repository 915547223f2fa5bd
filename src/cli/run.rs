//! Runs the command that is on the command line.

use std::ffi::OsString;
use std::process::ExitCode;

use super::arguments::Command;
use super::common::{Common, misuse};
#[cfg(feature = "window")]
use super::screens;
use super::{
    check, code, debrief, explain, graph, language, new, pack, paths, play, record, review, script,
    serve, setup, test, translate, usage,
};
use samtalerum_core::message::Message;

/// Parses the command line, whose first element is the program, and runs the subcommand; without a subcommand, opens
/// the window.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    // The language is needed before the rest of the command line is parsed.
    let common = Common {
        content: None,
        is_here: false,
        lang: language::wanted(&arguments),
    };
    let own = samtalerum_course::content();
    let words = setup::words(&own, &common);
    let arguments = match usage::parse(&arguments, &words) {
        Ok(arguments) => arguments,
        Err(code) => return code,
    };
    let common = &arguments.common.with_course_here();
    if let Some(lang) = &common.lang
        && let Some(sentence) = language::unknown(lang, common.content.as_deref(), &words)
    {
        return misuse(sentence);
    }
    match &arguments.command {
        None => play::execute(&play::Play::window(arguments.playing), common),
        Some(Command::Play(play)) => play::execute(&play.after(arguments.playing), common),
        // The options of `play` have no effect on other commands. Refuse such an option instead of ignoring it.
        Some(_) if let Some(option) = arguments.playing.given() => {
            let message = Message::new("only-for-play").with("option", option);
            misuse(setup::say(&words, message))
        }
        Some(Command::Debrief(debrief)) => debrief::execute(debrief, common),
        Some(Command::Code(code)) => code::execute(code, common),
        Some(Command::Check(check)) => check::execute(check, common),
        Some(Command::Explain(explain)) => explain::execute(explain, common),
        Some(Command::Record(record)) => record::execute(record, common),
        Some(Command::Test(test)) => test::execute(test, common),
        Some(Command::Paths(paths)) => paths::execute(paths, common),
        Some(Command::Graph(graph)) => graph::execute(graph, common),
        Some(Command::Script(script)) => script::execute(script, common),
        Some(Command::Review(review)) => review::execute(review, common),
        Some(Command::New(new)) => new::execute(new, common),
        Some(Command::Pack(pack)) => pack::execute(pack, common),
        Some(Command::Words(words)) => translate::execute(words, common),
        Some(Command::Serve(serve)) => serve::execute(serve, common),
        #[cfg(feature = "window")]
        Some(Command::Screens(screens)) => screens::execute(screens, common),
    }
}
