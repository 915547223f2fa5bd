//! The course menu: the proposal for the next meeting, the trainee's progress in the course, and all meetings.

use super::{attempt, frame, meetings, platform};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Meter, Page, PageName, Portrait, Tone};
use crate::progress::{MeetingProgress, ProposalReason};
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::content::Meeting;
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::{AttemptKind, Mode};
use samtalerum_core::scenario::{CastMember, Role, Scenario};

/// Builds the page of the course menu.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    // The narrow column: the proposal, the mode, the progress in the course, and a warning about meetings that cannot
    // be played.
    let mut aside: Vec<Block> = platform::card(simulator, &messages).into_iter().collect();
    aside.extend(proposal(simulator, &messages));
    aside.extend([
        Block::text(messages.ui("menu-intro")),
        Block::toned(messages.ui("menu-fictional"), Tone::Quiet),
        modes(&messages, simulator.settings.mode),
        Block::toned(
            messages.ui(match simulator.settings.mode {
                Mode::Practice => "mode-practice-about",
                Mode::Assessment => "mode-assessment-about",
            }),
            Tone::Quiet,
        ),
    ]);
    if simulator.platform.is_none() {
        aside.extend(somebody(simulator, &messages));
    }
    aside.extend(course_standing(simulator, &messages));
    let course = &simulator.content.course;
    let broken = course
        .scenarios()
        .filter(|id| simulator.offers(id) && !simulator.content.meetings.contains_key(*id));
    let broken = broken.count();
    if broken > 0 {
        let text = messages.ui_with("menu-broken", [("count", broken.into())]);
        aside.push(Block::Card {
            id: "broken".into(),
            tone: Tone::Marked,
            blocks: vec![Block::text(text)],
        });
    }
    // The wide column: a card for each meeting.
    let is_listed = |id: &str| course.meeting_of(id) == id && simulator.offers(id);
    let all = simulator.content.meetings.values();
    let all = all
        .filter(|meeting| is_listed(&meeting.compiled.scenario.id))
        .enumerate();
    let mut main = vec![Block::heading(messages.ui("menu-meetings"))];
    // Two meetings are next to each other, so that more of the course is seen at once.
    let mut cards = all.map(|(number, meeting)| card(simulator, &messages, number, meeting));
    while let Some(first) = cards.next() {
        main.push(Block::SideBySide {
            first: vec![first],
            second: cards.next().into_iter().collect(),
        });
    }
    let mut page = frame(
        simulator,
        PageName::Menu,
        "menu",
        messages.ui("app-name"),
        Body::Columns { aside, main },
    );
    page.subtitle = Some(messages.ui("app-subtitle"));
    page.toolbar = vec![
        messages.open(Overlay::Handbook),
        messages.open(Overlay::Settings),
        messages.open(Overlay::About),
        messages.language_button(&simulator.language_tags()),
    ];
    page.toolbar.extend(platform::leave(simulator, &messages));
    page
}

/// Builds the button that lets somebody else play on a shared machine. While somebody else plays, builds the button
/// that lets the machine's user play again.
fn somebody(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let other = simulator.is_somebody_else();
    let (id, about) = if other {
        ("myself-again", "myself-again-about")
    } else {
        ("somebody-else", "somebody-else-about")
    };
    let button = Button::new(id, messages.ui(id), Action::LetSomebodyElse(!other));
    vec![
        Block::Buttons(vec![button]),
        Block::toned(messages.ui(about), Tone::Quiet),
    ]
}

/// Builds the group of buttons that choose the mode of new attempts. `now` is the present mode.
pub(super) fn modes(messages: &CourseText, now: Mode) -> Block {
    let option = |(mode, id): (Mode, &str)| {
        Button::new(id, messages.ui(id), Action::SetMode(mode))
            .kind(ButtonKind::Option(mode == now))
    };
    let modes = [
        (Mode::Practice, "mode-practice"),
        (Mode::Assessment, "mode-assessment"),
    ];
    Block::Question {
        id: "mode".to_owned(),
        text: messages.ui("mode-heading"),
        answers: modes.map(option).to_vec(),
    }
}

/// Builds the card of a meeting. `number` is its position in the menu, from 0.
fn card(simulator: &Simulator, messages: &CourseText, number: usize, meeting: &Meeting) -> Block {
    let scenario = &meeting.compiled.scenario;
    let id = &scenario.id;
    let level = messages.level(scenario.level);
    let minutes = messages.ui_with("minutes", [("minutes", scenario.minutes.into())]);
    let progress = simulator.progress.meeting(id);
    let (tone, state) = state(&progress);
    let mut blocks = vec![
        Block::subheading(messages.scene(id, "title")),
        Block::Badge {
            label: messages.ui(state),
            tone,
            text: format!("{level} · {} · {minutes}", messages.scene(id, "occasion")),
        },
        Block::text(messages.scene(id, "summary")),
    ];
    // The rules that a meeting trains would give away whether there is control in it, so they are only named after the
    // meeting.
    if !scenario.trains.is_empty() && !progress.finished.is_empty() {
        let trains: Vec<String> = scenario
            .trains
            .iter()
            .map(|id| messages.principle(id))
            .collect();
        let trains = messages.ui_with("trains", [("principles", trains.join(" · ").into())]);
        blocks.push(Block::toned(trains, Tone::Quiet));
    }
    if simulator.content.course.must_pass(id) {
        blocks.push(Block::toned(messages.ui("must-pass"), Tone::Quiet));
    }
    if uses_old_scale(simulator, meeting) {
        blocks.push(Block::toned(messages.ui("old-scale"), Tone::Quiet));
    }
    // The page's main button is that of the proposal, so the buttons of the cards are plain.
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
    blocks.push(Block::Buttons(buttons));
    let blocks = Block::Beside {
        portraits: portraits(scenario),
        blocks,
    };
    Block::card(format!("meeting:{id}"), vec![blocks])
}

