//! `samtalerum` and `samtalerum play`: the window, or the terminal where that is asked for or there is no display.

use std::io::{BufReader, Write};
use std::process::ExitCode;
use std::sync::Arc;

use super::{Common, ModeArgument, misuse, setup};
#[cfg(feature = "app")]
use crate::app::AppError;
use crate::content::Content;
use crate::language::INTERFACE;
use crate::simulator::{Action, Simulator, Training};
use crate::terminal::{self, Left};

/// Play a meeting; without a name, from the course menu.
#[derive(Debug, Clone, clap::Args)]
pub(super) struct Play {
    /// The meeting's id.
    scenario: Option<String>,
    /// Play in the terminal.
    #[arg(long)]
    text: bool,
    /// Go on with this stored attempt.
    #[arg(long, value_name = "ATTEMPT", conflicts_with = "scenario")]
    resume: Option<String>,
    #[command(flatten)]
    mode: ModeArgument,
}

impl Play {
    /// What is meant without a subcommand.
    pub(super) fn window(mode: ModeArgument) -> Self {
        Self {
            scenario: None,
            text: false,
            resume: None,
            mode,
        }
    }
}

/// Plays until the window is closed, the debrief has been shown, or the input ends.
pub(super) fn execute(command: &Play, common: &Common) -> ExitCode {
    let content = match setup::content(common) {
        Ok(content) => content,
        Err(sentence) => return misuse(sentence),
    };
    if let Some(scenario) = &command.scenario
        && let Err(sentence) = setup::meeting(&content, scenario)
    {
        return misuse(sentence);
    }
    let (store, problem) = setup::store();
    let mut simulator = Simulator::new(Arc::clone(&content), store, &setup::wanted(common));
    if let Some(lang) = &common.lang {
        simulator.speak(std::slice::from_ref(lang));
    }
    if let Some(error) = problem {
        simulator.tell(error.notice());
    }
    if let Some(mode) = command.mode.mode {
        simulator.settings_mut().mode = mode.into();
    }
    if let Some(scenario) = &command.scenario {
        simulator.update(Action::Start(scenario.clone()));
    } else if let Some(attempt) = &command.resume {
        simulator.update(Action::Resume(attempt.clone()));
        if simulator.session().is_none() {
            return misuse(format!(
                "there is no stored attempt \"{attempt}\" that can be gone on with"
            ));
        }
    }
    if command.text {
        in_terminal(simulator, &content)
    } else {
        in_window(simulator, &content, command, common)
    }
}

#[cfg(feature = "app")]
fn in_window(simulator: Simulator, content: &Content, command: &Play, common: &Common) -> ExitCode {
    let words = setup::words(content, common);
    if !has_display() {
        eprintln!("{}", words.say(INTERFACE, "terminal-no-display"));
        return in_terminal(simulator, content);
    }
    let reason = match crate::app::run(Box::new(simulator)) {
        Ok(()) => return ExitCode::SUCCESS,
        Err(AppError::NoDisplay(_)) => words.say(INTERFACE, "terminal-no-display"),
        Err(error) => words.fill(
            INTERFACE,
            "terminal-no-window",
            [("reason", error.to_string().into())],
        ),
    };
    eprintln!("{reason}");
    execute(
        &Play {
            text: true,
            ..command.clone()
        },
        common,
    )
}

#[cfg(not(feature = "app"))]
fn in_window(simulator: Simulator, content: &Content, _: &Play, _: &Common) -> ExitCode {
    in_terminal(simulator, content)
}

/// Whether a window can be opened. Other systems always have a display for a program that a user started.
#[cfg(feature = "app")]
fn has_display() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    !cfg!(all(unix, not(target_os = "macos"))) || is_set("DISPLAY")
}

fn in_terminal(mut simulator: Simulator, content: &Content) -> ExitCode {
    let mut input = BufReader::new(std::io::stdin());
    let mut output = std::io::stdout();
    let say = |language: &str, id: &str, typed: Option<&str>| {
        let language = content.languages.negotiate(&[language.to_owned()]);
        let typed = typed.map(|typed| ("typed", typed.into()));
        content
            .languages
            .words(&language)
            .fill(INTERFACE, id, typed)
    };
    let left = terminal::play(&mut simulator, &mut input, &mut output, &say);
    if let (Ok(Left::Early), Some(session)) = (&left, simulator.session()) {
        let id = session.attempt().header.id.clone();
        let words = content
            .languages
            .words(&content.languages.negotiate(&[simulator.page().language]));
        let sentence = words.fill(INTERFACE, "terminal-saved", [("id", id.into())]);
        // The other end of the pipe may be gone; the attempt is stored all the same.
        let _ = writeln!(output, "{sentence}");
    }
    ExitCode::SUCCESS
}
