//! The page about the program.

use samtalerum_simulator::{Action, Block, Body, Overlay, Training as _};

use super::support::simulator;

#[test]
fn the_contents_lead_to_each_section_in_order() {
    for language in ["da", "en"] {
        let mut simulator = simulator(language);
        simulator.update(Action::Open(Overlay::About));
        let Body::Columns { aside, main } = simulator.page().body else {
            panic!("the page has columns");
        };
        let [Block::Contents { links, .. }] = aside.as_slice() else {
            panic!("the contents are beside the sections");
        };
        let parts: Vec<&str> = main.iter().filter_map(Block::part_name).collect();
        assert!(parts.len() > 4, "{parts:?}");
        let led: Vec<Action> = links.iter().map(|link| link.action.clone()).collect();
        let wanted: Vec<Action> = parts
            .iter()
            .map(|part| Action::GoTo((*part).into()))
            .collect();
        assert_eq!(led, wanted);
        for part in parts {
            simulator.update(Action::GoTo(part.to_owned()));
            let jump = simulator.page().jump.expect("a jump within the page");
            assert_eq!(jump.part, part);
        }
    }
}