/// Returns the tone of how far the trainee has come with a meeting, and the id of the message that says it. Only an
/// assessment passes a meeting; the results of practice are shown below.
fn state(progress: &MeetingProgress) -> (Tone, &'static str) {
    let assessed = progress.results(AttemptKind::Assessment);
    match assessed.map(|results| results.passed) {
        Some(true) => (Tone::Good, "passed"),
        _ if !progress.under_way.is_empty() => (Tone::Marked, "state-begun"),
        Some(false) => (Tone::Bad, "not-passed"),
        None if !progress.finished.is_empty() => (Tone::Plain, "state-practised"),
        None => (Tone::Plain, "state-new"),
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

/// Builds the proposal for the next meeting, with the button that starts or resumes it. Returns no blocks if there is
/// no proposal.
fn proposal(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let content = &simulator.content;
    let playable = |id: &str| content.meetings.contains_key(id) && simulator.offers(id);
    let Some(proposal) = simulator.progress.proposal(&content.course, &playable) else {
        return Vec::new();
    };
    let title = messages.scene(&proposal.scenario, "title");
    let why = match proposal.reason {
        ProposalReason::Introduction => messages.ui("why-introduction"),
        ProposalReason::Next => messages.ui("why-next"),
        ProposalReason::NotPassed => messages.ui("why-not-passed"),
        ProposalReason::NotAssessed => messages.ui("why-not-assessed"),
        ProposalReason::Weakest(area) => {
            let area = messages.area(area);
            messages.ui_with("why-weakest", [("area", area.into())])
        }
    };
    let under_way = simulator.progress.meeting(&proposal.scenario).under_way;
    let action = match under_way.into_iter().next() {
        Some((attempt, _)) => Action::Resume(attempt),
        None => Action::Start(proposal.scenario),
    };
    let start = Button::new(
        "propose",
        messages.ui_with("play", [("title", title.into())]),
        action,
    )
    .kind(ButtonKind::Primary)
    .icon(Icon::ArrowRight)
    .key(Key::Character('n'));
    vec![Block::Card {
        id: "proposal".into(),
        tone: Tone::Marked,
        blocks: vec![
            Block::heading(messages.ui("proposal-heading")),
            Block::text(why),
            Block::Buttons(vec![start]),
        ],
    }]
}

/// Builds the card with the progress in the course and the results per area, or returns `None` if no attempt was
/// finished yet.
fn course_standing(simulator: &Simulator, messages: &CourseText) -> Option<Block> {
    let areas = simulator.progress.areas();
    if areas.iter().all(|area| area.latest.is_none()) {
        return None;
    }
    let course = simulator.progress.course(&simulator.content.course);
    let values = [
        ("passed", course.passed.into()),
        ("needed", course.needed.into()),
        ("average", course.average.into()),
        ("mark", simulator.content.course.pass_mark.into()),
    ];
    let meters = areas.into_iter().map(|area| {
        let number = |percent: Option<u8>| {
            percent.map_or_else(|| "–".to_owned(), |percent| percent.to_string())
        };
        let values = [
            ("latest", number(area.latest).into()),
            ("best", number(area.best).into()),
        ];
        Meter {
            label: messages.area(area.area),
            percent: area.latest,
            value: messages.ui_with("latest-and-best", values),
            low: area.latest.is_some_and(|latest| latest < 50),
        }
    });
    let result = if course.done {
        "course-passed"
    } else {
        "course-not-passed"
    };
    let mut blocks = vec![
        Block::heading(messages.ui("standing-heading")),
        Block::toned(
            messages.ui(result),
            if course.done {
                Tone::Good
            } else {
                Tone::Strong
            },
        ),
        Block::text(messages.ui_with("course-standing", values)),
        meetings::table(messages, meters.collect()),
    ];
    blocks.extend(calibration(simulator, messages));
    Some(Block::card("standing", blocks))
}

/// Says how often the trainee's appraisals were right, for each degree of certainty. Returns no blocks if there were no
/// appraisals.
fn calibration(simulator: &Simulator, messages: &CourseText) -> Vec<Block> {
    let rows = simulator.progress.calibration().into_iter().map(|one| {
        let values = [("right", one.right.into()), ("all", one.all.into())];
        (
            messages.confidence(one.confidence),
            messages.ui_with("calibration", values),
        )
    });
    let rows: Vec<(String, String)> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let about = messages.ui("calibration-about");
    vec![Block::toned(about, Tone::Quiet), Block::Facts(rows)]
}
