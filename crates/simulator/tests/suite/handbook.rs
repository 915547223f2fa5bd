//! The links of the handbook: from a verdict or a sign in the debrief to the entry and back, and from the entry to
//! meetings.

use std::collections::BTreeSet;

use samtalerum_core::guidance::Area;
use samtalerum_simulator::{
    Action, Block, Body, Button, Overlay, Page, PageName, Section, Simulator, Training,
};

use super::support::{content, meetings, next_answer, sentence, silent, simulator};

fn at(button: &Button) -> bool {
    matches!(
        button.action,
        Action::Begin | Action::Continue | Action::Choose(_) | Action::SubmitNote | Action::Debrief
    )
}

/// Plays on to the next page of this kind. Takes the last choice that is listed at each decision.
fn play_to(simulator: &mut Simulator, name: PageName) {
    for _ in 0..300 {
        let page = simulator.page();
        if page.name == name {
            return;
        }
        if page.name == PageName::Appraisal {
            simulator.update(next_answer(&page));
            continue;
        }
        let on = page.buttons().into_iter().rev().find(|button| at(button));
        simulator.update(on.expect("a button that continues").action.clone());
    }
    panic!("no {name:?} is reached");
}

fn actions(page: &Page) -> Vec<Action> {
    let buttons = page.buttons().into_iter();
    buttons.map(|button| button.action.clone()).collect()
}

/// Returns the meetings that can be started from a page.
fn starts(page: &Page) -> BTreeSet<String> {
    let starts = actions(page).into_iter().filter_map(|action| match action {
        Action::Start(meeting) => Some(meeting),
        _ => None,
    });
    starts.collect()
}

#[test]
fn every_link_of_every_debrief_opens_an_entry_that_links_back() {
    for meeting in meetings() {
        let mut simulator = simulator("da");
        simulator.update(Action::Start(meeting.clone()));
        play_to(&mut simulator, PageName::Debrief);
        for fold in ["decisions", "note", "signs"] {
            simulator.update(Action::ToggleFold(fold.to_owned()));
        }
        let debrief = simulator.page();
        let one_by_one = ["decision:", "note:", "sign:"];
        let links = debrief.buttons().into_iter().filter(|button| {
            matches!(
                button.action,
                Action::OpenPrinciple(_) | Action::OpenSign(_)
            ) && one_by_one.iter().any(|place| button.id.starts_with(place))
        });
        let links: Vec<&Button> = links.collect();
        assert!(!links.is_empty(), "{meeting}");
        for link in links {
            simulator.update(link.action.clone());
            assert_eq!(simulator.page().name, PageName::Handbook);
            let back = Action::ShowInDebrief(link.id.clone());
            assert!(
                actions(&simulator.page()).contains(&back),
                "{meeting}: the link back to {} is missing",
                link.id
            );
            simulator.update(back);
            let page = simulator.page();
            assert_eq!((page.name, &page.place), (debrief.name, &debrief.place));
            assert_eq!(page.focus.as_ref(), Some(&link.id));
        }
    }
}

#[test]
fn an_entry_counts_its_occurrences_by_verdict() {
    let mut simulator = simulator("da");
    simulator.update(Action::Start(meetings()[1].clone()));
    play_to(&mut simulator, PageName::Debrief);
    let judged = simulator.debrief().unwrap();
    for result in &judged.principles {
        simulator.update(Action::OpenPrinciple(result.principle.clone()));
        let page = simulator.page();
        let links: Vec<&Button> = page
            .buttons()
            .into_iter()
            .filter(|button| matches!(button.action, Action::ShowInDebrief(_)))
            .collect();
        let ending = |id| {
            let verdict = format!("– {}", sentence("da", id, &[]));
            let matching = links.iter().filter(|link| link.label.ends_with(&verdict));
            matching.count()
        };
        let listed = (
            ending("was-followed"),
            ending("was-partly"),
            ending("was-breached"),
        );
        let counted = (result.follows, result.partly, result.breaches);
        assert_eq!(listed, counted, "{}", result.principle);
    }
    assert!(!judged.principles.is_empty());
}

