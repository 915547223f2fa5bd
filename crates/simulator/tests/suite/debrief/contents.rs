//! The contents of the debrief, and the jumps to its parts.

use samtalerum_simulator::{Action, Block, Body, Overlay, Page, Simulator, Training};

use super::{messages, reviewing};
use crate::support::{best, built_in, content, meetings, worst};

/// Maximum number of words in the contents, so that they are seen at a glance.
const MAX_WORDS: usize = 30;

/// Returns the parts that the contents lead to, with the labels of their links.
fn contents(page: &Page) -> Vec<(String, String)> {
    let Body::Columns { aside, .. } = &page.body else {
        panic!("a debrief has columns")
    };
    let links = aside.iter().find_map(|block| match block {
        Block::Contents { links, .. } => Some(links),
        _ => None,
    });
    let links = links.expect("a debrief has contents").iter();
    let links = links.map(|link| match &link.action {
        Action::GoTo(part) => (part.clone(), link.label.clone()),
        other => panic!("{} sends {other:?}", link.id),
    });
    links.collect()
}

/// Returns the names of the parts in the wide column, and the parts that are unfolded.
fn parts(page: &Page) -> (Vec<String>, Vec<String>) {
    let Body::Columns { main, .. } = &page.body else {
        panic!("a debrief has columns")
    };
    let is_open =
        |block: &&Block| matches!(block, Block::Fold { blocks, .. } if !blocks.is_empty());
    let name = |block: &Block| block.part_name().map(str::to_owned);
    let all = main.iter().filter_map(name).collect();
    let open = main.iter().filter(is_open).filter_map(name).collect();
    (all, open)
}

/// Opens the debrief of the worst path through the first meeting.
fn debrief() -> Simulator {
    let session = worst(&built_in(&meetings()[0]));
    reviewing(content(), "da", std::slice::from_ref(session.attempt()))
}

#[test]
fn they_lead_to_parts_of_the_page_in_its_order() {
    for language in ["da", "en"] {
        for scenario in meetings() {
            for session in [best(&scenario), worst(&built_in(&scenario))] {
                let attempt = std::slice::from_ref(session.attempt());
                let simulator = reviewing(content(), language, attempt);
                for page in [simulator.page(), simulator.report().unwrap().page] {
                    let links = contents(&page);
                    assert!((5..=9).contains(&links.len()), "{scenario}: {links:?}");
                    let words = links
                        .iter()
                        .map(|(_, label)| label.split_whitespace().count());
                    assert!(words.sum::<usize>() <= MAX_WORDS, "{scenario}: {links:?}");
                    let (all, _) = parts(&page);
                    let mut after = all.iter();
                    for (part, label) in links {
                        assert!(
                            after.any(|one| *one == part),
                            "{scenario}: {label} leads to {part}, but the page has {all:?}"
                        );
                    }
                }
            }
        }
    }
}

#[test]
fn they_say_how_much_is_in_each_part() {
    let simulator = debrief();
    let debrief = simulator.debrief().unwrap();
    let links = contents(&simulator.page());
    let label = |part: &str| {
        let link = links.iter().find(|(one, _)| one == part);
        link.map(|(_, label)| label.clone())
    };
    let ways =
        messages(&content(), "da").text(samtalerum_core::language::INTERFACE, "ways-heading");
    assert_eq!(label("fold:ways"), Some(ways), "nothing to count");
    let decisions = format!("({})", debrief.decisions.len());
    assert!(label("fold:decisions").unwrap().ends_with(&decisions));
    // The contents count only the turning points that the debrief shows: at most three.
    assert!(debrief.turning_points.len() <= 3 || label("turning-points").unwrap().ends_with("(3)"));
}

#[test]
fn a_jump_unfolds_the_part_and_stays_on_the_page() {
    let mut simulator = debrief();
    let before = simulator.page();
    assert_eq!(before.jump, None);
    for (number, part) in (1..).zip(["fold:decisions", "fold:decisions", "turning-points"]) {
        simulator.update(Action::GoTo(part.to_owned()));
        let page = simulator.page();
        let jump = page.jump.as_ref().unwrap();
        assert_eq!((jump.part.as_str(), jump.number), (part, number));
        assert_eq!(page.place, before.place);
        // A second jump to the same part does not fold it away. The page announces nothing, because screen readers read
        // the heading that gets the focus.
        assert_eq!(parts(&page).1, ["fold:decisions"]);
        assert_eq!((page.announcements, page.status), (vec![], vec![]));
    }
    // A later action is no jump, and neither is a return from the handbook.
    for action in [
        Action::ToggleFold("decisions".to_owned()),
        Action::Open(Overlay::Handbook),
        Action::Close,
    ] {
        simulator.update(action);
        assert_eq!(simulator.page().jump, None);
    }
    assert_eq!(parts(&simulator.page()).1, Vec::<String>::new());
}

#[test]
fn a_jump_from_the_handbook_unfolds_nothing() {
    let mut simulator = debrief();
    simulator.update(Action::Open(Overlay::Handbook));
    simulator.update(Action::GoTo("fold:decisions".to_owned()));
    simulator.update(Action::Close);
    assert_eq!(parts(&simulator.page()).1, Vec::<String>::new());
}
