//! Carries out the commands that can be typed on many pages, such as marking a line or printing the handbook.

use std::io::{Result, Write};

use samtalerum_simulator::{
    Action, Body, Key, MeetingView, Overlay, Page, PageName, Section, Training,
};

use super::print;

/// Runs a command, which begins with one character: `m` marks a line, `t` prints the transcript, `h` the handbook (or
/// searches it for the text after `h`), `s` the case file, `o` the page about the program, `b` goes back, and `l`
/// changes the language. Returns `false` if this page has no such command.
pub(super) fn command(
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