#[test]
fn a_principle_lists_the_meetings_that_judge_it() {
    let content = content();
    for id in content.guidance.principles.keys() {
        let mut simulator = simulator("en");
        simulator.update(Action::OpenPrinciple(id.clone()));
        let judging = content.meetings.iter().filter(|(_, meeting)| {
            let principles = &meeting.compiled.principles;
            principles.iter().any(|one| one == id)
        });
        let judging = judging.map(|(meeting, _)| content.course.meeting_of(meeting).to_owned());
        let judging: BTreeSet<String> = judging.collect();
        assert_eq!(starts(&simulator.page()), judging, "{id}");
        let first = judging.first().expect("every principle is judged").clone();
        simulator.update(Action::Start(first.clone()));
        assert_eq!(simulator.page().name, PageName::CaseFile);
        let played = &simulator.session().unwrap().compiled().scenario.id;
        assert_eq!(content.course.meeting_of(played), first);
    }
}

#[test]
fn a_principle_says_what_kind_of_rule_it_is() {
    for (id, kind) in [
        ("exclusion-needs-weighty-grounds", "statute"),
        ("record-the-basis", "authority’s guidance"),
        ("safety-first", "recognised practice"),
        ("weigh-the-citizens-wish", "the course’s own view"),
    ] {
        let mut simulator = simulator("en");
        simulator.update(Action::OpenPrinciple(id.to_owned()));
        let page = serde_json::to_string(&simulator.page()).unwrap();
        assert!(page.contains(&format!(" · {kind} · certainty: ")), "{id}");
    }
}

#[test]
fn a_principle_says_whether_it_is_a_power_or_a_duty_and_the_list_how_old_the_law_is() {
    let mut simulator = simulator("en");
    let mut text_of = |action: Action| {
        simulator.update(action);
        serde_json::to_string(&simulator.page()).unwrap()
    };
    let power = text_of(Action::OpenPrinciple(
        "exclusion-needs-weighty-grounds".to_owned(),
    ));
    assert!(power.contains("a power (may)"), "{power}");
    let duty = text_of(Action::OpenPrinciple("ask-the-citizen".to_owned()));
    assert!(duty.contains("a duty (must)"), "{duty}");
    let list = text_of(Action::Show(Section::Principles(None)));
    assert!(list.contains("knew them on 1 July 2025"), "{list}");
}

#[test]
fn a_finished_meeting_can_be_reviewed_from_a_principle() {
    let mut simulator = simulator("da");
    let meeting = meetings()[1].clone();
    simulator.update(Action::Start(meeting.clone()));
    play_to(&mut simulator, PageName::Debrief);
    let principle = simulator.debrief().unwrap().principles[0].principle.clone();
    simulator.update(Action::Menu);
    simulator.update(Action::Open(Overlay::Handbook));
    let list = simulator.page();
    let open = Action::OpenPrinciple(principle);
    assert!(
        actions(&list).contains(&open),
        "the list leads to the entry"
    );
    simulator.update(open);
    let page = simulator.page();
    let review = actions(&page)
        .into_iter()
        .find(|action| matches!(action, Action::Review(_)));
    simulator.update(review.expect("the finished attempt can be reviewed"));
    assert_eq!(simulator.page().name, PageName::Debrief);
    assert_eq!(simulator.session().unwrap().compiled().scenario.id, meeting);
}

/// Once a meeting was played, the menu names the principles that the meeting trains. Before that, they would give away
/// whether somebody in it is controlled.
#[test]
fn the_menu_names_the_rules_of_a_meeting_once_it_was_finished() {
    let mut simulator = simulator("da");
    let meeting = meetings()[1].clone();
    let trained = content().meetings[&meeting]
        .compiled
        .scenario
        .trains
        .clone();
    let names = |simulator: &Simulator| {
        let page = format!("{:?}", simulator.page());
        let name = |id: &String| sentence("da", &format!("principle-{id}"), &[]);
        trained.iter().filter(|id| page.contains(&name(id))).count()
    };
    assert_eq!(names(&simulator), 0);
    simulator.update(Action::Start(meeting));
    play_to(&mut simulator, PageName::Debrief);
    simulator.update(Action::Menu);
    assert_eq!(names(&simulator), trained.len());
}

/// The list of meetings would give away which principles the open meeting judges, and the buttons of the list would
/// leave the open meeting.
#[test]
fn the_list_of_meetings_is_withheld_during_a_meeting() {
    for language in ["da", "en"] {
        let mut simulator = simulator(language);
        simulator.update(Action::Start(meetings()[1].clone()));
        play_to(&mut simulator, PageName::Meeting);
        let before = simulator.page();
        for id in content().guidance.principles.keys() {
            simulator.update(Action::OpenPrinciple(id.clone()));
            let page = simulator.page();
            assert_eq!(page.name, PageName::Handbook);
            assert!(starts(&page).is_empty(), "{id}");
            let leads_there = |action: &Action| matches!(action, Action::ShowInDebrief(_));
            assert!(!actions(&page).iter().any(leads_there), "{id}");
            // If a front end sends `ShowInDebrief` during a meeting, nothing happens.
            simulator.update(Action::ShowInDebrief("decision:0".into()));
            assert_eq!(simulator.page().name, PageName::Handbook);
            simulator.update(Action::Close);
            assert_eq!(simulator.page().place, before.place);
        }
    }
}

