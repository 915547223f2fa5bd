//! The meetings of format 2, with facts, stakes and appraisals, and those that are not converted yet.

use samtalerum_core::language::scenario_scope;
use samtalerum_core::scenario::{Scenario, Then};

use crate::support::{built_in, content, explored, meetings};

/// The meetings that are still of format 1. The list may only become shorter.
const LEFT: [&str; 1] = ["first-steps"];

/// The maximum number of states of a meeting.
const MAX_STATES: usize = 250_000;

/// The maximum number of characters of a choice, in every language.
const MAX_CHOICE: usize = 160;

/// Returns the ids of the meetings of format 2.
fn converted() -> Vec<String> {
    let all = meetings().into_iter();
    all.filter(|id| built_in(id).scenario.has_stakes())
        .collect()
}

fn choices(scenario: &Scenario) -> impl Iterator<Item = &str> {
    let scenes = scenario.scenes.values();
    let lists = scenes.filter_map(|scene| match &scene.then {
        Then::Choose(choices) => Some(choices),
        _ => None,
    });
    lists.flatten().map(|choice| choice.id.as_str())
}

#[test]
fn the_meetings_that_are_left_to_convert_are_listed() {
    let all = meetings().into_iter();
    let mut left: Vec<String> = all
        .filter(|id| !built_in(id).scenario.has_stakes())
        .collect();
    left.sort();
    let mut listed = LEFT.to_vec();
    listed.sort_unstable();
    assert_eq!(left, listed, "a meeting that is converted leaves the list");
}

#[test]
fn the_scale_of_a_converted_meeting_violates_nothing() {
    for id in converted() {
        let paths = explored(&id);
        let states = paths.explored.state_count();
        assert!(paths.explored.complete && states <= MAX_STATES, "{id}");
        assert_eq!(paths.violations(), [], "{id}");
        let mark = content().guidance.pass_mark;
        assert!(!paths.passes_with_as_many_breaches(mark), "{id}");
    }
}

#[test]
fn no_choice_of_a_converted_meeting_is_long() {
    let content = content();
    for id in converted() {
        for tag in content.languages.tags() {
            let words = content.languages.messages(tag);
            for choice in choices(&built_in(&id).scenario) {
                let text = words.find(&scenario_scope(&id), choice, None, None);
                let length = text.map_or(0, |text| text.chars().count());
                assert!(
                    (1..=MAX_CHOICE).contains(&length),
                    "{id}, {tag}: {choice} has {length} characters"
                );
            }
        }
    }
}
