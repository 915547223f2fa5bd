//! Pages and blocks as lines of text. Colours and pictures are left out; words stand for them already.

use std::io::{Result, Write};

use samtalerum_core::glyph::Glyph;
use samtalerum_simulator::{
    Action, Block, Body, Button, ButtonKind, Feedback, MeetingView, Page, Tone, Utterance,
};

/// Which lines of the moment are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Said {
    /// The last: those before it were printed as they came.
    Last,
    /// All of them.
    All,
}

/// A whole page.
pub fn page(page: &Page, out: &mut dyn Write) -> Result<()> {
    heading(page, out)?;
    match &page.body {
        Body::Columns { aside, main } => {
            let mut number = 0;
            aside
                .iter()
                .chain(main)
                .try_for_each(|one| block(one, &mut number, out))
        }
        Body::Meeting(view) => meeting(page, view, Said::Last, out),
    }
}

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

/// What is new in the meeting: the last of these lines (or all, where they were edited), the feedback, or the choices.
pub(super) fn meeting(
    page: &Page,
    view: &MeetingView,
    lines: Said,
    out: &mut dyn Write,
) -> Result<()> {
    for notice in &page.notices {
        writeln!(out, "! {}", notice.text)?;
    }
    if let Some(told) = &view.feedback {
        return feedback(told, out);
    }
    let lines = match lines {
        Said::All => &view.lines[..],
        Said::Last => &view.lines[view.lines.len().saturating_sub(1)..],
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

fn feedback(told: &Feedback, out: &mut dyn Write) -> Result<()> {
    writeln!(
        out,
        "\n{} {}. {}",
        glyph(told.tone),
        told.heading,
        told.text
    )?;
    for verdict in &told.verdicts {
        writeln!(
            out,
            "   {}: {} ({})",
            verdict.word, verdict.principle.label, verdict.source
        )?;
    }
    Ok(())
}

fn said(line: &Utterance, out: &mut dyn Write) -> Result<()> {
    let mark = if line.marked { " [!]" } else { "" };
    match &line.speaker {
        Some(speaker) => writeln!(out, "{speaker}: {}{mark}", line.words),
        None => writeln!(out, "({}){mark}", line.words),
    }
}

/// One block; `number` counts the statements that can be ticked.
fn block(block_: &Block, number: &mut usize, out: &mut dyn Write) -> Result<()> {
    match block_ {
        Block::Heading { level, text } => {
            writeln!(out, "\n{} {text}", "#".repeat(usize::from(*level)))
        }
        Block::Text { text, .. } => writeln!(out, "{text}"),
        Block::Badge { label, tone, text } => writeln!(out, "{} {label}: {text}", glyph(*tone)),
        Block::Said(line) => said(line, out),
        Block::Buttons(buttons) => buttons.iter().try_for_each(|one| button(one, number, out)),
        Block::Card { blocks, .. } => blocks
            .iter()
            .try_for_each(|inner| block(inner, number, out)),
        Block::Result {
            percent,
            heading,
            text,
            passed,
        } => {
            let tone = if *passed { Tone::Good } else { Tone::Bad };
            writeln!(out, "\n{} {heading} ({percent}/100). {text}", glyph(tone))
        }
        Block::Meters(meters) => meters
            .iter()
            .try_for_each(|meter| writeln!(out, "- {}: {}", meter.label, meter.value)),
        Block::Facts(rows) => rows
            .iter()
            .try_for_each(|(term, explained)| writeln!(out, "- {term}: {explained}")),
        // The words below the picture say what it shows; typing is what the terminal does anyway.
        Block::Paths(_) | Block::Field { .. } => Ok(()),
    }
}

/// Buttons that answer a page are listed with their numbers; the others have letters.
fn button(one: &Button, number: &mut usize, out: &mut dyn Write) -> Result<()> {
    if one.answer.is_some() {
        *number += 1;
        let tick = if one.kind == ButtonKind::Check(true) {
            "[x] "
        } else {
            ""
        };
        return writeln!(out, "  {number}. {tick}{}", one.label);
    }
    match &one.action {
        Action::Resume(id) => writeln!(out, "  {} (--resume {id})", one.label),
        _ => Ok(()),
    }
}

fn glyph(tone: Tone) -> &'static str {
    tone.glyph().unwrap_or(Glyph::Neutral).plain()
}
