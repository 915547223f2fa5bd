//! Tests of the menu: the cards, their groups, the steps of the course, and the disclaimer.

use std::sync::Arc;

use samtalerum_core::content::Content;
use samtalerum_core::meeting::{Attempt, Mode, Session};
use samtalerum_core::scenario::Level;
use samtalerum_simulator::{
    Action, Block, Body, Button, CourseStep, CourseSteps, Key, MeetingStanding, Page, Simulator,
    Tone, Training as _,
};

use super::support::{best, built_in, content, meetings, sentence, stored, worst};

/// Returns a copy of the session's attempt with this id, as if it had been begun in this mode.
fn in_mode(session: &Session, mode: Mode, id: &str) -> Attempt {
    let mut attempt = session.attempt().clone();
    attempt.header.mode = mode;
    attempt.header.id = id.to_owned();
    attempt
}

/// Returns the menu of a course for a store with these attempts.
fn menu(content: Arc<Content>, attempts: &[Attempt]) -> Page {
    let store = Box::new(stored(attempts));
    let mut simulator = Simulator::new(content, store, &["da".to_owned()]);
    simulator.update(Action::Menu);
    simulator.page()
}

/// Returns the built-in course. Its meetings are sorted by `key`, which is applied to the level of each meeting.
fn ordered_by<K: Ord>(key: fn(Level) -> K) -> Arc<Content> {
    let mut content = samtalerum_course::content();
    let meetings = &content.meetings;
    let level = |id: &str| meetings[id].compiled.scenario.level;
    let order = &mut content.course.meetings;
    order.sort_by_key(|meeting| key(level(&meeting.scenario)));
    content.offer_meetings();
    Arc::new(content)
}

/// Returns the built-in course with the easiest meetings first.
fn sorted_course() -> Arc<Content> {
    ordered_by(|level| level)
}

/// Returns the narrow and the wide column of a menu.
fn columns(page: Page) -> (Vec<Block>, Vec<Block>) {
    match page.body {
        Body::Columns { aside, main } => (aside, main),
        Body::Meeting(_) => panic!("a menu has columns"),
    }
}

/// Returns these blocks and all blocks within them. The blocks within a block follow it.
fn flat(blocks: &[Block]) -> Vec<&Block> {
    fn add<'a>(found: &mut Vec<&'a Block>, block: &'a Block) {
        found.push(block);
        match block {
            Block::Card { blocks, .. }
            | Block::Beside { blocks, .. }
            | Block::Group { blocks, .. } => blocks.iter().for_each(|inner| add(found, inner)),
            Block::SideBySide { first, second } => {
                first
                    .iter()
                    .chain(second)
                    .for_each(|inner| add(found, inner));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    blocks.iter().for_each(|block| add(&mut found, block));
    found
}

/// Returns the blocks of a meeting's card.
fn card<'a>(main: &'a [Block], meeting: &str) -> &'a [Block] {
    let wanted = format!("meeting:{meeting}");
    let found = flat(main).into_iter().find_map(|block| match block {
        Block::Card { id, blocks, .. } if *id == wanted => Some(blocks),
        _ => None,
    });
    found.expect("the meeting has a card")
}

/// Returns the tone, the label and the text of the badge on the meeting's card.
fn badge(main: &[Block], meeting: &str) -> (Tone, String, String) {
    let blocks = flat(card(main, meeting)).into_iter();
    let mut badges = blocks.filter_map(|block| match block {
        Block::Badge { tone, label, text } => Some((*tone, label.clone(), text.clone())),
        _ => None,
    });
    badges.next().expect("the card has a badge")
}

/// Returns the steps of the course, or `None` if the menu has none.
fn line(main: &[Block]) -> Option<&CourseSteps> {
    main.iter().find_map(|block| match block {
        Block::CourseSteps(line) => Some(line),
        _ => None,
    })
}

