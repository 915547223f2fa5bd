//! The code of the attempt in its debrief.

use samtalerum_core::code::decode;
use samtalerum_core::meeting::{Act, Attempt};
use samtalerum_simulator::{Action, Block, Page, Simulator, Training};

use super::{folded, reviewing};
use crate::support::{best, content, meetings};

/// Returns the code on a page, or `None` if the page shows no code.
fn code_on(page: &Page) -> Option<String> {
    folded(page).into_iter().find_map(|block| match block {
        Block::Code { code, .. } => Some(code.clone()),
        _ => None,
    })
}

/// Opens the debrief of an attempt, with its code unfolded.
fn debrief(meeting: &str) -> Simulator {
    let attempt = best(meeting).attempt().clone();
    let mut simulator = reviewing(content(), "da", &[attempt]);
    assert_eq!(code_on(&simulator.page()), None, "it is folded away");
    simulator.update(Action::ToggleFold("code".to_owned()));
    simulator
}

#[test]
fn the_debrief_and_its_report_have_the_code_of_the_attempt() {
    let meeting = &meetings()[1];
    let simulator = debrief(meeting);
    let code = code_on(&simulator.page()).expect("it is unfolded");
    let decoded = decode(&code, &content()).unwrap();
    let chosen = |attempt: &Attempt| -> Vec<Act> {
        let acts = attempt.acts.iter().map(|one| one.act.clone());
        acts.filter(|act| matches!(act, Act::Choose(_) | Act::Mark(_)))
            .collect()
    };
    assert_eq!(chosen(&decoded.attempt), chosen(best(meeting).attempt()));
    assert_eq!(code_on(&simulator.report().unwrap().page), Some(code));
}
