//! The appraisal: its page, its keys, and what is stored.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::meeting::{Act, Mode};
use samtalerum_core::store::{MemoryStore, Store};
use samtalerum_simulator::{
    Action, Block, Body, ButtonKind, Key, Overlay, Page, PageName, Simulator, Training,
};

use super::support::{SharedStore, WEIGHED, press_key, sentence, weighed};

/// Opens the meeting and plays to its first appraisal.
fn at_first(store: Box<dyn Store>, language: &str, mode: Mode) -> Simulator {
    at_first_of(weighed(), store, language, mode)
}

fn at_first_of(
    content: Arc<Content>,
    store: Box<dyn Store>,
    language: &str,
    mode: Mode,
) -> Simulator {
    let mut simulator = Simulator::new(content, store, &[language.to_owned()]);
    simulator.update(Action::SetMode(mode));
    simulator.update(Action::Start(WEIGHED.to_owned()));
    simulator.update(Action::Begin);
    go_on(&mut simulator);
    simulator.update(Action::Choose("ask-amina".to_owned()));
    go_on(&mut simulator);
    assert_eq!(simulator.page().name, PageName::Appraisal);
    simulator
}

/// Presses the button that continues, until the page has no such button.
fn go_on(simulator: &mut Simulator) {
    while let Some(button) = simulator.page().button_for(Key::Continue) {
        let action = button.action.clone();
        simulator.update(action);
    }
}

fn in_memory() -> Box<dyn Store> {
    Box::new(MemoryStore::new())
}

fn press(simulator: &mut Simulator, keys: &[Key]) {
    keys.iter().for_each(|key| press_key(simulator, *key));
}

/// Returns the questions of a page, each with the labels of its answers.
fn questions(page: &Page) -> Vec<(String, Vec<String>)> {
    let Body::Columns { main, .. } = &page.body else {
        panic!("an appraisal has columns")
    };
    let question = |block: &Block| match block {
        Block::Question { text, answers, .. } => Some((
            text.clone(),
            answers.iter().map(|one| one.label.clone()).collect(),
        )),
        _ => None,
    };
    main.iter().filter_map(question).collect()
}

/// Returns `true` if the page has a paragraph with this text.
fn says(page: &Page, wanted: &str) -> bool {
    let Body::Columns { main, .. } = &page.body else {
        return false;
    };
    let is = |block: &Block| matches!(block, Block::Text { text, .. } if text == wanted);
    main.iter().any(is)
}

fn submits(page: &Page) -> bool {
    let buttons = page.buttons();
    buttons.iter().any(|one| one.id == "appraise")
}

fn missing(language: &str, open: &[&str]) -> String {
    let open: Vec<String> = open.iter().map(|id| sentence(language, id, &[])).collect();
    let open = open.join(" · ");
    sentence(language, "appraisal-missing", &[("questions", &open)])
}

#[test]
fn it_asks_four_questions_and_says_which_has_no_answer() {
    for language in ["da", "en"] {
        let mut simulator = at_first(in_memory(), language, Mode::Practice);
        let page = simulator.page();
        let counts: Vec<usize> = questions(&page).iter().map(|(_, all)| all.len()).collect();
        assert_eq!(counts, [5, 4, 6, 3]);
        assert!(!submits(&page));
        let all = ["appraisal-level", "appraisal-basis", "appraisal-confidence"];
        assert!(says(&page, &missing(language, &all)));
        press(&mut simulator, &[Key::Digit(2), Key::Character('y')]);
        assert!(says(
            &simulator.page(),
            &missing(language, &["appraisal-basis"])
        ));
        press(&mut simulator, &[Key::Digit(6)]);
        assert!(submits(&simulator.page()));
        assert!(!format!("{:?}", simulator.page()).contains('⟨'));
    }
}

#[test]
fn not_yet_asks_what_comes_first_and_another_answer_does_not() {
    let mut simulator = at_first(in_memory(), "da", Mode::Practice);
    press(
        &mut simulator,
        &[Key::Digit(1), Key::Digit(7), Key::Character('x')],
    );
    let page = simulator.page();
    let asked = questions(&page);
    assert_eq!(asked.len(), 5);
    let guidance = &weighed().guidance;
    assert_eq!(asked[2].1.len(), guidance.ladder_needs_basis_from - 1);
    assert!(!submits(&page));
    assert!(says(&page, &missing("da", &["appraisal-first"])));
    press(&mut simulator, &[Key::Character('m')]);
    let draft = simulator.session().unwrap().appraisal();
    assert_eq!(draft.first.as_ref(), Some(&guidance.ladder[3]));
    assert!(submits(&simulator.page()));
    // Another answer about the basis removes the question about the first step.
    press(&mut simulator, &[Key::Digit(8)]);
    assert_eq!(questions(&simulator.page()).len(), 4);
    assert!(submits(&simulator.page()));
}

#[test]
fn at_most_three_facts_are_built_on() {
    let mut simulator = at_first(in_memory(), "en", Mode::Practice);
    let chosen = |simulator: &Simulator| {
        let buttons = simulator.page();
        let buttons = buttons.buttons();
        let ticked = |one: &&&samtalerum_simulator::Button| one.kind == ButtonKind::Check(true);
        buttons.iter().filter(ticked).count()
    };
    for (key, expected) in [('a', 1), ('b', 2), ('c', 3), ('d', 3), ('b', 2), ('d', 3)] {
        press(&mut simulator, &[Key::Character(key)]);
        assert_eq!(chosen(&simulator), expected, "after {key}");
    }
    assert!(says(
        &simulator.page(),
        &sentence("en", "appraisal-grounds-full", &[])
    ));
}

