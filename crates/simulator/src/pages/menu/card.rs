//! The card of a meeting in the menu.

use crate::page::{Block, MeetingStanding, Portrait, Tone};
use crate::pages::{attempt, meetings};
use crate::progress::MeetingProgress;
use crate::{ButtonKind, Key, Simulator};
use samtalerum_core::content::Meeting;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::AttemptKind;
use samtalerum_core::scenario::{CastMember, Role, Scenario};

/// The heading directly above cards of the menu.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Above {
    /// The heading of the whole list. Each card then names the level of its meeting.
    List,
    /// The heading of a level. All meetings below it have this level.
    Level,
}

/// Builds the card of a meeting. `number` is its position in the menu, from 0.
pub(super) fn card(
    simulator: &Simulator,
    messages: &CourseText,
    above: Above,
    number: usize,
    meeting: &Meeting,
) -> Block {
    let scenario = &meeting.compiled.scenario;
    let id = &scenario.id;
    let progress = simulator.progress.meeting(id);
    let state = state(&progress);
    let occasion = messages.scene(id, "occasion");
    let minutes = messages.ui_with("minutes", [("minutes", scenario.minutes.into())]);
    let (heading, mut about) = match above {
        Above::List => (3, vec![messages.level(scenario.level), occasion, minutes]),
        Above::Level => (4, vec![occasion, minutes]),
    };
    if simulator.content.course.must_pass(id) {
        about.push(messages.ui("must-pass"));
    }
    let mut blocks = vec![
        Block::heading_of(heading, messages.scene(id, "title")),
        Block::Badge {
            label: messages.ui(state_name(state)),
            tone: state.tone(),
            text: about.join(" · "),
        },
        Block::text(messages.scene(id, "summary")),
    ];
    // Once the meeting was played, name the principles that it trains. Before that, they would give away whether
    // somebody in it is controlled.
    if !scenario.trains.is_empty() && !progress.finished.is_empty() {
        let trains: Vec<String> = scenario
            .trains
            .iter()
            .map(|id| messages.principle(id))
            .collect();
        let trains = messages.ui_with("trains", [("principles", trains.join(" · ").into())]);
        blocks.push(Block::toned(trains, Tone::Quiet));
    }
    if uses_old_scale(simulator, meeting) {
        blocks.push(Block::toned(messages.ui("old-scale"), Tone::Quiet));
    }
    // The page has one main button, in the proposal for the next meeting. So the buttons of the cards are plain.
    let mut buttons = meetings::buttons(simulator, messages, id, &progress);
    for button in &mut buttons {
        button.kind = ButtonKind::Plain;
    }
    // The digit key with the number of the meeting presses its start button. Only the first nine meetings can have a
    // digit key; the buttons of later meetings are reached with Tab.
    if let Some(digit) = u8::try_from(number + 1).ok().filter(|digit| *digit <= 9) {
        let start = buttons.iter_mut().find(|button| button.answer.is_some());
        start
            .into_iter()
            .for_each(|start| start.key = Some(Key::Digit(digit)));
    }
    blocks.extend(meetings::results(messages, &progress));
    let about = Block::Beside {
        portraits: portraits(scenario),
        blocks,
    };
    // The buttons are the last blocks of the card, so that two cards next to each other have them at the same height.
    Block::card(
        format!("meeting:{id}"),
        vec![about, Block::Buttons(buttons)],
    )
}

/// Returns the trainee's progress with a meeting. A meeting that was passed only in practice mode does not count as
/// passed. The card shows the results of practice mode separately.
pub(super) fn state(progress: &MeetingProgress) -> MeetingStanding {
    let assessed = progress.results(AttemptKind::Assessment);
    match assessed.map(|results| results.passed) {
        Some(true) => MeetingStanding::Passed,
        _ if !progress.under_way.is_empty() => MeetingStanding::Begun,
        Some(false) => MeetingStanding::NotPassed,
        None if !progress.finished.is_empty() => MeetingStanding::Practised,
        None => MeetingStanding::New,
    }
}

/// Returns the id of the message that names a state.
fn state_name(state: MeetingStanding) -> &'static str {
    match state {
        MeetingStanding::New => "state-new",
        MeetingStanding::Begun => "state-begun",
        MeetingStanding::Practised => "state-practised",
        MeetingStanding::NotPassed => "not-passed",
        MeetingStanding::Passed => "passed",
    }
}

/// Returns the portraits of the citizen and her companions. If the meeting has neither, returns that of the first
/// person. All portraits are calm, so that they give nothing away about the meeting.
fn portraits(scenario: &Scenario) -> Vec<Portrait> {
    let is_party = |role| matches!(role, Role::Citizen | Role::Companion(_));
    let parties = scenario
        .cast
        .values()
        .filter(|member| is_party(member.role));
    let mut shown: Vec<&CastMember> = parties.collect();
    if shown.is_empty() {
        shown.extend(scenario.cast.values().next());
    }
    shown.into_iter().map(attempt::calm_portrait).collect()
}

/// Returns `true` if a meeting is scored on the old scale, which has no stakes, while another meeting of the course is
/// scored on the new scale.
fn uses_old_scale(simulator: &Simulator, meeting: &Meeting) -> bool {
    let mut others = simulator.content.meetings.values();
    !meeting.compiled.scenario.has_stakes()
        && others.any(|other| other.compiled.scenario.has_stakes())
}
