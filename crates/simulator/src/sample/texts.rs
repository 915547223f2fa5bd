//! The texts that a front end has to show for a page.

use crate::page::{
    Block, Body, Button, Feedback, Key, MeetingView, Page, PathMap, PathStep, RoomView, Utterance,
};

/// A text that a front end shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageText {
    /// The text.
    pub text: String,
    /// The front ends that show it.
    pub shown: Shown,
}

/// The front ends that show a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// All front ends show the text, in the order of the text view.
    InOrder,
    /// All front ends show the text, but the window may draw it within a picture and in another order. Examples are a
    /// number in a ring and a key on a button.
    Somewhere,
    /// Only the text view shows the text. The window draws a symbol, a bar or a line instead.
    AsText,
}

/// Returns the texts of a page's body, in the order in which the text view has them. Names that only screen readers
/// read, and symbols that repeat a colour, are not among them.
pub fn texts(page: &Page) -> Vec<PageText> {
    let mut found = Vec::new();
    match &page.body {
        Body::Columns { aside, main } => blocks(aside.iter().chain(main), &mut found),
        Body::Meeting(view) => meeting(view, &mut found),
    }
    found
}

fn add(found: &mut Vec<PageText>, shown: Shown, text: &str) {
    found.push(PageText {
        text: text.to_owned(),
        shown,
    });
}

fn blocks<'a>(list: impl IntoIterator<Item = &'a Block>, found: &mut Vec<PageText>) {
    for one in list {
        block(one, found);
    }
}

fn block(one: &Block, found: &mut Vec<PageText>) {
    use Shown::{AsText, InOrder, Somewhere};
    match one {
        Block::Heading {
            level: _,
            text,
            part: _,
        }
        | Block::Text { text, tone: _ } => add(found, InOrder, text),
        // The label is only for screen readers.
        Block::Contents { label: _, links } => links.iter().for_each(|link| button(link, found)),
        Block::Quote(text) | Block::Own(text) => add(found, InOrder, text),
        Block::Badge {
            label,
            tone: _,
            text,
        } => {
            add(found, InOrder, label);
            add(found, InOrder, text);
        }
        Block::Said(line) => said(line, found),
        Block::Buttons(list) => list.iter().for_each(|one| button(one, found)),
        Block::Question {
            id: _,
            text,
            answers,
        } => {
            add(found, InOrder, text);
            answers.iter().for_each(|one| button(one, found));
        }
        Block::Fold {
            button: one,
            blocks: inner,
        } => {
            button(one, found);
            blocks(inner, found);
        }
        Block::Paper {
            id: _,
            kind: _,
            label,
            blocks: inner,
        } => {
            if let Some(label) = label {
                add(found, InOrder, label);
            }
            blocks(inner, found);
        }
        Block::Card {
            id: _,
            tone: _,
            blocks: inner,
        }
        | Block::Beside {
            portraits: _,
            blocks: inner,
        }
        | Block::Later(inner) => blocks(inner, found),
        Block::SideBySide { first, second } => blocks(first.iter().chain(second), found),
        Block::Room(view) => room(view, AsText, found),
        Block::Ladder(rungs) => {
            for rung in rungs {
                add(found, InOrder, &rung.label);
                add(found, InOrder, &rung.text);
            }
        }
        Block::Scale(scale) => {
            add(found, InOrder, &scale.mine_label);
            add(found, InOrder, &scale.truth_label);
        }
        Block::Result {
            percent,
            pass_mark: _,
            heading,
            text,
            passed: _,
        } => {
            add(found, InOrder, heading);
            if let Some(percent) = percent {
                add(found, Somewhere, &percent.to_string());
            }
            add(found, InOrder, text);
        }
        Block::Meters {
            caption: _,
            columns,
            meters,
        } => {
            columns.iter().for_each(|column| add(found, AsText, column));
            for meter in meters {
                add(found, InOrder, &meter.label);
                add(found, InOrder, &meter.value);
            }
        }
        Block::Field {
            field: _,
            label,
            value: _,
        } => add(found, InOrder, label),
        Block::Facts(rows) => {
            for (term, explained) in rows {
                add(found, InOrder, term);
                add(found, InOrder, explained);
            }
        }
        Block::Keys(rows) => {
            for row in rows {
                let parts = row.parts.iter();
                parts.for_each(|part| add(found, InOrder, part.text()));
                add(found, InOrder, &row.does);
            }
        }
        Block::Group {
            heading,
            blocks: inner,
        } => {
            add(found, InOrder, heading);
            blocks(inner, found);
        }
        Block::CourseSteps(steps) => add(found, InOrder, &steps.text),
        Block::Code {
            label,
            code,
            copy,
            copied: _,
            selected: _,
        } => {
            add(found, InOrder, label);
            add(found, InOrder, code);
            add(found, AsText, copy);
        }
        Block::Paths(map) => paths(map, found),
    }
}

