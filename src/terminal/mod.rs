//! The front end in the terminal: prints pages as plain text, and reads answers as numbers or names. It only writes
//! line after line, so that it works with a screen reader, a Braille display or a pipe.

mod print;

use std::io::{BufRead, ErrorKind, Result, Write};

use print::Lines;
pub use print::page as print_page;

use samtalerum_simulator::{
    Action, Body, Button, ButtonKind, Field, Key, MeetingView, Overlay, Page, PageName, Revision,
    Section, Training,
};

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
        // End after a debrief without folded sections, because all of it has been printed. If the only action of a page
        // is to continue, do so without waiting for input.
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

/// Carries out what was typed. Returns `false` if the text is neither an answer to this page nor a command.
fn answer(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    match page.name {
        PageName::Note if note(training, page, typed) => return Ok(true),
        PageName::Appraisal if appraise(training, page, typed, output)? => return Ok(true),
        PageName::Debrief => {
            return Ok(
                reflect(training, page, typed, output)? || unfold(training, page, typed, output)?
            );
        }
        _ => {}
    }
    if let Some(button) = meant(&page.answers().collect::<Vec<_>>(), typed) {
        training.update(button.action.clone());
        return Ok(true);
    }
    command(training, page, typed, output)
}

/// Finds an answer by its number, counted from 1, or by its name.
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

/// Selects the statements of the note whose numbers or names are on one line, and submits the note. The line `r`
/// submits the note without statements. Returns `false` if the line is empty, or contains an unknown number or name.
fn note(training: &mut dyn Training, page: &Page, typed: &str) -> bool {
    let statements: Vec<&Button> = page.answers().collect();
    let is_named = meant(&statements, typed).is_some();
    let typed = if typed.eq_ignore_ascii_case("r") && !is_named {
        ""
    } else if typed.is_empty() {
        return false;
    } else {
        typed
    };
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

/// Gives answers to the appraisal from one line with the answers' numbers or names. If the line ends with `r` or is
/// `r`, also submits the appraisal. If the appraisal stays open, prints the answers given so far. If the line contains
/// an unknown number or name, gives no answer and returns `false`.
fn appraise(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    let answers: Vec<&Button> = page.answers().collect();
    let words = typed.split([' ', ',', ';']).filter(|word| !word.is_empty());
    let words: Vec<&str> = words.collect();
    let (submits, words) = match words.split_last() {
        Some((last, others)) if last.eq_ignore_ascii_case("r") => (true, others),
        Some(_) => (false, &words[..]),
        None => return Ok(false),
    };
    let wanted: Option<Vec<&Button>> = words.iter().map(|word| meant(&answers, word)).collect();
    let Some(wanted) = wanted else {
        return Ok(false);
    };
    for button in wanted {
        training.update(button.action.clone());
    }
    if submits {
        training.update(Action::SubmitAppraisal);
    }
    let now = training.page();
    if now.place == page.place {
        print::again(&now, output)?;
    }
    Ok(true)
}

/// Runs a command for the reflection, the line that the trainee writes about the attempt: `w` stores the text after it,
/// and `x` erases the reflection. Then prints the section of the reflection. Returns `false` if neither command was
/// typed, or if the page has no such section.
fn reflect(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    let (key, line) = typed.split_once(' ').unwrap_or((typed, ""));
    let actions = match key.to_ascii_lowercase().as_str() {
        "w" if !line.trim().is_empty() => vec![
            Action::WriteReflection(line.to_owned()),
            Action::SaveReflection,
        ],
        "x" if line.is_empty() => vec![Action::EraseReflection],
        _ => return Ok(false),
    };
    let answers: Vec<&Button> = page.answers().collect();
    let Some(section) = meant(&answers, Field::Reflection.id()) else {
        return Ok(false);
    };
    // The reflection can be changed only while its section is unfolded.
    if section.kind == ButtonKind::Fold(false) {
        training.update(section.action.clone());
    }
    for action in actions {
        training.update(action);
    }
    let now = training.page();
    print::section(&now, &section.id, output)?;
    for notice in &now.notices {
        if !page.notices.contains(notice) {
            writeln!(output, "! {}", notice.text)?;
        }
    }
    Ok(true)
}

/// Unfolds a section of the debrief by its number or name, and prints it. Returns `false` if there is no such section.
fn unfold(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    let Some(button) = meant(&page.answers().collect::<Vec<_>>(), typed) else {
        return Ok(false);
    };
    if button.kind == ButtonKind::Fold(false) {
        training.update(button.action.clone());
    }
    print::section(&training.page(), &button.id, output)?;
    Ok(true)
}

/// Runs a command, which begins with one character: `m` marks a line; `t`, `s` and `o` print the transcript, the case
/// file and the page about the program; `h` prints the handbook, or searches it for the text after `h`; `b` goes back;
/// `l` changes the language. Returns `false` if this page has no such command.
fn command(
    training: &mut dyn Training,
    page: &Page,
    typed: &str,
    output: &mut dyn Write,
) -> Result<bool> {
    let (key, rest) = typed.split_once(' ').unwrap_or((typed, ""));
    match key.to_ascii_lowercase().as_str() {
        "m" => {
            let Body::Meeting(view) = &page.body else {
                // At the note and the appraisal, a line that was shown earlier can still be marked by its name.
                let marks = page.in_meeting && page.name != PageName::Debrief && !rest.is_empty();
                if !marks {
                    return Ok(false);
                }
                training.update(Action::ToggleMark(rest.to_owned()));
                return report(training, output);
            };
            if !mark(training, view, rest) {
                return Ok(false);
            }
            report(training, output)?;
        }
        "t" if page.in_meeting => overlay(training, Overlay::Transcript, output)?,
        "h" => handbook(training, rest, output)?,
        "s" if page.in_meeting => overlay(training, Overlay::CaseFile, output)?,
        "o" => overlay(training, Overlay::About, output)?,
        "b" => match page.button_for(Key::Back) {
            Some(button) => {
                training.update(button.action.clone());
                report(training, output)?;
            }
            None => return Ok(false),
        },
        "l" => {
            training.update(Action::NextLanguage);
            report(training, output)?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// Prints the result of the last action. Returns `false` if the action had no result.
fn report(training: &dyn Training, output: &mut dyn Write) -> Result<bool> {
    let status = training.page().status;
    for text in &status {
        writeln!(output, "{text}")?;
    }
    Ok(!status.is_empty())
}

/// Marks or unmarks the line with this id, or the last line if the id is empty. Returns `false` if there is no such
/// line.
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

/// Prints the whole handbook, or the results of a search for some words, with the ids by which authors name its parts.
fn handbook(training: &mut dyn Training, words: &str, output: &mut dyn Write) -> Result<()> {
    training.update(Action::Open(Overlay::Handbook));
    if words.trim().is_empty() {
        let title = training.page().title;
        writeln!(output, "\n# {title}")?;
        for section in Section::ALL {
            training.update(Action::Show(section));
            print::section_of_handbook(&training.page(), section.name(), output)?;
        }
        training.update(Action::Show(Section::Principles(None)));
    } else {
        training.update(Action::Search(words.to_owned()));
        print::page(&training.page(), output)?;
        training.update(Action::Search(String::new()));
    }
    training.update(Action::Close);
    Ok(())
}

/// Opens an overlay, prints it and closes it.
fn overlay(training: &mut dyn Training, which: Overlay, output: &mut dyn Write) -> Result<()> {
    training.update(Action::Open(which));
    print::page(&training.page(), output)?;
    training.update(Action::Close);
    Ok(())
}