/// A front end may send the same key twice, or the key of a page that is no longer open.
#[test]
fn a_submission_that_is_sent_twice_submits_nothing_else() {
    let mut simulator = at_first(in_memory(), "da", Mode::Assessment);
    simulator.update(Action::SubmitAppraisal);
    assert_eq!(simulator.page().name, PageName::Appraisal, "unanswered");
    simulator.update(Action::SubmitNote);
    press(
        &mut simulator,
        &[Key::Digit(2), Key::Digit(6), Key::Character('y')],
    );
    simulator.update(Action::SubmitNote);
    assert_eq!(simulator.page().name, PageName::Appraisal, "no note yet");
    simulator.update(Action::SubmitAppraisal);
    go_on(&mut simulator);
    simulator.update(Action::Choose("offer-time-alone".to_owned()));
    go_on(&mut simulator);
    assert_eq!(simulator.page().name, PageName::Appraisal);
    press(
        &mut simulator,
        &[Key::Digit(2), Key::Digit(6), Key::Character('y')],
    );
    simulator.update(Action::SubmitAppraisal);
    assert_eq!(simulator.page().name, PageName::Note);
    simulator.update(Action::SubmitAppraisal);
    assert_eq!(simulator.page().name, PageName::Note, "no longer open");
}

#[test]
fn nothing_shows_what_is_right_before_the_meeting_is_over() {
    for mode in [Mode::Practice, Mode::Assessment] {
        let mut simulator = at_first(in_memory(), "da", mode);
        let before = simulator.page();
        press(
            &mut simulator,
            &[Key::Digit(5), Key::Digit(9), Key::Character('z')],
        );
        simulator.update(Action::SubmitAppraisal);
        let page = simulator.page();
        assert_eq!(page.name, PageName::Meeting);
        let Body::Meeting(view) = &page.body else {
            panic!("the meeting goes on")
        };
        assert_eq!(view.feedback, None);
        simulator.update(Action::Open(Overlay::Transcript));
        let transcript = format!("{:?}", simulator.page());
        assert!(transcript.contains(&sentence("da", "you-appraised", &[])));
        simulator.update(Action::Close);
        go_on(&mut simulator);
        simulator.update(Action::Choose("offer-time-alone".to_owned()));
        go_on(&mut simulator);
        // Both appraisals have the same heading, texts and questions.
        let after = simulator.page();
        assert_eq!(after.title, before.title);
        let texts = |page: &Page| {
            let asked = questions(page).into_iter();
            let asked = asked.map(|(text, all)| (text, all.len()));
            asked.collect::<Vec<_>>()
        };
        assert_eq!(texts(&after), texts(&before));
    }
}

#[test]
fn every_answer_is_stored_and_a_step_back_returns_to_them() {
    let store = SharedStore::default();
    let mut simulator = at_first(Box::new(store.handle()), "da", Mode::Practice);
    press(
        &mut simulator,
        &[Key::Digit(2), Key::Digit(2), Key::Character('a')],
    );
    let id = simulator.session().unwrap().attempt().header.id.clone();
    let page = simulator.page();
    // An answer that is given twice is stored once.
    let acts = &simulator.session().unwrap().attempt().acts;
    let levels = acts.iter().filter(|one| matches!(one.act, Act::Level(_)));
    assert_eq!(levels.count(), 1);
    drop(simulator);
    let mut simulator = Simulator::new(weighed(), Box::new(store.handle()), &["da".to_owned()]);
    simulator.update(Action::Resume(id));
    assert_eq!(simulator.page().body, page.body);
    // After the submission, a step back from the next decision returns to the submitted answers.
    press(&mut simulator, &[Key::Digit(6), Key::Character('y')]);
    let answered = simulator.page();
    simulator.update(Action::SubmitAppraisal);
    go_on(&mut simulator);
    press(&mut simulator, &[Key::Back]);
    assert_eq!(simulator.page().body, answered.body);
    // Another step back returns to the choice before the appraisal.
    press(&mut simulator, &[Key::Back]);
    assert_eq!(simulator.page().name, PageName::Meeting);
}

#[test]
fn the_seed_shuffles_the_facts() {
    let mut orders = std::collections::BTreeSet::new();
    for _ in 0..8 {
        let simulator = at_first(in_memory(), "da", Mode::Practice);
        let facts = questions(&simulator.page())[2].1.clone();
        orders.insert(facts);
    }
    assert!(orders.len() > 2, "{orders:?}");
}

#[test]
fn the_answers_of_one_appraisal_are_a_group_for_the_arrow_keys() {
    let simulator = at_first(in_memory(), "da", Mode::Practice);
    let page = simulator.page();
    let answers: Vec<_> = page.answers().collect();
    for pair in answers.windows(2) {
        let next = page.neighbour(&pair[0].id, samtalerum_simulator::Step::After);
        assert_eq!(next, Some(pair[1]));
    }
}