/// Returns the tone and the label of the badge on the meeting's card, for a store with these attempts.
fn state(meeting: &str, attempts: &[Attempt]) -> (Tone, String) {
    let (_, main) = columns(menu(content(), attempts));
    let (tone, label, _) = badge(&main, meeting);
    (tone, label)
}

/// A meeting that was passed only in practice mode does not count as passed, so the badge on its card must not say
/// "passed".
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

/// If the order of the course mixes the levels, the order counts, so no level has a heading. Each card names its level.
#[test]
fn meetings_in_an_order_that_mixes_levels_are_not_grouped() {
    let course = ordered_by(std::cmp::Reverse);
    let (_, main) = columns(menu(Arc::clone(&course), &[]));
    assert!(
        !main
            .iter()
            .any(|block| matches!(block, Block::Group { .. }))
    );
    for (id, meeting) in &course.meetings {
        if course.course.meeting_of(id) != id {
            continue;
        }
        let level = level_name(meeting.compiled.scenario.level);
        let (_, _, text) = badge(&main, id);
        assert!(text.starts_with(&format!("{level} · ")), "{text}");
        assert!(matches!(title(&main, id), (3, _)));
    }
}

/// In a course that is ordered by level, each level has a heading, and the cards under it do not repeat the level.
#[test]
fn meetings_in_the_order_of_their_levels_are_grouped() {
    let course = sorted_course();
    let (_, main) = columns(menu(Arc::clone(&course), &[]));
    let groups = main.iter().filter_map(|block| match block {
        Block::Group { heading, .. } => Some(heading.clone()),
        _ => None,
    });
    let groups: Vec<String> = groups.collect();
    let levels = [Level::Introductory, Level::Intermediate, Level::Advanced];
    assert_eq!(groups, levels.map(level_name));
    assert!(matches!(&main[0], Block::Heading { level: 2, .. }));
    let cards = flat(&main).into_iter().filter_map(|block| match block {
        Block::Card { id, .. } => id.strip_prefix("meeting:").map(str::to_owned),
        _ => None,
    });
    let cards: Vec<String> = cards.collect();
    let listed = course.meetings.keys();
    let listed: Vec<&String> = listed
        .filter(|id| course.course.meeting_of(id) == *id)
        .collect();
    assert_eq!(
        cards.iter().collect::<Vec<_>>(),
        listed,
        "the order of the course"
    );
    for id in &cards {
        let level = level_name(course.meetings[id].compiled.scenario.level);
        let (_, _, text) = badge(&main, id);
        assert!(!text.contains(&level), "{text}");
        assert!(matches!(title(&main, id), (4, _)));
    }
    // The digit keys number the cards of all groups in one sequence.
    let buttons: Vec<&Button> = main.iter().flat_map(Block::buttons).collect();
    for (number, id) in (1..=9).zip(&cards) {
        let start = format!("start:{id}");
        let start = buttons.iter().find(|button| button.id == start);
        let key = start.and_then(|start| start.key);
        assert_eq!(key, Some(Key::Digit(number)));
    }
}

/// A course whose meetings are all of one level needs no heading for it.
#[test]
fn meetings_of_a_single_level_are_not_grouped() {
    let mut content = samtalerum_course::content();
    content.course.introduction = None;
    let meetings = &mut content.course.meetings;
    meetings
        .retain(|one| ["the-husband-who-answers", "she-agrees"].contains(&one.scenario.as_str()));
    content.offer_meetings();
    let (_, main) = columns(menu(Arc::new(content), &[]));
    assert!(
        !main
            .iter()
            .any(|block| matches!(block, Block::Group { .. }))
    );
    assert_eq!(line(&main).map(|line| line.steps.len()), Some(2));
}

/// The buttons are the last blocks of a card, so that a front end can put them at its bottom.
#[test]
fn the_buttons_end_the_card() {
    for course in [ordered_by(std::cmp::Reverse), sorted_course()] {
        let (_, main) = columns(menu(Arc::clone(&course), &[]));
        let blocks = card(&main, "she-agrees");
        assert!(matches!(blocks, [Block::Beside { .. }, Block::Buttons(_)]));
    }
}

