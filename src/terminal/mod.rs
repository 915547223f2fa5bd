//! The front end in the terminal: prints pages as plain text, and reads answers as numbers or names. It only writes
//! line after line, so that it works with a screen reader, a Braille display or a pipe.

mod answer;
mod command;
mod print;

use std::io::{BufRead, ErrorKind, Result, Write};

use answer::answer;
use print::Lines;
pub use print::page as print_page;

use samtalerum_simulator::{Body, Key, Page, PageName, Revision, Training};

/// The reason why playing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// The debrief was shown.
    Finished,
    /// The input ended, or the trainee left. The attempt can be continued.
    Early,
}

/// An event that the terminal waits for.
pub enum Input {
    /// A line was typed.
    Typed(String),
    /// A line was typed that is not UTF-8, or is longer than any answer.
    NotText,
    /// The content was edited.
    Edited(Box<Revision>),
    /// The input has ended.
    Ended,
}

/// The maximum length of an input line, in bytes. A note that includes every statement by name needs only a tenth of
/// it.
const MAX_LINE: usize = 64 * 1024;

/// Returns a function that reads the next line of an input.
pub fn lines(mut input: impl BufRead) -> impl FnMut() -> Result<Input> {
    move || {
        let mut line = Vec::new();
        loop {
            let buffer = match input.fill_buf() {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                buffer => buffer?,
            };
            let (taken, ended) = match buffer.iter().position(|byte| *byte == b'\n') {
                Some(end) => (end + 1, true),
                None => (buffer.len(), buffer.is_empty()),
            };
            // If a line is too long, its rest is read but not stored.
            if line.len() <= MAX_LINE {
                line.extend_from_slice(&buffer[..taken]);
            }
            input.consume(taken);
            if ended {
                break;
            }
        }
        if line.is_empty() {
            return Ok(Input::Ended);
        }
        let is_short = line.len() <= MAX_LINE;
        let text = String::from_utf8(line).ok().filter(|_| is_short);
        Ok(text.map_or(Input::NotText, Input::Typed))
    }
}

/// Plays until the debrief has been shown or the input ends. Begins at the page that is open now. `next` waits for the
/// next event and returns it. If the content was edited, the play continues at once with the new content, at the
/// current point of the meeting.
///
/// `say` renders one of the terminal's own messages. Its arguments are the language, the id of the message, and the
/// typed text that the message quotes, if any.
///
/// # Errors
/// If reading or writing fails, for example because a pipe was closed.
pub fn play(
    training: &mut dyn Training,
    next: &mut dyn FnMut() -> Result<Input>,
    output: &mut dyn Write,
    say: &dyn Fn(&str, &'static str, Option<&str>) -> String,
) -> Result<Exit> {
    let mut shown = String::new();
    let mut printed: Vec<String> = Vec::new();
    let mut lines = Lines::Last;
    loop {
        let mut page = training.page();
        if page.place != shown {
            // Every page repeats the notices. Leave out those that were printed before, because they are still on the
            // screen.
            let texts = page.notices.iter().map(|notice| notice.text.clone());
            let known = std::mem::replace(&mut printed, texts.collect());
            page.notices.retain(|notice| !known.contains(&notice.text));
            match &page.body {
                Body::Meeting(view) => {
                    let lines = std::mem::replace(&mut lines, Lines::Last);
                    print::meeting(&page, view, lines, output)?;
                }
                Body::Columns { .. } => print::page(&page, output)?,
            }
            shown.clone_from(&page.place);
        }
        // End after a debrief without folded sections, because all of it has been printed. If a page has a button to
        // continue and no answers to choose from, continue without waiting for input.
        let is_debrief = page.name == PageName::Debrief;
        if is_debrief && page.answers().next().is_none() {
            return Ok(Exit::Finished);
        }
        if let Some(button) = page.continue_button() {
            training.update(button.action.clone());
            continue;
        }
        let prompt = match page.name {
            PageName::Appraisal => "terminal-appraise",
            PageName::Note => "terminal-note",
            PageName::Debrief => "terminal-sections",
            _ => "terminal-prompt",
        };
        write!(output, "\n{} ", say(&page.language, prompt, None))?;
        output.flush()?;
        let line = match next()? {
            Input::Typed(line) => line,
            Input::NotText => {
                let sentence = say(&page.language, "terminal-not-text", None);
                writeln!(output, "{sentence}")?;
                continue;
            }
            Input::Edited(revision) => {
                training.renew(*revision);
                let sentence = say(&page.language, "terminal-renewed", None);
                writeln!(output, "\n{sentence}")?;
                shown.clear();
                printed.clear();
                lines = Lines::All;
                continue;
            }
            Input::Ended => {
                writeln!(output)?;
                return Ok(if is_debrief {
                    Exit::Finished
                } else {
                    Exit::Early
                });
            }
        };
        // Carry out the answer. If the typed text is no answer, print a hint.
        let typed = line.trim();
        if is_debrief && typed.is_empty() {
            return Ok(Exit::Finished);
        }
        if !answer(training, &page, typed, output)? {
            if typed.eq_ignore_ascii_case("q") {
                return Ok(if is_debrief {
                    Exit::Finished
                } else {
                    Exit::Early
                });
            }
            let said = if typed.is_empty() && page.name == PageName::Note {
                say(&page.language, "terminal-note-empty", None)
            } else if typed.is_empty() || typed == "?" {
                help(&page, say)
            } else {
                say(&page.language, "terminal-unknown", Some(typed))
            };
            writeln!(output, "{said}")?;
        }
    }
}

/// Returns a help text with the commands of the page.
fn help(page: &Page, say: &dyn Fn(&str, &'static str, Option<&str>) -> String) -> String {
    let mut parts = vec![match page.name {
        PageName::Note => "terminal-help-note",
        PageName::Appraisal => "terminal-help-appraisal",
        PageName::Debrief => "terminal-help-debrief",
        _ => "terminal-help",
    }];
    if matches!(page.body, Body::Meeting(_)) {
        parts.push("terminal-help-mark");
    }
    if page.in_meeting && page.name != PageName::Debrief {
        parts.push("terminal-help-meeting");
    }
    if page.button_for(Key::Back).is_some() && page.name != PageName::Debrief {
        parts.push("terminal-help-back");
    }
    parts.push(if page.name == PageName::Debrief {
        "terminal-help-quit"
    } else {
        "terminal-help-commands"
    });
    let parts = parts
        .into_iter()
        .map(|part| say(&page.language, part, None));
    parts.collect::<Vec<_>>().join(" ")
}
