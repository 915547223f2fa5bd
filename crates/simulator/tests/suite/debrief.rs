//! The debrief: its first screen, what is folded away, and the kinds of result.

mod appraisals;
mod code;
mod contents;
mod first_screen;
mod reflection;
mod results;

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::language::Messages;
use samtalerum_core::meeting::{Attempt, Mode, Session};
use samtalerum_core::paths::time::DEBRIEF_WORDS;
use samtalerum_simulator::{Action, Block, Body, Button, Page, Simulator, Training};

use super::support::{WEIGHED, appraise_truly, attempt_at, sentence, stored, take, write};

/// Two maximum numbers of words on the first screen: for a flawless attempt, and for any other attempt.
const MAX_WORDS: [usize; 2] = [DEBRIEF_WORDS, 700];

/// Stores these attempts, and opens the debrief of the last one.
fn reviewing(content: Arc<Content>, language: &str, attempts: &[Attempt]) -> Simulator {
    let store = Box::new(stored(attempts));
    let mut simulator = Simulator::new(content, store, &[language.to_owned()]);
    if let Some(last) = attempts.last() {
        simulator.update(Action::Review(last.header.id.clone()));
    }
    simulator
}

/// Collects every text of a page's columns, with the labels of its buttons.
fn texts(page: &Page) -> Vec<String> {
    fn button(one: &Button, texts: &mut Vec<String>) {
        texts.push(one.label.clone());
        texts.extend(one.detail.clone());
    }
    fn block(one: &Block, texts: &mut Vec<String>) {
        match one {
            Block::Heading { text, .. } | Block::Text { text, .. } => texts.push(text.clone()),
            Block::Badge { label, text, .. } => texts.extend([label.clone(), text.clone()]),
            Block::Quote(text) | Block::Own(text) => texts.push(text.clone()),
            Block::Scale(scale) => {
                texts.extend([scale.mine_label.clone(), scale.truth_label.clone()]);
            }
            Block::Ladder(rungs) => {
                for rung in rungs {
                    texts.extend([rung.label.clone(), rung.text.clone()]);
                }
            }
            Block::SideBySide { first, second } => {
                first
                    .iter()
                    .chain(second)
                    .for_each(|inner| block(inner, texts));
            }
            Block::Said(line) => texts.push(line.words.clone()),
            Block::Buttons(buttons) => buttons.iter().for_each(|one| button(one, texts)),
            // The contents only repeat headings, and another test limits their words. So do not count them here.
            Block::Contents { .. } => {}
            Block::Question { text, answers, .. } => {
                texts.push(text.clone());
                answers.iter().for_each(|one| button(one, texts));
            }
            Block::Fold {
                button: one,
                blocks,
            } => {
                button(one, texts);
                blocks.iter().for_each(|inner| block(inner, texts));
            }
            Block::Card { blocks, .. }
            | Block::Paper { blocks, .. }
            | Block::Beside { blocks, .. }
            | Block::Later(blocks) => blocks.iter().for_each(|inner| block(inner, texts)),
            Block::Result { heading, text, .. } => texts.extend([heading.clone(), text.clone()]),
            Block::Meters { meters, .. } => {
                for meter in meters {
                    texts.extend([meter.label.clone(), meter.value.clone()]);
                }
            }
            Block::Field { label, .. } => texts.push(label.clone()),
            Block::Facts(rows) => {
                for (term, text) in rows {
                    texts.extend([term.clone(), text.clone()]);
                }
            }
            Block::Keys(rows) => {
                for row in rows {
                    texts.extend([row.in_words(), row.does.clone()]);
                }
            }
            Block::Code { label, .. } => texts.push(label.clone()),
            Block::Paths(map) => texts.push(map.description.clone()),
            Block::Room(room) => texts.push(room.description.clone()),
            Block::Group { heading, blocks } => {
                texts.push(heading.clone());
                blocks.iter().for_each(|inner| block(inner, texts));
            }
            Block::CourseSteps(line) => texts.push(line.text.clone()),
        }
    }
    let Body::Columns { aside, main } = &page.body else {
        panic!("a debrief has columns")
    };
    let mut found = Vec::new();
    for one in aside.iter().chain(main) {
        block(one, &mut found);
    }
    found
}

/// Returns the blocks that the unfolded parts in the main column contain.
fn folded(page: &Page) -> Vec<&Block> {
    let Body::Columns { main, .. } = &page.body else {
        return Vec::new();
    };
    let inner = main.iter().filter_map(|block| match block {
        Block::Fold { blocks, .. } => Some(blocks),
        _ => None,
    });
    inner.flatten().collect()
}

fn words(page: &Page) -> usize {
    let texts = texts(page);
    texts
        .iter()
        .map(|text| text.split_whitespace().count())
        .sum()
}

#[track_caller]
fn says(page: &Page, wanted: &str) {
    let texts = texts(page);
    assert!(
        texts.iter().any(|text| text.contains(wanted)),
        "it does not say {wanted:?}: {texts:#?}"
    );
}

#[track_caller]
fn says_not(page: &Page, wanted: &str) {
    let texts = texts(page);
    assert!(
        !texts.iter().any(|text| text.contains(wanted)),
        "{texts:#?}"
    );
}

fn messages<'a>(content: &'a Content, language: &str) -> Messages<'a> {
    content.languages.messages(&language.parse().unwrap())
}

/// Returns a session of the test meeting in format 2. The session has not begun.
fn begun(content: &Content, mode: Mode) -> Session {
    let compiled = Arc::clone(&content.meetings[WEIGHED].compiled);
    Session::replay(compiled, attempt_at(content, WEIGHED, mode)).0
}

/// Plays the test meeting in format 2 with these two choices, true appraisals and a right note.
fn rightly(content: &Content, mode: Mode, choices: [&str; 2]) -> Session {
    let mut session = begun(content, mode);
    take(&mut session, &choices[..1]);
    appraise_truly(&mut session);
    take(&mut session, &choices[1..]);
    appraise_truly(&mut session);
    write(&mut session, &["note-said"]);
    assert!(session.is_over());
    session
}

/// Returns a copy of the session's attempt with this id and this start time, so that a store can have several attempts.
fn named(session: &Session, id: &str, started: u64) -> Attempt {
    let mut attempt = session.attempt().clone();
    attempt.header.id = id.to_owned();
    attempt.header.started = started;
    attempt
}