/// The menu has a row with a step for each meeting except the introduction, in the order of the course. A text says how
/// many meetings are passed, and which one is next.
#[test]
fn the_line_of_the_course_shows_how_far_the_trainee_has_come() {
    let course = content();
    let steps = &course.course.meetings;
    let [first, second, third, fourth] = [0, 1, 2, 3].map(|at| &steps[at].scenario);
    let attempts = [
        in_mode(&best(first), Mode::Assessment, "passed"),
        in_mode(&worst(&built_in(second)), Mode::Assessment, "failed"),
        in_mode(&best(third), Mode::Practice, "practised"),
        {
            let mut begun = in_mode(&best(fourth), Mode::Practice, "begun");
            begun.acts.truncate(2);
            begun
        },
    ];
    let (_, main) = columns(menu(course.clone(), &attempts));
    let line = line(&main).expect("the menu has a line");
    let mut expected = vec![MeetingStanding::New; steps.len()];
    expected[..4].copy_from_slice(&[
        MeetingStanding::Passed,
        MeetingStanding::NotPassed,
        MeetingStanding::Practised,
        MeetingStanding::Begun,
    ]);
    let states: Vec<MeetingStanding> = line.steps.iter().map(|step| step.state).collect();
    assert_eq!(states, expected);
    let next = line.steps.iter().position(|step| step.next);
    assert_eq!(next, Some(1), "the first that is not passed");
    let (_, title) = title(&main, second);
    let values = [("passed", "1"), ("all", "12"), ("title", title.as_str())];
    assert_eq!(line.text, sentence("da", "course-steps-next", &values));
}

/// Before the first attempt, the menu proposes the introduction. The introduction has no step.
#[test]
fn at_the_beginning_no_step_is_next() {
    let (_, main) = columns(menu(content(), &[]));
    let line = line(&main).expect("the menu has a line");
    let new = CourseStep {
        state: MeetingStanding::New,
        next: false,
    };
    assert_eq!(line.steps, vec![new; 12]);
    let values = [("passed", "0"), ("all", "12")];
    assert_eq!(line.text, sentence("da", "course-steps", &values));
}

/// A row with a single step would say nothing.
#[test]
fn a_course_of_one_meeting_has_no_line() {
    let mut content = samtalerum_course::content();
    content.course.meetings.truncate(1);
    content.offer_meetings();
    let (_, main) = columns(menu(Arc::new(content), &[]));
    assert_eq!(line(&main), None);
}

/// The disclaimer is the last block of the narrow column, so that it does not separate the instruction from the choice
/// of the mode.
#[test]
fn the_disclaimer_comes_last() {
    let (aside, _) = columns(menu(content(), &[]));
    let text = sentence("da", "menu-fictional", &[]);
    let last = Block::Later(vec![Block::toned(text.clone(), Tone::Quiet)]);
    assert_eq!(aside.last(), Some(&last));
    let intro = Block::text(sentence("da", "menu-intro", &[]));
    let at = aside.iter().position(|block| *block == intro);
    let at = at.expect("the menu has an instruction");
    assert!(matches!(&aside[at + 1], Block::Question { id, .. } if id == "mode"));
}

/// Returns the level and the text of the heading on a meeting's card.
fn title(main: &[Block], meeting: &str) -> (u8, String) {
    let blocks = flat(card(main, meeting)).into_iter();
    let mut headings = blocks.filter_map(|block| match block {
        Block::Heading { level, text, .. } => Some((*level, text.clone())),
        _ => None,
    });
    headings.next().expect("the card has a heading")
}

/// Returns the name of a level in Danish.
fn level_name(level: Level) -> String {
    let id = match level {
        Level::Introductory => "level-introductory",
        Level::Intermediate => "level-intermediate",
        Level::Advanced => "level-advanced",
    };
    sentence("da", id, &[])
}