#[test]
fn the_back_button_of_an_entry_returns_to_the_search_or_the_list() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Handbook));
    let back = |simulator: &mut Simulator| {
        let page = simulator.page();
        let buttons = page.buttons();
        let back = buttons.iter().find(|button| button.id == "handbook-back");
        simulator.update(back.expect("a back button").action.clone());
    };
    let first = content().guidance.principles.keys().next().unwrap().clone();
    for before in [
        Action::Search("bisidder".into()),
        Action::Show(Section::Principles(Some(Area::Safety))),
        Action::Show(Section::Signs),
    ] {
        simulator.update(before);
        let list = simulator.page();
        simulator.update(Action::OpenPrinciple(first.clone()));
        assert_ne!(simulator.page().place, list.place);
        back(&mut simulator);
        assert_eq!(silent(simulator.page()), silent(list));
    }
}

#[test]
fn the_back_button_after_a_debrief_lists_the_entrys_area() {
    let mut simulator = simulator("da");
    let (id, principle) = content()
        .guidance
        .principles
        .iter()
        .map(|(id, one)| (id.clone(), one.clone()))
        .next_back()
        .unwrap();
    simulator.update(Action::OpenPrinciple(id));
    simulator.update(Action::Show(Section::Principles(Some(principle.area))));
    let wanted = simulator.page();
    simulator.update(Action::Close);
    let id = content()
        .guidance
        .principles
        .keys()
        .next_back()
        .unwrap()
        .clone();
    simulator.update(Action::OpenPrinciple(id));
    let page = simulator.page();
    let buttons = page.buttons();
    let back = buttons.iter().find(|button| button.id == "handbook-back");
    simulator.update(back.unwrap().action.clone());
    assert_eq!(simulator.page(), wanted);
}

/// Each sign of the catalogue has a page of its own, with its innocent explanation.
#[test]
fn a_sign_has_a_page_with_its_innocent_explanation() {
    for id in content().guidance.signs.keys() {
        let mut simulator = simulator("da");
        simulator.update(Action::OpenSign(id.clone()));
        let page = simulator.page();
        let Body::Columns { main, .. } = &page.body else {
            panic!("the handbook has columns")
        };
        let card = format!("sign:{id}");
        let there = main.iter().any(|block| match block {
            Block::Card { id, blocks, .. } => {
                *id == card && blocks.iter().any(|one| matches!(one, Block::Badge { .. }))
            }
            _ => false,
        });
        assert!(there, "{id}");
    }
}

/// A search ignores extra spaces, punctuation, upper and lower case, and the composition of accents. It accepts several
/// words.
#[test]
fn a_search_finds_what_is_meant() {
    let mut simulator = simulator("da");
    simulator.update(Action::Open(Overlay::Handbook));
    let mut found = |typed: &str| {
        simulator.update(Action::Search(typed.to_owned()));
        let Body::Columns { main, .. } = simulator.page().body else {
            panic!("no columns");
        };
        let cards = main.into_iter().filter_map(|block| match block {
            Block::Card { id, .. } => Some(id),
            _ => None,
        });
        cards.collect::<Vec<_>>()
    };
    for (typed, same) in [
        ("§ 8", "§8"),
        ("§ 8", "§\u{a0}8"),
        ("forvaltningsloven § 8", "Forvaltningsloven, §8"),
        ("på", "pa\u{30a}"),
        ("PÅ", "på"),
        ("bisidder tolk", "tolk  Bisidder."),
    ] {
        let cards = found(typed);
        assert!(!cards.is_empty(), "{typed}");
        assert_eq!(cards, found(same), "{same:?}");
    }
    let both = found("bisidder tolk");
    let (bisidder, tolk) = (found("bisidder"), found("tolk"));
    assert!(
        both.iter()
            .all(|card| bisidder.contains(card) && tolk.contains(card))
    );
    assert!(found("bisidder nothing-of-the-kind").is_empty());
}
