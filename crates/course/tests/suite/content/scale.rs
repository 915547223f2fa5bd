//! Tests that every meeting of the course is of format 2, with facts, stakes and appraisals, and that its points
//! violate no invariant.

use samtalerum_core::language::scenario_scope;
use samtalerum_core::scenario::{Scenario, Then};

use crate::support::{built_in, content, explored, meetings};

/// The maximum number of states of a meeting.
const MAX_STATES: usize = 250_000;

/// The maximum number of characters of a choice, in every language.
const MAX_CHOICE: usize = 160;

fn choices(scenario: &Scenario) -> impl Iterator<Item = &str> {
    let scenes = scenario.scenes.values();
    let lists = scenes.filter_map(|scene| match &scene.then {
        Then::Choose(choices) => Some(choices),
        _ => None,
    });
    lists.flatten().map(|choice| choice.id.as_str())
}

#[test]
fn no_meeting_of_the_course_is_of_format_1() {
    for id in meetings() {
        assert!(built_in(&id).scenario.has_stakes(), "{id}");
    }
}

#[test]
fn the_scale_of_a_meeting_violates_nothing() {
    for id in meetings() {
        let paths = explored(&id);
        let states = paths.explored.state_count();
        assert!(paths.explored.complete && states <= MAX_STATES, "{id}");
        let mut violations = paths.violations();
        if content().course.is_introduction(&id) {
            violations.retain(|violation| violation.concerns_introduction());
        }
        assert_eq!(violations, [], "{id}");
        let mark = content().guidance.pass_mark;
        assert!(!paths.passes_with_as_many_breaches(mark), "{id}");
    }
}

#[test]
fn no_choice_of_a_meeting_is_long() {
    let content = content();
    for id in meetings() {
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
