//! Prints pages and blocks as lines of text. Colours and pictures are left out, because the text says the same.

use std::io::{Result, Write};

use samtalerum_core::glyph::Glyph;
use samtalerum_simulator::{
    Action, Block, Body, Button, ButtonKind, Feedback, Field, MeetingView, Page, Tone, Utterance,
};

/// Selects the lines of a meeting that are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Lines {
    /// The last line only; the lines before it were printed when they were new.
    Last,
    /// All lines of the current scene.
    All,
}

/// Prints a page.
pub fn page(page: &Page, out: &mut dyn Write) -> Result<()> {
    heading(page, out)?;
    match &page.body {
        Body::Columns { aside, main } => {
            let mut number = 0;
            let (first, later) = Block::split_later(aside);
            let mut blocks = first.into_iter().chain(main).chain(later);
            blocks.try_for_each(|one| block(one, &mut number, out))
        }
        Body::Meeting(view) => meeting(page, view, Lines::Last, out),
    }
}

/// Prints the main column of a page again after a change, without the title.
pub(super) fn again(page: &Page, out: &mut dyn Write) -> Result<()> {
    let Body::Columns { main, .. } = &page.body else {
        return Ok(());
    };
    let mut number = 0;
    main.iter().try_for_each(|one| block(one, &mut number, out))
}

/// Prints the section of a page that a button has unfolded. `id` is the id of the button.
pub(super) fn section(page: &Page, id: &str, out: &mut dyn Write) -> Result<()> {
    let Body::Columns { aside, main } = &page.body else {
        return Ok(());
    };
    for one in aside.iter().chain(main) {
        if let Block::Fold { button, blocks } = one
            && button.id == id
        {
            writeln!(out, "\n## {}", button.label)?;
            blocks
                .iter()
                .try_for_each(|inner| block(inner, &mut 0, out))?;
        }
    }
    Ok(())
}

/// Prints the section that a button of the handbook opens, under the section's own title. `id` is the id of the button.
pub(super) fn section_of_handbook(page: &Page, id: &str, out: &mut dyn Write) -> Result<()> {
    if let Some(button) = page.buttons().iter().find(|button| button.id == id) {
        writeln!(out, "\n# {}", button.label)?;
    }
    again(page, out)
}

/// Prints the notices, the title and the subtitle of a page.
fn heading(page: &Page, out: &mut dyn Write) -> Result<()> {
    for notice in &page.notices {
        writeln!(out, "! {}", notice.text)?;
    }
    writeln!(out, "\n# {}", page.title)?;
    if let Some(subtitle) = &page.subtitle {
        writeln!(out, "{subtitle}")?;
    }
    Ok(())
}

/// Prints what is new in the meeting: the feedback if there is any, otherwise the lines and the choices.
pub(super) fn meeting(
    page: &Page,
    view: &MeetingView,
    lines: Lines,
    out: &mut dyn Write,
) -> Result<()> {
    for notice in &page.notices {
        writeln!(out, "! {}", notice.text)?;
    }
    if let Some(shown) = &view.feedback {
        return feedback(shown, out);
    }
    let lines = match lines {
        Lines::All => &view.lines[..],
        Lines::Last => &view.lines[view.lines.len().saturating_sub(1)..],
    };
    for line in lines {
        writeln!(out)?;
        said(line, out)?;
    }
    let choices: Vec<&Button> = view
        .choices
        .iter()
        .filter(|button| button.kind == ButtonKind::Choice)
        .collect();
    if !choices.is_empty() {
        writeln!(out, "\n{}", view.question)?;
        for (index, choice) in choices.iter().enumerate() {
            writeln!(out, "  {}. {}", index + 1, choice.label)?;
        }
    }
    Ok(())
}

/// Prints the feedback on a choice.
fn feedback(shown: &Feedback, out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "\n{} {}. {}",
        glyph(shown.tone),
        shown.heading,
        shown.text
    )?;
    for verdict in &shown.verdicts {
        writeln!(
            out,
            "   {}: {} ({})",
            verdict.word, verdict.principle.label, verdict.source
        )?;
    }
    Ok(())
}

/// Prints a line of a meeting.
fn said(line: &Utterance, out: &mut dyn Write) -> Result<()> {
    let mark = if line.marked { " [!]" } else { "" };
    match &line.speaker {
        Some(speaker) => writeln!(out, "{speaker}: {}{mark}", line.words),
        None => writeln!(out, "({}){mark}", line.words),
    }
}

