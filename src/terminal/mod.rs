//! The pages as plain text: read from top to bottom, answered by a number or a name. It writes nothing but lines, so
//! that a screen reader, a Braille display or a pipe can use it.

mod print;

use std::io::{BufRead, Result, Write};

use print::Said;
pub use print::page as print_page;

use samtalerum_simulator::{
    Action, Body, Button, ButtonKind, Key, MeetingView, Overlay, Page, PageName, Revision, Training,
};

/// How a round of playing ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Left {
    /// The debrief was shown.
    Finished,
    /// The input ended, or the trainee left: the attempt can be gone on with.
    Early,
}

/// What comes while the terminal waits.
pub enum Heard {
    /// A line was typed.
    Typed(String),
    /// The content was edited.
    Renewed(Box<Revision>),
    /// The input has ended.
    Ended,
}

/// Hears the lines of an input and nothing else.
pub fn lines(mut input: impl BufRead) -> impl FnMut() -> Result<Heard> {
    move || {
        let mut line = String::new();
        Ok(match input.read_line(&mut line)? {
            0 => Heard::Ended,
            _ => Heard::Typed(line),
        })
    }
}

/// Plays from the page that is open until the debrief has been shown or the input ends. `hear` waits for what comes
/// next; edited content is shown at once, at the same place.
///
/// `say` gives the terminal's own sentences in the language that is spoken at the moment.
///
/// # Errors
/// Reading or writing failed, e.g. because the other end of a pipe is gone.
pub fn play(
    training: &mut dyn Training,
    hear: &mut dyn FnMut() -> Result<Heard>,
    output: &mut dyn Write,
    say: &dyn Fn(&str, &str, Option<&str>) -> String,
) -> Result<Left> {
    let mut shown = String::new();
    let mut told: Vec<String> = Vec::new();
    let mut lines = Said::Last;
    loop {
        let mut page = training.page();
        if page.place != shown {
            // A message stands above every page; one that was printed is still to be read.
            let texts = page.notices.iter().map(|notice| notice.text.clone());
            let known = std::mem::replace(&mut told, texts.collect());
            page.notices.retain(|notice| !known.contains(&notice.text));
            match &page.body {
                Body::Meeting(view) => {
                    let lines = std::mem::replace(&mut lines, Said::Last);
                    print::meeting(&page, view, lines, output)?;
                }
                Body::Columns { .. } => print::page(&page, output)?,
            }
            shown.clone_from(&page.place);
        }
        if page.name == PageName::Debrief {
            return Ok(Left::Finished);
        }
        if let Some(button) = page.continue_button() {
            training.update(button.action.clone());
            continue;
        }
        write!(
            output,
            "\n{} ",
            say(&page.language, "terminal-prompt", None)
        )?;
        output.flush()?;
        let line = match hear()? {
            Heard::Typed(line) => line,
            Heard::Renewed(revision) => {
                training.renew(*revision);
                let sentence = say(&page.language, "terminal-renewed", None);
                writeln!(output, "\n{sentence}")?;
                shown.clear();
                told.clear();
                lines = Said::All;
                continue;
            }
            Heard::Ended => {
                writeln!(output)?;
                return Ok(Left::Early);
            }
        };
        let typed = line.trim();
        if !answer(training, &page, typed, output)? {
            if typed.eq_ignore_ascii_case("q") {
                return Ok(Left::Early);
            }
            let unknown = if typed.is_empty() || typed == "?" {
                say(&page.language, "terminal-help", None)
            } else {
                say(&page.language, "terminal-unknown", Some(typed))
            };
            writeln!(output, "{unknown}")?;
        }
    }
}

/// Does what was typed, if it is an answer to this page.
fn answer(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    if page.name == PageName::Note {
        return Ok(note(training, page, typed));
    }
    if let Some(button) = meant(&page.answers().collect::<Vec<_>>(), typed) {
        training.update(button.action.clone());
        return Ok(true);
    }
    command(training, page, typed, output)
}

/// The answer that was typed: by its number, counted from 1, or by its name.
fn meant<'a>(answers: &[&'a Button], typed: &str) -> Option<&'a Button> {
    let number = typed.parse::<usize>().ok();
    let by_number = number.and_then(|number| answers.get(number.checked_sub(1)?));
    let by_name = || {
        answers
            .iter()
            .find(|button| button.answer.as_deref() == Some(typed))
    };
    by_number.or_else(by_name).copied()
}

/// The note in one line: the numbers or names of the statements that belong in it.
fn note(training: &mut dyn Training, page: &Page, typed: &str) -> bool {
    let statements: Vec<&Button> = page.answers().collect();
    let mut wanted = Vec::new();
    for word in typed.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        match meant(&statements, word) {
            Some(button) => wanted.push(&button.id),
            None => return false,
        }
    }
    for button in &statements {
        if (button.kind == ButtonKind::Check(true)) != wanted.contains(&&button.id) {
            training.update(button.action.clone());
        }
    }
    training.update(Action::SubmitNote);
    true
}

/// A letter: mark, transcript, handbook (with words to search for), back, language.
fn command(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    let (letter, words) = typed.split_once(' ').unwrap_or((typed, ""));
    match letter.to_ascii_lowercase().as_str() {
        "m" => {
            let Body::Meeting(view) = &page.body else {
                return Ok(false);
            };
            return Ok(mark(training, view, words));
        }
        "t" => aside(training, Overlay::Transcript, output)?,
        "h" => {
            training.update(Action::Open(Overlay::Handbook));
            if !words.is_empty() {
                training.update(Action::Search(words.to_owned()));
            }
            print::page(&training.page(), output)?;
            training.update(Action::Close);
        }
        "s" if page.name != PageName::Menu => aside(training, Overlay::CaseFile, output)?,
        "o" => aside(training, Overlay::About, output)?,
        "b" => match page.button_for(Key::Back) {
            Some(button) => training.update(button.action.clone()),
            None => return Ok(false),
        },
        "l" => training.update(Action::NextLanguage),
        _ => return Ok(false),
    }
    Ok(true)
}

/// Marks the last line, or the one named.
fn mark(training: &mut dyn Training, view: &MeetingView, line: &str) -> bool {
    let said = view
        .lines
        .iter()
        .rfind(|said| line.is_empty() || said.line == line);
    if let Some(said) = said {
        training.update(Action::ToggleMark(said.line.clone()));
    }
    said.is_some()
}

/// Prints a page that lies over the present one.
fn aside(training: &mut dyn Training, overlay: Overlay, output: &mut dyn Write) -> Result<()> {
    training.update(Action::Open(overlay));
    print::page(&training.page(), output)?;
    training.update(Action::Close);
    Ok(())
}
