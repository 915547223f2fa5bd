//! The course menu: the proposal for the next meeting, the trainee's progress in the course, and all meetings.

mod card;
mod list;
mod steps;

use super::{frame, meetings, platform};
use crate::common_buttons::Buttons as _;
use crate::page::{Block, Body, Meter, Page, PageName, Tone};
use crate::progress::{Proposal, ProposalReason};
use crate::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};
use samtalerum_core::language::CourseText;
use samtalerum_core::meeting::Mode;

/// Builds the page of the course menu.
pub(super) fn page(simulator: &Simulator) -> Page {
    let messages = simulator.messages();
    // The narrow column: the proposal, the mode, the progress in the course, a warning about meetings that cannot be
    // played, and the disclaimer.
    let mut aside: Vec<Block> = platform::card(simulator, &messages).into_iter().collect();
    let next = proposal(simulator);
    if let Some(next) = &next {
        aside.push(proposed(simulator, &messages, next));
    }
    aside.extend([
        Block::text(messages.ui("menu-intro")),
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
    // The disclaimer comes last (on a page with one column, below the meetings), so that it does not separate the
    // instruction from the choice of the mode.
    let fictional = Block::toned(messages.ui("menu-fictional"), Tone::Quiet);
    aside.push(Block::Later(vec![fictional]));
    // The wide column: the steps of the course, and a card for each meeting.
    let mut main = vec![Block::heading(messages.ui("menu-meetings"))];
    let next = next.as_ref().map(|next| next.scenario.as_str());
    main.extend(steps::of_course(simulator, &messages, next));
    main.extend(list::meetings(simulator, &messages));
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

/// Proposes the next meeting, or returns `None` if there is no meeting to propose.
fn proposal(simulator: &Simulator) -> Option<Proposal> {
    let content = &simulator.content;
    let playable = |id: &str| content.meetings.contains_key(id) && simulator.offers(id);
    simulator.progress.proposal(&content.course, &playable)
}

/// Builds the card with the proposal for the next meeting, and the button that starts or resumes it.
fn proposed(simulator: &Simulator, messages: &CourseText, proposal: &Proposal) -> Block {
    let title = messages.scene(&proposal.scenario, "title");
    let under_way = simulator.progress.meeting(&proposal.scenario).under_way;
    let why = match proposal.reason {
        _ if !under_way.is_empty() => messages.ui("why-under-way"),
        ProposalReason::Introduction => messages.ui("why-introduction"),
        ProposalReason::Next => messages.ui("why-next"),
        ProposalReason::NotPassed => messages.ui("why-not-passed"),
        ProposalReason::NotAssessed => messages.ui("why-not-assessed"),
        ProposalReason::Weakest(area) => {
            let area = messages.area(area);
            messages.ui_with("why-weakest", [("area", area.into())])
        }
    };
    let (label, action) = match under_way.into_iter().next() {
        Some(attempt) => ("play-on", Action::Resume(attempt.id)),
        None => ("play", Action::Start(proposal.scenario.clone())),
    };
    let label = messages.ui_with(label, [("title", title.into())]);
    let start = Button::new("propose", label, action)
        .kind(ButtonKind::Primary)
        .icon(Icon::ArrowRight)
        .key(Key::Character('n'));
    Block::Card {
        id: "proposal".into(),
        tone: Tone::Marked,
        blocks: vec![
            Block::heading(messages.ui("proposal-heading")),
            Block::text(why),
            Block::Buttons(vec![start]),
        ],
    }
}

/// Builds the card with the progress in the course and the results per area, or returns `None` if no area has a result
/// yet.
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
