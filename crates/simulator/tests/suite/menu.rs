//! Tests of the menu's cards: what they say about how far the trainee has come.

use samtalerum_core::meeting::{Attempt, Mode, Session};
use samtalerum_simulator::{Action, Block, Body, Simulator, Tone, Training as _};

use super::support::{best, built_in, content, meetings, sentence, stored, worst};

/// Returns an attempt of this session with another mode, as if it had been begun in that mode.
fn in_mode(session: &Session, mode: Mode, id: &str) -> Attempt {
    let mut attempt = session.attempt().clone();
    attempt.header.mode = mode;
    attempt.header.id = id.to_owned();
    attempt
}

/// Returns the tone and the label of the badge on the meeting's card, if these attempts are stored.
fn state(meeting: &str, attempts: &[Attempt]) -> (Tone, String) {
    fn badge(blocks: &[Block], card: &str) -> Option<(Tone, String)> {
        blocks.iter().find_map(|block| match block {
            Block::Card { id, blocks, .. } if id == card => badge(blocks, ""),
            Block::Beside { blocks, .. } => badge(blocks, card),
            Block::SideBySide { first, second } => {
                badge(first, card).or_else(|| badge(second, card))
            }
            Block::Badge { tone, label, .. } if card.is_empty() => Some((*tone, label.clone())),
            _ => None,
        })
    }
    let store = Box::new(stored(attempts));
    let mut simulator = Simulator::new(content(), store, &["da".to_owned()]);
    simulator.update(Action::Menu);
    let Body::Columns { main, .. } = simulator.page().body else {
        panic!("a menu has columns")
    };
    badge(&main, &format!("meeting:{meeting}")).expect("the meeting has a card with a badge")
}

/// Only an assessment passes a meeting. A passed practice must not look as if the meeting were passed.
#[test]
fn a_card_says_passed_only_after_an_assessment_that_was_passed() {
    let meetings = meetings();
    let meeting = &meetings[0];
    let (right, wrong) = (best(meeting), worst(&built_in(meeting)));
    let said = |id: &str| sentence("da", id, &[]);
    assert_eq!(state(meeting, &[]), (Tone::Plain, said("state-new")));
    let practice = in_mode(&right, Mode::Practice, "practice");
    assert_eq!(
        state(meeting, std::slice::from_ref(&practice)),
        (Tone::Plain, said("state-practised"))
    );
    let failed = in_mode(&wrong, Mode::Assessment, "failed");
    assert_eq!(
        state(meeting, &[practice.clone(), failed.clone()]),
        (Tone::Bad, said("not-passed"))
    );
    let passed = in_mode(&right, Mode::Assessment, "passed");
    assert_eq!(
        state(meeting, &[passed, failed]),
        (Tone::Good, said("passed"))
    );
    let mut begun = practice;
    begun.acts.truncate(2);
    assert_eq!(
        state(meeting, &[begun]),
        (Tone::Marked, said("state-begun"))
    );
}
