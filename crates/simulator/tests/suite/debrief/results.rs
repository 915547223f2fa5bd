//! The kinds of result, in the debrief and in the menu.

use std::sync::Arc;

use samtalerum_core::meeting::{Attempt, Mode};
use samtalerum_core::store::MemoryStore;
use samtalerum_simulator::{Action, Block, Body, Page, Simulator, Training};

use super::{named, reviewing, rightly, says, texts};
use crate::support::{OLD, best_of, old, sentence, weighed};

#[test]
fn each_kind_of_result_is_named_and_only_assessments_complete_the_course() {
    let content = weighed();
    let flawless = ["ask-amina", "offer-time-alone"];
    let practice = rightly(&content, Mode::Practice, flawless);
    let assessment = rightly(&content, Mode::Assessment, flawless);
    let poor = rightly(
        &content,
        Mode::Assessment,
        ["ask-yusuf", "offer-time-alone"],
    );
    let mut again = named(&practice, "again", 3);
    again.header.again_from = Some("practice".to_owned());
    let ui = |id| sentence("en", id, &[]);
    let (old_meeting, its_paths) = old();
    let course_is_done = |attempts: &[Attempt]| {
        let mut simulator = reviewing(Arc::clone(&content), "en", attempts);
        simulator.update(Action::Menu);
        let page = simulator.page();
        let done = texts(&page).contains(&ui("course-passed"));
        (done, page)
    };
    let (done, _) = course_is_done(&[named(&practice, "practice", 1)]);
    assert!(!done, "practice");
    let (done, page) = course_is_done(&[
        named(&best_of(&old_meeting, &its_paths), "old", 1),
        named(&practice, "practice", 2),
        again.clone(),
    ]);
    assert!(!done, "a new attempt from a choice");
    says(&page, &ui("why-not-assessed"));
    says(&page, &ui("attempt-again"));
    let (done, page) = course_is_done(&[
        named(&poor, "first", 1),
        named(&practice, "practice", 2),
        again.clone(),
        named(&assessment, "second", 4),
    ]);
    assert!(done, "an assessment");
    // The result of the first assessment is shown in addition to the best result.
    let first = reviewing(Arc::clone(&content), "en", &[named(&poor, "first", 1)]);
    let first = first.debrief().unwrap().percent.unwrap();
    assert!(first < 100);
    let first = first.to_string();
    let values = [("first", first.as_str()), ("best", "100")];
    says(&page, &sentence("en", "results-assessment", &values));
    // The report on each attempt names the kind of attempt.
    for (attempt, kind) in [
        (named(&practice, "practice", 1), ui("mode-practice")),
        (again, ui("attempt-again")),
        (named(&assessment, "second", 4), ui("mode-assessment")),
    ] {
        let id = attempt.header.id.clone();
        let simulator = reviewing(Arc::clone(&content), "en", &[attempt]);
        assert_eq!(simulator.report().unwrap().subtitle, kind, "{id}");
        let sentence = match id.as_str() {
            "again" => ui("kind-again"),
            "second" => ui("kind-assessment"),
            _ => sentence("en", "kind-practice", &[("steps", "0")]),
        };
        says(&simulator.page(), &sentence);
    }
}

#[test]
fn the_menu_names_the_old_scale_only_beside_the_new_one() {
    let mut mixed = Simulator::new(weighed(), Box::new(MemoryStore::new()), &["da".to_owned()]);
    mixed.update(Action::Menu);
    let old = sentence("da", "old-scale", &[]);
    let page = mixed.page();
    assert_eq!(texts(&page).iter().filter(|text| **text == old).count(), 1);
    let Body::Columns { main, .. } = page.body.clone() else {
        panic!("a menu has columns")
    };
    let is_old =
        |card: &Block| matches!(card, Block::Card { id, .. } if *id == format!("meeting:{OLD}"));
    let cards = main.into_iter().flat_map(|block| match block {
        Block::SideBySide { first, second } => [first, second].concat(),
        block => vec![block],
    });
    let body = Body::Columns {
        aside: Vec::new(),
        main: cards.filter(is_old).collect(),
    };
    assert!(texts(&Page { body, ..page }).contains(&old));
}
