//! Carries out the answers that are typed on a page: a choice, a note, an appraisal, or a section of the debrief to
//! unfold.

use std::io::{Result, Write};

use samtalerum_simulator::{Action, Button, ButtonKind, Field, Page, PageName, Training};

use super::command::command;
use super::print;

/// Carries out the typed text as an answer to this page or as a command. Returns `false` if it is neither.
pub(super) fn answer(
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

/// Fills in the note from one line, which contains the numbers or names of the statements to include, and submits the
/// note; `r` alone submits the note without statements. Returns `false` if the line is empty, or contains an unknown
/// number or name.
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

/// Answers questions of the appraisal from one line, which contains numbers or names of answers, and submits the
/// appraisal if the line ends with `r` or is `r`. Prints the answers given so far unless the appraisal was submitted.
/// Returns `false` if the line contains an unknown number or name; nothing is answered then.
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
    // The line can be changed only while its section is unfolded.
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