/// Adds the texts of both paths. The window draws the decisions as circles, and shows only the endings as text. If the
/// paths do not fork, it shows a single ending.
fn paths(map: &PathMap, found: &mut Vec<PageText>) {
    let one = map.fork().1;
    let mut path = |title: &str, steps: &[PathStep], end: &str, shown: Shown| {
        add(found, Shown::AsText, title);
        for step in steps {
            add(found, Shown::AsText, &step.label);
            add(found, Shown::AsText, &step.choice);
        }
        add(found, shown, end);
    };
    path(
        &map.taken_title,
        &map.taken,
        &map.taken_end,
        Shown::Somewhere,
    );
    let best = if one { Shown::AsText } else { Shown::Somewhere };
    path(&map.best_title, &map.best, &map.best_end, best);
}

fn meeting(view: &MeetingView, found: &mut Vec<PageText>) {
    room(&view.room, Shown::Somewhere, found);
    view.lines.iter().for_each(|line| said(line, found));
    view.tools.iter().for_each(|one| button(one, found));
    if let Some(given) = &view.feedback {
        feedback(given, found);
    } else if !view.question.is_empty() {
        add(found, Shown::InOrder, &view.question);
    }
    view.choices.iter().for_each(|one| button(one, found));
}

fn feedback(given: &Feedback, found: &mut Vec<PageText>) {
    for text in [&given.heading, &given.choice, &given.text] {
        add(found, Shown::InOrder, text);
    }
    for verdict in &given.verdicts {
        button(&verdict.principle, found);
        let below = format!("{} · {}", verdict.word, verdict.source);
        add(found, Shown::InOrder, &below);
    }
}

fn room(view: &RoomView, shown: Shown, found: &mut Vec<PageText>) {
    for person in &view.people {
        add(found, shown, &person.name);
        add(found, shown, &person.role);
    }
}

/// Adds a line. The window may draw the mark button as a flag, without a label.
fn said(line: &Utterance, found: &mut Vec<PageText>) {
    // If the speaker also said the line before, only screen readers get the speaker's name again.
    if let Some(speaker) = line.speaker.as_ref().filter(|_| !line.continues) {
        add(found, Shown::InOrder, speaker);
    }
    add(found, Shown::InOrder, &line.words);
    match &line.mark {
        Some(mark) if mark.icon.is_some() => add(found, Shown::AsText, &mark.label),
        Some(mark) => button(mark, found),
        None => {}
    }
}

/// Adds the label, the detail and the key of a button. The keys that continue or step back are not shown on a button.
fn button(one: &Button, found: &mut Vec<PageText>) {
    add(found, Shown::InOrder, &one.label);
    if let Some(detail) = &one.detail {
        add(found, Shown::InOrder, detail);
    }
    let key = one.key.and_then(|key| match key {
        Key::Digit(digit) => Some(digit.to_string()),
        Key::Character(typed) => Some(typed.to_uppercase().collect()),
        Key::Escape => Some("Esc".to_owned()),
        Key::Back | Key::Continue => None,
    });
    if let Some(key) = key {
        add(found, Shown::Somewhere, &key);
    }
}
