//! The course menu: the meetings, what is under way, how it went.

use super::frame;
use crate::content::Meeting;
use crate::meeting::Mode;
use crate::simulator::clock::date;
use crate::simulator::page::{Block, Body, Page, PageName, Tone};
use crate::simulator::voice::Voice;
use crate::simulator::{Action, Button, ButtonKind, Icon, Key, Overlay, Simulator};

pub(super) fn page(simulator: &Simulator) -> Page {
    let voice = simulator.voice();
    let mut aside = vec![
        Block::text(voice.ui("menu-intro")),
        Block::toned(voice.ui("menu-fictional"), Tone::Quiet),
        Block::heading(voice.ui("mode-heading")),
        Block::Buttons(modes(&voice, simulator.settings.mode)),
        Block::toned(
            voice.ui(match simulator.settings.mode {
                Mode::Practice => "mode-practice-about",
                Mode::Assessment => "mode-assessment-about",
            }),
            Tone::Quiet,
        ),
    ];
    let broken = simulator.content.course.meetings.len() - simulator.content.meetings.len();
    if broken > 0 {
        let text = voice.ui_with("menu-broken", [("count", broken.into())]);
        aside.push(Block::Card {
            id: "broken".into(),
            tone: Tone::Marked,
            blocks: vec![Block::text(text)],
        });
    }
    let meetings = simulator.content.meetings.values().enumerate();
    let mut main = vec![Block::heading(voice.ui("menu-meetings"))];
    main.extend(meetings.map(|(number, meeting)| card(simulator, &voice, number, meeting)));
    let mut page = frame(
        simulator,
        PageName::Menu,
        "menu",
        voice.ui("app-name"),
        Body::Columns { aside, main },
    );
    page.subtitle = Some(voice.ui("app-subtitle"));
    page.toolbar = vec![
        voice.open(Overlay::Handbook),
        voice.open(Overlay::Settings),
        voice.open(Overlay::About),
        voice.language_button(&simulator.language_tags()),
    ];
    page
}

/// The two ways to play, as options.
pub(super) fn modes(voice: &Voice, now: Mode) -> Vec<Button> {
    let option = |(mode, id): (Mode, &str)| {
        Button::new(id, voice.ui(id), Action::SetMode(mode)).kind(ButtonKind::Option(mode == now))
    };
    [
        (Mode::Practice, "mode-practice"),
        (Mode::Assessment, "mode-assessment"),
    ]
    .map(option)
    .to_vec()
}

fn card(simulator: &Simulator, voice: &Voice, number: usize, meeting: &Meeting) -> Block {
    let scenario = &meeting.plot.scenario;
    let id = &scenario.id;
    let level = voice.ui(match scenario.level {
        crate::scenario::Level::Introductory => "level-introductory",
        crate::scenario::Level::Intermediate => "level-intermediate",
        crate::scenario::Level::Advanced => "level-advanced",
    });
    let minutes = voice.ui_with("minutes", [("minutes", scenario.minutes.into())]);
    let mut blocks = vec![
        Block::Heading {
            level: 3,
            text: voice.scene(id, "title"),
        },
        Block::Badge {
            label: level,
            tone: Tone::Plain,
            text: format!("{} · {minutes}", voice.scene(id, "occasion")),
        },
        Block::text(voice.scene(id, "summary")),
    ];
    let progress = simulator.progress.meeting(id);
    let mut buttons = Vec::new();
    if let Some((attempt, started)) = progress.under_way.first() {
        let label = voice.ui_with("resume", [("date", date(*started).into())]);
        let resume = Button::new(
            format!("resume:{attempt}"),
            label,
            Action::Resume(attempt.clone()),
        );
        buttons.push(resume.kind(ButtonKind::Primary).icon(Icon::ArrowRight));
    }
    let start = voice.ui(if progress.finished.is_empty() && buttons.is_empty() {
        "start"
    } else {
        "start-again"
    });
    let mut start = Button::new(format!("start:{id}"), start, Action::Start(id.clone()));
    if buttons.is_empty() {
        start = start.kind(ButtonKind::Primary);
    }
    // Nine meetings have a digit; a longer course is reached by Tab.
    if let Some(digit) = u8::try_from(number + 1).ok().filter(|digit| *digit <= 9) {
        start = start.key(Key::Digit(digit));
    }
    buttons.push(start);
    if let Some(latest) = progress.finished.first() {
        let best = progress
            .finished
            .iter()
            .map(|one| one.percent)
            .max()
            .unwrap_or(latest.percent);
        let passed = progress.finished.iter().any(|one| one.passed);
        blocks.push(Block::Badge {
            label: voice.ui(if passed { "passed" } else { "not-passed" }),
            tone: if passed { Tone::Good } else { Tone::Bad },
            text: voice.ui_with(
                "results",
                [("latest", latest.percent.into()), ("best", best.into())],
            ),
        });
        let review = Button::new(
            format!("review:{}", latest.id),
            voice.ui("review"),
            Action::Review(latest.id.clone()),
        );
        buttons.push(review.icon(Icon::Document));
    }
    blocks.push(Block::Buttons(buttons));
    Block::card(format!("meeting:{id}"), blocks)
}