/// Prints a block. `number` is the number of the last answer that was printed. Each printed answer increases it by one.
fn block(block_: &Block, number: &mut usize, out: &mut dyn Write) -> Result<()> {
    match block_ {
        Block::Heading { level, text, .. } => {
            writeln!(out, "\n{} {text}", "#".repeat(usize::from(*level)))
        }
        Block::Text { text, .. } | Block::Quote(text) | Block::Own(text) => {
            writeln!(out, "{text}")
        }
        Block::Group { heading, blocks } => {
            writeln!(out, "\n### {heading}")?;
            blocks
                .iter()
                .try_for_each(|inner| block(inner, number, out))
        }
        Block::CourseSteps(line) => writeln!(out, "{}", line.text),
        Block::Badge { label, tone, text } => writeln!(out, "{} {label}: {text}", glyph(*tone)),
        Block::Said(line) => said(line, out),
        Block::Buttons(buttons) => buttons.iter().try_for_each(|one| button(one, number, out)),
        // Printed text has no links, so leave out the list of links to the parts of the page.
        Block::Contents { .. } => Ok(()),
        // The options of a setting or a filter have no numbers, so they cannot be typed. Do not print them.
        Block::Question { answers, .. } if answers.iter().all(|one| one.answer.is_none()) => Ok(()),
        Block::Question { text, answers, .. } => {
            writeln!(out, "\n## {text}")?;
            answers.iter().try_for_each(|one| button(one, number, out))
        }
        Block::Fold {
            button: one,
            blocks,
        } => {
            if blocks.is_empty() {
                return button(one, number, out);
            }
            *number += 1;
            writeln!(out, "\n## {number}. {}", one.label)?;
            blocks
                .iter()
                .try_for_each(|inner| block(inner, number, out))
        }
        Block::Beside { blocks, .. } | Block::Later(blocks) => blocks
            .iter()
            .try_for_each(|inner| block(inner, number, out)),
        Block::SideBySide { first, second } => first
            .iter()
            .chain(second)
            .try_for_each(|inner| block(inner, number, out)),
        Block::Ladder(rungs) => rungs
            .iter()
            .try_for_each(|rung| block(&Block::from(rung.clone()), number, out)),
        Block::Card { id, blocks, .. } => {
            blocks
                .iter()
                .try_for_each(|inner| block(inner, number, out))?;
            match author_id(id) {
                Some(id) => writeln!(out, "[{id}]"),
                None => Ok(()),
            }
        }
        Block::Paper { label, blocks, .. } => {
            if let Some(label) = label {
                writeln!(out, "\n{label}:")?;
            }
            blocks
                .iter()
                .try_for_each(|inner| block(inner, number, out))
        }
        Block::Result {
            percent,
            heading,
            text,
            passed,
            ..
        } => {
            let tone = if *passed { Tone::Good } else { Tone::Bad };
            let number = percent.map_or_else(String::new, |percent| format!(" ({percent}/100)"));
            writeln!(out, "\n{} {heading}{number}. {text}", glyph(tone))
        }
        Block::Meters { meters, .. } => meters
            .iter()
            .try_for_each(|meter| writeln!(out, "- {}: {}", meter.label, meter.value)),
        Block::Facts(rows) => rows
            .iter()
            .try_for_each(|(term, explained)| writeln!(out, "- {term}: {explained}")),
        Block::Keys(rows) => rows
            .iter()
            .try_for_each(|row| writeln!(out, "- {}: {}", row.in_words(), row.does)),
        Block::Code { label, code, .. } => writeln!(out, "- {label}: {code}"),
        Block::Field {
            field: Field::Reflection,
            label,
            value,
        } => {
            writeln!(out, "{label}")?;
            if value.is_empty() {
                return Ok(());
            }
            writeln!(out, "  {value}")
        }
        // Print neither pictures nor the search field: the text below a picture describes it, and a command replaces
        // the search field.
        Block::Room(_)
        | Block::Scale(_)
        | Block::Paths(_)
        | Block::Field {
            field: Field::Search,
            ..
        } => Ok(()),
    }
}

/// Prints a button. If the button is an answer, such as a choice, its number is printed before it. If the button
/// resumes an attempt, the option `--resume`, which does the same, is printed after it. Other buttons are not printed,
/// because commands of one character replace them.
fn button(one: &Button, number: &mut usize, out: &mut dyn Write) -> Result<()> {
    if one.answer.is_some() {
        *number += 1;
        let tick = match one.kind {
            ButtonKind::Check(true) | ButtonKind::Radio(true) => "[x] ",
            _ => "",
        };
        return writeln!(out, "  {number}. {tick}{}", one.label);
    }
    match &one.action {
        Action::Resume(id) => writeln!(out, "  {} (--resume {id})", one.label),
        _ => Ok(()),
    }
}

/// Returns the id that authors use for what this card shows: a principle, a sign, a step of the ladder or a sample
/// line. Returns `None` for any other card.
fn author_id(card: &str) -> Option<&str> {
    let kinds = ["principle:", "sign:", "step:", "sample:"];
    kinds.iter().find_map(|kind| card.strip_prefix(kind))
}

/// Returns the symbol that stands for a tone in plain text.
fn glyph(tone: Tone) -> &'static str {
    tone.glyph().unwrap_or(Glyph::Neutral).plain()
}
